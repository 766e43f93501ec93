import { z } from 'zod'
import type { DerivedField, FieldDefinition } from '../../model/field'
import type { Formula, FormulaOver } from '../../model/formula'
import type { RegisterText } from '../../model/registerText'
import type { OwnField } from './ownField'
import { fieldOf, id, isEntered, sectionOf } from './ownField'
import type { OwnProblem } from './problems'
import { ownRuleKinds } from './definition'

/** Rules a register can have. */
export const mostRules = 400

const word = z.string().max(300)

/** A row that says how a computed field comes about; a state has one for each thing it may say. */
export const ruleRow = z.object({
  id,
  field: id,
  kind: z.enum(ownRuleKinds),
  /** The field looked at; of a text its fields, one a line; of a count or sum where that stands (`overOf`). */
  of: z.string().max(4_000).default(''),
  /** The field the days run to; the field that is summed. */
  and: word.default(''),
  /** Of a state: the value the field must have; any where empty. */
  is: word.default(''),
  /** The state; what stands between the parts of a text; what is counted, in words. */
  say: word.default(''),
  /** What is summed is an amount. */
  money: z.boolean().default(false),
})
export type OwnRule = z.infer<typeof ruleRow>

/** Kinds of fields a text can be put together from. */
const readable: ReadonlySet<string> = new Set([
  'text',
  'longText',
  'caseSign',
  'number',
  'actNumber',
  'persons',
  'choice',
  'date',
  'integer',
  'links',
])

/** Whether a field can be a part of a text. */
export function isReadable(type: string): boolean {
  return readable.has(type)
}

/** Where a count or a sum looks: `rows:field`, `links:field>register`, `from:register.field`; `undefined` for none of these. */
export function overOf(of: string): FormulaOver | undefined {
  const [, kind, first = '', second = ''] = /^(rows|links|from):([^.>]+)[.>]?(.*)$/u.exec(of) ?? []
  if (kind === 'rows') return { rows: first }
  if (kind === 'links' && second !== '') return { links: first, to: second }
  return kind === 'from' && second !== '' ? { register: first, field: second } : undefined
}

/** Lines of a text. */
export function partsOf({ of }: Pick<OwnRule, 'of'>): readonly string[] {
  return of.split('\n').filter((part) => part !== '')
}

const rulesOf = ({ id: field }: Pick<OwnField, 'id'>, rules: readonly OwnRule[]) =>
  rules.filter((rule) => rule.field === field)

/** The formula of a computed field; `undefined` where its rules make none. */
export function formulaOf(field: Pick<OwnField, 'id'>, rules: readonly OwnRule[]): Formula | undefined {
  const own = rulesOf(field, rules)
  const [first] = own
  if (first === undefined) return undefined
  const over = overOf(first.of)
  switch (first.kind) {
    case 'state': {
      const otherwise = own.find(({ of }) => of === '')?.say
      return {
        kind: 'state',
        cases: own.flatMap(({ kind, of, is, say }) =>
          kind !== 'state' || of === '' || say === ''
            ? []
            : [{ when: { field: of, ...(is === '' ? {} : { oneOf: [is] }) }, state: say }],
        ),
        ...(otherwise === undefined || otherwise === '' ? {} : { otherwise }),
      }
    }
    case 'text':
      return { kind: 'text', fields: partsOf(first), between: first.say === '' ? ' ' : first.say }
    case 'days':
      return { kind: 'days', from: first.of, ...(first.and === '' ? {} : { to: first.and }) }
    case 'count':
      return over === undefined ? undefined : { kind: 'count', over }
    case 'sum':
      return over === undefined ? undefined : { kind: 'sum', over, of: first.and }
  }
}

/**
 * What is wrong with computed fields: one without a rule, or a rule that looks at what is not there. `types` are those of
 * all fields of the register.
 */
export function problemsOfRules(
  fields: readonly OwnField[],
  rules: readonly OwnRule[],
  types: ReadonlyMap<string, string>,
): readonly OwnProblem[] {
  return fields.flatMap((field, row): readonly OwnProblem[] => {
    if (field.requiredWhen !== undefined && !types.has(field.requiredWhen))
      return [{ at: 'fields', row, what: 'noField', column: 'requiredWhen' }]
    if (field.uniqueWithin !== undefined && !types.has(field.uniqueWithin))
      return [{ at: 'fields', row, what: 'noField', column: 'uniqueWithin' }]
    if (field.type !== 'computed' || field.retired) return []
    const formula = formulaOf(field, rules)
    return formula !== undefined && isWhole(formula, types) ? [] : [{ at: 'fields', row, what: 'noRule' }]
  })
}

function isWhole(formula: Formula, types: ReadonlyMap<string, string>): boolean {
  const isDay = (field: string) => types.get(field) === 'date'
  switch (formula.kind) {
    case 'state':
      return formula.cases.length > 0 && formula.cases.every(({ when }) => isStored(types.get(when.field)))
    case 'text':
      return formula.fields.length > 0 && formula.fields.every((field) => isReadable(types.get(field) ?? ''))
    case 'days':
      return isDay(formula.from) && (formula.to === undefined || isDay(formula.to))
    case 'count':
    case 'sum': {
      const { over } = formula
      const isThere =
        'rows' in over ? types.get(over.rows) === 'rows' : 'links' in over ? types.get(over.links) === 'links' : true
      return isThere && (formula.kind === 'count' || formula.of !== '')
    }
  }
}

/** A rule looks at what was entered: of two computed fields nobody could say which comes first. */
const isStored = (type: string | undefined) => type !== undefined && type !== 'computed' && type !== 'derived'

/**
 * The field a row of a definition makes, with the rules it has, its columns among all fields, and the words of the choices a
 * computed text may say.
 */
export function madeField(
  own: OwnField,
  rules: readonly OwnRule[],
  all: readonly OwnField[] = [],
  words: RegisterText['choices'] = {},
): FieldDefinition {
  return isEntered(own) ? fieldOf(own, all) : computedField(own, rules, words)
}

function computedField(own: OwnField, rules: readonly OwnRule[], words: RegisterText['choices']): DerivedField {
  const formula = saying(formulaOf(own, rules), words)
  const base = {
    id: own.id,
    section: sectionOf(own),
    privacy: own.privacy,
    type: 'derived',
    derive: 'formula',
    inForm: true,
    ...(formula === undefined ? {} : { formula }),
    ...(formula !== undefined && 'over' in formula && 'links' in formula.over ? { along: [formula.over.links] } : {}),
  } as const
  switch (formula?.kind) {
    case 'state': {
      const named = formula.cases.map(({ state }) => [state, 'info'] as const)
      const rest = formula.otherwise === undefined ? [] : [[formula.otherwise, 'quiet'] as const]
      return { ...base, as: 'state', states: Object.fromEntries([...rest, ...named]) }
    }
    case 'sum':
      return { ...base, as: rulesOf(own, rules)[0]?.money === true ? 'money' : 'number' }
    case 'count':
    case 'days':
      return { ...base, as: 'number' }
    case 'text':
    case undefined:
      return { ...base, as: 'text' }
  }
}

/** A text says of a choice what it is called, not what entries hold. */
function saying(formula: Formula | undefined, words: RegisterText['choices']): Formula | undefined {
  if (formula?.kind !== 'text') return formula
  const said = formula.fields.flatMap((field) => {
    const own = words[field]
    return own === undefined ? [] : [[field, own] as const]
  })
  return said.length === 0 ? formula : { ...formula, words: Object.fromEntries(said) }
}

/** The words of the sentences that explain rules. */
export interface RuleWords {
  readonly filled: (state: string, field: string) => string
  readonly is: (state: string, field: string, value: string) => string
  readonly otherwise: (state: string) => string
  readonly text: (fields: string) => string
  readonly days: (from: string, to: string) => string
  readonly daysToday: (from: string) => string
  readonly count: (what: string) => string
  readonly sum: (what: string) => string
  readonly requiredWhen: (field: string) => string
  readonly requiredIs: (field: string, value: string) => string
  readonly within: (field: string) => string
}

/** What the rules of a field do, as a sentence; empty for a field without any. */
export function explanation(
  own: OwnField,
  rules: readonly OwnRule[],
  { fields: labels, choices }: Pick<RegisterText, 'fields' | 'choices'>,
  words: RuleWords,
): string {
  const label = (field: string) => labels[field] ?? field
  const value = (field: string, choice: string) => choices[field]?.[choice] ?? choice
  const needs =
    own.requiredWhen === undefined
      ? ''
      : own.requiredIs === undefined || own.requiredIs === ''
        ? words.requiredWhen(label(own.requiredWhen))
        : words.requiredIs(label(own.requiredWhen), value(own.requiredWhen, own.requiredIs))
  const alone = !own.unique || own.uniqueWithin === undefined ? '' : words.within(label(own.uniqueWithin))
  const said = own.type === 'computed' ? formulaWords(rulesOf(own, rules), label, value, words) : ''
  return [said, needs, alone].filter((part) => part !== '').join(' ')
}

function formulaWords(
  own: readonly OwnRule[],
  label: (field: string) => string,
  value: (field: string, choice: string) => string,
  words: RuleWords,
): string {
  const [first] = own
  switch (first?.kind) {
    case undefined:
      return ''
    case 'state':
      return [
        ...own.flatMap(({ of, is, say }) =>
          of === '' ? [] : [is === '' ? words.filled(say, label(of)) : words.is(say, label(of), value(of, is))],
        ),
        ...own.flatMap(({ of, say }) => (of === '' && say !== '' ? [words.otherwise(say)] : [])),
      ].join(' ')
    case 'text':
      return words.text(partsOf(first).map(label).join(', '))
    case 'days':
      return first.and === '' ? words.daysToday(label(first.of)) : words.days(label(first.of), label(first.and))
    case 'count':
      return words.count(first.say)
    case 'sum':
      return words.sum(first.say)
  }
}
