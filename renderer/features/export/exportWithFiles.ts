import type { LetterFile } from '#shared/engine/register'
import type { Host } from '#shared/program/ipc/contract'
import type { FileExport } from './exportFile'
import { exportFolder, type FolderResult } from './exportFolder'

const filesAtOnce = 20

/**
 * Saves a paper and the attached files that go with it into one folder, the paper first. @returns with the result the names of the
 * files that could not be had whole.
 */
export async function exportWithFiles(
  host: Host,
  { suggestedName, ...paper }: Pick<FileExport, 'suggestedName' | 'format' | 'document' | 'template'>,
  files: readonly LetterFile[],
): Promise<{ readonly result: FolderResult; readonly lacking: readonly string[] }> {
  const lacking: string[] = []
  const result = await exportFolder(
    host,
    suggestedName,
    async (folder) => {
      // Names of the files begin with two figures: this one sorts before them.
      await folder.document([`00 ${suggestedName}`], paper)
      for (let start = 0; start < files.length; start += filesAtOnce) {
        const part = files.slice(start, start + filesAtOnce)
        const copied = await folder.attachments(part.map(({ sha256, name }) => ({ sha256, path: [name] })))
        lacking.push(...part.flatMap(({ name }, at) => (copied[at] === null ? [name] : [])))
      }
    },
    new AbortController().signal,
  )
  return { result, lacking }
}
