import { describe, expect, it } from 'vitest'
import { parseActNumber } from '#shared/core/actNumbers/actNumber'
import { runQuery } from '#shared/engine/query/run'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { Values } from '#shared/core/values/values'
import { recordOf, tableOf, today } from '../../engine/query/sampleTable'

/** Local law at every place of its way, and acts that need no journal. */
const acts: readonly (readonly [string, boolean, Values])[] = [
  ['to be sent', true, { supervisor: 'voivode' }],
  ['sent, not received', true, { supervisor: 'voivode', sentOn: '2026-11-03' }],
  ['under supervision', true, { supervisor: 'voivode', sentOn: '2026-11-03', receivedOn: '2026-11-05' }],
  ['supervision over', true, { supervisor: 'voivode', sentOn: '2026-06-29', receivedOn: '2026-07-01' }],
  [
    'promulgated',
    false,
    { supervisor: 'voivode', sentOn: '2026-06-29', journalPosition: 7, promulgatedOn: '2026-07-20' },
  ],
  ['withdrawn', false, { withdrawn: true }],
  ['no local law', false, { kind: 'resolution', entryRule: 'onAdoption', supervisor: 'voivode' }],
]

describe('the view of acts not promulgated', () => {
  const { filters } = resolutions.views.find(({ id }) => id === 'toPublish') ?? { filters: [] }
  const records = acts.map(([id, , own], index) =>
    recordOf(id, {
      number: parseActNumber(`XII/${index + 1}/26`),
      date: '2026-06-25',
      kind: 'localLaw',
      entryRule: 'afterPromulgation',
      ...own,
    }),
  )
  const table = tableOf(records)
  const found = new Set(
    Array.from(runQuery(table, { filters, sort: [], today }).rows, (slot) => table.recordAt(slot)?.id),
  )

  it.each(acts)('%s: %s', (id, expected) => expect(found.has(id)).toBe(expected))
})
