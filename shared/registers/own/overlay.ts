import { z } from 'zod'
import { fold } from '../../core/folding/fold'
import { rowsIn, type RowValue, type Values } from '../../core/values/values'
import type { RegisterModule } from '../../engine/register'
import { fieldOf as fieldIn, type RegisterDefinition } from '../../model/definition'
import type { ChoiceField, FieldDefinition } from '../../model/field'
import type { ViewColumn } from '../../model/view'
import type { RegisterText } from '../../model/registerText'
import { choiceNames, choicesGone, choicesOf } from './choices'
import { columnRow, withColumns } from './columns'
import {
  choiceTextsOf,
  fieldRow,
  label,
  mostFields,
  type OwnField,
  pathOf,
  plainSection,
  retiredSection,
  text,
  topFields,
} from './ownField'
import { type OwnProblem, problemOf, problemsOfFields } from './problems'
import { madeField, mostRules, problemsOfRules, ruleRow } from './rules'
import { hintsOf, statesOf } from './ruleTexts'
import { mostViews, problemsOfViews, viewNames, viewRow, withViews } from './views'
import { ownWords } from './words'

/** Ids of fields an office adds to a ready register begin so, and no field of the program ever does: neither takes the other's. */
export const addedPrefix = 'urzad'

const fieldId = z.string().min(1).max(60)
const changedRow = z.object({
  id: fieldId,
  label: label.exactOptional(),
  hint: text.exactOptional(),
  hidden: z.boolean().default(false),
  /** Choices besides the ready ones, one a line. */
  choices: z.string().max(20_000).default(''),
  /** Other names of choices, one a line: `choice=name`. */
  choiceNames: z.string().max(20_000).default(''),
  /** Choices that are not offered any more, one a line. */
  choicesOff: z.string().max(20_000).default(''),
})
const overlayShape = z.object({
  changes: z.string().min(1).max(100),
  fields: z.array(fieldRow.refine(({ id }) => id.startsWith(addedPrefix), { path: ['id'] })).max(mostFields),
  changed: z.array(changedRow).max(1_000),
  columns: z.array(columnRow).max(mostFields),
  views: z.array(viewRow).max(mostViews),
  firstView: z.string().max(60).default(''),
  rules: z.array(ruleRow).max(mostRules),
  known: z.string().max(100_000).default(''),
})
/** What an office changes of a ready register. */
export type Overlay = z.infer<typeof overlayShape>
export type ChangedField = Overlay['changed'][number]

/** The record that changes a ready register bears the same id at every workstation, so that two that change it change one. */
export function overlayId(register: string): string {
  return `overlay:${register}`
}

/** The ready register a record of the definitions changes; `undefined` for one that defines a register of its own. */
export function changedRegister({ changes }: Values): string | undefined {
  return typeof changes === 'string' && changes !== '' ? changes : undefined
}

/** Reads such a record, with the register it changes where that is known. What is wrong is told row by row; nothing throws. */
export function readOverlay(
  values: Values,
  ready?: RegisterDefinition,
): { readonly ok: true; readonly value: Overlay } | { readonly ok: false; readonly problems: readonly OwnProblem[] } {
  const read = overlayShape.safeParse({
    ...values,
    fields: rowsIn(values['fields']),
    changed: rowsIn(values['changed']),
    columns: rowsIn(values['columns']),
    views: rowsIn(values['views']),
    rules: rowsIn(values['rules']),
  })
  if (!read.success) return { ok: false, problems: read.error.issues.map(problemOf) }
  const { fields, rules, views } = read.data
  const types = new Map([...(ready?.fields ?? []), ...topFields(fields)].map((field) => [field.id, field.type]))
  const problems = [
    ...problemsOfFields(fields),
    ...(ready === undefined
      ? []
      : [...problemsOfRules(fields, rules, types), ...problemsOfViews(views, new Set(types.keys()))]),
  ]
  return problems.length === 0 ? { ok: true, value: read.data } : { ok: false, problems }
}

/** Fields of a ready register that an office may rename, hide or add choices to: what the program keeps for itself is not. */
export function changeableFields({ fields }: RegisterDefinition): readonly FieldDefinition[] {
  return fields.filter(
    (field) =>
      field.type !== 'place' &&
      !(field.type === 'rows' && field.standard === true) &&
      !(field.type === 'links' && field.joins === true) &&
      !(field.type === 'derived' && field.inner === true),
  )
}

/** Whether an entry is known or ordered by the field: without it nobody would find the entry. */
export function isNaming({ key, title }: RegisterDefinition, id: string): boolean {
  return id === key || id === title
}

/** Fields the program brought since the overlay was made or last changed. */
export function newSince({ fields }: RegisterDefinition, { known }: Pick<Overlay, 'known'>): readonly string[] {
  const before = new Set(known.split('\n'))
  return known === '' ? [] : fields.map(({ id }) => id).filter((id) => !before.has(id))
}

/** What an overlay notes of the register it is made for, to tell later what is new in it. */
export function knownOf({ fields }: RegisterDefinition): string {
  return fields.map(({ id }) => id).join('\n')
}

/**
 * The ready register with what the office changed laid over it. What the overlay says of fields the program no longer has is
 * passed over and kept; fields that were hidden keep their values, which stand at the end of the form.
 */
export function withOverlay(base: RegisterModule, overlay: Overlay): RegisterModule {
  const { definition } = base
  const changes = new Map(overlay.changed.map((row) => [row.id, row]))
  const texts = { pl: changedText(base, overlay, 'pl'), en: changedText(base, overlay, 'en') }
  const changeable = new Set(changeableFields(definition).map(({ id }) => id))
  const isHidden = (id: string) => changes.get(id)?.hidden === true && changeable.has(id) && !isNaming(definition, id)
  const placed = topFields(overlay.fields).map((own) => ({ own, section: sectionFor(own, base) }))
  const fields: readonly FieldDefinition[] = [
    ...definition.fields.map((field) => {
      const change = changes.get(field.id)
      return change === undefined || !changeable.has(field.id)
        ? field
        : changedField(field, change, base, isHidden(field.id))
    }),
    ...placed.map(({ own, section }) => ({
      ...madeField(own, overlay.rules, overlay.fields, texts.pl.choices),
      section,
    })),
  ]
  const added = placed.map(({ section }) => section).filter((section) => !definition.sections.includes(section))
  const hidden = fields.some(({ section }) => section === retiredSection) ? [retiredSection] : []
  const extra = [...new Set([...added.filter((section) => section !== retiredSection), ...hidden])]
  const gone = new Set(fields.flatMap(({ id, retired }) => (retired === true ? [id] : [])))
  const [first, ...others] = definition.views
  const shown: RegisterDefinition = {
    ...definition,
    // The last section is the office's own remarks: what an office added stands before it.
    sections: [...definition.sections.slice(0, -1), ...extra, ...definition.sections.slice(-1)],
    fields,
    views: [
      { ...first, columns: without(first.columns, gone) },
      ...others.map((view) => ({ ...view, columns: without(view.columns, gone) })),
    ],
  }
  return {
    ...base,
    definition: withViews(withColumns(shown, overlay.columns), overlay.views, overlay.firstView),
    texts,
  }
}

/** Columns without the hidden ones; a view all of whose columns are hidden keeps its first. */
function without(columns: readonly ViewColumn[], gone: ReadonlySet<string>): readonly ViewColumn[] {
  const left = columns.filter(({ field }) => !gone.has(field))
  return left.length === 0 ? columns.slice(0, 1) : left
}

function changedField(
  field: FieldDefinition,
  change: ChangedField,
  base: RegisterModule,
  isHidden: boolean,
): FieldDefinition {
  const named = change.label === undefined ? [] : [change.label]
  // A file with the program's own heading is still understood.
  const ready = named.length === 0 ? [] : [base.texts.pl.fields[field.id] ?? '', base.texts.en.fields[field.id] ?? '']
  const aliases = [...(field.aliases ?? []), ...named, ...ready].filter((alias) => alias !== '')
  const renamed = aliases.length === 0 ? field : { ...field, aliases }
  const choosing =
    renamed.type === 'choice' || renamed.type === 'multiChoice' ? changedChoices(renamed, change, base) : renamed
  if (!isHidden) return choosing
  // Nobody can be asked for what the form does not show.
  return { ...withoutRequired(choosing), section: retiredSection, retired: true }
}

/** Nobody can be asked for what the form does not show. */
function withoutRequired(field: FieldDefinition): FieldDefinition {
  const { required, ...optional } = field
  return required === undefined ? field : optional
}

/** A field of choices with those the office added, without those it no longer offers; files with their old names are still read. */
function changedChoices(field: ChoiceField, change: ChangedField, { texts }: RegisterModule): ChoiceField {
  const choices = [...field.choices, ...addedChoices(field, change, texts)]
  const off = choicesGone(choices, change)
  const spellings = [...choiceNames(field.choices, change).keys()].flatMap((choice) =>
    [texts.pl, texts.en].flatMap(({ choices }) => {
      const name = choices[field.id]?.[choice]
      return name === undefined ? [] : [[fold(name), choice] as const]
    }),
  )
  const { initial, ...rest } = field
  return {
    ...rest,
    choices,
    ...(initial === undefined || off.includes(initial) ? {} : { initial }),
    ...(off.length === 0 ? {} : { retiredChoices: off }),
    ...(spellings.length === 0 ? {} : { spellings: { ...field.spellings, ...Object.fromEntries(spellings) } }),
  }
}

/** Choices that are not there yet, neither by their id nor by their name. */
function addedChoices(
  field: { readonly id: string; readonly choices: readonly string[] },
  change: ChangedField,
  texts: RegisterModule['texts'],
): readonly string[] {
  const names = [texts.pl, texts.en].flatMap(({ choices }) => Object.values(choices[field.id] ?? {}))
  const there = new Set([...field.choices, ...names])
  return choicesOf(change).filter((choice) => !there.has(choice))
}

/** The section of the form an added field stands in: the ready one that bears that name, else one of the office's own. */
function sectionFor({ section = '', retired }: OwnField, { texts }: RegisterModule): string {
  if (retired) return retiredSection
  if (section === '') return plainSection
  const [ready] = [texts.pl, texts.en].flatMap(({ sections }) =>
    Object.entries(sections).filter(([, name]) => name === section),
  )
  return ready?.[0] ?? `${plainSection} ${section}`
}

function changedText(base: RegisterModule, overlay: Overlay, language: 'pl' | 'en'): RegisterText {
  const ready = base.texts[language]
  const words = ownWords[language]
  const { fields: added, changed } = overlay
  const labels = changed.flatMap(({ id, label: name }) => (name === undefined ? [] : [[id, name] as const]))
  const renamed = new Set(labels.map(([id]) => id))
  const named = {
    ...ready.fields,
    ...Object.fromEntries([...labels, ...added.map((own) => [pathOf(own), own.label] as const)]),
  }
  const hints = changed.flatMap(({ id, hint = '' }) => (hint === '' ? [] : [[id, hint] as const]))
  const sections = topFields(added).map((own) => {
    const section = sectionFor(own, base)
    return [section, section === plainSection ? words.added : (own.section ?? '')] as const
  })
  const choices = changed.flatMap((change) => {
    const field = fieldIn(base.definition, change.id)
    if (field?.type !== 'choice' && field?.type !== 'multiChoice') return []
    const own = addedChoices(field, change, base.texts)
    const names = [
      ...own.map((choice) => [choice, choice] as const),
      ...choiceNames([...field.choices, ...own], change),
    ]
    return names.length === 0 ? [] : [[field.id, { ...ready.choices[field.id], ...Object.fromEntries(names) }] as const]
  })
  const called = { ...ready.choices, ...Object.fromEntries(choices), ...choiceTextsOf(added) }
  return {
    ...ready,
    sections: { ...Object.fromEntries(sections), ...ready.sections, [retiredSection]: words.hidden },
    fields: named,
    // A short heading of the program would still say the old name.
    headings: Object.fromEntries(Object.entries(ready.headings).filter(([id]) => !renamed.has(id))),
    hints: {
      ...ready.hints,
      ...Object.fromEntries(hints),
      ...hintsOf(added, overlay.rules, { fields: named, choices: called }, language),
    },
    views: { ...ready.views, ...viewNames(overlay.views) },
    choices: {
      ...called,
      ...statesOf(added, overlay.rules),
    },
    reverse: {
      ...ready.reverse,
      ...Object.fromEntries(added.flatMap((own) => (own.type === 'links' ? [[pathOf(own), ready.name]] : []))),
    },
  }
}

/**
 * What comes of an overlay from another office where one is already: what it says wins row by row, and no field that was
 * added here is lost.
 */
export function mergedOverlay(here: Values, taken: Values): Values {
  const both = (column: string, key: string): readonly RowValue[] => {
    const own = rowsIn(here[column])
    const foreign = rowsIn(taken[column])
    return [
      ...own.map((row) => foreign.find((other) => other[key] === row[key]) ?? row),
      ...foreign.filter((row) => !own.some((other) => other[key] === row[key])),
    ]
  }
  const columns = rowsIn(taken['columns'])
  const rows = {
    fields: both('fields', 'id'),
    rules: both('rules', 'id'),
    changed: both('changed', 'id'),
    views: both('views', 'id'),
    ...(columns.length === 0 ? {} : { columns }),
  }
  const { firstView } = taken
  return {
    ...here,
    ...Object.fromEntries(Object.entries(rows).filter(([, value]) => value.length > 0)),
    ...(firstView === undefined ? {} : { firstView }),
  }
}
