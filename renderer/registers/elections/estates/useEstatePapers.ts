import { useCallback } from 'react'
import { paperId } from '#shared/engine/templates/paperList'
import type { EstatePaper } from '#shared/registers/elections/estates/papers/catalogue'
import { type PaperFile, paperFileName, usePaperFiles } from '../usePaperFiles'
import { estateTexts } from './useEstateTexts'

/** Official documents are always Polish, and so are their names. */
const words = estateTexts.pl.words.papers

function fileOf(record: string, { kind, about, build }: EstatePaper): PaperFile {
  const name = paperFileName(words.kinds[kind], about)
  return {
    kind: paperId(kind, 'unitElections'),
    record,
    copy: 'office',
    name,
    folder: words.kinds[kind],
    title: name,
    isBallot: kind === 'ballot',
    build,
  }
}

/** How the papers of an election of estate councils are saved. */
export function useEstatePapers(election: { readonly id: string; readonly name: string }) {
  const { id, name } = election
  const { saveFile, saveFiles, sourceOf, stop, progress } = usePaperFiles()
  const save = useCallback((paper: EstatePaper) => saveFile(fileOf(id, paper)), [saveFile, id])
  const saveAll = useCallback(
    (papers: readonly EstatePaper[]) =>
      saveFiles(
        `${words.folder} ${name}`,
        papers.map((paper) => fileOf(id, paper)),
      ),
    [saveFiles, id, name],
  )
  const source = useCallback((paper: EstatePaper) => sourceOf(fileOf(id, paper)), [sourceOf, id])
  return { save, saveAll, source, stop, progress }
}
