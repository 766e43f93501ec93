import { z } from 'zod'
import type { Condition } from '../../model/clock'
import type { FieldDefinition, RowColumn } from '../../model/field'
import type { RegisterText } from '../../model/registerText'
import { choicesGone, choicesOf, choiceWords } from './choices'
import { ownFieldTypes, ownPrivacy } from './definition'

/** Fields a register can have; more no form and no print can hold. */
export const mostFields = 200

/** Names the program uses in every record itself, or that objects bear of themselves. */
const reserved: ReadonlySet<string> = new Set([
  ...['silenced', 'snoozed', 'overruled', 'deadline', 'due'],
  ...Object.getOwnPropertyNames(Object.prototype),
])

/** Whether a field of the office may bear this id. */
export function isFreeId(one: string): boolean {
  return /^[a-z][a-zA-Z0-9]{0,59}$/u.test(one) && !reserved.has(one)
}

/** The id of a field. */
export const id = z.string().refine(isFreeId)
/** A name a clerk gives. */
export const label = z.string().trim().min(1).max(200)
/** A sentence a clerk writes. */
export const text = z.string().max(1_000)

/** A row that says what a field is. */
export const fieldRow = z.object({
  id,
  label,
  type: z.enum(ownFieldTypes),
  section: z.string().trim().max(100).exactOptional(),
  within: id.exactOptional(),
  privacy: z.enum(ownPrivacy).default('office'),
  required: z.boolean().default(false),
  requiredWhen: id.exactOptional(),
  requiredIs: text.exactOptional(),
  unique: z.boolean().default(false),
  uniqueWithin: id.exactOptional(),
  listed: z.boolean().default(false),
  choices: z.string().max(20_000).default(''),
  choiceNames: z.string().max(20_000).default(''),
  choicesOff: z.string().max(20_000).default(''),
  to: z.string().max(100).exactOptional(),
  hint: text.exactOptional(),
  retired: z.boolean().default(false),
})
export type OwnField = z.infer<typeof fieldRow>
type EnteredType = Exclude<OwnField['type'], 'computed'>

/** Whether a field is filled in, not computed. */
export function isEntered(field: OwnField): field is OwnField & { readonly type: EnteredType } {
  return field.type !== 'computed'
}

/** Kinds of fields that can be a column of rows. */
const columnTypes = [
  'text',
  'longText',
  'caseSign',
  'date',
  'instant',
  'choice',
  'persons',
  'integer',
  'money',
  'boolean',
  'links',
] as const satisfies readonly OwnField['type'][]

/** Whether a kind of field can be a column of rows. */
export function isColumnType(type: string): type is (typeof columnTypes)[number] {
  return columnTypes.some((one) => one === type)
}

/** The fields that are no columns of others. */
export function topFields(fields: readonly OwnField[]): readonly OwnField[] {
  return fields.filter(({ within }) => within === undefined)
}

/** The columns of a field of rows. */
export function columnsOf(fields: readonly OwnField[], rows: string): readonly OwnField[] {
  return fields.filter(({ within }) => within === rows)
}

/** Where the words of a field stand: under its id, of a column under that of its rows too. */
export function pathOf({ id: field, within }: Pick<OwnField, 'id' | 'within'>): string {
  return within === undefined ? field : `${within}.${field}`
}

/** Whether a field holds days. */
export const isDay = ({ type }: OwnField) => type === 'date'
/** Whether a field offers choices. */
export const isChoice = ({ type }: OwnField) => type === 'choice' || type === 'multiChoice'

/** The words of the choices of all fields that have any. */
export function choiceTextsOf(fields: readonly OwnField[]): RegisterText['choices'] {
  return Object.fromEntries(fields.filter(isChoice).map((field) => [pathOf(field), choiceWords(field)]))
}

/** Section of fields that name none, and of retired ones; ids no office can type as a name. */
export const plainSection = '\u0000main'
export const retiredSection = '\u0000retired'

/** Section of the form an own field stands in. */
export const sectionOf = ({ section = '', retired }: OwnField) =>
  retired ? retiredSection : section === '' ? plainSection : section

/** Whether a field must be filled in: always, or where another one is, or has a value. */
function requiredOf({ required, requiredWhen: field, requiredIs = '', retired }: OwnField) {
  if (retired || (!required && field === undefined)) return {}
  const when: Condition | undefined =
    field === undefined
      ? undefined
      : requiredIs === ''
        ? { field, noneOf: ['', 'false'] }
        : { field, oneOf: [requiredIs] }
  return { required: true as const, ...(when === undefined ? {} : { requiredWhen: when }) }
}

/** What a field offers to choose from. */
function choicesIn(own: OwnField) {
  const choices = choicesOf(own)
  const gone = choicesGone(choices, own)
  return { choices, ...(gone.length === 0 ? {} : { retiredChoices: gone }) }
}

function columnOf(own: OwnField): readonly RowColumn[] {
  const { type, to = '' } = own
  if (!isColumnType(type)) return []
  const base = {
    id: own.id,
    section: sectionOf({ ...own, retired: false }),
    privacy: own.privacy,
    aliases: [own.label],
    // What stands in a retired one stays, folded away.
    ...(own.retired ? { folded: true as const } : {}),
  }
  if (type === 'choice') return [{ ...base, type, ...choicesIn(own) }]
  return type === 'links' ? [{ ...base, type, to, one: true }] : [{ ...base, type }]
}

/**
 * The field a row of a definition makes, with the columns it has among all fields; a computed one is made with its rules
 * (`rules.ts`).
 */
export function fieldOf(
  own: OwnField & { readonly type: EnteredType },
  all: readonly OwnField[] = [],
): FieldDefinition {
  const { type, to = '' } = own
  const base = {
    id: own.id,
    section: sectionOf(own),
    privacy: own.privacy,
    aliases: [own.label],
    ...requiredOf(own),
    ...(own.retired ? { retired: true as const } : {}),
  }
  const within = own.uniqueWithin === undefined ? {} : { uniqueWithin: own.uniqueWithin }
  const unique = own.unique ? { unique: true as const, ...within } : {}
  switch (type) {
    case 'text':
      return { ...base, ...unique, type, ...('unique' in unique ? {} : { complete: true as const }) }
    case 'longText':
      return { ...base, type, wide: true }
    case 'caseSign':
      return { ...base, ...unique, type }
    case 'number':
      return { ...base, type: 'actNumber' }
    case 'choice':
    case 'multiChoice':
      return { ...base, type, ...choicesIn(own) }
    case 'links':
      return { ...base, type, to }
    case 'persons':
    case 'date':
    case 'instant':
    case 'integer':
    case 'money':
    case 'boolean':
      return { ...base, type }
    case 'files':
      return { ...base, type, wide: true }
    case 'rows':
      return { ...base, type, wide: true, columns: columnsOf(all, own.id).flatMap(columnOf) }
  }
}
