import { sealChange, sealCommand, type SealedCommand } from '#shared/engine/history/seal'
import type { StoredEntry } from '#shared/program/sharing/entry'
import { entriesOf } from '#shared/program/sharing/entry'
import { readReplica } from '#renderer/data/commands/commandWriter'
import { newSalts, sha256 } from '#renderer/data/commands/sha256'
import { openDatabase } from '#renderer/data/database'
import { joinLog } from '#renderer/data/sharing/joinLog'
import { KnowledgeKept } from '#renderer/data/sharing/knowledgeKept'
import { readSharing } from '#renderer/data/sharing/sharedLog'
import { readParcel, takeIn } from '#renderer/data/sharing/takeIn'

const register = 'resolutions'

/**
 * What taking in the work of another workstation costs beside all that is in the browser's database, ms: one entry at a time,
 * and a thousand at once; by somebody who knew the record, and by somebody who did not; and of entries that were new.
 */
export async function takeInCosts(): Promise<
  Readonly<Record<'single' | 'batch' | 'apart' | 'fresh', readonly number[]>>
> {
  const database = await openDatabase()
  await joinLog(database, null)
  await database.outbox.clear()
  const own = (await readReplica(database)) ?? ''
  const newest = (await database.commands.toCollection().last())?.id ?? ''
  const records = await database.records
    .where('[register+trashed+order]')
    .between([register], [register, []])
    .limit(8_000)
    .toArray()
  const kept = new KnowledgeKept()
  let at = 0
  let previous = ''
  const next = (replica: string, knows: boolean, isNew = false): StoredEntry => {
    const record = isNew ? undefined : records[at % records.length]
    at += 1
    const id = `${(Date.now() + 86_400_000).toString(36).padStart(9, '0')}-${at.toString(36).padStart(4, '0')}-${replica}`
    const before = record?.values['title']
    const change = sealChange(
      {
        command: id,
        record: record?.id ?? `new-${at}`,
        register,
        ...(isNew ? { presence: { before: 'absent' as const, after: 'live' as const } } : {}),
        fields: { title: { ...(before === undefined ? {} : { before }), after: `Zmieniony tytuł ${at}` } },
      },
      newSalts,
      sha256,
    )
    const command: SealedCommand = sealCommand(
      {
        id,
        at: new Date().toISOString(),
        who: 'Bench',
        name: { kind: 'editField', register, record: record?.id ?? '', label: '', field: 'title' },
        ...(knows ? { seen: { [register]: { [own]: newest } } } : {}),
      },
      [change],
      previous,
      newSalts,
      sha256,
    )
    previous = command.seal.hash
    const [entry] = entriesOf(command, [change])
    if (entry === undefined) throw new Error('no entry')
    return { ...entry, position: at }
  }
  const taken = async (entries: readonly StoredEntry[]): Promise<number> => {
    const after = (await readSharing(database))?.position ?? 0
    const start = performance.now()
    await takeIn(database, kept, readParcel({ entries, after, reached: after + entries.length }))
    return performance.now() - start
  }
  const many = (replica: string, knows: boolean) => Array.from({ length: 1_000 }, () => next(replica, knows))
  // Knowledge is read once.
  await taken([next('aaaaaaaa', true)])
  const single: number[] = []
  for (let turn = 0; turn < 100; turn += 1) single.push(await taken([next('aaaaaaaa', true)]))
  const [batch, apart]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < 3; turn += 1) {
    batch.push(await taken(many('aaaaaaaa', true)))
    apart.push(await taken(many('bbbbbbbb', false)))
  }
  const parcels = Array.from({ length: 10 }, () => Array.from({ length: 1_000 }, () => next('cccccccc', true, true)))
  let after = (await readSharing(database))?.position ?? 0
  const start = performance.now()
  let taking: Promise<unknown> = Promise.resolve()
  for (const entries of parcels) {
    // As the program does: read and verified while those before are written.
    const arrived = readParcel({ entries, after, reached: after + entries.length })
    await taking
    taking = takeIn(database, kept, arrived)
    after = arrived.reached
  }
  await taking
  const fresh = [(performance.now() - start) / parcels.length]
  database.close()
  return { single, batch, apart, fresh }
}
