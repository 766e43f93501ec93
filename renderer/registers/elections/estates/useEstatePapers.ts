import { useCallback } from 'react'
import type { EstatePaper } from '#shared/registers/elections/estates/papers/catalogue'
import { type PaperFile, paperFileName, usePaperFiles } from '../usePaperFiles'
import { estateTexts } from './useEstateTexts'

/** Official documents are always Polish, and so are their names. */
const words = estateTexts.pl.words.papers

function fileOf({ kind, about, build }: EstatePaper): PaperFile {
  const name = paperFileName(words.kinds[kind], about)
  return { kind: `estates.${kind}`, name, folder: words.kinds[kind], title: name, isBallot: kind === 'ballot', build }
}

/** How the papers of an election of estate councils are saved. */
export function useEstatePapers(election: string) {
  const { saveFile, saveFiles, sourceOf, stop, progress } = usePaperFiles()
  const save = useCallback((paper: EstatePaper) => saveFile(fileOf(paper)), [saveFile])
  const saveAll = useCallback(
    (papers: readonly EstatePaper[]) => saveFiles(`${words.folder} ${election}`, papers.map(fileOf)),
    [saveFiles, election],
  )
  const source = useCallback((paper: EstatePaper) => sourceOf(fileOf(paper)), [sourceOf])
  return { save, saveAll, source, stop, progress }
}
