import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { erase } from '#renderer/data/commands/erase'
import { execute } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import { shownValue } from '#renderer/data/query/queryTypes'
import { ImportService } from '#renderer/features/import/importService'
import { catalogue } from '#shared/catalogue'
import { plainValue } from '#shared/core/values/plainValue'
import { fieldValueSchema } from '#shared/core/values/schema'
import type { FieldValue } from '#shared/core/values/values'
import type { Edit } from '#shared/engine/history/history'
import { cellReader } from '#shared/engine/import/readCell'
import { mergeLists } from '#shared/engine/merge/lists'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { displayValue } from '#shared/model/display'
import { fieldOf } from '#shared/model/definition'
import { textsOf } from '#shared/text/texts'
import { freshDatabase } from './freshDatabase'

const today = '2026-11-21'
const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 21) }
const items = catalogue.of('agendaItems')
let database: OfficeDatabase
let service: QueryService

type Fields = Readonly<Record<string, FieldValue | undefined>>
async function write(register: string, records: Readonly<Record<string, Fields>>) {
  const edits = Object.entries(records).map(([record, fields]): Edit => ({
    record,
    register,
    fields,
    presence: 'live',
  }))
  const outcome = await execute(database, { kind: 'import', register, count: 1, file: 'a.csv' }, edits, options)
  if (outcome === undefined) throw new Error('nothing changed')
  await service.apply(outcome.records, outcome.gone)
}
const values = async (id: string) => (await database.records.get(id))?.values ?? {}
const shown = async (id: string) => {
  const row = (await service.record('agendaItems', id))?.row
  const field = fieldOf(items, 'opinions')
  if (row === undefined || field === undefined) return ''
  const { app, register } = textsOf('pl', catalogue)
  return displayValue(field, shownValue(row, field), register('agendaItems'), app.words)
}

beforeEach(async () => {
  database = await freshDatabase()
  service = queryService()
  await service.configure({ language: 'pl', today, office: sampleOffice() })
  await write('bodies', {
    budget: { name: 'Komisja Budżetu', kind: 'standing' },
    other: { name: 'Komisja Oświaty', kind: 'standing', dissolvedOn: '2024-01-01' },
  })
  await write('agendaItems', {
    linked: { position: '1', title: 'a', opinions: [{ body: [{ record: 'budget', written: 'Komisja Budżetu' }] }] },
    // As databases of before have it: text, of a body that is there, of one that was gone by then, and of one never known.
    old: {
      position: '2',
      title: 'b',
      opinions: [
        { body: 'komisja  budżetu', date: '2026-01-10', opinion: 'pozytywna' },
        { body: 'Komisja Oświaty', date: '2026-01-10' },
        { body: 'Rada Seniorów', opinion: 'negatywna' },
      ],
    },
  })
})
afterEach(() => database.close())

describe('a link in a row', () => {
  it('shows what it leads to under the name of today, and what was text as it was written', async () => {
    await write('bodies', { budget: { name: 'Komisja Budżetu i Finansów' } })
    expect(await shown('linked')).toBe('Komisja Budżetu i Finansów')
    expect(await shown('old')).toBe(
      'komisja  budżetu, 10.01.2026, pozytywna; Komisja Oświaty, 10.01.2026; Rada Seniorów, negatywna',
    )
  })

  it('is seen from the other end, until its row goes', async () => {
    const incoming = async () =>
      (await service.record('bodies', 'budget'))?.incoming.map(({ register, field, record }) => [
        register,
        field,
        record,
      ])
    expect(await incoming()).toEqual([['agendaItems', 'opinions.body', 'linked']])
    expect(textsOf('pl', catalogue).register('agendaItems').reverse['opinions.body']).toBe('Opinia do punktu')
    await write('agendaItems', { linked: { opinions: undefined } })
    expect(await incoming()).toEqual([])
  })

  it('is proposed for text that is certain as of the day of its row, and pointed out where nobody bears the name', async () => {
    const remark = (check: string) => service.healthRemark('agendaItems', check, 'old')
    expect(await remark('nameUntied')).toMatchObject({
      field: 'opinions.body',
      value: 'komisja  budżetu',
      others: ['budget'],
    })
    // Of the dissolved one nothing is said as of that day.
    expect(await remark('nameUnknown')).toMatchObject({ field: 'opinions.body', value: 'Komisja Oświaty' })
    expect(await remark('linkUnresolved')).toBeUndefined()
    const { edits } = await service.healthRepair('agendaItems', 'nameUntied')
    expect(edits.map(({ record, fields }) => [record, fields])).toEqual([
      [
        'old',
        {
          opinions: [
            { body: [{ record: 'budget', written: 'komisja  budżetu' }], date: '2026-01-10', opinion: 'pozytywna' },
            { body: 'Komisja Oświaty', date: '2026-01-10' },
            { body: 'Rada Seniorów', opinion: 'negatywna' },
          ],
        },
      ],
    ])
  })

  it('is a broken one when its record is gone for good', async () => {
    await write('agendaItems', { linked: { opinions: [{ body: [{ record: 'nobody', written: 'X' }] }] } })
    expect(await service.healthRemark('agendaItems', 'linkBroken', 'linked')).toMatchObject({ field: 'opinions.body' })
  })

  it('loses the name with the record it leads to, in the history too', async () => {
    // What another entry says in words of its own would stay.
    await write('agendaItems', { old: { opinions: undefined } })
    await erase(
      database,
      { register: 'bodies', records: ['budget'], fields: 'all', remove: true, reason: 'art. 17 RODO' },
      options,
    )
    expect(JSON.stringify((await values('linked'))['opinions'])).not.toContain('Budżetu')
    const history = (await database.changes.toArray()).filter(({ record }) => record === 'linked')
    expect(JSON.stringify(history)).not.toContain('Budżetu')
  })

  it('is kept row by row when two histories meet, and is a value other workstations may send', () => {
    const row = (record: string) => ({ body: [{ record, written: record }] })
    expect(mergeLists([row('a')], [row('a'), row('b')], [row('c'), row('a')])).toEqual([row('c'), row('a'), row('b')])
    expect(fieldValueSchema.safeParse([row('a'), { body: 'text' }]).success).toBe(true)
    expect(fieldValueSchema.safeParse([{ body: [{ record: 1, written: 'a' }] }]).success).toBe(false)
  })
})

it('is found by an import, offered where nobody bears the name, and leaves text that says the same', async () => {
  const file = [
    'Punkt;Tytuł;Opinia komisji',
    '1;a;KOMISJA BUDŻETU',
    '2;b;Komisja  budżetu',
    '3;c;Komisja Kultury, Sportu',
  ]
  const source = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: (register) => database.records.where('register').equals(register).toArray(),
  })
  const read = await source.open(Uint8Array.from(new TextEncoder().encode(file.join('\n'))), {
    register: 'agendaItems',
    language: 'pl',
    today,
    numbering: numberingOf(items, sampleOffice()),
    terms: [],
  })
  if (!read.ok) throw new Error(read.failure.code)
  const { header, columns } = read.value.layout
  expect(columns.map(({ target }) => (target.kind === 'field' ? target.field : '-'))).toContain('opinions.body')
  const { unknown, counts } = await source.plan({ header, columns, keyFields: ['position', 'title'] })
  expect(counts.rows).toMatchObject({ unchanged: 1, update: 1, new: 1 })
  expect(unknown.map(({ register, written }) => [register, written])).toEqual([['bodies', 'Komisja Kultury, Sportu']])
  const edits = source.nextEdits(true) ?? []
  expect(edits.map(({ fields }) => fields?.['opinions'])).toEqual([
    [
      { body: [{ written: 'Komisja  budżetu', record: 'budget' }], date: '2026-01-10', opinion: 'pozytywna' },
      { body: 'Komisja Oświaty', date: '2026-01-10' },
      { body: 'Rada Seniorów', opinion: 'negatywna' },
    ],
    [{ body: [{ written: 'Komisja Kultury, Sportu' }] }],
  ])
})

it('people in a row are people: shown, completed, searched, parted by an import, cleaned on entry', async () => {
  const steps = [{ step: 'sala', who: ['Jan Bąk', 'Anna Cis'] }]
  await write('tasks', { t: { subject: 'sesja', steps } })
  const tasks = catalogue.of('tasks')
  const field = fieldOf(tasks, 'steps')
  const { app, register } = textsOf('pl', catalogue)
  expect(field === undefined ? '' : displayValue(field, steps, register('tasks'), app.words)).toBe(
    'sala, Jan Bąk; Anna Cis',
  )
  expect((await service.completeRow('tasks', 'steps', 'who', 'ci')).map(({ step }) => step)).toEqual(['sala'])
  expect((await service.find('cis', 5, 'tasks')).hits.map(({ record }) => record)).toEqual(['t'])
  expect(plainValue([{ who: ['Jan\u00ad Bąk'] }])).toEqual([{ who: ['Jan Bąk'] }])
  const who = field?.type === 'rows' ? field.columns.find(({ id }) => id === 'who') : undefined
  const context = { text: register('tasks'), today, numbering: numberingOf(tasks, sampleOffice()) }
  const read = who === undefined ? undefined : cellReader(who, context, 'steps.who')('Jan Bąk, Anna Cis')
  expect(read?.value).toEqual(['Jan Bąk', 'Anna Cis'])
})
