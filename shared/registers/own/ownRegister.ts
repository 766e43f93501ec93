import { z } from 'zod'
import type { Values } from '../../core/values/values'
import { rowsIn } from '../../core/values/values'
import { clockFields } from '../../engine/deadlines/clockFields'
import { clockStates } from '../../engine/deadlines/clockStates'
import type { RegisterModule } from '../../engine/register'
import type { TermClock } from '../../model/clock'
import type { FieldDefinition, NamedView, RegisterDefinition } from '../../model/definition'
import type { RegisterText } from '../../model/registerText'
import { ownFieldTypes, ownPrivacy, ownUnits } from './definition'
import { ownWords } from './words'

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

const id = z.string().refine(isFreeId)
const label = z.string().trim().min(1).max(200)
const text = z.string().max(1_000)

const fieldRow = z.object({
  id,
  label,
  type: z.enum(ownFieldTypes),
  section: z.string().trim().max(100).exactOptional(),
  privacy: z.enum(ownPrivacy).default('office'),
  required: z.boolean().default(false),
  unique: z.boolean().default(false),
  listed: z.boolean().default(false),
  choices: z.string().max(20_000).default(''),
  to: z.string().max(100).exactOptional(),
  hint: text.exactOptional(),
  retired: z.boolean().default(false),
})
const clockRow = z.object({
  id,
  name: label,
  count: z.number().int().min(0).max(3_660),
  unit: z.enum(ownUnits),
  start: id,
  metBy: id.exactOptional(),
  soon: z.number().int().min(0).max(3_660).default(3),
  moves: z.boolean().default(false),
  article: text.exactOptional(),
})
const definitionShape = z.object({
  name: label,
  purpose: text.exactOptional(),
  key: id.exactOptional(),
  title: id.exactOptional(),
  orientation: z.enum(['portrait', 'landscape']).default('landscape'),
  fields: z.array(fieldRow).min(1).max(mostFields),
  clocks: z.array(clockRow).max(20).default([]),
})
export type OwnDefinition = z.infer<typeof definitionShape>
export type OwnField = OwnDefinition['fields'][number]
export type OwnClock = OwnDefinition['clocks'][number]

/** What is wrong with a definition, and with which of its rows. */
export interface OwnProblem {
  readonly at: 'name' | 'fields' | 'clocks' | 'other'
  readonly row?: number
  readonly what: 'missing' | 'wrong' | 'twice' | 'noChoices' | 'noTarget' | 'noField' | 'noDay' | 'tooMany'
  readonly column?: string
}

/** The choices of a field, one a line, each once. */
export function choicesOf({ choices }: Pick<OwnField, 'choices'>): readonly string[] {
  return [...new Set(choices.split('\n').map((one) => one.trim()))].filter((one) => one !== '')
}

/** Reads the record of a definition. What does not make a register is told row by row; nothing throws. */
export function readDefinition(
  values: Values,
):
  | { readonly ok: true; readonly value: OwnDefinition }
  | { readonly ok: false; readonly problems: readonly OwnProblem[] } {
  const read = definitionShape.safeParse({
    ...values,
    fields: rowsIn(values['fields']),
    clocks: rowsIn(values['clocks']),
  })
  if (!read.success) return { ok: false, problems: read.error.issues.map(problemOf) }
  const problems = problemsIn(read.data)
  return problems.length === 0 ? { ok: true, value: read.data } : { ok: false, problems }
}

function problemOf({ path, code }: z.core.$ZodIssue): OwnProblem {
  const [at, row, column] = path
  const place = at === 'name' || at === 'fields' || at === 'clocks' ? at : 'other'
  const what = code === 'too_big' ? 'tooMany' : code === 'invalid_type' || code === 'too_small' ? 'missing' : 'wrong'
  return {
    at: place,
    what,
    ...(typeof row === 'number' ? { row } : {}),
    ...(typeof column === 'string' ? { column } : {}),
  }
}

/** What the shape of each part cannot say: parts that speak of each other. */
function problemsIn({ fields, clocks, key, title }: OwnDefinition): readonly OwnProblem[] {
  const problems: OwnProblem[] = []
  const days = new Set(fields.flatMap((field) => (isDay(field) ? [field.id] : [])))
  const ids = new Set(fields.map((field) => field.id))
  fields.forEach((field, row) => {
    if (fields.findIndex((other) => other.id === field.id) < row) problems.push({ at: 'fields', row, what: 'twice' })
    if (isChoice(field) && choicesOf(field).length === 0) problems.push({ at: 'fields', row, what: 'noChoices' })
    if (field.type === 'links' && field.to === undefined) problems.push({ at: 'fields', row, what: 'noTarget' })
  })
  clocks.forEach((clock, row) => {
    if (clocks.findIndex((other) => other.id === clock.id) < row) problems.push({ at: 'clocks', row, what: 'twice' })
    if (!days.has(clock.start)) problems.push({ at: 'clocks', row, what: 'noDay', column: 'start' })
    if (clock.metBy !== undefined && !days.has(clock.metBy))
      problems.push({ at: 'clocks', row, what: 'noDay', column: 'metBy' })
  })
  for (const named of [key, title])
    if (named !== undefined && !ids.has(named)) problems.push({ at: 'other', what: 'noField' })
  if (fields.every(({ retired }) => retired)) problems.push({ at: 'fields', what: 'missing' })
  return problems
}

const isDay = ({ type }: OwnField) => type === 'date'
const isChoice = ({ type }: OwnField) => type === 'choice' || type === 'multiChoice'

/**
 * The register a definition makes, under the id of its record; or why it makes none. Its words are the office's in both
 * languages, for nobody translated them.
 */
export function ownRegister(
  register: string,
  values: Values,
): { readonly module: RegisterModule } | { readonly problems: readonly OwnProblem[] } {
  const read = readDefinition(values)
  if (!read.ok) return { problems: read.problems }
  const { value } = read
  return {
    module: {
      definition: definitionOf(register, value),
      texts: { pl: textOf(value, 'pl'), en: textOf(value, 'en') },
    },
  }
}

/** Section of fields that name none, of deadlines set by hand, and of retired fields; ids no office can type as a name. */
const plainSection = '\u0000main'
const clockSection = '\u0000clocks'
const retiredSection = '\u0000retired'

const sectionOf = ({ section = '', retired }: OwnField) =>
  retired ? retiredSection : section === '' ? plainSection : section

function definitionOf(register: string, own: OwnDefinition): RegisterDefinition {
  const { fields, clocks, orientation } = own
  const live = fields.filter(({ retired }) => !retired)
  // What is seldom looked at stands behind what the office asked for.
  const sections = [
    ...new Set([...live.map(sectionOf), ...(clocks.length === 0 ? [] : [clockSection]), ...fields.map(sectionOf)]),
  ]
  const [section = plainSection] = sections
  const key = own.key ?? live[0]?.id ?? ''
  const title = own.title ?? live.find(({ id: one, type }) => one !== key && isWords(type))?.id ?? key
  const day = live.find(isDay)?.id
  const number = live.find(({ type }) => type === 'number')?.id
  const listed = live.filter((field) => field.listed)
  const shown = listed.length > 0 ? listed : live.slice(0, 6)
  const states: readonly FieldDefinition[] =
    clocks.length === 0
      ? []
      : [
          {
            id: 'deadline',
            type: 'derived',
            derive: 'deadline',
            as: 'state',
            section,
            privacy: 'office',
            states: clockStates,
          },
          { id: 'due', type: 'derived', derive: 'due', as: 'date', section, privacy: 'office', inner: true },
          ...clockFields(
            clocks.map((clock) => clock.id),
            clockSection,
          ),
        ]
  const columns = [
    ...shown.map((field) => ({ field: field.id })),
    ...(clocks.length === 0 ? [] : [{ field: 'deadline', width: 190 }]),
  ]
  const all: NamedView = {
    id: 'all',
    columns,
    filters: [],
    sort: [{ field: day ?? key, direction: day === undefined ? 'ascending' : 'descending' }],
  }
  const open: NamedView = {
    id: 'open',
    columns,
    filters: [{ field: 'deadline', kind: 'oneOf', values: ['late', 'soon', 'running', 'unclear'] }],
    sort: [{ field: 'due', direction: 'ascending' }],
  }
  return {
    id: register,
    icon: 'folder',
    group: 'own',
    sections,
    title,
    key,
    order: [...new Set([...(day === undefined ? [] : [day]), key])],
    importKeys: [key],
    ...(number === undefined || day === undefined
      ? {}
      : { numberGuard: { number, date: day, numbering: { patterns: { '': '{nr}/{rrrr}' }, counter: 'year' } } }),
    ...(clocks.length === 0 ? {} : { clocks: clocks.map(clockOf) }),
    fields: [...fields.map(fieldOf), ...states],
    views: clocks.length === 0 ? [all] : [all, open],
    print: { orientation, widths: {} },
  }
}

const isWords = (type: OwnField['type']) => type === 'text' || type === 'longText'

function clockOf({ id: clock, count, unit, start, metBy, soon, moves }: OwnClock): TermClock {
  return {
    id: clock,
    start,
    length: { unit, count },
    // Moved as k.p.a. art. 57 § 4 moves it, or never.
    family: moves ? 'A' : 'C',
    ...(metBy === undefined ? {} : { metBy }),
    soon,
    weight: 2,
    officeLength: true,
  }
}

function fieldOf(own: OwnField): FieldDefinition {
  const { type, to = '' } = own
  const base = {
    id: own.id,
    section: sectionOf(own),
    privacy: own.privacy,
    aliases: [own.label],
    ...(own.required && !own.retired ? { required: true as const } : {}),
  }
  const unique = own.unique ? { unique: true as const } : {}
  switch (type) {
    case 'text':
      return { ...base, ...unique, type, ...(own.unique ? {} : { complete: true as const }) }
    case 'longText':
      return { ...base, type, wide: true }
    case 'caseSign':
      return { ...base, ...unique, type }
    case 'number':
      return { ...base, type: 'actNumber' }
    case 'choice':
    case 'multiChoice':
      return { ...base, type, choices: choicesOf(own) }
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
  }
}

function textOf(own: OwnDefinition, language: 'pl' | 'en'): RegisterText {
  const words = ownWords[language]
  const { name, fields, clocks } = own
  const hasClocks = clocks.length > 0
  const clockNames = Object.fromEntries(clocks.map((clock) => [clock.id, clock.name]))
  return {
    name,
    entries: words.entries,
    newEntry: words.newEntry,
    purpose: own.purpose ?? '',
    printTitle: name.toLocaleUpperCase('pl'),
    cardTitle: words.cardTitle,
    sections: Object.fromEntries([
      ...(hasClocks ? [[clockSection, words.changed] as const] : []),
      ...fields.map((field) => {
        const section = sectionOf(field)
        const named = section === plainSection ? words.section : section === retiredSection ? words.retired : section
        return [section, named] as const
      }),
    ]),
    fields: {
      ...Object.fromEntries(fields.map((field) => [field.id, field.label])),
      ...(hasClocks ? { ...words.clocks, deadline: words.deadline, due: words.due } : {}),
    },
    headings: {},
    reverse: Object.fromEntries(fields.flatMap((field) => (field.type === 'links' ? [[field.id, name]] : []))),
    choices: {
      ...Object.fromEntries(
        fields
          .filter(isChoice)
          .map((field) => [field.id, Object.fromEntries(choicesOf(field).map((choice) => [choice, choice]))]),
      ),
      ...(hasClocks ? { deadline: words.states, 'overruled.clock': clockNames, 'snoozed.clock': clockNames } : {}),
    },
    views: words.views,
    clocks: Object.fromEntries(
      clocks.map((clock) => [clock.id, { name: clock.name, article: clock.article ?? words.officeRule }]),
    ),
    hints: Object.fromEntries(fields.flatMap(({ id: field, hint = '' }) => (hint === '' ? [] : [[field, hint]]))),
    reasons: {},
    papers: {},
  }
}

/** The name a definition bears; `undefined` while it has none. */
export function definitionName(values: Values): string | undefined {
  const { name } = values
  return typeof name === 'string' && name.trim() !== '' ? name : undefined
}
