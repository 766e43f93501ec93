import { z } from 'zod'
import { checkPattern } from '../../core/actNumbers/pattern'
import type { Values } from '../../core/values/values'
import { rowsIn } from '../../core/values/values'
import { clockFields } from '../../engine/deadlines/clockFields'
import { clockStates } from '../../engine/deadlines/clockStates'
import type { RegisterModule } from '../../engine/register'
import type { TermClock } from '../../model/clock'
import type { RegisterDefinition } from '../../model/definition'
import type { FieldDefinition } from '../../model/field'
import type { NamedView } from '../../model/view'
import type { RegisterText } from '../../model/registerText'
import { columnRow, withColumns } from './columns'
import { ownUnits } from './definition'
import {
  choiceTextsOf,
  fieldRow,
  id,
  isDay,
  label,
  mostFields,
  type OwnField,
  pathOf,
  plainSection,
  retiredSection,
  sectionOf,
  text,
  topFields,
} from './ownField'
import { madeField, mostRules, problemsOfRules, ruleRow } from './rules'
import { hintsOf, statesOf } from './ruleTexts'
import { type OwnProblem, problemOf, problemsOfFields } from './problems'
import { mostViews, problemsOfViews, viewNames, viewRow, withViews } from './views'
import { ownWords } from './words'

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
  pattern: z
    .string()
    .max(80)
    .refine((one) => checkPattern(one).ok)
    .default('{nr}/{rrrr}'),
  counter: z.enum(['year', 'term']).default('year'),
  fields: z.array(fieldRow).min(1).max(mostFields),
  clocks: z.array(clockRow).max(20).default([]),
  rules: z.array(ruleRow).max(mostRules).default([]),
  columns: z.array(columnRow).max(mostFields).default([]),
  views: z.array(viewRow).max(mostViews).default([]),
  firstView: z.string().max(60).default(''),
})
export type OwnDefinition = z.infer<typeof definitionShape>
export type OwnClock = OwnDefinition['clocks'][number]

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
    rules: rowsIn(values['rules']),
    columns: rowsIn(values['columns']),
    views: rowsIn(values['views']),
  })
  if (!read.success) return { ok: false, problems: read.error.issues.map(problemOf) }
  const problems = problemsIn(read.data)
  return problems.length === 0 ? { ok: true, value: read.data } : { ok: false, problems }
}

/** What the shape of each part cannot say: parts that speak of each other. */
function problemsIn({ fields: rows, clocks, rules, views, key, title }: OwnDefinition): readonly OwnProblem[] {
  const fields = topFields(rows)
  const types = new Map(fields.map((field) => [field.id, field.type]))
  const problems = [
    ...problemsOfFields(rows),
    ...problemsOfRules(rows, rules, types),
    ...problemsOfViews(views, new Set([...types.keys(), 'deadline'])),
  ]
  const days = new Set(fields.flatMap((field) => (isDay(field) ? [field.id] : [])))
  const ids = new Set(fields.map((field) => field.id))
  clocks.forEach((clock, row) => {
    if (clocks.findIndex((other) => other.id === clock.id) < row) problems.push({ at: 'clocks', row, what: 'twice' })
    if (!days.has(clock.start)) problems.push({ at: 'clocks', row, what: 'noDay', column: 'start' })
    if (clock.metBy !== undefined && !days.has(clock.metBy))
      problems.push({ at: 'clocks', row, what: 'noDay', column: 'metBy' })
  })
  for (const named of [key, title])
    if (named !== undefined && (!ids.has(named) || types.get(named) === 'rows'))
      problems.push({ at: 'other', what: 'noField' })
  if (fields.every(({ retired, type }) => retired || type === 'rows')) problems.push({ at: 'fields', what: 'missing' })
  return problems
}

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

/** Section of deadlines set by hand; an id no office can type as a name. */
const clockSection = '\u0000clocks'

function definitionOf(register: string, own: OwnDefinition): RegisterDefinition {
  const { clocks, orientation } = own
  const fields = topFields(own.fields)
  const live = fields.filter(({ retired }) => !retired)
  // What is seldom looked at stands behind what the office asked for.
  const sections = [
    ...new Set([...live.map(sectionOf), ...(clocks.length === 0 ? [] : [clockSection]), ...fields.map(sectionOf)]),
  ]
  const [section = plainSection] = sections
  const key = own.key ?? live.find(({ type }) => type !== 'rows')?.id ?? ''
  const title = own.title ?? live.find(({ id: one, type }) => one !== key && isWords(type))?.id ?? key
  const day = live.find(isDay)?.id
  const words = choiceTextsOf(fields)
  const number = live.find(({ type }) => type === 'number')?.id
  const listed = live.filter((field) => field.listed)
  const shown = listed.length > 0 ? listed : live.filter(({ type }) => type !== 'rows').slice(0, 6)
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
  const { pattern, counter } = own
  const made: RegisterDefinition = {
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
      : { numberGuard: { number, date: day, numbering: { patterns: { '': pattern }, counter } } }),
    ...(clocks.length === 0 ? {} : { clocks: clocks.map(clockOf) }),
    fields: [...fields.map((field) => madeField(field, own.rules, own.fields, words)), ...states],
    views: clocks.length === 0 ? [all] : [all, open],
    print: { orientation, widths: {} },
  }
  return withViews(withColumns(made, own.columns), own.views, own.firstView)
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

function textOf(own: OwnDefinition, language: 'pl' | 'en'): RegisterText {
  const words = ownWords[language]
  const { name, fields, clocks } = own
  const hasClocks = clocks.length > 0
  const choices = choiceTextsOf(fields)
  const clockNames = Object.fromEntries(clocks.map((clock) => [clock.id, clock.name]))
  return {
    name,
    entries: words.entries,
    newEntry: words.newEntry,
    purpose: own.purpose ?? '',
    ...(own.purpose === undefined ? {} : { alsoCalled: own.purpose }),
    printTitle: name.toLocaleUpperCase('pl'),
    cardTitle: words.cardTitle,
    sections: Object.fromEntries([
      ...(hasClocks ? [[clockSection, words.changed] as const] : []),
      ...topFields(fields).map((field) => {
        const section = sectionOf(field)
        const named = section === plainSection ? words.section : section === retiredSection ? words.retired : section
        return [section, named] as const
      }),
    ]),
    fields: {
      ...Object.fromEntries(fields.map((field) => [pathOf(field), field.label])),
      ...(hasClocks ? { ...words.clocks, deadline: words.deadline, due: words.due } : {}),
    },
    headings: {},
    reverse: Object.fromEntries(fields.flatMap((field) => (field.type === 'links' ? [[pathOf(field), name]] : []))),
    choices: {
      ...choices,
      ...statesOf(fields, own.rules),
      ...(hasClocks ? { deadline: words.states, 'overruled.clock': clockNames, 'snoozed.clock': clockNames } : {}),
    },
    views: { ...words.views, ...viewNames(own.views) },
    clocks: Object.fromEntries(
      clocks.map((clock) => [clock.id, { name: clock.name, article: clock.article ?? words.officeRule }]),
    ),
    hints: hintsOf(
      fields,
      own.rules,
      { fields: Object.fromEntries(fields.map((field) => [field.id, field.label])), choices },
      language,
    ),
    reasons: {},
    papers: {},
  }
}

/** The name a definition bears; `undefined` while it has none. */
export function definitionName(values: Values): string | undefined {
  const { name } = values
  return typeof name === 'string' && name.trim() !== '' ? name : undefined
}
