import { toRoman } from '../../../core/actNumbers/roman'
import type { Rule } from '../../../engine/present/rule'
import { dayAt } from '../asOf'

/** The terms in which a person held a mandate, the first one first, with the years: „VIII (2018–2024), IX (2024–)”. */
const mandates: Rule = (_, { incoming }) => {
  const held = incoming
    .flatMap(({ register, field, from }) => (register === 'councillors' && field === 'person' ? [from] : []))
    .map((values) => ({
      term: typeof values['term'] === 'number' ? values['term'] : 0,
      from: dayAt(values, 'oathOn')?.slice(0, 4),
      to: dayAt(values, 'endedOn')?.slice(0, 4),
    }))
    .toSorted((a, b) => a.term - b.term)
    .map(({ term, from, to }) => {
      const years = from === undefined ? '' : ` (${from}–${to ?? ''})`
      return `${term > 0 ? toRoman(term) : '?'}${years}`
    })
  return held.length === 0 ? undefined : held.join(', ')
}

/** Computed fields of people. */
export const peopleRules = { mandates } as const satisfies Readonly<Record<string, Rule>>
