import type { ClockReading } from '#shared/engine/deadlines/clocks'
import type { DeskPartContent, OpenTask } from '#shared/engine/desk/desk'
import type { Due } from '#shared/engine/retention/due'
import type { Range } from '#shared/engine/query/highlight'
import type { Sum } from '#shared/engine/query/sums'
import type { FieldDefinition } from '#shared/model/field'
import type { Filter, Sort } from '#shared/model/view'
import type { DerivedValue, IncomingLink } from '#shared/engine/present/rule'
import type { RegisterRecord } from '#shared/core/values/record'

import type { Office } from '#shared/model/office'
import type { Timeliness } from '#shared/engine/statistics/timeliness'
import type { Day, FieldValue, Values } from '#shared/core/values/values'

/** What the query worker must know besides the records. */
export interface QuerySettings {
  readonly language: 'pl' | 'en'
  readonly today: Day
  readonly office: Office
}

/** A list of a register's records as a screen asks for it. */
export interface ListQuery {
  readonly register: string
  readonly filters: readonly Filter[]
  readonly sort: readonly Sort[]
  readonly group?: string
  /** Lists what lies in the trash instead. */
  readonly trash?: true
}

export interface ListGroup {
  readonly label: string
  readonly start: number
  readonly count: number
  readonly sums: readonly Sum[]
}

/** The answer to a query. The rows stay with the worker; a screen asks for a window of them. */
export interface ListResult {
  /** Names the result in later questions. */
  readonly list: number
  /** Records of the register without those in the trash. */
  readonly total: number
  readonly matched: number
  readonly groups: readonly ListGroup[]
  /** What the amounts of all rows come to, by the register's rules. */
  readonly sums: readonly Sum[]
}

/** A row of a list: the record, its derived fields, and whether its number needs a look. */
export interface ListRow {
  /** As it is stored: what a form edits. */
  readonly record: RegisterRecord
  /** Its links by the names their records bear now; those that say it already are left out. */
  readonly links?: Values
  readonly derived: Readonly<Record<string, DerivedValue>>
  readonly numbering: boolean
  /** The clock a list shows of the record; absent where none runs. */
  readonly clock?: ClockReading
  /** The same for fields that speak of some clocks only, by field. */
  readonly clocks?: Readonly<Record<string, ClockReading>>
}

/** What a list shows of a field: what was computed, a link by its current name, or what is stored. */
export function shownValue(row: ListRow, { id, type }: FieldDefinition): FieldValue | undefined {
  return type === 'derived' ? row.derived[id] : (row.links?.[id] ?? row.record.values[id])
}

/** How a clock was kept: in all, and by the fields the register's statistics name. */
export interface TimelinessAnswer {
  readonly total: Timeliness
  readonly parts: readonly { readonly field: string; readonly rows: readonly Timeliness[] }[]
}

/** A link that leads to a record, as its pane shows it. */
export interface IncomingReference extends IncomingLink {
  readonly record: string
  readonly name: string
  readonly title: string
}

/** Where a record is that was looked for elsewhere. */
export interface RecordPlace {
  readonly register: string
  readonly record: string
  readonly name: string
}

/** A record as its pane shows it. */
export interface RecordView {
  readonly row: ListRow
  readonly incoming: readonly IncomingReference[]
  /** Rolls the record stands in: how many of each kind, for they may be thousands. */
  readonly rolls: readonly RollCount[]
}

/** In how many records of a register a record stands in a roll. */
export interface RollCount {
  readonly register: string
  readonly field: string
  readonly count: number
}

/** A hit of the global search. */
export interface Hit {
  readonly record: string
  readonly register: string
  readonly name: string
  readonly title: string
  /** What it belongs to, by name: the meeting of an item. Numbers of items mean nothing without it. */
  readonly within?: string
  /** Field the words were found in, and its text. */
  readonly field: string
  readonly text: string
  /** Name of the attached file `text` stands in; absent where it stands in the record itself. */
  readonly file?: string
  /** Parts of `text` that match. */
  readonly ranges: readonly Range[]
  /** The day the register runs by, and the state, with the fields that hold them. */
  readonly day?: { readonly field: string; readonly day: Day }
  readonly state?: { readonly field: string; readonly state: string }
  /** Whether a public copy says the name, the title or the field otherwise: something in them is withheld. */
  readonly withheld: boolean
}

/** Answer of the global search: the best hits, and how many records fit in all. */
export interface Found {
  readonly hits: readonly Hit[]
  readonly total: number
}

/** A task as the desk shows it: with the names of its record. */
export interface DeskTask extends OpenTask {
  readonly name: string
  readonly title: string
  /** Where it is to be published, or taken down: choices of a field. */
  readonly places?: { readonly field: string; readonly ids: readonly string[] }
}

/** What the desk shows. */
export interface Desk {
  readonly parts: readonly DeskPartContent<DeskTask>[]
  /** Records of all registers outside the trash; none means that the office has only begun. */
  readonly records: number
}

/** A day of the calendar on which something happens or ends. */
export interface CalendarDay {
  readonly day: Day
  /** Names of what happens, such as sessions, with their register. */
  readonly events: readonly { readonly register: string; readonly name: string }[]
  /** Deadlines that end, what slips worst first; at most as many as a screen shows. */
  readonly tasks: readonly DeskTask[]
  /** All that end, shown or not. */
  readonly ends: number
}

/** A record whose retention period is over. */
export interface DueRecord extends Due {
  readonly register: string
  readonly record: string
  readonly name: string
  readonly title: string
  readonly isTrashed: boolean
}
