import Dexie from 'dexie'
import { logRow } from '#shared/engine/documents/log'
import type { DocumentRow } from '#shared/engine/documents/model'
import type { Change } from '#shared/engine/history/history'
import type { SealedCommand } from '#shared/engine/history/seal'
import { recordName } from '#shared/model/display'
import { textsOf } from '#shared/text/texts'
import type { OfficeDatabase } from '../../data/database'
import { operationInWords } from '../history/words'

const commandsAtOnce = 500
const changesAtOnce = 1_000

/** How many rows the printed log of these commands has: one for each record, one for a command without any here. */
export async function countLogRows(database: OfficeDatabase, ids: readonly string[]): Promise<number> {
  const printed = new Set(ids)
  const withChanges = new Set<string>()
  let changes = 0
  // What a command did to registers that were not taken along is not here; only its seal counts it.
  for (const [command] of await database.changes.toCollection().primaryKeys()) {
    if (!printed.has(command)) continue
    changes += 1
    withChanges.add(command)
  }
  return changes + printed.size - withChanges.size
}

/** Rows of the printed log, oldest first. Official documents are always Polish. */
export async function* logRows(
  database: OfficeDatabase,
  ids: readonly string[],
  withPersonalData: boolean,
): AsyncGenerator<readonly DocumentRow[]> {
  const { catalogue } = database
  const polish = textsOf('pl', catalogue)
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
                definition: catalogue.of(change.register),
                text: polish.register(change.register),
                words: polish.app.words,
                withPersonalData,
              },
            },
          }),
    })
  for await (const commands of commandsOf(database, ids.toReversed()))
    for (const command of commands) {
      let last: string | undefined
      for (;;) {
        const changes = await database.changes
          .where('[command+record]')
          .between([command.id, last ?? Dexie.minKey], [command.id, Dexie.maxKey], last === undefined)
          .limit(changesAtOnce)
          .toArray()
        if (changes.length === 0 && last === undefined) rows.push(rowOf(command))
        const records = await database.records.bulkGet(changes.map(({ record }) => record))
        changes.forEach((change, index) => {
          const record = records[index]
          rows.push(
            rowOf(
              command,
              change,
              record === undefined ? undefined : recordName(catalogue.of(change.register), record.values),
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
