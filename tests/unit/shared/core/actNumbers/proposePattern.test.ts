import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { formatByPattern, readNumber } from '#shared/core/actNumbers/pattern'
import { proposePattern, writtenBy } from '#shared/core/actNumbers/proposePattern'
import { toRoman } from '#shared/core/actNumbers/roman'

const terms = new Set([7, 8, 9])
const years = { from: 1950, to: 2028 }
const pattern = (written: readonly string[]) => proposePattern(written, terms, years)?.pattern
const numbers = (write: (at: number) => string, count = 40) => Array.from({ length: count }, (_, at) => write(at + 1))
const padded = (value: number, width: number) => String(value).padStart(width, '0')

describe('proposePattern', () => {
  it.each<[string, (at: number) => string]>([
    ['RM.0003.{nr}.{rrrr}', (at) => `RM.0003.${at}.2026`],
    ['RM.0003.{nr}.{rrrr}', (at) => `RM.0003.${at % 20}.${2024 + (at % 3)}`],
    ['RM-VI.0003.{nr}.{rrrr}', (at) => `RM-VI.0003.${at}.2026`],
    ['WGP.6845.{nr}.{rrrr}', (at) => `WGP.6845.${at}.2026`],
    ['BRM.0003.{nr}.{rrrr}.JK', (at) => `BRM.0003.${at}.2026.JK`],
    ['RM.0003.{nr}.{rrrr}', (at) => `RM.0003.${at}.2026.${['AB', 'JK', 'MKO'][at % 3] ?? ''}`],
    ['RM.0003.{nr}.{rrrr}', (at) => `RM.0003.${at}.2026${at % 2 === 0 ? '' : '.AB'}`],
    ['WO-RM.0003.{nr}.{rrrr}', (at) => `WO-RM.0003.${at}.2026.${['AB', 'JK', 'MKO'][at % 3] ?? ''}`],
    ['RM.0003.{nr}.{rrrr}', (at) => `${at % 3 === 0 ? 'WO-RM' : 'RM'}.0003.${at}.2026`],
    [
      'WO-RM.0003.{nr}.{rrrr}',
      (at) => `WO-${at % 3 === 0 ? 'RK' : 'RM'}.0003.${at}.2026.${at % 2 === 0 ? 'AB' : 'JK'}`,
    ],
    ['RM.0003.2.{nr}.{rrrr}', (at) => `RM.0003.2.${at}.2026.${at % 2 === 0 ? 'AB' : 'JK'}`],
    ['RM.0003.{nr:3}.{rrrr}', (at) => `RM.0003.${padded(at, 3)}.2026.${at % 2 === 0 ? 'AB' : 'JK'}`],
    ['RI-{kadencja}/{nr:6}', (at) => `RI-IX/${padded(at + 700, 6)}`],
    ['RI-{kadencja}/{nr:6}', (at) => `RI-${at % 2 === 0 ? 'VIII' : 'IX'}/${padded(at, 6)}`],
    ['Z{nr:3}/{rr}', (at) => `Z${padded(at, 3)}/26`],
    ['{nr:3}/{rr}', (at) => `${padded(at, 3)}/${at % 2 === 0 ? '25' : '26'}`],
    ['Z{nr}', (at) => `Z${at}`],
    ['{nr}', (at) => String(at)],
    ['{nr}/{rrrr}', (at) => `${at}/2026`],
    ['{sesja}/{nr}/{rr}', (at) => `${toRoman(1 + Math.floor(at / 5))}/${at}/26`],
    ['{sesja}/{nr}/{rrrr}', (at) => `${toRoman(7 + Math.floor(at / 15))}/${at}/2026`],
    ['{sesja}/{nr}/{kadencja}/{rrrr}', (at) => `${toRoman(11 + Math.floor(at / 5))}/${at}/IX/2026`],
    ['BRM nr {nr}/{rrrr}', (at) => `BRM nr ${at}/2025`],
    // A letter put one in between; a note and a slip are no reason to give up.
    ['{nr}/{rrrr}', (at) => (at === 7 ? '6a/2026' : at === 9 ? 'brak' : `${at}/2026`)],
  ])('%s', (expected, write) => expect(pattern(numbers(write))).toBe(expected))

  it('says how many it reads', () => {
    const written = [...numbers((at) => `RM.0003.${at}.2026`, 38), 'brak', 'RM.0003.39.26.']
    expect(proposePattern(written, terms, years)).toEqual({ pattern: 'RM.0003.{nr}.{rrrr}', reads: 38, of: 40 })
  })

  it('finds its own proposal good enough, whatever initials and units stand in the numbers', () => {
    const written = numbers((at) => `${at % 3 === 0 ? 'WO-RM' : 'RM'}.0003.${at}.2026.${at % 2 === 0 ? 'AB' : 'JK'}`)
    const proposed = proposePattern(written, terms, years)
    expect(proposed).toEqual({ pattern: 'RM.0003.{nr}.{rrrr}', reads: 40, of: 40 })
    expect(writtenBy('RM.0003.{nr}.{rrrr}', written)).toBe(1)
  })

  it.each<[string, readonly string[]]>([
    ['none', []],
    ['too few', numbers((at) => `RM.0003.${at}.2026`, 4)],
    ['one and the same', numbers(() => 'RM.0003.5.2026')],
    ['several parts change', numbers((at) => `WGP.68${padded(at, 2)}.${at % 7}.${at % 5}.2026`)],
    ['as many forms as offices', numbers((at) => `${'ABCDEFGH'[at % 8] ?? ''}.0003.${at}.2026`)],
    ['words', numbers((at) => `pismo${'abcdefgh'[at % 8] ?? ''}`)],
    ['braces', numbers((at) => `{${at}}/2026`)],
  ])('has nothing for %s', (_, written) => expect(pattern(written)).toBeUndefined())

  it('finds the pattern numbers were written by, and it reads them as they were meant', () => {
    const patterns = fc.constantFrom(
      'RM.0003.{nr}.{rrrr}',
      'Z{nr}/{rrrr}',
      'K-{nr:5}/{rr}',
      'OR.IV.0057.{nr}.{rrrr}',
      'W{nr:4}',
    )
    fc.assert(
      fc.property(patterns, fc.integer({ min: 1, max: 900 }), (meant, from) => {
        const parts = Array.from({ length: 30 }, (_, at) => ({ ordinal: from + at, year: at < 20 ? 2025 : 2026 }))
        const written = parts.map((one) => formatByPattern(meant, one) ?? '')
        const found = pattern(written) ?? ''
        expect(writtenBy(found, written)).toBe(1)
        expect(written.map((text) => readNumber([found], text).ordinal)).toEqual(parts.map(({ ordinal }) => ordinal))
      }),
    )
  })
})

const data = new URL('../../../../../../shared/data/', import.meta.url)

describe.skipIf(!existsSync(data))('numbers of real registers (needs ../shared/data)', () => {
  const column = (file: string, name: string, keep: (row: Record<string, string>) => boolean = () => true) =>
    Papa.parse<Record<string, string>>(readFileSync(new URL(file, data), 'utf8'), { header: true })
      .data.filter(keep)
      .map((row) => row[name] ?? '')

  it.each<[string, readonly string[], string | undefined]>([
    [
      'Gdańsk, interpellations',
      column('interpellations/gdansk_interpelacje.csv', 'number', ({ type }) => type === 'interpelacja'),
      '{nr:3}/{rr}',
    ],
    [
      'Gdańsk, queries',
      column('interpellations/gdansk_interpelacje.csv', 'number', ({ type }) => type === 'zapytanie'),
      'Z{nr:3}/{rr}',
    ],
    ['Białystok', column('interpellations/bialystok_interpelacje.csv', 'number'), '{nr}'],
    ['Gdańsk, resolutions', column('resolutions/gdansk_uchwaly_2018_2025.csv', 'number'), '{sesja}/{nr}/{rr}'],
  ])('%s', (_, written, expected) => {
    expect(pattern(written)).toBe(expected)
  })
})
