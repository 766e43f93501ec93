import { afterEach, beforeEach, expect, it } from 'vitest'
import { makePapers } from '#renderer/features/export/makePapers'
import { catalogue } from '#shared/catalogue'
import { closeBrowser, freshBrowser, openWorkspace } from './openWorkspace'

const register = 'interpellations'
const letter = { id: 'forwarding', marks: 'forwardedOn' }
beforeEach(freshBrowser)
afterEach(closeBrowser)

it('the days of letters about several entries are kept as one step, and only where they change something', async () => {
  const workspace = await openWorkspace()
  await workspace.readAll()
  await workspace.run(
    { kind: 'import', register, count: 3, file: 'x.csv' },
    ['a', 'b', 'c'].map((record) => ({
      record,
      register,
      fields: { title: record, ...(record === 'c' ? { forwardedOn: '2026-11-30' } : {}) },
      presence: 'live' as const,
    })),
  )
  const days = async () => (await workspace.database.records.toArray()).map(({ values }) => values['forwardedOn'])
  const { keepDays } = makePapers(workspace, catalogue.of(register), catalogue)
  await keepDays(letter, new Map(['a', 'b', 'c'].map((record) => [record, '2026-11-30'])))
  expect(await days()).toEqual(['2026-11-30', '2026-11-30', '2026-11-30'])
  expect(workspace.snapshot().undo?.name).toMatchObject({ kind: 'editMany', field: 'forwardedOn', count: 2 })
  await workspace.undo()
  expect(await days()).toEqual([undefined, undefined, '2026-11-30'])
  await keepDays(letter, new Map([['a', '2026-11-29']]))
  expect(workspace.snapshot().undo?.name).toMatchObject({ kind: 'editField', field: 'forwardedOn', record: 'a' })
})
