import type { GroupPrint, NamedPaper, PeriodPrint, RecordLetterPrint, Register } from '../register'
import type { DocumentInput } from './model'

/** Builds a letter about a record; throws for an id the register has no builder for: definitions name only known ones. */
export function buildRecordLetter({ code }: Register, id: string, print: RecordLetterPrint): DocumentInput {
  return known(code.letters, id)(print)
}

/** Builds a paper about a group of records; throws for an id the register has no builder for. */
export function buildGroupPaper({ code }: Register, id: string, print: GroupPrint): NamedPaper {
  return known(code.groupPapers, id)(print)
}

/** Builds a paper about a period; throws for an id the register has no builder for. */
export function buildPeriodPaper({ code }: Register, id: string, print: PeriodPrint): DocumentInput {
  return known(code.periodPapers, id)(print)
}

function known<T>(builders: Readonly<Record<string, T>> | undefined, id: string): T {
  const build = builders?.[id]
  if (build === undefined) throw new Error(`Unknown paper: ${id}`)
  return build
}
