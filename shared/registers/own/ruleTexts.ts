import type { RegisterText } from '../../model/registerText'
import { type OwnField, pathOf } from './ownField'
import { explanation, formulaOf, type OwnRule } from './rules'
import { ruleWords } from './ruleWords'

/** What a field says of itself: the office's own hint, and what its rules do. */
export function hintsOf(
  fields: readonly OwnField[],
  rules: readonly OwnRule[],
  words: Pick<RegisterText, 'fields' | 'choices'>,
  language: 'pl' | 'en',
): Readonly<Record<string, string>> {
  const said = fields.map((field) => {
    const parts = [field.hint ?? '', explanation(field, rules, words, ruleWords[language])]
    return [pathOf(field), parts.filter((part) => part !== '').join(' · ')] as const
  })
  return Object.fromEntries(said.filter(([, text]) => text !== ''))
}

/** The states of computed fields go by the office's own words. */
export function statesOf(
  fields: readonly OwnField[],
  rules: readonly OwnRule[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const formula = formulaOf(field, rules)
      if (field.type !== 'computed' || formula?.kind !== 'state') return []
      const { cases, otherwise } = formula
      const states = [...cases.map(({ state }) => state), ...(otherwise === undefined ? [] : [otherwise])]
      return [[field.id, Object.fromEntries(states.map((state) => [state, state]))] as const]
    }),
  )
}
