import Dexie from 'dexie'
import { decodeRow, encodeRow } from '#shared/program/archive/rows'
import { packed, unpacked } from './packedRows'

/** Database in which rows of an older schema go through the migrations; it is gone when they are through. */
const stagingName = 'kancelaria-rady-restore'

const rowsAtOnce = 1_000

/**
 * The rows of all tables after the program's own migrations: a database of the old schema is filled with them and then
 * opened with the new one, exactly as the office's own database would be. Fails for a table the old schema did not have.
 */
export async function throughMigrations(
  tables: ReadonlyMap<string, readonly Uint8Array[]>,
  oldSchema: (database: Dexie) => void,
  newSchema: (database: Dexie) => void,
): Promise<Map<string, Uint8Array[]>> {
  await Dexie.delete(stagingName)
  const old = new Dexie(stagingName)
  const current = new Dexie(stagingName)
  try {
    oldSchema(old)
    await old.open()
    for (const [name, pieces] of tables)
      for (const piece of pieces) await old.table(name).bulkAdd(unpacked(piece).map(decodeRow))
    old.close()
    newSchema(current)
    await current.open()
    const result = new Map<string, Uint8Array[]>()
    for (const table of current.tables) {
      const pieces: Uint8Array[] = []
      const lines: string[] = []
      await table.each((row: unknown) => {
        lines.push(encodeRow(row))
        if (lines.length === rowsAtOnce) pieces.push(packed(lines.splice(0)))
      })
      if (lines.length > 0) pieces.push(packed(lines))
      result.set(table.name, pieces)
    }
    return result
  } finally {
    old.close()
    current.close()
    await Dexie.delete(stagingName)
  }
}
