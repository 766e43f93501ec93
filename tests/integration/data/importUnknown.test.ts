import { afterEach, beforeEach, expect, it } from 'vitest'
import { execute, undo } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { ImportService } from '#renderer/features/import/importService'
import { catalogue } from '#shared/catalogue'
import { linksIn } from '#shared/core/values/values'
import { registersOf, type Edit } from '#shared/engine/history/history'
import { proposedKeys } from '#shared/engine/import/mapping'
import type { MadeTarget } from '#shared/engine/import/unknownTargets'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { emptyOffice } from '#shared/model/office'
import { freshDatabase } from './freshDatabase'

const today = '2026-11-21'
const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 21) }
const memberships = catalogue.of('memberships')
let database: OfficeDatabase
beforeEach(async () => {
  database = await freshDatabase()
  const name = { kind: 'import', register: 'bodies', count: 1, file: 'a.csv' } as const
  await execute(
    database,
    name,
    [
      { record: 'budget', register: 'bodies', fields: { name: 'Komisja Budżetu', kind: 'standing' }, presence: 'live' },
      {
        record: 'adamska',
        register: 'councillors',
        fields: { surname: 'Adamska', givenNames: 'Anna', term: 9 },
        presence: 'live',
      },
    ],
    options,
  )
})
afterEach(() => database.close())

const file = [
  'Radny;Komisja;Od',
  'Adamska Anna;Komisja Budżetu;2024-05-07',
  'Adamska Anna;Komisja Skarg, Wniosków i Petycji;2024-05-07',
  'Bąk Jan;komisja skarg, wniosków i petycji;2024-05-07',
  'Adamska Anna;Rada Gospodarcza;2025-01-01',
]

async function opened() {
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: (register) => database.records.where('register').equals(register).toArray(),
  })
  const read = await service.open(Uint8Array.from(new TextEncoder().encode(file.join('\n'))), {
    register: 'memberships',
    language: 'pl',
    today,
    numbering: numberingOf(memberships, emptyOffice),
    terms: [],
  })
  if (!read.ok) throw new Error(read.failure.code)
  const { header, columns } = read.value.layout
  const plan = (made?: readonly MadeTarget[]) =>
    service.plan({
      header,
      columns,
      keyFields: proposedKeys(columns, memberships),
      ...(made === undefined ? {} : { made }),
    })
  const edits = () => {
    const all: Edit[] = []
    for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) all.push(...next)
    return all
  }
  return { plan, edits }
}

it('offers what is in no other register and can be made from its name, and makes nothing unasked', async () => {
  const { plan, edits } = await opened()
  const { unknown } = await plan()
  // A councillor is more than a name, so none is offered.
  expect(unknown).toEqual([
    {
      register: 'bodies',
      written: 'Komisja Skarg, Wniosków i Petycji',
      choices: { kind: 'complaints' },
      count: 2,
      rows: [3, 4],
      isMade: false,
    },
    { register: 'bodies', written: 'Rada Gospodarcza', choices: {}, count: 1, rows: [5], isMade: false },
  ])
  expect(edits().every(({ register }) => register === 'memberships')).toBe(true)
})

it('makes what the clerk chose in the one command of the import, which undo takes back whole', async () => {
  const { plan, edits } = await opened()
  const complaints = {
    register: 'bodies',
    written: 'Komisja Skarg, Wniosków i Petycji',
    choices: { kind: 'complaints' },
  }
  const undecided = { register: 'bodies', written: 'Rada Gospodarcza', choices: {} }
  const unnamed = { register: 'bodies', written: 'Klub, którego plik nie wymienia', choices: { kind: 'club' } }
  const { unknown, counts } = await plan([complaints, undecided, unnamed])
  expect(unknown.map(({ written, isMade }) => [written, isMade])).toEqual([
    ['Komisja Skarg, Wniosków i Petycji', true],
    ['Rada Gospodarcza', false],
  ])
  expect(counts.codes.linkNotFound).toBe(2)
  const before = await database.records.count()
  const all = edits()
  const name = { kind: 'import', register: 'memberships', count: 4, file: 'a.csv' } as const
  const outcome = await execute(database, name, all, options)
  if (outcome === undefined) throw new Error('nothing changed')
  expect(registersOf(outcome.command.name, all.length)).toEqual(['bodies', 'memberships'])
  const made = (await database.records.toArray()).filter(({ values }) => values['name'] === complaints.written)
  expect(made.map(({ values }) => values)).toEqual([{ name: complaints.written, kind: 'complaints' }])
  const seats = await database.records.where('register').equals('memberships').toArray()
  expect(
    seats
      .flatMap(({ values }) => linksIn(values['body']).map(({ record }) => record))
      .filter(Boolean)
      .sort(),
  ).toEqual(['budget', made[0]?.id, made[0]?.id].sort())
  await undo(database, outcome.command, options)
  const live = (await database.records.toArray()).filter(({ trashed }) => trashed === 0)
  expect(live).toHaveLength(before)
})
