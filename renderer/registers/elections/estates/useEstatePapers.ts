import { useCallback, useRef, useState } from 'react'
import { documentModelSchema } from '#shared/engine/documents/model'
import { redactedReport } from '#shared/program/bugs/report'
import type { EstatePaper } from '#shared/registers/elections/estates/papers/catalogue'
import { useWorkspace } from '../../../data/context'
import { exportFile } from '../../../features/export/exportFile'
import { exportFolder } from '../../../features/export/exportFolder'
import { useExportMessage } from '../../../features/export/useExportMessage'
import { useFolderMessage } from '../../../features/export/useFolderMessage'
import { useElectionTexts } from '../useElectionTexts'
import { estateTexts } from './useEstateTexts'

/** Official documents are always Polish, and so are their names. */
const words = estateTexts.pl.words.papers

function fileName({ kind, about }: EstatePaper): string {
  const name = words.kinds[kind].toLowerCase()
  return `${name}${about === '' ? '' : `-${about}`}`.slice(0, 110)
}

/** How the papers of an election are saved: one as a Word file, or many into a folder. */
export function useEstatePapers(election: string) {
  const workspace = useWorkspace()
  const { elections: text } = useElectionTexts()
  const say = useExportMessage()
  const sayFolder = useFolderMessage()
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>()
  const abort = useRef(new AbortController())
  const save = useCallback(
    async (paper: EstatePaper) => {
      const result = await exportFile(
        workspace.host,
        {
          format: 'docx',
          paper: `estates.${paper.kind}`,
          suggestedName: fileName(paper),
          document: documentModelSchema.parse(paper.build()),
        },
        () => undefined,
        new AbortController().signal,
      )
      say(result)
    },
    [workspace, say],
  )
  const saveAll = useCallback(
    async (papers: readonly EstatePaper[]) => {
      abort.current = new AbortController()
      const failed: string[] = []
      const result = await exportFolder(
        workspace.host,
        `${words.folder} ${election}`.slice(0, 110),
        async (folder) => {
          for (const [done, paper] of papers.entries()) {
            setProgress({ done, of: papers.length })
            try {
              await folder.document([words.kinds[paper.kind], fileName(paper)], {
                format: 'docx',
                document: documentModelSchema.parse(paper.build()),
              })
            } catch (error) {
              // One paper that cannot be made keeps no other from the folder; it is named.
              if (abort.current.signal.aborted) throw error
              failed.push(fileName(paper))
              await workspace.host['log.bug']({ report: redactedReport(error) })
            }
          }
        },
        abort.current.signal,
      )
      setProgress(undefined)
      sayFolder(result, failed.length === 0 ? undefined : text.documents.failed(failed.join(', ')))
    },
    [workspace, election, sayFolder, text],
  )
  const stop = useCallback(() => abort.current.abort(), [])
  return { save, saveAll, stop, progress }
}
