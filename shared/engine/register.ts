import type { RegisterDefinition } from '../model/definition'
import type { Office, Term } from '../model/office'
import type { RegisterText } from '../model/registerText'
import type { RegisterRecord } from '../core/values/record'
import type { Day, Values } from '../core/values/values'
import type { Check } from './health/check'
import type { DocumentInput } from './documents/model'
import type { Find, Reason, Rule } from './present/rule'
import type { Timeliness } from './statistics/timeliness'

/** A record as papers print it: derived values included, links and rolls by the names of today. */
export interface PrintedRecord {
  readonly id: string
  readonly values: Values
}

/** What a letter about one record may look at besides it. */
export interface Surroundings {
  /** The record itself. */
  readonly record: string
  readonly find: Find
  /** A record as it is stored: keys of its rolls are ids. For files other programs put together with others. */
  readonly stored: Find
  /** Records of a register that belong to another record, in their order. */
  readonly belonging: (register: string, to: string) => readonly PrintedRecord[]
  /** Records of a register that lead to another record by one of its fields, and do not belong to it. */
  readonly leading: (register: string, field: string, to: string) => readonly PrintedRecord[]
}

/** What a record made from another starts with; its number is given by the register it goes to. */
export type Maker = (values: Values, around: Surroundings) => Values

/** What a letter about one record is built from. */
export interface RecordLetterPrint {
  readonly office: Office
  readonly today: Day
  /** Values of the record, derived ones included. */
  readonly values: Values
  /** End of the clock the letter is about, where it runs. */
  readonly end?: Day | undefined
  readonly around?: Surroundings
  /** Names of those who may stand in a roll of the record. */
  readonly offered?: (field: string) => readonly string[]
}

/** An attached file that goes with a letter, by the name it has beside it. */
export interface LetterFile {
  readonly sha256: string
  readonly name: string
}

/** What a paper about a group of records, such as the list of a session's acts, is built from. */
export interface GroupPrint {
  readonly office: Office
  readonly today: Day
  /** The records in the order of the register, derived values included. */
  readonly entries: readonly Values[]
}

/** What a paper about a period is built from. */
export interface PeriodPrint {
  readonly office: Office
  /** Records of the period with their derived values, in the order of the register. */
  readonly entries: readonly Values[]
  /** The period in words: „za okres od … do …”. */
  readonly period: string
  /** Its first and last day, where it has them. */
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly printedOn: Day
  readonly timeliness: { readonly total: Timeliness }
}

/** What an offer looks at: who stands in a roll hangs on other registers. */
export interface OfferContext {
  readonly today: Day
  readonly terms: readonly Term[]
  readonly find: Find
  /** All records of a register that are not in the trash. */
  readonly all: (register: string) => readonly RegisterRecord[]
}

/** Somebody who stands in a roll; `usual` is noted of him where nothing else is said, e.g. that an absent one is absent. */
export interface Offered {
  readonly record: string
  readonly usual?: string
}

/** Who stands in the roll of a record with these values. */
export type Offer = (values: Values, context: OfferContext) => readonly Offered[]

/** A paper with the name its file is proposed under. */
export interface NamedPaper {
  readonly name: string
  readonly document: DocumentInput
}

/** A file for another program: a register's records in a shape of that program's own. */
export interface TransferShape {
  readonly format: 'json' | 'csv'
  /** What the file says it is. */
  readonly subject: string
  readonly columns: readonly string[]
  /** Fields of the record it is made of. */
  readonly fields: readonly string[]
  /** Says of a record whether it goes into the file; without it all do. */
  readonly takes?: (values: Values) => boolean
  readonly row: (values: Values) => readonly string[]
}

/**
 * A question about all records of a register outside the trash, answered where they lie in memory. What it is asked with
 * comes from another thread and is parsed. `beside` has the other registers.
 */
export type Question = (
  records: readonly RegisterRecord[],
  input: unknown,
  beside: Pick<OfferContext, 'terms' | 'all'>,
) => unknown

type Named<T> = Readonly<Record<string, T>>

/** What of a register needs code: named functions its definition refers to by their ids. */
export interface RegisterCode {
  /** Computed fields (`derive`). */
  readonly rules?: Named<Rule>
  /** How computed values came about (`reason`). */
  readonly reasons?: Named<Reason>
  /** Checks the register asks for (`health.checks`). */
  readonly checks?: Named<Check>
  /** How values stand on paper, and what a public copy may say (`print.rule`). */
  readonly printRules?: Named<(values: Values, isOfficeCopy: boolean) => Values>
  /** Heading of a printed group, by the field it is grouped by; from the group's outer records, derived values included. */
  readonly groupHeadings?: Named<(first: Values, last: Values) => string>
  /** Papers about a group of records (`papers`). */
  readonly groupPapers?: Named<(print: GroupPrint) => NamedPaper>
  /** Letters about one record (`letters`). */
  readonly letters?: Named<(print: RecordLetterPrint) => DocumentInput>
  /** JSON Schemas of letters that are files for other programs. */
  readonly letterSchemas?: Named<object>
  /** Attached files that go into one folder with the letter of the same id, in the order their names sort in. */
  readonly letterFiles?: Named<(print: RecordLetterPrint) => readonly LetterFile[]>
  /** Papers about a period (`statistics.papers`). */
  readonly periodPapers?: Named<(print: PeriodPrint) => DocumentInput>
  /** Files for other programs (`transfers`). */
  readonly transfers?: Named<TransferShape>
  /** What records made from one of this register start with (`makes`). */
  readonly makers?: Named<Maker>
  /** Who stands in its rolls (`offer`). */
  readonly offers?: Named<Offer>
  /** Questions its own screens ask. */
  readonly questions?: Named<Question>
}

/** Letters of a register by their ids, for a file of papers to hand over. */
export type Letters = NonNullable<RegisterCode['letters']>

/** Papers of a register about a period by their ids. */
export type PeriodPapers = NonNullable<RegisterCode['periodPapers']>

/** Everything a register is, as its folder hands it over: a plain definition, its words, and the code they need. */
export interface RegisterModule {
  readonly definition: RegisterDefinition
  readonly texts: { readonly pl: RegisterText; readonly en: RegisterText }
  readonly code?: RegisterCode
}

/** A register at work: its definition with the fields every register has, and its code. */
export interface Register extends RegisterDefinition {
  readonly code: RegisterCode
}
