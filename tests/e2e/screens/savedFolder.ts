import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { AppHost } from '../hosts/appHost'

/** The files of a folder that was saved, or downloaded as a ZIP, by their paths. */
export async function savedFolder(
  app: AppHost,
  action: () => Promise<unknown>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  await app.chooseFolder()
  const path = await app.saved(action)
  if (path.endsWith('.zip')) return new Map(Object.entries(unzipSync(await readFile(path))))
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(path.length + 1).replaceAll('\\', '/'), await readFile(file)] as const),
    ),
  )
}
