import { describe, expect, it } from 'vitest'
import { articleOf, majorityFor } from '#shared/registers/council/chamber/matters'
import { kindOfNote, peopleIn } from '#shared/registers/council/chamber/noteWords'

describe('the majority a matter asks for', () => {
  // registers.md 2.4
  it.each([
    ['Podjęcie uchwały w sprawie udzielenia absolutorium Burmistrzowi', 'absoluteStatutory', 'art. 28a ust. 2'],
    ['wotum zaufania dla Wójta', 'absoluteStatutory', 'art. 28aa ust. 9'],
    ['zmiana porządku obrad', 'absoluteStatutory', 'art. 20 ust. 1a'],
    ['wprowadzenie do porządku obrad pkt 7a', 'absoluteStatutory', 'art. 20 ust. 1a'],
    ['w sprawie przystąpienia Miasta do Związku Gmin', 'absoluteStatutory', 'art. 67 ust. 1'],
    ['w sprawie przeprowadzenia referendum gminnego', 'threeFifths', 'art. 28b'],
    ['wybór przewodniczącego rady', 'absolute', 'art. 19 ust. 1'],
    ['wybór wiceprzewodniczącej', 'absolute', 'art. 19 ust. 1'],
    ['w sprawie zaciągnięcia kredytu długoterminowego', 'absolute', 'art. 58 ust. 2'],
    ['w sprawie planu miejscowego', 'simple', 'art. 14 ust. 1'],
    ['przyjęcie porządku obrad', 'simple', 'art. 14 ust. 1'],
  ] as const)('%s: %s, %s', (subject, majority, article) => {
    expect(majorityFor(subject)).toBe(majority)
    expect(articleOf(majority, subject)).toBe(article)
  })

  it('is absolute for an election whose words say nothing', () => {
    expect(majorityFor('skład komisji', 'election')).toBe('absolute')
  })
})

describe('a note', () => {
  it.each([
    ['wniosek o przerwę', 'motion'],
    ['Wniosek formalny o zamknięcie dyskusji', 'formalMotion'],
    ['Oświadczenie radnej Lasoty', 'statement'],
    ['Referował Burmistrz', 'report'],
    ['Burmistrz opuścił salę', 'other'],
  ])('%s is a %s', (text, kind) => {
    expect(kindOfNote(text)).toBe(kind)
  })

  it('names members by their surnames', () => {
    const people = ['Lasota Irena', 'Nowak-Wolska Anna', 'Las Jan'].map((name) => ({ name }))
    expect(peopleIn(people, 'wniosek o przerwę – radna Lasota, radna Nowak-Wolska')).toEqual([
      'Lasota Irena',
      'Nowak-Wolska Anna',
    ])
    expect(peopleIn(people, 'las komunalny')).toEqual(['Las Jan'])
  })
})
