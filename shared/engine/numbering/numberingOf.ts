import type { RegisterDefinition, RegisterNumbering } from '../../model/definition'
import type { Office } from '../../model/office'
import { readNumber } from '../../core/actNumbers/pattern'
import type { ActNumber } from '../../core/values/values'

/** How a register numbers its entries: as the office set it, else as its definition says. */
export function numberingOf(
  { id, numberGuard }: Pick<RegisterDefinition, 'id' | 'numberGuard'>,
  office: Pick<Office, 'numbering' | 'numberings'>,
): RegisterNumbering {
  const own = numberGuard?.numbering
  if (own === undefined) return { patterns: { '': office.numbering.pattern }, counter: office.numbering.counter }
  const set = office.numberings[id]
  return set === undefined ? own : { patterns: { ...own.patterns, ...set.patterns }, counter: set.counter }
}

/** The pattern entries of a kind are numbered by; of the first kind where the kind has none of its own. */
export function patternFor({ patterns }: RegisterNumbering, kind: string | undefined): string {
  return (kind === undefined ? undefined : patterns[kind]) ?? Object.values(patterns)[0] ?? '{nr}'
}

/** Reads a number as it is written in a register; the pattern of the entry's own kind comes first where it is known. */
export function readNumberOf(numbering: RegisterNumbering, written: string, kind?: string): ActNumber {
  const patterns = Object.values(numbering.patterns)
  const own = kind === undefined ? undefined : numbering.patterns[kind]
  return readNumber(own === undefined ? patterns : [own, ...patterns.filter((pattern) => pattern !== own)], written)
}
