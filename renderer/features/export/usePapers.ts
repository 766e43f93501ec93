import { useMemo } from 'react'
import type { LetterFile, Register } from '#shared/engine/register'
import type { GroupPaper, RecordLetter } from '#shared/model/definition'
import type { Day } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { exportFile } from './exportFile'
import { exportWithFiles } from './exportWithFiles'
import { makePapers } from './makePapers'
import { fileOf, type Paper } from './paper'
import { useExportMessage } from './useExportMessage'
import { useFolderMessage } from './useFolderMessage'

/** Makes and saves papers other than the register itself: cards and letters about one record, papers about a group of records. */
export function usePapers(definition: Register) {
  const workspace = useWorkspace()
  const { app, templates } = useTexts()
  const toast = useToast()
  const catalogue = useCatalogue()
  const say = useExportMessage()
  const sayFolder = useFolderMessage()
  return useMemo(() => {
    const papers = makePapers(workspace, definition, catalogue)
    const save = async (
      paper: Paper,
      format: 'docx' | NonNullable<RecordLetter['format']> = 'docx',
      files: readonly LetterFile[] = [],
    ) => {
      const write = async (made: Paper) => {
        const file = { format, ...fileOf(made) }
        if (files.length === 0) {
          const result = await exportFile(workspace.host, file, () => undefined, new AbortController().signal)
          return { result, say: () => say(result) }
        }
        const { result, lacking } = await workspace.long((onProgress, signal) =>
          exportWithFiles(workspace.host, file, files, onProgress, signal),
        )
        return {
          result,
          say: () =>
            sayFolder(result, lacking.length === 0 ? undefined : app.exporting.filesLacking(lacking.join(', '))),
        }
      }
      const { template, ...builtIn } = paper
      const isFilled = format === 'docx' && template !== undefined
      let written = await write(isFilled ? paper : builtIn)
      // A template that cannot be filled must not keep the clerk from the paper.
      if (isFilled && written.result.kind === 'failed' && written.result.error.code === 'badTemplate') {
        written = await write(builtIn)
        if (written.result.kind === 'saved') toast({ look: 'problem', text: templates.fellBack(template.name) })
      }
      written.say()
      return written.result
    }
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
        const result = await save(made, letter.format, files)
        if (result.kind === 'saved' && keeps) await papers.keepDays(letter, new Map([[record, day]]))
      },
    }
  }, [workspace, definition, catalogue, app, templates, toast, say, sayFolder])
}
