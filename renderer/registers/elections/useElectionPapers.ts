import { useCallback, useMemo, useRef, useState } from 'react'
import { redactedReport } from '#shared/program/bugs/report'
import {
  earlyPapers,
  electionPapers,
  letterDaysOf,
  lostPapers,
  type ElectionPaper,
  type LetterDay,
} from '#shared/registers/elections/papers/catalogue'
import { type DocumentModel, documentModelSchema } from '#shared/engine/documents/model'
import { stepIds } from '#shared/registers/elections/procedure/steps'
import { textAt } from '#shared/registers/elections/voting/values'
import type { Day } from '#shared/core/values/values'
import { useWorkspace } from '../../data/context'
import { exportFile } from '../../features/export/exportFile'
import { exportFolder } from '../../features/export/exportFolder'
import { useExportMessage } from '../../features/export/useExportMessage'
import { useFolderMessage } from '../../features/export/useFolderMessage'
import type { ElectionFacts } from './useElection'
import { editions } from './editions'
import { useFound } from './useFound'
import { electionTexts, useElectionTexts } from './useElectionTexts'

/** How many of the papers are written. */
interface Progress {
  readonly done: number
  readonly of: number
}

/** A letter whose day is asked for. */
interface DatedPaper {
  readonly paper: ElectionPaper
  readonly letterDay: LetterDay
}

/** The papers an election allows now, and how they are saved: one as a Word file, or all into a folder. */
export function useElectionPapers(facts: ElectionFacts) {
  const workspace = useWorkspace()
  const { elections: text } = useElectionTexts()
  const say = useExportMessage()
  const sayFolder = useFolderMessage()
  const records = useFound(editions)
  const [progress, setProgress] = useState<Progress>()
  const abort = useRef(new AbortController())
  const { office, today } = workspace.snapshot()
  const { edition } = facts
  const { papers, lost, early } = useMemo(() => {
    const print = {
      office,
      settings: facts.settings,
      today,
      caseSign: textAt(records?.find(({ id }) => id === edition.id)?.values ?? {}, 'caseSign'),
      election: edition.data,
      nominations: facts.nominations.map(({ data }) => data),
      ballots: facts.ballots.map(({ data }) => data),
    }
    return { papers: electionPapers(print), lost: lostPapers(print), early: earlyPapers(print) }
  }, [office, facts, today, records, edition])
  const [asked, setAsked] = useState<DatedPaper>()
  /** Keeps the day of a letter, so that the same letter printed again bears the same. */
  const keepDay = useCallback(
    async ({ field, nomination: number }: LetterDay, day: Day) => {
      const nomination = number === undefined ? undefined : facts.nominations.find(({ data }) => data.number === number)
      const [register, record, label] =
        nomination === undefined
          ? (['elections', edition.id, edition.data.name] as const)
          : (['nominations', nomination.id, nomination.data.number] as const)
      await workspace.run({ kind: 'editField', register, record, label, field }, [
        { record, register, fields: { [field]: day } },
      ])
    },
    [workspace, facts, edition],
  )
  const saveOf = useCallback(
    async (paper: ElectionPaper, day?: Day) => {
      const result = await exportFile(
        workspace.host,
        {
          format: 'docx',
          paper: `elections.${paper.kind}`,
          suggestedName: fileName(paper),
          document: documentModelSchema.parse(paper.build(day)),
        },
        () => undefined,
        new AbortController().signal,
      )
      say(result)
      return result.kind === 'saved'
    },
    [workspace, say],
  )
  /** Saves a paper; a letter that has no day yet asks for it first. */
  const save = useCallback(
    async (paper: ElectionPaper) => {
      if (paper.letterDay === undefined) await saveOf(paper)
      else setAsked({ paper, letterDay: paper.letterDay })
    },
    [saveOf],
  )
  const saveDated = useCallback(
    async ({ paper, letterDay }: DatedPaper, day: Day, keeps: boolean) => {
      if ((await saveOf(paper, day)) && keeps) await keepDay(letterDay, day)
    },
    [saveOf, keepDay],
  )
  const dropAsked = useCallback(() => setAsked(undefined), [])
  /** Saves all of them; letters without a day bear the given one, which is kept where that is asked. */
  const saveAll = useCallback(
    async (day?: Day, keeps = false) => {
      const { elections } = electionTexts.pl
      const failed: string[] = []
      abort.current = new AbortController()
      const { signal } = abort.current
      /** One paper that cannot be made keeps no other from the folder; it is named. */
      const modelOf = async (paper: ElectionPaper): Promise<DocumentModel | undefined> => {
        try {
          return documentModelSchema.parse(paper.build(day))
        } catch (error) {
          const name = text.documents.kinds[paper.kind]
          failed.push(paper.about === '' ? name : `${name}: ${paper.about}`)
          await workspace.host['log.bug']({ report: redactedReport(error) })
          return undefined
        }
      }
      const result = await exportFolder(
        workspace.host,
        `${elections.documents.folder} ${edition.data.name}`.slice(0, 110),
        async (folder) => {
          let done = 0
          setProgress({ done, of: papers.length })
          for (const [index, step] of stepIds.entries())
            for (const paper of papers.filter((each) => each.step === step)) {
              const document = await modelOf(paper)
              if (document !== undefined)
                await folder.document([`${index + 1} ${elections.steps[step]}`, fileName(paper)], {
                  format: 'docx',
                  document,
                })
              done += 1
              setProgress({ done, of: papers.length })
            }
        },
        signal,
      )
      setProgress(undefined)
      if (result.kind === 'saved' && keeps && day !== undefined)
        for (const letterDay of letterDaysOf(papers)) await keepDay(letterDay, day)
      sayFolder(result, failed.length === 0 ? undefined : text.documents.failed(failed.join(', ')))
    },
    [workspace, papers, edition, keepDay, sayFolder, text],
  )
  const stop = useCallback(() => abort.current.abort(), [])
  return { papers, lost, early, save, asked, saveDated, dropAsked, saveAll, stop, progress }
}

/** Official documents are always Polish, and so are their names. */
function fileName({ kind, about }: ElectionPaper): string {
  const name = electionTexts.pl.elections.documents.kinds[kind].toLowerCase()
  return `${name}${about === '' ? '' : `-${about}`}`.slice(0, 110)
}
