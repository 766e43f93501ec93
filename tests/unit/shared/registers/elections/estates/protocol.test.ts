import { describe, expect, it } from 'vitest'
import {
  checkProtocol,
  protocolIn,
  protocolRows,
  reportOf,
  withProtocolFigure,
} from '#shared/registers/elections/estates/procedure/protocol'
import { estateWordsEn } from '#shared/registers/elections/estates/words/screens.en'
import { estateWordsPl, type EstateWords } from '#shared/registers/elections/estates/words/screens.pl'
import { sheetRows } from './city'

const candidates = ['Bobrek', 'Cis', 'Drozd'].map((name, index) => ({ key: `n${index}`, number: `${index + 1}`, name }))
const keys = candidates.map(({ key }) => key)
const frame = { seats: 2, candidates, rules: { marks: 'seats', entries: 'one' } } as const
const read = (figures: readonly number[]) => protocolIn({ first: sheetRows(figures, keys) }, 'first')
const said = (figures: readonly number[], words: EstateWords = estateWordsPl) =>
  checkProtocol(frame, read(figures)).map((problem) =>
    words.problem(problem, (key) => candidates.find((candidate) => candidate.key === key)?.name ?? key),
  )

// entitled, received, unused, issued, taken out, invalid and valid ballots, invalid and valid votes; votes of three names.
const good = [500, 120, 20, 100, 99, 2, 97, 1, 96, 60, 50, 40]

describe('a protocol', () => {
  it('that adds up is taken', () => {
    expect(said(good)).toEqual([])
  })

  it.each([
    [
      'handed out is what was received without the unused',
      [500, 120, 20, 101, 99, 2, 97, 1, 96, 60, 50, 40],
      'Otrzymano 120 kart, niewykorzystanych jest 20, więc wydano 100, a wpisano 101. Różnica: 1.',
    ],
    [
      'not more handed out than there are voters',
      [99, 120, 20, 100, 99, 2, 97, 1, 96, 60, 50, 40],
      'Wydano 100 kart, a uprawnionych jest 99.',
    ],
    [
      'not more taken out than handed out',
      [500, 120, 20, 100, 101, 4, 97, 1, 96, 60, 50, 40],
      'Z urny wyjęto 101 kart, a wydano 100.',
    ],
    [
      'the ballots of the box',
      [500, 120, 20, 100, 99, 3, 97, 1, 96, 60, 50, 40],
      'Z urny wyjęto 99 kart, a ważnych 97 i nieważnych 3 to razem 100. Różnica: 1.',
    ],
    [
      'the votes on valid ballots',
      [500, 120, 20, 100, 99, 2, 97, 3, 96, 60, 50, 40],
      'Kart ważnych jest 97, a głosów ważnych 96 i nieważnych 3 to razem 99. Różnica: 2.',
    ],
    [
      'a name above the valid votes',
      [500, 120, 20, 100, 99, 2, 97, 1, 96, 97, 50, 40],
      'Bobrek: 97 głosów, a ważnych jest 96.',
    ],
    [
      'more marks than ballots may bear',
      [500, 120, 20, 100, 99, 2, 97, 1, 96, 96, 96, 40],
      'Na kandydatów oddano razem 232 głosy, a 96 ważnych po najwyżej 2 to 192. Za dużo o 40.',
    ],
    [
      'fewer marks than valid votes',
      [500, 120, 20, 100, 99, 2, 97, 1, 96, 40, 30, 20],
      'Na kandydatów oddano razem 90 głosów, a głosów ważnych jest 96: na każdym jest co najmniej jeden znak. Brakuje 6.',
    ],
  ])('%s', (_, figures, sentence) => {
    expect(said(figures)).toEqual([sentence])
    expect(said(figures, estateWordsEn)).toHaveLength(1)
  })

  it('is asked for what is missing, and is kept as it was typed', () => {
    const typed = withProtocolFigure(read(good), { line: 'unused' }, undefined)
    expect(checkProtocol(frame, typed)).toEqual([{ code: 'missing', figure: { line: 'unused' } }])
    expect(protocolIn({ first: protocolRows(read(good), candidates) }, 'first')).toEqual(read(good))
  })

  it.each([
    ['nothing entered', {}, 'waiting'],
    ['some figures', { first: sheetRows(good, keys).slice(0, 4) }, 'entering'],
    ['impossible sums', { first: sheetRows([1, ...good.slice(1)], keys) }, 'wrong'],
    ['entered once', { first: sheetRows(good, keys) }, 'second'],
    ['entered twice alike', { first: sheetRows(good, keys), second: sheetRows(good, keys) }, 'reported'],
    [
      'entered twice with a slip',
      { first: sheetRows(good, keys), second: sheetRows([...good.slice(0, 9), 60, 51, 40], keys) },
      'differs',
    ],
  ] as const)('two entries, %s: %s', (_, values, state) => {
    const report = reportOf({ ...frame, rules: { marks: 'seats', entries: 'two' } }, values)
    expect(report.state).toBe(state)
    expect(report.protocol !== undefined).toBe(state === 'reported')
    if (state === 'differs') expect(report.differences).toEqual([{ figure: { key: 'n1' }, first: 50, second: 51 }])
  })
})
