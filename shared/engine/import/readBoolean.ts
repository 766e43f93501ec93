import { fold } from '../../core/folding/fold'

const yes = new Set(['tak', 't', 'x', 'v', '✓', '☑', 'true', 'prawda', '1', 'yes', 'y'])
const no = new Set(['nie', 'n', 'false', 'falsz', '0', 'no', '-', '–', '☐'])

/** Reads yes and no as they stand in files (`TAK`, `x`, `true`, `1`; `nie`, `0`). `undefined` for anything else. */
export function readBoolean(text: string): boolean | undefined {
  const folded = fold(text)
  return yes.has(folded) ? true : no.has(folded) ? false : undefined
}
