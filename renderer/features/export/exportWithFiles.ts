import type { LetterFile } from '#shared/engine/register'
import type { Host } from '#shared/program/ipc/contract'
import type { FileExport } from './exportFile'
import { exportFolder, type FolderResult } from './exportFolder'

/**
 * Saves a paper and the attached files that go with it into one folder, the paper first; aborting removes what was written.
 * @returns with the result the names of the files that could not be had whole.
 */
export async function exportWithFiles(
  host: Host,
  { suggestedName, ...paper }: Pick<FileExport, 'suggestedName' | 'format' | 'document' | 'template'>,
  files: readonly LetterFile[],
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<{ readonly result: FolderResult; readonly lacking: readonly string[] }> {
  const lacking: string[] = []
  const result = await exportFolder(
    host,
    suggestedName,
    async (folder) => {
      // Names of the files begin with two figures: this one sorts before them.
      await folder.document([`00 ${suggestedName}`], paper)
      // One after the other: each may be large.
      for (const [done, { sha256, name }] of files.entries()) {
        onProgress(done, files.length)
        const [copied] = await folder.attachments([{ sha256, path: [name] }])
        if (copied === null) lacking.push(name)
      }
      onProgress(files.length, files.length)
    },
    signal,
  )
  return { result, lacking }
}
