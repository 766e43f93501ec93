import { useCallback, useMemo, useState } from 'react'
import {
  earlyPapers,
  electionPapers,
  letterDaysOf,
  lostPapers,
  type ElectionPaper,
  type LetterDay,
} from '#shared/registers/elections/papers/catalogue'
import { isOfNomination } from '#shared/registers/elections/papers/kinds'
import { stepIds } from '#shared/registers/elections/procedure/steps'
import { textAt } from '#shared/registers/elections/voting/values'
import type { Day } from '#shared/core/values/values'
import { paperId } from '#shared/engine/templates/paperList'
import { fieldLabel } from '#shared/model/registerText'
import { useTexts, useWorkspace } from '../../data/context'
import type { PrintSource } from '../../features/export/paper'
import type { ElectionFacts } from './useElection'
import { editions } from './editions'
import { useFound } from './useFound'
import { electionTexts, useElectionTexts } from './useElectionTexts'
import { type PaperFile, paperFileName, usePaperFiles } from './usePaperFiles'

/** A letter whose day is asked for. */
interface DatedPaper {
  readonly paper: ElectionPaper
  readonly letterDay: LetterDay
}

/** The papers an election allows now, and how they are saved: one as a Word file, or all into a folder. */
export function useElectionPapers(facts: ElectionFacts) {
  const workspace = useWorkspace()
  const { elections: text } = useElectionTexts()
  const { app, register } = useTexts()
  const { saveFile, saveFiles, sourceOf, stop, progress } = usePaperFiles()
  const records = useFound(editions)
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
  const fileOf = useCallback(
    (paper: ElectionPaper, day?: Day): PaperFile => {
      const { steps, documents } = electionTexts.pl.elections
      const title = text.documents.kinds[paper.kind]
      const nomination = isOfNomination(paper.kind)
        ? facts.nominations.find(({ data }) => data.number === paper.about)
        : undefined
      return {
        kind: paperId(paper.kind, nomination === undefined ? 'elections' : 'nominations'),
        record: nomination?.id ?? edition.id,
        day: paper.day ?? day,
        copy: paper.kind.endsWith('Public') ? 'public' : 'office',
        name: paperFileName(documents.kinds[paper.kind], paper.about),
        folder: `${stepIds.indexOf(paper.step) + 1} ${steps[paper.step]}`,
        title: paper.about === '' ? title : `${title}: ${paper.about}`,
        isBallot: paper.kind === 'ballot' || paper.kind === 'specimen',
        build: () => paper.build(day),
      }
    },
    [text, facts, edition],
  )
  /** Saves a paper; a letter that has no day yet asks for it first. */
  const save = useCallback(
    async (paper: ElectionPaper) => {
      if (paper.letterDay === undefined) await saveFile(fileOf(paper))
      else setAsked({ paper, letterDay: paper.letterDay })
    },
    [saveFile, fileOf],
  )
  const saveDated = useCallback(
    async ({ paper, letterDay }: DatedPaper, day: Day, keeps: boolean) => {
      if ((await saveFile(fileOf(paper, day))) && keeps) await keepDay(letterDay, day)
    },
    [saveFile, fileOf, keepDay],
  )
  /** A paper to be printed; a letter bears the day that is chosen there. */
  const source = useCallback(
    (paper: ElectionPaper): PrintSource => {
      const { letterDay } = paper
      if (letterDay === undefined) return sourceOf(fileOf(paper))
      return {
        ...sourceOf(fileOf(paper)),
        day: {
          proposed: today,
          keepLabel: app.exporting.keepDay(
            fieldLabel(register(letterDay.nomination === undefined ? 'elections' : 'nominations'), letterDay.field),
          ),
          keep: (day) => keepDay(letterDay, day),
        },
        prepare: ({ day }) => sourceOf(fileOf(paper, day)).prepare({ personal: false, copy: 'office', day }),
      }
    },
    [sourceOf, fileOf, keepDay, today, app, register],
  )
  const dropAsked = useCallback(() => setAsked(undefined), [])
  /** Saves all of them; letters without a day bear the given one, which is kept where that is asked. */
  const saveAll = useCallback(
    async (day?: Day, keeps = false) => {
      const files = stepIds.flatMap((step) => papers.filter((each) => each.step === step))
      const isSaved = await saveFiles(
        `${electionTexts.pl.elections.documents.folder} ${edition.data.name}`,
        files.map((paper) => fileOf(paper, day)),
      )
      if (!isSaved || !keeps || day === undefined) return
      for (const letterDay of letterDaysOf(papers)) await keepDay(letterDay, day)
    },
    [papers, edition, keepDay, saveFiles, fileOf],
  )
  return { papers, lost, early, save, source, asked, saveDated, dropAsked, saveAll, stop, progress }
}
