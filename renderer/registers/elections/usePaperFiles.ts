import { useCallback, useRef, useState } from 'react'
import { redactedReport } from '#shared/program/bugs/report'
import { type DocumentModel, documentModelSchema } from '#shared/engine/documents/model'
import { ballotOn } from '#shared/registers/elections/voting/ballotSheet'
import { useWorkspace } from '../../data/context'
import { exportFile } from '../../features/export/exportFile'
import { exportFolder } from '../../features/export/exportFolder'
import type { PrintSource } from '../../features/export/paper'
import { useExportMessage } from '../../features/export/useExportMessage'
import { useFolderMessage } from '../../features/export/useFolderMessage'
import { useElectionTexts } from './useElectionTexts'

/** A paper of an election as a file. */
export interface PaperFile {
  /** Which kind of paper it is: each kind remembers the folder it was saved to. */
  readonly kind: string
  /** Name of the file without its ending. */
  readonly name: string
  /** Folder it lies in among all papers. */
  readonly folder: string
  /** What it is called where it could not be made. */
  readonly title: string
  /** Whether it is a ballot, which the clerk may have on another sheet. */
  readonly isBallot?: boolean
  readonly build: () => unknown
}

/** Name of a paper's file: what it is, and whom it is about. Official documents are always Polish, and so are their names. */
export function paperFileName(kind: string, about: string): string {
  return `${kind.toLowerCase()}${about === '' ? '' : `-${about}`}`.slice(0, 110)
}

/** How papers of elections are saved: one as a Word file, or many into a folder. */
export function usePaperFiles() {
  const workspace = useWorkspace()
  const { elections: text } = useElectionTexts()
  const say = useExportMessage()
  const sayFolder = useFolderMessage()
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>()
  const abort = useRef(new AbortController())
  /** What it says, on the sheet the clerk prints ballots on. */
  const modelOf = useCallback(
    ({ build }: PaperFile) =>
      ballotOn(workspace.snapshot().preferences.ballotSheet ?? 'halves', documentModelSchema.parse(build())),
    [workspace],
  )
  /** Saves one. @returns whether it was saved. */
  const saveFile = useCallback(
    async (file: PaperFile) => {
      const result = await exportFile(
        workspace.host,
        { format: 'docx', paper: file.kind, suggestedName: file.name, document: modelOf(file) },
        () => undefined,
        new AbortController().signal,
      )
      say(result)
      return result.kind === 'saved'
    },
    [workspace, say, modelOf],
  )
  /** The same to be printed. */
  const sourceOf = useCallback(
    (file: PaperFile): PrintSource => ({
      id: `${file.kind} ${file.name}`,
      label: file.title,
      records: 1,
      hasPersonal: false,
      ...(file.isBallot === true ? { isBallot: true as const } : {}),
      prepare: () => Promise.resolve({ kind: file.kind, suggestedName: file.name, document: modelOf(file) }),
    }),
    [modelOf],
  )
  /** Saves all of them. @returns whether the folder was saved. */
  const saveFiles = useCallback(
    async (name: string, files: readonly PaperFile[]) => {
      abort.current = new AbortController()
      const failed: string[] = []
      /** One paper that cannot be made keeps no other from the folder; it is named. */
      const madeOf = async (file: PaperFile): Promise<DocumentModel | undefined> => {
        try {
          return modelOf(file)
        } catch (error) {
          failed.push(file.title)
          await workspace.host['log.bug']({ report: redactedReport(error) })
          return undefined
        }
      }
      const result = await exportFolder(
        workspace.host,
        name.slice(0, 110),
        async (folder) => {
          for (const [done, file] of files.entries()) {
            setProgress({ done, of: files.length })
            const document = await madeOf(file)
            if (document !== undefined) await folder.document([file.folder, file.name], { format: 'docx', document })
          }
        },
        abort.current.signal,
      )
      setProgress(undefined)
      sayFolder(result, failed.length === 0 ? undefined : text.documents.failed(failed.join(', ')))
      return result.kind === 'saved'
    },
    [workspace, sayFolder, text, modelOf],
  )
  const stop = useCallback(() => abort.current.abort(), [])
  return { saveFile, saveFiles, sourceOf, stop, progress }
}
