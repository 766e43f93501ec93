import { type DocumentInput, documentModelSchema } from '#shared/engine/documents/model'
import { useWorkspace, useWorkspaceValue } from '../../../data/context'
import { exportFile } from '../../../features/export/exportFile'
import { useExportMessage } from '../../../features/export/useExportMessage'

/** Saves a paper of the council's work as a Word file. */
export function useWorkPaper(): (name: string, document: DocumentInput) => Promise<void> {
  const { host } = useWorkspace()
  const today = useWorkspaceValue('today')
  const say = useExportMessage()
  return async (name, document) => {
    say(
      await exportFile(
        host,
        {
          format: 'docx',
          paper: `${name}.council`,
          suggestedName: `${name}-${today}`,
          document: documentModelSchema.parse(document),
        },
        () => undefined,
        new AbortController().signal,
      ),
    )
  }
}
