import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actNumberKey, actNumberSortKey, compareActNumbers, parseActNumber } from '#shared/core/actNumbers/actNumber'
import { actNumberSearchTokens, numberShapes } from '#shared/engine/numbering/numberSearch'
import { toRoman } from '#shared/core/actNumbers/roman'

const variants = new URL('../../../../../../shared/data/resolutions/numery_warianty.csv', import.meta.url)

const read = (written: string) => {
  const { session, ordinal, term, year } = parseActNumber(written)
  return { session, ordinal, term, year }
}

describe('parseActNumber', () => {
  it.each([
    ['XII/210/19', { session: 12, ordinal: 210, year: 2019 }],
    ['II/26/2018', { session: 2, ordinal: 26, year: 2018 }],
    ['LXXXVIII/2882/2023', { session: 88, ordinal: 2882, year: 2023 }],
    ['LXIX/1781/22', { session: 69, ordinal: 1781, year: 2022 }],
    ['124/XXII/2016', { session: 22, ordinal: 124, year: 2016 }],
    ['58/XI/2015', { session: 11, ordinal: 58, year: 2015 }],
    ['228/2005', { ordinal: 228, year: 2005 }],
    ['228/05', { ordinal: 228, year: 2005 }],
    ['XXVI / 419 / 08', { session: 26, ordinal: 419, year: 2008 }],
    ['XXXIV_75_2018', { session: 34, ordinal: 75, year: 2018 }],
    ['XXXXIX/290/2006', { session: 49, ordinal: 290, year: 2006 }],
    ['NR II/4/24', { session: 2, ordinal: 4, year: 2024 }],
    ['nr ii/4/24', { session: 2, ordinal: 4, year: 2024 }],
    ['Nr. II/4/24', { session: 2, ordinal: 4, year: 2024 }],
    ['Uchwała Nr XXIX/254/09', { session: 29, ordinal: 254, year: 2009 }],
    ['Uchwała Rady Gminy Rozprza Nr XXXIV_75_2018', { session: 34, ordinal: 75, year: 2018 }],
    ['2/2020', { ordinal: 2, year: 2020 }],
    ['Stanowisko nr 1', { ordinal: 1 }],
    ['XXXI.346.2017', { session: 31, ordinal: 346, year: 2017 }],
    ['LXXXVII/1662/VIII/2023', { session: 87, ordinal: 1662, term: 8, year: 2023 }],
    ['78/03/IV', { ordinal: 78, year: 2003, term: 4 }],
    ['1/I/2014', { session: 1, ordinal: 1, year: 2014 }],
    ['12/123/2024', { session: 12, ordinal: 123, year: 2024 }],
    ['12/34/24', { session: 12, ordinal: 34, year: 2024 }],
    ['XII/45', { session: 12, ordinal: 45 }],
    ['XII/24/98', { session: 12, ordinal: 24, year: 1998 }],
    ['XII-210-19', { session: 12, ordinal: 210, year: 2019 }],
    ['XII/210/2915', { session: 12, ordinal: 210, year: 2915 }],
    ['011/26', { ordinal: 11, year: 2026 }],
    ['596', { ordinal: 596 }],
    // Put in between 89 and 90.
    ['X/89a/26', { session: 10, ordinal: 89, year: 2026 }],
    ['x / 89A / 2026', { session: 10, ordinal: 89, year: 2026 }],
    ['89a/26', { ordinal: 89, year: 2026 }],
    ['89a/X/2026', { session: 10, ordinal: 89, year: 2026 }],
    ['Uchwała nr X/89b/2026', { session: 10, ordinal: 89, year: 2026 }],
    ['12a', { ordinal: 12 }],
    ['X/89 a/26', { session: 10, ordinal: 89, year: 2026 }],
    ['X/89-a/26', { session: 10, ordinal: 89, year: 2026 }],
    ['X/89 – c/26', { session: 10, ordinal: 89, year: 2026 }],
    ['X/89bis/26', { session: 10, ordinal: 89, year: 2026 }],
    ['X/89 BIS/26', { session: 10, ordinal: 89, year: 2026 }],
    ['X/89/26a', { session: 10, ordinal: 89, year: 2026 }],
    ['X/89/2026 a', { session: 10, ordinal: 89, year: 2026 }],
    ['XII/210/2019 r.', { session: 12, ordinal: 210, year: 2019 }],
    ['XII/210/19r', { session: 12, ordinal: 210, year: 2019 }],
    ['124-X-2016', { session: 10, ordinal: 124, year: 2016 }],
  ])('%s', (written, parts) => expect(read(written)).toEqual(parts))

  it.each([
    '355-1',
    'DS-247/25',
    'PU 43/2026',
    'BRM nr 61/2025',
    'Z1706',
    'RI-IX/000779',
    'RM.0003.215.2026',
    'RM-VI.0003.117.2026',
    'WIiR.7014.291.2026.PW',
    'RWB-W/3369/WI/126/U-W.BIEŻ./2026',
    'brak umowy',
    'Numer KSeF: 8971688084-20260811-6002F2C00004-6B',
    'XII/210/019',
    'C.0003.12.2026',
    '',
    '/',
    'XII',
    '2026-01-13',
    '12a/5/2026',
    'X/89 a/26 b',
    'X/89 ab/26',
    '5 i 6/2026',
    'X/89ab/26',
    'X/a89/26',
  ])('keeps %s as written only', (written) => expect(parseActNumber(written)).toEqual({ written }))

  it('keeps the text as given apart from outer blanks', () => {
    expect(parseActNumber('\u00a0nr xii / 210 / 19 ').written).toBe('nr xii / 210 / 19')
  })

  it('never throws and always keeps the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseActNumber(text).written === text.trim()))
  })

  it.skipIf(!existsSync(variants))('survives every shape seen in offices (needs ../shared/data)', () => {
    const rows = readFileSync(variants, 'utf8').trim().split('\n').slice(1)
    expect(rows).toHaveLength(36)
    for (const row of rows) {
      const [written = '', kind = ''] = row.split(',')
      const number = parseActNumber(written)
      expect(number.written).toBe(written)
      if (/^(uchwała|stanowisko)/.test(kind)) expect(number.ordinal, written).toBeDefined()
      if (/^(znak sprawy|umowa)/.test(kind)) expect(number.ordinal, written).toBeUndefined()
    }
  })
})

describe('actNumberKey', () => {
  const key = (written: string) => actNumberKey(parseActNumber(written))

  it('is one for all writings of a number', () => {
    const lettered = ['X / 89A / 2026', 'X/89 a/26', 'X/89-a/26', 'X/89/26a', 'X/89/2026 a', 'X/89a/26']
    expect(new Set(lettered.map(key)).size).toBe(1)
    expect(key('X/89 bis/26')).toBe(key('X/89bis/2026'))
    expect(key('X/89/2026 r.')).toBe(key('X/89/26'))
    const keys = ['XII/210/19', 'xii / 210 / 2019', 'XII_210_2019', 'NR XII/210/19', '12/210/2019', 'XII.210.2019'].map(
      key,
    )
    expect(new Set(keys).size).toBe(1)
  })

  it.each([
    ['XII/210/19', 'XII/210/20'],
    ['XII/210/19', 'XIII/210/19'],
    ['XII/210/19', 'XII/211/19'],
    ['1', 'Stanowisko nr 1'],
    ['Apel nr 1', 'Stanowisko nr 1'],
    ['LX/1662/VIII/2023', 'LX/1662/VII/2023'],
    ['XII/21/019', 'XII/210/19'],
    ['brak', 'brak numeru'],
    ['X/89/26', 'X/89a/26'],
    ['X/89b/26', 'X/89a/26'],
    ['X/89bis/26', 'X/89b/26'],
    ['X/89/26a', 'X/89/26'],
  ])('tells %s from %s', (a, b) => expect(key(a)).not.toBe(key(b)))

  it('compares numbers without parts by their folded text', () => {
    expect(key('RI-IX / 000779')).toBe(key('ri-ix/000779'))
  })

  it('is one for every writing the program itself can produce', () => {
    const number = fc.tuple(
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 2000, max: 2049 }),
    )
    fc.assert(
      fc.property(number, fc.constantFrom('/', ' / ', '_', '.'), ([session, ordinal, year], separator) => {
        const roman = [toRoman(session), ordinal, year].join(separator)
        const short = `nr ${toRoman(session).toLowerCase()}/${ordinal}/${String(year).slice(2)}`
        return key(roman) === key(short)
      }),
    )
  })
})

describe('compareActNumbers', () => {
  it('is natural', () => {
    const sorted = [
      '78/03/IV',
      'XXXXIX/290/2006',
      'L/291/2006',
      'IX/99/19',
      'IX/100/19',
      'X/101/19',
      'XII/9/20',
      'XII/10/20',
      'XII/10a/20',
      'XII/10b/20',
      'XII/11/20',
      'LXXXVII/1662/VIII/2023',
      'I/1/IX/2024',
      'Stanowisko nr 2',
      'Stanowisko nr 10',
      'bez numeru 9',
      'bez numeru 10',
    ]
    const shuffled = sorted.toReversed().map(parseActNumber)
    expect(shuffled.toSorted(compareActNumbers).map((number) => number.written)).toEqual(sorted)
  })

  it('agrees with the sort key and puts session IX before X', () => {
    const sessions = Array.from({ length: 110 }, (_, index) => parseActNumber(`${toRoman(index + 1)}/${index + 1}/20`))
    const keys = sessions.map(actNumberSortKey)
    expect(keys.toSorted()).toEqual(keys)
  })
})

describe('searching numbers', () => {
  const finds = (query: string, written: string) => {
    const tokens = new Set(actNumberSearchTokens(parseActNumber(written)))
    return numberShapes(query).some((shape) => shape.anyOf.some((token) => tokens.has(token)))
  }

  it.each([
    '12/123/2024',
    'XII/123/24',
    'xii / 123 / 24',
    '123/24',
    '123/2024',
    'XII/123',
    '12/123',
    '123',
    'XII_123_2024',
  ])('%s finds XII/123/24', (query) => expect(finds(query, 'XII/123/24')).toBe(true))
  it.each(['12/123/2023', '124/24', 'XIII/123', '24', 'droga', 'XII'])('%s does not', (query) =>
    expect(finds(query, 'XII/123/24')).toBe(false),
  )
  it('asks for the letter that was typed, and for all letters where none was', () => {
    expect(finds('X/89a/26', 'X/89a/26')).toBe(true)
    expect(finds('X/89a/26', 'X/89/26')).toBe(false)
    expect(finds('X/89/26', 'X/89a/26')).toBe(true)
  })
  it('reads a number among words', () => {
    expect(numberShapes('droga XII/123/24 Gdańska 5').map((shape) => shape.written)).toEqual(['XII/123/24', '5'])
  })
  it('finds both readings of two arabic parts', () => {
    expect(finds('12/24', 'XII/24/30')).toBe(true)
    expect(finds('12/24', 'V/12/24')).toBe(true)
  })
})
