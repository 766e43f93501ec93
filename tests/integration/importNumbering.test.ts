import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ImportService, type PlanSummary } from '#renderer/features/import/importService'
import { catalogue } from '#shared/catalogue'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { emptyOffice } from '#shared/model/office'

/** Plans an import into interpellations, and once more with the numbering that was proposed. */
async function planned(bytes: Uint8Array<ArrayBuffer>) {
  const service = new ImportService({ catalogue: () => Promise.resolve(catalogue), records: () => Promise.resolve([]) })
  const opened = await service.open(bytes, {
    register: 'interpellations',
    language: 'pl',
    today: '2026-11-21',
    numbering: numberingOf(catalogue.of('interpellations'), emptyOffice),
    terms: emptyOffice.terms,
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  const { header, columns } = opened.value.layout
  const options = { header, columns, keyFields: ['number'] }
  const before = await service.plan(options)
  const after =
    before.numbering === undefined ? before : await service.plan({ ...options, numbering: before.numbering.numbering })
  return { before, after }
}
const count = ({ counts }: PlanSummary, code: keyof PlanSummary['counts']['codes']) => counts.codes[code] ?? 0

describe('a file whose numbers are case signs', () => {
  const row = (at: number) =>
    `RM.0003.${at}.2026;${['interpelacja', 'zapytanie', 'wniosek'][at % 3] ?? ''};Sprawa ${at};${String(1 + Math.floor(at / 20)).padStart(2, '0')}.03.2026`
  // Number 50 is missing, 80 stands twice.
  const numbers = [...Array.from({ length: 120 }, (_, at) => at + 1).filter((at) => at !== 50), 80]
  const text = ['Numer;Rodzaj;Przedmiot;Data złożenia', ...numbers.map(row)].join('\r\n')

  it('is read by the pattern the program proposes', async () => {
    const { before, after } = await planned(new TextEncoder().encode(text))
    expect(count(before, 'numberShape')).toBe(120)
    expect(before.numbering?.patterns['interpellation']).toEqual({
      pattern: 'RM.0003.{nr}.{rrrr}',
      reads: 120,
      of: 120,
    })
    expect(count(after, 'numberShape')).toBe(0)
    expect(count(after, 'gap')).toBe(1)
    expect(count(after, 'repeatedKey')).toBe(1)
    expect(after.numbering).toBeUndefined()
  })
})

const data = join(import.meta.dirname, '../../../shared/data/interpellations')
describe.skipIf(!existsSync(data))('interpellations of real cities (needs ../shared/data)', () => {
  it.each([
    ['gdansk', 'year', { interpellation: '{nr:3}/{rr}', query: 'Z{nr:3}/{rr}' }],
    ['bialystok', 'term', { interpellation: '{nr}' }],
  ])('%s', async (city, counter, patterns) => {
    const { before, after } = await planned(new Uint8Array(readFileSync(join(data, `${city}_interpelacje.csv`))))
    expect(before.numbering?.numbering.counter).toBe(counter)
    for (const [kind, pattern] of Object.entries(patterns))
      expect(before.numbering?.patterns[kind]?.pattern).toBe(pattern)
    expect(count(after, 'gap')).toBeLessThanOrEqual(count(before, 'gap'))
    expect(count(after, 'numberShape')).toBeLessThanOrEqual(count(before, 'numberShape'))
  })
})
