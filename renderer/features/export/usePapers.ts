import { useMemo } from 'react'
import type { Register } from '#shared/engine/register'
import type { GroupPaper, RecordLetter } from '#shared/model/definition'
import type { Day } from '#shared/core/values/values'
import { useCatalogue, useWorkspace } from '../../data/context'
import { makePapers } from './makePapers'
import { useSavePaper } from './useSavePaper'

/** Makes and saves papers other than the register itself: cards and letters about one record, papers about a group of records. */
export function usePapers(definition: Register) {
  const workspace = useWorkspace()
  const catalogue = useCatalogue()
  const save = useSavePaper()
  return useMemo(() => {
    const papers = makePapers(workspace, definition, catalogue)
    return {
      ...papers,
      exportCard: async (record: string) => {
        const made = await papers.card(record)
        if (made !== undefined) await save(made)
      },
      exportPaper: async (paper: GroupPaper, value: string) => {
        await save(await papers.group(paper, value))
      },
      /** Saves a letter about a record that bears the day; a saved one is kept in the record's field for it, if asked. */
      exportLetter: async (
        letter: RecordLetter,
        record: string,
        { day, keeps }: { readonly day: Day; readonly keeps: boolean },
      ) => {
        const [made, files] = await Promise.all([
          papers.letter(letter, record, day),
          workspace.query.letterFiles({ register: definition.id, record, letter: letter.id, day }),
        ])
        if (made === undefined) return
        const { format } = letter
        const isSaved = await save(made, { files, ...(format === undefined ? {} : { format }) })
        if (isSaved && keeps) await papers.keepDays(letter, new Map([[record, day]]))
      },
    }
  }, [workspace, definition, catalogue, save])
}
