import Dexie, { type Transaction } from 'dexie'
import type { Change, Command } from '#shared/engine/history/history'
import { replicaOf, sealChange, sealCommand, type SealedChange } from '#shared/engine/history/seal'
import { newSalts, sha256 } from '../commands/sha256'

/**
 * Version 2 seals the log (`shared/history/seal.ts`). The entries of version 1 are sealed as they are found: from here on
 * the log shows whether they are changed; of what was done to them before no program can know.
 */
export function version2(database: Dexie): void {
  database.version(2).upgrade(async (transaction) => {
    const commands = transaction.table<Command, string>('commands')
    const heads = new Map<string, { readonly command: string; readonly hash: string }>()
    let last: string | undefined
    for (;;) {
      const batch = await commands
        .where('id')
        .above(last ?? Dexie.minKey)
        .limit(500)
        .toArray()
      for (const command of batch) {
        const changes = await sealChanges(transaction, command.id)
        const replica = replicaOf(command.id)
        const sealed = sealCommand(command, changes, heads.get(replica)?.hash ?? '', newSalts, sha256)
        await commands.put(sealed)
        heads.set(replica, { command: sealed.id, hash: sealed.seal.hash })
        last = command.id
      }
      if (batch.length === 0) break
    }
    const settings = transaction.table<{ readonly key: string; readonly value: unknown }, string>('settings')
    const replica = (await settings.get('replica'))?.value
    const head = typeof replica === 'string' ? heads.get(replica) : undefined
    if (head !== undefined) await settings.put({ key: 'head', value: { replica, ...head } })
  })
}

async function sealChanges(transaction: Transaction, command: string): Promise<readonly SealedChange[]> {
  const changes = transaction.table<Change, [string, string]>('changes')
  const found = await changes
    .where('[command+record]')
    .between([command, Dexie.minKey], [command, Dexie.maxKey])
    .toArray()
  const sealed = found.map((change) => sealChange(change, newSalts, sha256))
  await changes.bulkPut(sealed)
  return sealed
}
