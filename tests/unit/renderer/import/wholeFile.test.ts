import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { linksIn, type Values } from '#shared/core/values/values'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Edit } from '#shared/engine/history/history'
import { ImportService, type PlanOptions } from '#renderer/features/import/importService'

// Nominations are filed for one election; lists of them seldom say which, for the office knows.

const record = (id: string, register: string, values: Values): RegisterRecord => ({
  id,
  register,
  values,
  order: '',
  trashed: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
})
const link = (id: string, written: string) => [{ record: id, written }]
const election = (id: string, name: string, resultsOn?: string) =>
  record(id, 'unitElections', { name, ...(resultsOn === undefined ? {} : { resultsOn }) })
const council = (id: string, of: string, unit = 'Osiedle Lipowe') =>
  record(id, 'unitContests', { election: link(of, of), unit: link('unit', unit) })

const file = [
  'Nr zgłoszenia;Data wpływu;Nazwisko;Imię;Osiedle',
  '1/2026;2026-10-14 09:00;Żuk;Anna;Osiedle Lipowe',
  '2/2026;2026-10-14 09:05;Cis;Bogdan;Osiedle Lipowe',
  '',
].join('\n')

async function planned(
  records: readonly RegisterRecord[],
  wholeFile?: PlanOptions['wholeFile'],
  text = file,
  register = 'unitNominations',
) {
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: (of) => Promise.resolve(records.filter((one) => one.register === of)),
  })
  const opened = await service.open(Uint8Array.from(new TextEncoder().encode(text)), {
    register,
    language: 'pl',
    today: '2026-11-21',
    numbering: { patterns: { '': '{nr}/{rrrr}' }, counter: 'year' },
    terms: [],
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  const { header, columns } = opened.value.layout
  const summary = await service.plan({ header, columns, keyFields: ['number'], ...(wholeFile && { wholeFile }) })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  const led = (field: string) => edits.map(({ fields }) => linksIn(fields?.[field])[0]?.record)
  return { summary, edits, led }
}

const past = election('2025', 'Wybory 2025', '2025-02-10')
const now = election('2026', 'Wybory 2026')

describe('nominations of a file that does not say their election', () => {
  it('are of the only one that is open, and of its council where others have one of the same name', async () => {
    const { summary, led } = await planned([past, now, council('old', '2025'), council('new', '2026')])
    expect(summary.wholeFile).toMatchObject([{ field: 'election', chosen: '2026' }])
    expect(led('election')).toEqual(['2026', '2026'])
    expect(led('contest')).toEqual(['new', 'new'])
    expect(summary.counts.codes['requiredMissing']).toBeUndefined()
    expect(summary.counts.codes['linkAmbiguous']).toBeUndefined()
  })

  it.each([
    ['two are open', [now, election('2027', 'Wybory 2027')]],
    ['none is open', [past]],
    ['none is there', []],
  ])('are of none the program guessed where %s: they are told to be incomplete', async (_, elections) => {
    const { summary, led } = await planned(elections)
    expect(summary.wholeFile).toMatchObject([{ field: 'election', chosen: undefined }])
    expect(led('election')).toEqual([undefined, undefined])
    expect(summary.counts.codes['requiredMissing']).toBe(2)
  })

  it('are of the one the clerk says, or of none', async () => {
    const all = [past, now, council('old', '2025'), council('new', '2026')]
    const said = await planned(all, { election: '2025' })
    expect(said.led('election')).toEqual(['2025', '2025'])
    expect(said.led('contest')).toEqual(['old', 'old'])
    const none = await planned(all, { election: null })
    expect(none.led('election')).toEqual([undefined, undefined])
    // Which of two councils of one name is meant nobody knows then, and it is said.
    expect(none.led('contest')).toEqual([undefined, undefined])
    expect(none.summary.counts.codes['linkAmbiguous']).toBe(2)
  })

  it('change no nomination of another election that has the same number', async () => {
    const nomination = (of: string, name: string) =>
      record(`n${of}`, 'unitNominations', { number: '1/2026', surname: 'Żuk', election: link(of, name) })
    const all = [past, now, council('new', '2026')]
    const other = await planned([...all, nomination('2025', 'Wybory 2025')])
    expect(other.summary.counts.rows).toMatchObject({ new: 2, update: 0 })
    const same = await planned([...all, nomination('2026', 'Wybory 2026')])
    expect(same.summary.counts.rows).toMatchObject({ new: 1, update: 1 })
    expect(same.edits.find(({ record: id }) => id === 'n2026')?.fields).not.toHaveProperty('election')
    const unsaid = await planned([...all, nomination('2026', 'Wybory 2026')], { election: null })
    expect(unsaid.summary.counts.rows).toMatchObject({ new: 2, update: 0 })
  })

  it('are asked about nothing where a column says it', async () => {
    const text = file.replace('Osiedle\n', 'Osiedle;Wybory\n').replaceAll('Lipowe\n', 'Lipowe;Wybory 2025\n')
    const { summary, led } = await planned([past, now, council('old', '2025'), council('new', '2026')], undefined, text)
    expect(summary.wholeFile).toEqual([])
    expect(led('election')).toEqual(['2025', '2025'])
    expect(led('contest')).toEqual(['old', 'old'])
  })

  it('lead to no council of another election, though only that one is called so', async () => {
    const { summary, led } = await planned([past, now, council('old', '2025')])
    expect(led('contest')).toEqual([undefined, undefined])
    expect(summary.counts.codes['linkNotFound']).toBe(2)
  })
})

it('precincts of a file are those of the open election too', async () => {
  const { led } = await planned(
    [past, now, council('old', '2025'), council('new', '2026')],
    undefined,
    'Nr obwodu;Osiedle;Lokal\n1;Osiedle Lipowe;Szkoła\n2;Osiedle Lipowe;Klub\n',
    'unitPrecincts',
  )
  expect(led('election')).toEqual(['2026', '2026'])
  expect(led('contest')).toEqual(['new', 'new'])
})
