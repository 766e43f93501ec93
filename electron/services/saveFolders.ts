import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const foldersSchema = z.record(z.string(), z.string())
type Folders = z.infer<typeof foldersSchema>

/** Where each kind of paper was saved last. Kept by the main process alone: the page never learns a path. */
export interface SaveFolders {
  readonly of: (paper: string) => string | undefined
  readonly remember: (paper: string, folder: string) => void
}

/** A convenience: a file that cannot be read or written costs nothing but the memory. */
function read(path: string): Folders {
  try {
    return foldersSchema.catch({}).parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

/** Remembers the folders in the file at `path`. */
export function openSaveFolders(path: string): SaveFolders {
  let folders = read(path)
  return {
    of: (paper) => (Object.hasOwn(folders, paper) ? folders[paper] : undefined),
    remember(paper, folder) {
      if (folders[paper] === folder) return
      folders = { ...folders, [paper]: folder }
      try {
        writeFileSync(path, JSON.stringify(folders, null, 2), { mode: 0o600 })
      } catch {
        // Known until the program closes.
      }
    },
  }
}
