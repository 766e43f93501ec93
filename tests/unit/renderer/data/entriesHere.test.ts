import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SealedCommand } from '#shared/engine/history/seal'
import type { OfficeDatabase } from '#renderer/data/database'
import { changesHere, commandsHere } from '#renderer/data/merge/entriesHere'
import { freshDatabase } from '../../../integration/data/freshDatabase'

let database: OfficeDatabase
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.close())

const idOf = (index: number) => `${String(index).padStart(9, '0')}-0000-aaaaaaaa`
const command = (index: number): SealedCommand => ({
  id: idOf(index),
  at: '2026-11-30T08:00:00.000Z',
  who: 'Anna Nowak',
  name: { kind: 'create', register: 'resolutions', record: `r${index}`, label: '' },
  seal: { previous: '', count: 1, changes: '', hash: '', name: '' },
})

describe('which entries the log holds', () => {
  // Far apart, so that each is asked for by itself, or close together.
  it.each([10, 9_000])('is told of commands and changes, with %i others beside them', async (others) => {
    const even = Array.from({ length: others / 2 }, (_, index) => 2 * index)
    await database.commands.bulkAdd(even.map(command))
    await database.changes.bulkAdd(
      even.map((index) => ({
        command: idOf(index),
        record: `r${index}`,
        register: 'resolutions',
        fields: {},
        seal: { salts: '', digest: '' },
      })),
    )
    const wanted = [1, 2, others - 2, others - 1]
    expect([...(await commandsHere(database, wanted.map(idOf)))].sort()).toEqual([idOf(2), idOf(others - 2)])
    const changes = wanted.flatMap((index) =>
      ['r2', `r${index}`].map((record) => ({ command: idOf(index), record, register: 'resolutions', fields: {} })),
    )
    expect([...(await changesHere(database, changes))].sort()).toEqual([
      `${idOf(2)},r2`,
      `${idOf(others - 2)},r${others - 2}`,
    ])
  })
})
