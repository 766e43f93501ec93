import { useCallback, useMemo } from 'react'
import { electionPapers, lostPapers, type ElectionPaper } from '#shared/registers/elections/papers/catalogue'
import { documentModelSchema } from '#shared/engine/documents/model'
import { stepIds } from '#shared/registers/elections/procedure/steps'
import { textAt } from '#shared/registers/elections/procedure/values'
import { useWorkspace } from '../../data/context'
import { exportFile } from '../../features/export/exportFile'
import { exportFolder } from '../../features/export/exportFolder'
import { useExportMessage } from '../../features/export/useExportMessage'
import { useFolderMessage } from '../../features/export/useFolderMessage'
import type { ElectionFacts } from './useElection'
import { useRecords } from './useRecords'
import { electionTexts } from './useElectionTexts'

/** The papers an election allows now, and how they are saved: one as a Word file, or all into a folder. */
export function useElectionPapers(facts: ElectionFacts) {
  const workspace = useWorkspace()
  const say = useExportMessage()
  const sayFolder = useFolderMessage()
  const records = useRecords('elections')
  const { office, today } = workspace.snapshot()
  const { edition } = facts
  const { papers, lost } = useMemo(() => {
    const print = {
      office,
      settings: facts.settings,
      today,
      caseSign: textAt(records?.find(({ id }) => id === edition.id)?.values ?? {}, 'caseSign'),
      election: edition.data,
      nominations: facts.nominations.map(({ data }) => data),
      ballots: facts.ballots.map(({ data }) => data),
    }
    return { papers: electionPapers(print), lost: lostPapers(print) }
  }, [office, facts, today, records, edition])
  const save = useCallback(
    async (paper: ElectionPaper) => {
      say(
        await exportFile(
          workspace.host,
          { format: 'docx', suggestedName: fileName(paper), document: documentModelSchema.parse(paper.build()) },
          () => undefined,
          new AbortController().signal,
        ),
      )
    },
    [workspace, say],
  )
  const saveAll = useCallback(async () => {
    const { elections } = electionTexts.pl
    sayFolder(
      await exportFolder(
        workspace.host,
        `${elections.documents.folder} ${edition.data.name}`.slice(0, 110),
        async (folder) => {
          for (const [index, step] of stepIds.entries())
            for (const paper of papers.filter((each) => each.step === step))
              await folder.document([`${index + 1} ${elections.steps[step]}`, fileName(paper)], {
                format: 'docx',
                document: documentModelSchema.parse(paper.build()),
              })
        },
        new AbortController().signal,
      ),
    )
  }, [workspace, papers, edition, sayFolder])
  return { papers, lost, save, saveAll }
}

/** Official documents are always Polish, and so are their names. */
function fileName({ kind, about }: ElectionPaper): string {
  const name = electionTexts.pl.elections.documents.kinds[kind].toLowerCase()
  return `${name}${about === '' ? '' : `-${about}`}`.slice(0, 110)
}
