import { describe, expect, it } from 'vitest'
import { fold } from '#shared/core/folding/fold'
import { stemsOf } from '#shared/engine/query/inflection'
import { councilNouns, strangers } from './councilNouns'

const related = (a: string, b: string): boolean => {
  const stems = stemsOf(fold(a))
  return stemsOf(fold(b)).some((stem) => stems.includes(stem))
}
const pairs = (lines: readonly string[]) =>
  lines.flatMap((line) => {
    const [base = '', ...others] = line.split(' ')
    return others.filter((other) => other !== base).map((other) => [base, other] as const)
  })

describe('stemsOf', () => {
  it('knows at least 60 council nouns with their declension', () => {
    expect(councilNouns.length).toBeGreaterThanOrEqual(60)
  })

  it('finds at least 90 % of the inflected forms from the base form, and the base form from them', () => {
    const forms = pairs(councilNouns)
    const missed = forms.filter(([base, form]) => !related(base, form))
    expect(1 - missed.length / forms.length, missed.map((pair) => pair.join(' ≁ ')).join(', ')).toBeGreaterThan(0.97)
  })

  it('keeps at least 97 % of the words apart that only look alike', () => {
    const decoys = pairs(strangers)
    const confused = decoys.filter(([noun, stranger]) => related(noun, stranger))
    expect(confused.length / decoys.length, confused.map((pair) => pair.join(' ~ ')).join(', ')).toBeLessThan(0.03)
  })

  it('keeps the nouns of the list apart from each other', () => {
    const bases = councilNouns.map((line) => line.split(' ')[0] ?? '')
    const confused = bases.flatMap((a, index) =>
      bases.slice(index + 1).flatMap((b) => (related(a, b) ? [`${a} ~ ${b}`] : [])),
    )
    expect(confused).toEqual([])
  })

  it('leaves numbers and very short words as they are', () => {
    expect(stemsOf('2024')).toEqual(['2024'])
    expect(stemsOf('w')).toEqual(['w'])
    expect(stemsOf('constructor')).toContain('constructor')
  })
})
