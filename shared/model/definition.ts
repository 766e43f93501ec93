import type { ActNumber, FileRef, Link, Roll, Unread } from '../core/values/values'
import type { ChartDefinition } from './chart'
import type { Clock, Condition, MinimumWindow } from './clock'
import type { Freeze } from './freeze'
import type { Profile } from './profiles'
import type { FieldDefinition, LinkColumn, RowColumn } from './field'
import type { NamedView } from './view'

// A definition is written with them; what they are stands in a file of its own.
export type { Clock, Condition } from './clock'

/** Width of printed columns in mm; columns not named share what is left of the page. */
export interface PrintLayout {
  readonly orientation: 'portrait' | 'landscape'
  readonly widths: Readonly<Record<string, number>>
  /** Boolean field of a number that was given and never used; the print keeps its row and says so in the title. */
  readonly unused?: string
  /** Titles of lists and cards of some kinds only: where a field has one of these values and no other. */
  readonly titles?: readonly { readonly id: string; readonly field: string; readonly values: readonly string[] }[]
  /** Whose register it is on paper: the office's with its head, where it is not the council's with its chair. */
  readonly keeper?: 'office'
  /** Named print rule of the register's code that says how values stand on paper and hides what may not be published. */
  readonly rule?: string
}

/**
 * How long records must be kept. When that is over they are proposed for destruction, never deleted by themselves
 * (`shared/engine/retention/due.ts`).
 */
export interface Retention {
  /** Date fields (stored or derived) it is counted from; the latest day counts. */
  readonly start: readonly string[]
  /** Whole calendar years that must pass after the year of that day. */
  readonly years: number
  /** All must hold; a retention without conditions always applies. */
  readonly when?: readonly Condition[]
}

/** How numbers of acts are watched while typing. */
export interface NumberGuard {
  readonly number: string
  readonly date: string
  /** Field of the session, proposed with the number. */
  readonly session?: string
  /** Choice field whose values are numbered by patterns of their own. */
  readonly kind?: string
  /** How the register numbers until the office says otherwise; without it by the pattern of the council's acts. */
  readonly numbering?: RegisterNumbering
}

/** Patterns of numbers by kind of entry (by `''` where all are numbered alike), and what their counters run through. */
export interface RegisterNumbering {
  readonly patterns: Readonly<Record<string, string>>
  readonly counter: 'term' | 'year'
  /**
   * The kind whose counter each kind takes its numbers from: one common counter, or several. Without it kinds whose
   * numbers begin with the same letters share one.
   */
  readonly counters?: Readonly<Record<string, string>> | undefined
  /** Whether acts that say what they are in their number („Stanowisko nr 1”) take it from the common counter. */
  readonly together?: boolean | undefined
}

/**
 * An amount summed under the list and beside headings of groups. Amounts of the kinds in `apart` are summed by
 * themselves, for a maximum added to a price says nothing (papers.md G1); kinds in `never`, such as rates, not at all.
 */
export interface SumRule {
  readonly field: string
  readonly kind?: { readonly field: string; readonly apart: readonly string[]; readonly never: readonly string[] }
}

/**
 * Two days of which the first should not be later; pointed out, never refused. Date fields, or columns of a field of rows as
 * `field.column`; two columns of one field are compared within each row.
 */
export interface DateOrder {
  readonly first: string
  readonly then: string
  /** All must hold; an order without conditions always counts. */
  readonly when?: readonly Condition[]
}

/** What the health check looks for in a register besides what it looks for in every one. */
export interface HealthRules {
  /** Date fields whose day cannot lie ahead; columns of rows as `field.column`. */
  readonly past?: readonly string[]
  /** Date fields whose day may lie long ago, such as a day of birth. */
  readonly longAgo?: readonly string[]
  /** Fields of links that must never lead back to where they started, nor to what came later. */
  readonly back?: readonly string[]
  /** Fields of which a named check tells what repeats, in words of its own. */
  readonly repeats?: readonly string[]
  /** Named checks of the register's code. */
  readonly checks?: readonly string[]
}

/** A paper about all records with one value in a field, e.g. the list of a session's acts. */
export interface GroupPaper {
  readonly id: string
  readonly group: string
}

/**
 * A letter about one record, e.g. the one that forwards an interpellation; `marks` is the field of the day it went. With a
 * `format` it is a file for other programs rather than a paper, such as the votes of a session. Without `when` it is offered with
 * every record.
 */
export interface RecordLetter {
  readonly id: string
  readonly when?: Condition
  readonly marks?: string
  readonly format?: 'csv' | 'json'
  /** Stands in the folder for the bulletin beside the register, unless the last of its tables is empty. */
  readonly published?: true
}

/**
 * A paper about a period. `dates`: date fields, stored or derived, one of which lies in the period of an entry the paper is about;
 * without them the day by which the register is numbered or ordered.
 */
export interface PeriodPaper {
  readonly id: string
  readonly dates?: readonly string[]
}

/** A paper a screen of the register's own makes: of an election, of the council's work in a period. */
export interface ScreenPaper {
  readonly id: string
  /** It is about one record of the register, whose fields its template knows. */
  readonly ofRecord?: true
  /**
   * How its template begins to be set: a resolution without a head, in its own type; a protocol without a head; a letter; on the
   * head of the office rather than of the council; across the page. Without one on the head of the council.
   */
  readonly look?: 'act' | 'protocol' | 'letter' | 'office' | 'landscape'
  /** Made to be published: its template knows public fields only. */
  readonly copy?: 'public'
  /** Its form is given by the law or by another office, and no template stands in for it. */
  readonly prescribed?: true
}

/**
 * How a clock is kept in a period, told by councillor, department …: the clock that is measured, fields of names to tell
 * it by, and further papers about the period.
 */
export interface StatisticsDefinition {
  readonly clock: string
  /** Says of an entry for which the clock does not run that it was met all the same, on a day nobody noted. */
  readonly met?: Condition
  readonly by: readonly string[]
  readonly papers: readonly PeriodPaper[]
  /** Field whose values narrow the period, e.g. the session. */
  readonly within?: string
}

/** Groups of registers in the navigation, which fold. */
export const registerGroups = [
  'council',
  'secretariat',
  'media',
  'promotion',
  'organisations',
  'cooperation',
  'own',
] as const
export type RegisterGroup = (typeof registerGroups)[number]

/**
 * A register as data: plain and JSON-serialisable, because offices define their own. Screens, import, export, history,
 * search and checks are generic over it. What needs code is a named function (`derive`), referred to by id.
 */
export interface RegisterDefinition {
  readonly id: string
  readonly icon:
    | 'document'
    | 'question'
    | 'contract'
    | 'folder'
    | 'person'
    | 'people'
    | 'calendar'
    | 'list'
    | 'vote'
    | 'inbox'
    | 'outbox'
    | 'task'
  readonly sections: readonly string[]
  readonly fields: readonly FieldDefinition[]
  /** Kept by the program for itself: in no list of registers, and edited on a screen of its own. */
  readonly internal?: true
  /** Feature whose pages lead to the register; one without stands among the daily registers. */
  readonly within?: string
  /** Group it stands in there; one without stands above all groups. */
  readonly group?: RegisterGroup
  /** Kinds of office that keep it, where they are not those of its group (`engine/office/keptRegisters.ts`). */
  readonly profiles?: readonly Profile[]
  /** Field that names a record in lists, links and headings. */
  readonly title: string
  /** Fields that complete the title: the given names after a surname. */
  readonly titleWith?: readonly string[]
  /** Fields that together make the name people write for a record, and the time in which it may be meant. */
  readonly knownBy?: { readonly names: readonly string[]; readonly from?: readonly string[]; readonly to?: string }
  /** Field that identifies a record for people and proposes itself as the key of an import. */
  readonly key: string
  /** Fields by which the default order runs, newest last. */
  readonly order: readonly string[]
  readonly numberGuard?: NumberGuard
  readonly clocks?: readonly Clock[]
  readonly sums?: readonly SumRule[]
  readonly dateOrder?: readonly DateOrder[]
  /** Days that must not come too early. */
  readonly windows?: readonly MinimumWindow[]
  /** Fields that stand still once other records were made by them. */
  readonly freezes?: readonly Freeze[]
  /**
   * Fields by which an import recognises records, the surest first; the first one a file has is proposed. Several together
   * where none tells records apart by itself: the number of a vote begins anew at every meeting.
   */
  readonly importKeys?: readonly (string | readonly string[])[]
  /** Days that stand in the calendar, such as sessions: the field of the day, and the one that names what happens. */
  readonly events?: { readonly date: string; readonly name: string }
  readonly health?: HealthRules
  /** Registers without one are kept for ever. */
  readonly retention?: Retention
  /** Fields a new entry takes over from the one saved before. */
  readonly carry?: readonly string[]
  readonly papers?: readonly GroupPaper[]
  readonly letters?: readonly RecordLetter[]
  readonly screenPapers?: readonly ScreenPaper[]
  readonly statistics?: StatisticsDefinition
  /** What of it people look at rather than read: on the desk, in the statistics and in their papers. */
  readonly charts?: readonly ChartDefinition[]
  /** Screen of its own that belongs to the register: the address, whose label stands in its texts. */
  readonly companion?: string
  /** Screen of its own about one record: the address before the record's id, whose label stands in its texts. */
  readonly recordScreen?: string
  /** Files for other programs, in a shape of their own. */
  readonly transfers?: readonly { readonly id: string }[]
  /** Ready views of what is to be published „niezwłocznie”, on no day that could be counted to: „Do publikacji” leads to them. */
  readonly unpublished?: readonly string[]
  /** Keeps what is published: fields a folder made for the bulletin fills in. */
  readonly publications?: PublicationFields
  /** Ready views; the first one opens with the register. */
  readonly views: readonly [NamedView, ...NamedView[]]
  readonly print: PrintLayout
}

/** Fields of a register of what is published, by what they say. */
export interface PublicationFields {
  readonly title: string
  readonly madeOn: string
  readonly publishedOn: string
  readonly time: string
  readonly author: string
  readonly enteredBy: string
  readonly leftOut: string
  readonly removeOn: string
  /** The field of places, and the one that is the bulletin. */
  readonly where: { readonly field: string; readonly choice: string }
}

type SectionOf<D extends RegisterDefinition> = D['sections'][number]
type FieldIdOf<D extends RegisterDefinition> = D['fields'][number]['id']

/** What a definition may name: its own fields and sections. A wrong name makes the argument's type impossible. */
interface Named<D extends RegisterDefinition> {
  readonly title: FieldIdOf<D>
  readonly key: FieldIdOf<D>
  readonly sections: Exclude<D['fields'][number]['section'], SectionOf<D>> extends never ? D['sections'] : never
}

/** Checks at compile time that a definition names only fields and sections it has, and keeps its literal types. */
export function defineRegister<const D extends RegisterDefinition>(definition: D & Named<D>): D {
  return definition
}

type ValueOf<F extends FieldDefinition> = F extends { readonly type: 'integer' | 'money' }
  ? number
  : F extends { readonly type: 'boolean' }
    ? boolean
    : F extends { readonly type: 'actNumber' }
      ? ActNumber
      : F extends { readonly type: 'choice'; readonly choices: readonly (infer C)[] }
        ? C
        : F extends { readonly type: 'multiChoice'; readonly choices: readonly (infer C)[] }
          ? readonly C[]
          : F extends { readonly type: 'persons' }
            ? readonly string[]
            : F extends { readonly type: 'links' }
              ? readonly Link[]
              : F extends { readonly type: 'roll' }
                ? Roll
                : F extends { readonly type: 'files' }
                  ? readonly FileRef[]
                  : F extends { readonly type: 'rows'; readonly columns: readonly (infer C extends RowColumn)[] }
                    ? readonly {
                        readonly [K in C as K['id']]?: ValueOf<K> | (K extends LinkColumn ? string : Unread)
                      }[]
                    : string

/** The values of a record of a register, inferred from its definition. */
export type RecordOf<D extends RegisterDefinition> = {
  readonly [F in Exclude<D['fields'][number], { readonly type: 'derived' }> as F['id']]?: ValueOf<F> | Unread
}

/** Whether there is something to see of a register over a period: how a clock was kept, or charts. */
export function hasStatistics({ statistics, charts = [] }: RegisterDefinition): boolean {
  return statistics !== undefined || charts.length > 0
}

/** Finds a field of a definition; `undefined` for an id the register does not have. */
export function fieldOf(definition: RegisterDefinition, id: string): FieldDefinition | undefined {
  return definition.fields.find((field) => field.id === id)
}

/** Finds a field, or a column inside a field of rows, by its path (`replies.date`). */
export function fieldAt(definition: RegisterDefinition, path: string): FieldDefinition | undefined {
  const [id = path, column] = path.split('.')
  const field = fieldOf(definition, id)
  if (column === undefined || field?.type !== 'rows') return field
  return field.columns.find((candidate) => candidate.id === column)
}

/** Whether everybody may see what stands at a path: of a column its field too. */
export function isPublicAt(definition: RegisterDefinition, path: string): boolean {
  const [id = path] = path.split('.')
  return fieldOf(definition, id)?.privacy === 'public' && fieldAt(definition, path)?.privacy === 'public'
}

/** The fields a list may show: those that only serve clocks, filters and order where a ready view shows them. */
export function listedFields({ fields, views }: RegisterDefinition): readonly FieldDefinition[] {
  const inViews = new Set(views.flatMap(({ columns, group }) => [...columns.map(({ field }) => field), group ?? '']))
  return fields.filter(
    (field) => field.type !== 'place' && (field.type !== 'derived' || field.inner !== true || inViews.has(field.id)),
  )
}
