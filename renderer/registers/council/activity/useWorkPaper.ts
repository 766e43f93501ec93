import { type DocumentInput, documentModelSchema } from '#shared/engine/documents/model'
import { useWorkspace, useWorkspaceValue } from '../../../data/context'
import { exportFile } from '../../../features/export/exportFile'
import { fileOf, type Paper, type PrintSource } from '../../../features/export/paper'
import { useExportMessage } from '../../../features/export/useExportMessage'

/** A paper of the council's work: the name of its file and what it says. */
export interface WorkPaper {
  readonly name: string
  readonly document: DocumentInput
}

/** Saves a paper of the council's work as a Word file, or prints it. */
export function useWorkPaper() {
  const { host } = useWorkspace()
  const today = useWorkspaceValue('today')
  const say = useExportMessage()
  const paperOf = ({ name, document }: WorkPaper): Paper => ({
    kind: `${name}.council`,
    suggestedName: `${name}-${today}`,
    document: documentModelSchema.parse(document),
  })
  return {
    save: async (paper: WorkPaper): Promise<void> => {
      const file = { format: 'docx' as const, ...fileOf(paperOf(paper)) }
      say(await exportFile(host, file, () => undefined, new AbortController().signal))
    },
    /** The same to be printed. */
    source: (label: string, make: () => Promise<WorkPaper | undefined>): PrintSource => ({
      id: label,
      label,
      records: 1,
      hasPersonal: false,
      prepare: async () => {
        const paper = await make()
        return paper === undefined ? undefined : paperOf(paper)
      },
    }),
  }
}
