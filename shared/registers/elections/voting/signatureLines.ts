import { rowsIn, type Values } from '../../../core/values/values'
import { choiceAt, countAt, textAt } from './values'

/** Why a signature does not count. */
export const signatureFaults = [
  'notVoter',
  'underage',
  'outside',
  'pesel',
  'unsigned',
  'unreadable',
  'repeated',
  'elsewhere',
] as const
export type SignatureFault = (typeof signatureFaults)[number]

/** What came of the lines of a citizens' list: how many of each, which names nobody. */
export const lineFindings = ['valid', 'open', ...signatureFaults] as const
export type LineFinding = (typeof lineFindings)[number]
export type ListCounts = Readonly<Partial<Record<LineFinding, number>>>

/** What a clerk finds wrong with a line on paper. */
export const foundFaults = ['notVoter', 'outside', 'unsigned', 'unreadable'] as const
export type FoundFault = (typeof foundFaults)[number]

/** One line of a citizens' list, as on paper, with what the check of the voters' register found. */
export interface Signature {
  readonly surname: string
  readonly givenNames: string
  readonly pesel: string
  readonly address: string
  /** Whether the clerk has checked the line. */
  readonly checked: boolean
  /** What the clerk found wrong; what the PESEL and repetition show is found by the program. */
  readonly fault: FoundFault | undefined
}

/** The lines of a citizens' list, in their order on paper. */
export function signaturesIn(values: Values): readonly Signature[] {
  return rowsIn(values['signatures']).map((row) => ({
    surname: textAt(row, 'surname'),
    givenNames: textAt(row, 'givenNames'),
    pesel: textAt(row, 'pesel'),
    address: textAt(row, 'address'),
    checked: row['checked'] === true,
    fault: choiceAt(row, 'fault', foundFaults),
  }))
}

/** What a list came to, kept when its lines were erased. */
export function listCountsIn(values: Values): ListCounts | undefined {
  const rows = rowsIn(values['listCounts'])
  if (rows.length === 0) return undefined
  return Object.fromEntries(
    rows.flatMap((row) => {
      const finding = choiceAt(row, 'finding', lineFindings)
      return finding === undefined ? [] : [[finding, countAt(row, 'count') ?? 0] as const]
    }),
  )
}
