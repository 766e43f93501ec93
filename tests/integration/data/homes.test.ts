import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkLog } from '#renderer/data/log/checkLog'
import { execute, undo } from '#renderer/data/commands/commands'
import { readHead } from '#renderer/data/commands/commandWriter'
import { newSalts, sha256 } from '#renderer/data/commands/sha256'
import type { OfficeDatabase } from '#renderer/data/database'
import { erase } from '#renderer/data/commands/erase'
import { ForeignRegister } from '#renderer/data/homes'
import { leadHome, planHomecoming } from '#renderer/data/leadHome'
import { nextReading } from '#shared/engine/history/clock'
import { replicaOf, sealChange, sealCommand } from '#shared/engine/history/seal'
import type { Edit } from '#shared/engine/history/history'
import { dump, freshDatabase } from './freshDatabase'

const options = { who: 'Anna Kowalska', now: () => Date.UTC(2026, 10, 21, 12) }
const name = { kind: 'edit', register: 'nominations', record: 'n1', label: '' } as const
let database: OfficeDatabase

beforeEach(async () => {
  database = await freshDatabase()
  await execute(
    database,
    { kind: 'create', register: 'nominations', record: 'n1', label: '' },
    [{ record: 'n1', register: 'nominations', presence: 'live', fields: { surname: 'Rosa', number: '7' } }],
    options,
  )
})
afterEach(() => database.close())

/** What a pane of version 0.1.0 wrote that stood under another register. */
async function writeAsLayJudge(fields: Readonly<Record<string, { before?: string; after?: string }>>) {
  const head = await readHead(database)
  const stored = await database.records.get('n1')
  if (head === undefined || stored === undefined) throw new Error('no history')
  const id = nextReading(head.command, options.now(), replicaOf(head.command))
  const change = sealChange({ command: id, record: 'n1', register: 'layJudges', fields }, newSalts, sha256)
  const at = '2026-11-21T12:00:00.000Z'
  const named = { kind: 'edit', register: 'layJudges', record: 'n1', label: '' } as const
  const command = sealCommand({ id, at, who: '', name: named }, [change], head.hash, newSalts, sha256)
  const after = Object.fromEntries(
    Object.entries(fields).flatMap(([field, { after }]) => (after === undefined ? [] : [[field, after]])),
  )
  await database.changes.add(change)
  await database.commands.add(command)
  await database.records.put({ ...stored, register: 'layJudges', values: { ...stored.values, ...after }, order: '' })
  await database.settings.put({ key: 'head', value: { replica: replicaOf(id), command: id, hash: command.seal.hash } })
  return command
}

const findings = async () => (await checkLog(database, () => true)).findings.map(({ kind }) => kind)

describe('a record never changes its register', () => {
  it.each<readonly [string, Edit]>([
    ['an edit', { record: 'n1', register: 'layJudges', fields: { surname: 'Inna' } }],
    ['the trash', { record: 'n1', register: 'layJudges', presence: 'trashed' }],
    ['nothing but the register', { record: 'n1', register: 'layJudges', fields: {} }],
  ])('%s under another one is refused, with nothing written', async (_, edit) => {
    const before = await dump(database)
    await expect(execute(database, name, [edit], options)).rejects.toThrow(ForeignRegister)
    expect(await dump(database)).toEqual(before)
  })

  it('also where another record of the same command is in order', async () => {
    const before = await dump(database)
    const edits: readonly Edit[] = [
      { record: 'j1', register: 'layJudges', presence: 'live', fields: { surname: 'Nowa' } },
      { record: 'n1', register: 'layJudges', fields: { surname: 'Inna' } },
    ]
    await expect(execute(database, name, edits, options)).rejects.toThrow(ForeignRegister)
    expect(await dump(database)).toEqual(before)
  })

  it('nor by erasing for good', async () => {
    const erasure = { register: 'layJudges', records: ['n1'], fields: 'all' as const, remove: true, reason: 'test' }
    await erase(database, erasure, options).catch(() => undefined)
    expect(await database.records.get('n1')).toMatchObject({ register: 'nominations', values: { surname: 'Rosa' } })
  })
})

describe('a record that an older program moved', () => {
  it('is found by the check of the log, led back with a preview, and passes the check then', async () => {
    await writeAsLayJudge({ surname: { before: 'Rosa', after: 'Inna' } })
    expect(await findings()).toContain('astray')
    const [plan] = await planHomecoming(database, ['n1'])
    expect(plan).toMatchObject({ record: 'n1', home: 'nominations', stands: 'layJudges', values: { surname: 'Inna' } })
    const outcome = await leadHome(database, ['n1'], options)
    expect(await database.records.get('n1')).toMatchObject({
      register: 'nominations',
      values: { surname: 'Inna', number: '7' },
    })
    expect(outcome).toBeDefined()
    expect(await findings()).toEqual([])
    expect(await planHomecoming(database, ['n1'])).toEqual([])
  })

  it('comes back by undoing the step that moved it', async () => {
    const command = await writeAsLayJudge({ surname: { before: 'Rosa', after: 'Inna' } })
    await undo(database, command, options)
    expect(await database.records.get('n1')).toMatchObject({ register: 'nominations', values: { surname: 'Rosa' } })
    expect(await findings()).toEqual([])
  })
})
