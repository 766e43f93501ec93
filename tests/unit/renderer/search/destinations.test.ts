import { describe, expect, it } from 'vitest'
import { type Destination, matchingDestinations } from '#renderer/features/search/destinations'

const place = (title: string, where: string): Destination => ({
  id: `${where} ${title}`,
  title,
  where,
  run: () => undefined,
})
const all = [
  place('Uchwały', 'rejestr'),
  place('Do wysłania', 'widok, Uchwały'),
  place('Terminy', 'widok, Uchwały'),
  place('Nowa uchwała', 'polecenie'),
  place('Kopie zapasowe', 'ekran'),
  place('Kopie zapasowe', 'pomoc'),
]

describe('what is found besides entries', () => {
  it.each([
    ['uchwaly', ['rejestr Uchwały']],
    ['uchwa', ['rejestr Uchwały', 'polecenie Nowa uchwała']],
    ['wyslania', ['widok, Uchwały Do wysłania']],
    ['uchwały term', ['widok, Uchwały Terminy']],
    ['kopie pomoc', ['pomoc Kopie zapasowe']],
    ['KOPIE ZAP', ['ekran Kopie zapasowe', 'pomoc Kopie zapasowe']],
    ['widok', []],
    ['k', []],
    ['', []],
    ['budżet', []],
  ])('%j leads to %j', (typed, expected) => {
    expect(matchingDestinations(all, typed).map(({ id }) => id)).toEqual(expected)
  })
})
