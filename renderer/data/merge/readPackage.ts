import { decodeRow } from '#shared/program/archive/rows'
import { changeSchema, commandSchema, packageAboutSchema, type PackageContent } from '#shared/engine/merge/package'
import type { z } from 'zod'

/** A package whose rows are not what this program writes. */
export class UnreadablePackage extends Error {
  readonly table: string
  constructor(table: string) {
    super(`The table ${table} cannot be read.`)
    this.table = table
  }
}

/** The lines of a table, batch by batch. */
export type TableLines = (table: string) => AsyncIterable<readonly string[]>

/** Reads and checks all rows of a package. @throws UnreadablePackage */
export async function readPackage(linesOf: TableLines): Promise<PackageContent> {
  const [about] = await rowsOf('package', packageAboutSchema, linesOf)
  if (about === undefined) throw new UnreadablePackage('package')
  const changes = await rowsOf('changes', changeSchema, linesOf)
  const commands = await rowsOf('commands', commandSchema, linesOf)
  const known = new Set(commands.map(({ id }) => id))
  if (!changes.every(({ command }) => known.has(command))) throw new UnreadablePackage('commands')
  return { about, changes, commands }
}

async function rowsOf<T>(table: string, schema: z.ZodType<T>, linesOf: TableLines): Promise<readonly T[]> {
  const rows: T[] = []
  for await (const lines of linesOf(table))
    for (const line of lines) {
      const read = schema.safeParse(parsed(table, line))
      if (!read.success) throw new UnreadablePackage(table)
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
