import { useCallback, useRef, useState } from 'react'
import { redactedReport } from '#shared/program/bugs/report'
import { documentModelSchema } from '#shared/engine/documents/model'
import type { Day } from '#shared/core/values/values'
import type { PaperCopy } from '#shared/engine/templates/recordScope'
import { ballotOn } from '#shared/registers/elections/voting/ballotSheet'
import { useWorkspace } from '../../data/context'
import { exportFolder } from '../../features/export/exportFolder'
import { officePaperOf } from '../../features/export/officePaperOf'
import type { Paper, PrintSource } from '../../features/export/paper'
import { useFolderMessage } from '../../features/export/useFolderMessage'
import { useSavePaper } from '../../features/export/useSavePaper'
import { useElectionTexts } from './useElectionTexts'

/** A paper of an election as a file. */
export interface PaperFile {
  /** Which kind of paper it is: each kind remembers the folder it was saved to, and may have a template of the office. */
  readonly kind: string
  /** Id of the record it is about, whose fields its template knows. */
  readonly record: string
  /** Whom it is for. */
  readonly copy: PaperCopy
  /** The day it bears; today's without one. */
  readonly day?: Day | undefined
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
  const save = useSavePaper()
  const sayFolder = useFolderMessage()
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>()
  const abort = useRef(new AbortController())
  /** The paper by the office's template of it, a ballot on the sheet the clerk prints ballots on. */
  const paperOf = useCallback(
    ({ kind, name, record, copy, day, build }: PaperFile): Promise<Paper> => {
      const { preferences, today } = workspace.snapshot()
      const document = ballotOn(preferences.ballotSheet ?? 'halves', documentModelSchema.parse(build()))
      return officePaperOf(workspace, { kind, suggestedName: name, document }, { day: day ?? today, copy, record })
    },
    [workspace],
  )
  /** Saves one. @returns whether it was saved. */
  const saveFile = useCallback(async (file: PaperFile) => save(await paperOf(file)), [save, paperOf])
  /** The same to be printed. */
  const sourceOf = useCallback(
    (file: PaperFile): PrintSource => ({
      id: `${file.kind} ${file.name}`,
      label: file.title,
      records: 1,
      hasPersonal: false,
      ...(file.isBallot === true ? { isBallot: true as const } : {}),
      prepare: () => paperOf(file),
    }),
    [paperOf],
  )
  /** Saves all of them. @returns whether the folder was saved. */
  const saveFiles = useCallback(
    async (name: string, files: readonly PaperFile[]) => {
      abort.current = new AbortController()
      const failed: string[] = []
      /** One paper that cannot be made keeps no other from the folder; it is named. */
      const madeOf = async (file: PaperFile): Promise<Paper | undefined> => {
        try {
          return await paperOf(file)
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
            const paper = await madeOf(file)
            if (paper === undefined) continue
            const { document, template } = paper
            const by = template === undefined ? {} : { template }
            await folder.document([file.folder, file.name], { format: 'docx', document, ...by })
          }
        },
        abort.current.signal,
      )
      setProgress(undefined)
      sayFolder(result, failed.length === 0 ? undefined : text.documents.failed(failed.join(', ')))
      return result.kind === 'saved'
    },
    [workspace, sayFolder, text, paperOf],
  )
  const stop = useCallback(() => abort.current.abort(), [])
  return { saveFile, saveFiles, sourceOf, stop, progress }
}
