import { decodeRow } from '#shared/program/archive/rows'
import {
  changeSchema,
  commandSchema,
  hasOrdinaryKeys,
  packageAboutSchema,
  type PackageContent,
} from '#shared/engine/merge/package'
import type { Failure } from '#shared/program/ipc/contract'
import type { z } from 'zod'
import { verifyChange, verifyCommand, verifyWhole } from './verifyPackage'

/** A package whose rows are not what this program writes. */
export class UnreadablePackage extends Error {
  readonly table: string
  constructor(table: string) {
    super(`The table ${table} cannot be read.`)
    this.table = table
  }
}

/** The host could not hand over rows that were there a moment ago. */
export class RowsFailed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(`Rows were not read: ${failure.code}`)
    this.failure = failure
  }
}

/** The lines of a table, batch by batch. */
export type TableLines = (table: string) => AsyncIterable<readonly string[]>

/**
 * Reads all rows of a package and verifies them against their own seals: what was changed on the way must not spread.
 * @throws UnreadablePackage
 * @throws AlteredPackage
 */
export async function readPackage(linesOf: TableLines): Promise<PackageContent> {
  const [about] = await rowsOf('package', packageAboutSchema, linesOf)
  if (about === undefined) throw new UnreadablePackage('package')
  const changes = await rowsOf('changes', changeSchema, linesOf, verifyChange)
  const commands = await rowsOf('commands', commandSchema, linesOf, verifyCommand)
  const known = new Set(commands.map(({ id }) => id))
  if (!changes.every(({ command }) => known.has(command))) throw new UnreadablePackage('commands')
  verifyWhole(commands, changes)
  return { about, changes, commands }
}

async function rowsOf<T>(
  table: string,
  schema: z.ZodType<T>,
  linesOf: TableLines,
  verify: (row: T) => void = () => undefined,
): Promise<readonly T[]> {
  const rows: T[] = []
  for await (const lines of linesOf(table))
    for (const line of lines) {
      const row = parsed(table, line)
      const read = hasOrdinaryKeys(row) ? schema.safeParse(row) : undefined
      if (read?.success !== true) throw new UnreadablePackage(table)
      verify(read.data)
      rows.push(read.data)
    }
  return rows
}

function parsed(table: string, line: string): unknown {
  try {
    return decodeRow(line)
  } catch {
    throw new UnreadablePackage(table)
  }
}
