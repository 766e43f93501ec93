import type { ActNumber, FileRef, Link, Roll, Unread, Values } from '../core/values/values'
import type { ChartDefinition } from './chart'
import type { Clock, Condition, MinimumWindow } from './clock'
import type { Freeze } from './freeze'
import type { TextCheck } from '../core/identifiers/checkText'
import { conditionHolds } from './condition'
import type { Formula } from './formula'
import type { Profile } from './profiles'

// A definition is written with them; what they are stands in a file of its own.
export type { Clock, Condition } from './clock'

/**
 * Who may see a field. `public`: may be published. `office`: for the office's own papers. `private`: personal data,
 * masked in chamber mode and never in public copies. `special`: health, criminal-record data and the like, masked by
 * default everywhere.
 */
export type PrivacyClass = 'public' | 'office' | 'private' | 'special'

interface FieldBase {
  readonly id: string
  /** Section of the form the field stands in. */
  readonly section: string
  readonly privacy: PrivacyClass
  readonly required?: true
  /** Field that excuses an empty value once it is set: a contract without a number says so. */
  readonly requiredUnless?: string
  /** Required only where this holds. */
  readonly requiredWhen?: Condition
  /** Column headings by which an import recognises the field; compared folded (no case, no diacritics). */
  readonly aliases?: readonly string[]
  /** Offer values used before while typing. */
  readonly complete?: true
  /** Stands in the form only where this holds, or where it has a value: of many kinds of letters few belong to a register. */
  readonly askedFor?: Condition
  /** Takes the whole width of a form. */
  readonly wide?: true
  /** Inside a row: its name in the objects of a structured file (JSON), with a dot for an object in an object. */
  readonly jsonKey?: string
  /** Inside a row: comes along, where the cell is empty, when another cell of the row is completed from a row used before. */
  readonly follows?: true
  /** Inside a row: seldom looked at, folded away. */
  readonly folded?: true
  /** Inside a row: tells which record the row is about; nothing a person reads, so neither shown, printed nor imported. */
  readonly reference?: true
  /** The office no longer uses it: shown only where a value stands, so that none is lost. */
  readonly retired?: true
}

export interface TextField extends FieldBase {
  readonly type: 'text' | 'longText' | 'caseSign'
  readonly check?: TextCheck
  /** Of a PESEL: fields that take the day of birth and the sex it states, where they are empty. */
  readonly fills?: { readonly birthDay: string; readonly sex: string }
  /** Names one of the office's own: the list of the office that is offered besides what was used before. */
  readonly list?: 'departments'
  /** Borne by one record as a rule: a second one is pointed out. */
  readonly unique?: true
  /** Field whose value must be the same too for a second one to be pointed out. */
  readonly uniqueWithin?: string
  /** JSON the program keeps for itself; the log shows its beginning. */
  readonly json?: true
  /** Surname whose column may hold the whole name: the field its other words go to, and how headings say their order. */
  readonly wholeName?: {
    readonly given: string
    readonly surnameFirst: readonly string[]
    readonly surnameLast: readonly string[]
    readonly anyOrder: readonly string[]
  }
  /** Texts, folded, by which files say that there is none; an import then sets the field of `requiredUnless`. */
  readonly saysNone?: readonly string[]
}
export interface ChoiceField extends FieldBase {
  readonly type: 'choice' | 'multiChoice'
  readonly choices: readonly string[]
  /** Value a new record starts with. */
  readonly initial?: string
  /** Other spellings found in files, folded -> choice. */
  readonly spellings?: Readonly<Record<string, string>>
  /** How names of records begin, folded -> the choice that says, for a record made from its name alone. */
  readonly named?: Readonly<Record<string, string>>
}
/** People by name; several in one field. Names are never split into parts or declined. */
export interface PersonsField extends FieldBase {
  readonly type: 'persons'
}
export interface DateField extends FieldBase {
  readonly type: 'date' | 'instant'
  /** Years ahead in which its day may plausibly lie, where they are many: a lease ends in decades. */
  readonly yearsAhead?: number
}
export interface NumberField extends FieldBase {
  readonly type: 'integer' | 'money'
}
export interface BooleanField extends FieldBase {
  readonly type: 'boolean'
}
export interface ActNumberField extends FieldBase {
  readonly type: 'actNumber'
}
export interface LinksField extends FieldBase {
  readonly type: 'links'
  /** Id of the register the links lead to. */
  readonly to: string
  /** Leads to one record at most. */
  readonly one?: true
  /**
   * The record belongs to the one it leads to, as an item of an agenda to its meeting: it goes to the trash and comes back
   * with it, and the other one's pane lists it and adds further ones.
   */
  readonly parent?: true
  /**
   * Day of the record it leads to by which files tell it too, with the headings of that column: numbers of sessions begin
   * anew in every term, and some lists have only the day.
   */
  readonly toldBy?: { readonly field: string; readonly aliases: readonly string[] }
  /**
   * Field of people, or of a text, that names the records meant, and the day as of which they are: what is written there is
   * tied where it can mean one record only (`engine/ties`).
   */
  readonly ties?: {
    readonly written: string
    /** Fields that complete what is written: given names in a field of their own. */
    readonly with?: readonly string[]
    readonly on?: string
  }
  /** Named maker of the register's code: the record to link to can be made from this one, as an act from its agenda item. */
  readonly makes?: string
  /**
   * Leads from a record that was found to be the same as another to that one, which it became part of. Kept by the command
   * that joins the two (`engine/joining`): in no file, and shown only where it leads.
   */
  readonly joins?: true
}
/**
 * What is noted of each of several records of another register: how councillors voted, who was present. Kept as one map
 * rather than as rows or records of their own: two people may note different persons at once, and 20 000 votes of 34 take
 * a quarter of the memory (`shared/core/values/values.ts`).
 */
export interface RollField extends FieldBase {
  readonly type: 'roll'
  /** Id of the register whose records are noted. */
  readonly to: string
  /** What may be noted of each, the usual one first. */
  readonly choices: readonly string[]
  /** Other spellings found in files, folded -> choice. */
  readonly spellings?: Readonly<Record<string, string>>
  /** Also when they came and left. */
  readonly times?: true
  /** Named offer of the register's code: who stands in the roll. */
  readonly offer: string
  /** Registers the offer looks at. */
  readonly looksAt: readonly string[]
}
/**
 * The place of a record among those that belong to the same one, kept by the program: a text that sorts between its
 * neighbours (`renderer/data/place.ts`). Nothing a person reads, so neither shown, printed nor imported.
 */
export interface PlaceField extends FieldBase {
  readonly type: 'place'
}
export interface FileField extends FieldBase {
  readonly type: 'files'
}
/**
 * A link inside a row leads to one record and makes nothing belong to it. Text that stood in the column before it led
 * anywhere stays, and where `ties` names the column itself it is tied like any written name, as of a day of its row.
 */
export type LinkColumn = LinksField & {
  readonly one: true
  readonly parent?: never
  readonly toldBy?: never
  readonly makes?: never
}
/** A field that may stand inside a row of a `rows` field. */
export type RowColumn = TextField | ChoiceField | PersonsField | DateField | NumberField | BooleanField | LinkColumn
export interface RowsField extends FieldBase {
  readonly type: 'rows'
  readonly columns: readonly RowColumn[]
  /** Kept by the program's own screens (an overruled deadline); no file has a column for it. */
  readonly standard?: true
  /** Filled on a screen of its own; the form says how many rows there are, and of `standard` ones only where there are any. */
  readonly ownScreen?: true
  /** What the heading of a file's column, folded, says of every row in its cells. */
  readonly presets?: Readonly<Record<string, Readonly<Record<string, string>>>>
}
/** Computed from the record by the named rule of the register's code; never typed, imported or stored. */
export interface DerivedField extends FieldBase {
  readonly type: 'derived'
  readonly derive: string
  readonly as: 'state' | 'date' | 'text' | 'money' | 'number'
  /** Of the general rule `formula`: what it computes, as data. */
  readonly formula?: Formula
  /** Field that names a group of records with one value: whose tax number it is. */
  readonly labelledBy?: string
  /** Of a deadline: the clocks it speaks of; without them all of the register. */
  readonly clocks?: readonly string[]
  /** A text that stands in the form too; days and amounts always do. */
  readonly inForm?: true
  /** Serves clocks, filters and order only: the form and the card do not show it. */
  readonly inner?: true
  /** Named reason of the register's code that says how the value came about. */
  readonly reason?: string
  /** Fields of links its rule looks along: what is changed in the records they lead to changes this value. */
  readonly along?: readonly string[]
  /** Values of a derived state, in the order they are offered in filters, with the tone of their chip. */
  readonly states?: Readonly<Record<string, StateTone>>
}
export type StateTone = 'quiet' | 'info' | 'soon' | 'met' | 'late'

export type FieldDefinition =
  | TextField
  | ChoiceField
  | PersonsField
  | DateField
  | NumberField
  | BooleanField
  | ActNumberField
  | LinksField
  | RollField
  | PlaceField
  | FileField
  | RowsField
  | DerivedField

/** Condition on one field; every column filters by these. Text is compared folded. */
export type Filter = FilterCondition & {
  /** Keeps the records that do not fit instead. */
  readonly not?: true
}
type FilterCondition =
  | TypedCondition
  /** Any of several: „2025 lub maj 2026”. */
  | { readonly field: string; readonly kind: 'anyOf'; readonly of: readonly TypedCondition[] }
  | { readonly field: string; readonly kind: 'oneOf'; readonly values: readonly string[] }
  /** Days counted from today, both ends included; today as it moves on. */
  | { readonly field: string; readonly kind: 'days'; readonly from?: number; readonly to?: number }
  /** The running calendar month. */
  | { readonly field: string; readonly kind: 'thisMonth' }
  | { readonly field: string; readonly kind: 'flag'; readonly flag: string }

/** A condition a clerk types. */
export type TypedCondition =
  | { readonly field: string; readonly kind: 'text'; readonly text: string }
  | { readonly field: string; readonly kind: 'range'; readonly from?: string; readonly to?: string }
  | { readonly field: string; readonly kind: 'empty' }
  | { readonly field: string; readonly kind: 'notEmpty' }

export interface Sort {
  readonly field: string
  readonly direction: 'ascending' | 'descending'
}

/** What a list shows: its columns with widths in px, filters, order and grouping. The Word register follows it. */
export interface View {
  readonly columns: readonly ViewColumn[]
  readonly filters: readonly Filter[]
  readonly sort: readonly Sort[]
  readonly group?: string
}
export interface ViewColumn {
  readonly field: string
  /** Width on screen in px; a column without one takes what is left. */
  readonly width?: number
  /** The clerk set the width; otherwise it is a hint, and the content decides. */
  readonly set?: true
}
export interface NamedView extends View {
  readonly id: string
}

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
 * `format` it is a file for other programs rather than a paper, such as the votes of a session.
 */
export interface RecordLetter {
  readonly id: string
  readonly marks?: string
  readonly format?: 'csv' | 'json'
}

/**
 * A paper about a period. `dates`: date fields, stored or derived, one of which lies in the period of an entry the paper is about;
 * without them the day by which the register is numbered or ordered.
 */
export interface PeriodPaper {
  readonly id: string
  readonly dates?: readonly string[]
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
  readonly statistics?: StatisticsDefinition
  /** What of it people look at rather than read: on the desk, in the statistics and in their papers. */
  readonly charts?: readonly ChartDefinition[]
  /** Screen of its own that belongs to the register: the address, whose label stands in its texts. */
  readonly companion?: string
  /** Screen of its own about one record: the address before the record's id, whose label stands in its texts. */
  readonly recordScreen?: string
  /** Files for other programs, in a shape of their own. */
  readonly transfers?: readonly { readonly id: string }[]
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

/** Whether the field holds amounts, typed or computed. */
export function isMoney(field: FieldDefinition): boolean {
  return field.type === 'money' || (field.type === 'derived' && field.as === 'money')
}

/** Whether a record with these values must have something in the field. */
export function isRequired({ required, requiredWhen }: FieldDefinition, values: Values): boolean {
  return required === true && (requiredWhen === undefined || conditionHolds(requiredWhen, values))
}

/** Whether a record with these values lacks what the field must have. */
export function isMissing(field: FieldDefinition, values: Values): boolean {
  if (!isRequired(field, values) || values[field.id] !== undefined) return false
  if (field.requiredUnless === undefined) return true
  const excuse = values[field.requiredUnless]
  return excuse === undefined || excuse === false
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

/**
 * A field as everybody may see it, on the wall of the chamber: a public one, its rows without the columns that are not.
 * `undefined` where nothing is left.
 */
export function publicField(field: FieldDefinition): FieldDefinition | undefined {
  if (field.privacy !== 'public') return undefined
  if (field.type !== 'rows') return field
  const columns = field.columns.filter(({ privacy }) => privacy === 'public')
  return columns.length === 0 ? undefined : { ...field, columns }
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
