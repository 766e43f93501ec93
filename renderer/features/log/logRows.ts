import Dexie from 'dexie'
import { logRow } from '#shared/documents/log'
import type { DocumentRow } from '#shared/documents/model'
import type { Change } from '#shared/history/history'
import type { SealedCommand } from '#shared/history/seal'
import { definitionOf } from '#shared/registers/catalogue'
import { recordName } from '#shared/registers/display'
import { textsOf } from '#shared/text/texts'
import type { OfficeDatabase } from '../../data/database'
import { operationInWords } from '../history/words'

const commandsAtOnce = 500
const changesAtOnce = 1_000

/** How many rows the printed log of these commands has: one for each record, one for a command that changed none. */
export async function countLogRows(database: OfficeDatabase, ids: readonly string[]): Promise<number> {
  let count = 0
  for await (const commands of commandsOf(database, ids))
    for (const { seal } of commands) count += Math.max(1, seal.count)
  return count
}

/** Rows of the printed log, oldest first. Official documents are always Polish. */
export async function* logRows(
  database: OfficeDatabase,
  ids: readonly string[],
  withPersonalData: boolean,
): AsyncGenerator<readonly DocumentRow[]> {
  const polish = textsOf('pl')
  let rows: DocumentRow[] = []
  const rowOf = (command: SealedCommand, change?: Change, name?: string) =>
    logRow({
      command,
      what: operationInWords(polish, command.name),
      ...(change === undefined
        ? {}
        : {
            changed: {
              change,
              name,
              print: {
                definition: definitionOf(change.register),
                text: polish.register(change.register),
                words: polish.app.words,
                withPersonalData,
              },
            },
          }),
    })
  for await (const commands of commandsOf(database, ids.toReversed()))
    for (const command of commands) {
      if (command.seal.count === 0) rows.push(rowOf(command))
      let last: string | undefined
      for (;;) {
        const changes = await database.changes
          .where('[command+record]')
          .between([command.id, last ?? Dexie.minKey], [command.id, Dexie.maxKey], last === undefined)
          .limit(changesAtOnce)
          .toArray()
        const records = await database.records.bulkGet(changes.map(({ record }) => record))
        changes.forEach((change, index) => {
          const record = records[index]
          rows.push(
            rowOf(
              command,
              change,
              record === undefined ? undefined : recordName(definitionOf(change.register), record.values),
            ),
          )
        })
        if (rows.length >= changesAtOnce) {
          yield rows.slice(0, 2 * changesAtOnce)
          rows = rows.slice(2 * changesAtOnce)
        }
        last = changes.at(-1)?.record
        if (changes.length < changesAtOnce) break
      }
    }
  if (rows.length > 0) yield rows
}

async function* commandsOf(database: OfficeDatabase, ids: readonly string[]): AsyncGenerator<readonly SealedCommand[]> {
  for (let start = 0; start < ids.length; start += commandsAtOnce) {
    const found = await database.commands.bulkGet(ids.slice(start, start + commandsAtOnce))
    yield found.filter((command) => command !== undefined)
  }
}
