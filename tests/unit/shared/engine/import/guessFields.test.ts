import { describe, expect, it } from 'vitest'
import { guessFields, likelyHeader } from '#shared/engine/import/guessFields'

const today = '2026-11-29'
const guess = (values: readonly string[], heading = 'Kolumna') =>
  guessFields(
    [heading],
    values.map((value) => [value]),
    today,
  )[0]
const thrice = (values: readonly string[]) => [...values, ...values, ...values]

describe('what a column of an unknown file seems to hold', () => {
  it.each<readonly [string, readonly string[]]>([
    ['date', ['1.01.2026', '2026-03-04', '', '5 maja 2026 r.']],
    // One that is no day would be lost to a date.
    ['text', ['1.01.2026', 'w toku']],
    ['text', ['12.05.2026 10:30', '1.06.2026']],
    ['boolean', ['tak', 'NIE', '']],
    ['integer', ['1', '20', '300']],
    // Leading noughts and long numbers are signs, not numbers.
    ['text', ['007', '12']],
    ['text', ['12345678901', '1']],
    ['money', ['1 234,50 zł', '12,00']],
    ['longText', ['x'.repeat(200), 'krótki']],
    ['choice', thrice(['parter', 'piętro'])],
    ['text', ['sala 12', 'sala 13', 'garaż']],
    ['text', ['']],
  ])('%s', (type, values) => {
    expect(guess(values)?.type).toBe(type)
  })

  it('knows people by their names, whatever the heading, and makes no list of choices of them', () => {
    const people = thrice(['Anna Wymyślona', 'Zmyślony-Dąb Piotr', 'Łucja Wrzos'])
    expect(guess(people, 'Komu wydano')).toMatchObject({ type: 'text', isPersonal: true })
    expect(guess(thrice(['Wydział Dróg', 'Anna Wymyślona', 'Sekretariat']), 'Kto')?.isPersonal).toBe(false)
    expect(guess(thrice(['Szkoła im. Marii Konopnickiej', 'Przedszkole nr 2']), 'Gdzie')?.isPersonal).toBe(false)
  })

  it('tells what is about a person, and what tells rows apart', () => {
    expect(guess(['a', 'b'], 'Imię i nazwisko najemcy')?.isPersonal).toBe(true)
    expect(guess(['a', 'b'], 'Sala')?.isPersonal).toBe(false)
    expect(guess(['a', 'b'])?.isKey).toBe(true)
    expect(guess(['a', 'a'])?.isKey).toBe(false)
    expect(guess(['a', ''])?.isKey).toBe(false)
  })

  it('leaves out columns without anything, and keeps those without a heading', () => {
    const found = guessFields(['A', '', ''], [['1', '', 'x']], today)
    expect(found.map(({ column }) => column)).toEqual([0, 2])
  })

  it.each<readonly [number | undefined, readonly (readonly string[])[]]>([
    [
      0,
      [
        ['A', 'B', 'C'],
        ['1', '2', '3'],
      ],
    ],
    [
      1,
      [
        ['Rejestr kluczy', '', ''],
        ['A', 'B', 'C'],
        ['1', '2', '3'],
      ],
    ],
    [undefined, []],
  ])('finds the headings in row %s', (row, rows) => {
    expect(likelyHeader(rows)).toBe(row)
  })
})
