import type { NumberingProposal } from '#shared/engine/numbering/proposeNumbering'
import type { RegisterNumbering } from '#shared/model/definition'
import { Button } from './Button'

interface Props {
  readonly proposal: NumberingProposal
  /** Says which patterns numbers seem to be written by, and how many of how many they read. */
  readonly text: (patterns: string, reads: number, of: number) => string
  readonly action: string
  readonly disabled?: boolean
  readonly onTake: (numbering: RegisterNumbering) => void
}

/** Says how the numbers of a register seem to be written, and takes that over on a click. */
export function NumberingNotice({ proposal, text, action, disabled = false, onTake }: Props) {
  const found = new Map(Object.values(proposal.patterns).map((one) => [one.pattern, one]))
  const [reads, of] = [...found.values()].reduce(([read, all], one) => [read + one.reads, all + one.of], [0, 0])
  return (
    <p className="notice quiet">
      {text([...found.keys()].join(', '), reads, of)}{' '}
      <Button size="small" disabled={disabled} onClick={() => onTake(proposal.numbering)}>
        {action}
      </Button>
    </p>
  )
}
