import type { Values } from '../core/values/values'
import type { Condition } from './clock'
import { conditionHolds } from './condition'
import type { TextCheck } from '../core/identifiers/checkText'
import type { Formula } from './formula'

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
  /** Choices the office no longer offers; entries that have them keep them. */
  readonly retiredChoices?: readonly string[]
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
  /**
   * A file is of one of these as a whole, as nominations are filed for one election: where no column says which, the import
   * sets one in all rows. It proposes the only record in which the field named here is still empty.
   */
  readonly wholeFile?: { readonly openUntil: string }
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
  /** Also what proves it: the day and number of a receipt; kept where hours would be. */
  readonly proof?: true
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

/** The choices a form offers where these are chosen: all but retired ones, those that stand there among them. */
export function offeredChoices(
  { choices, retiredChoices = [] }: Pick<ChoiceField, 'choices' | 'retiredChoices'>,
  chosen: readonly string[],
): readonly string[] {
  return choices.filter((choice) => !retiredChoices.includes(choice) || chosen.includes(choice))
}
