import { useCallback } from 'react'
import type { LetterFile } from '#shared/engine/register'
import type { RecordLetter } from '#shared/model/definition'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { exportFile } from './exportFile'
import { exportWithFiles } from './exportWithFiles'
import { writtenByTemplate } from './fallBack'
import { fileOf, type Paper } from './paper'
import { useExportMessage } from './useExportMessage'
import { useFolderMessage } from './useFolderMessage'

interface SaveAs {
  readonly format?: RecordLetter['format']
  /** Attached files that go into one folder with it. */
  readonly files?: readonly LetterFile[]
}

/** Saves a paper, a Word file unless said otherwise, by the office's template of it or else built in, and says how that ended. */
export function useSavePaper(): (paper: Paper, as?: SaveAs) => Promise<boolean> {
  const workspace = useWorkspace()
  const { app, templates } = useTexts()
  const toast = useToast()
  const say = useExportMessage()
  const sayFolder = useFolderMessage()
  return useCallback(
    async (paper, { format, files = [] } = {}) => {
      const { template, ...builtIn } = fileOf(paper)
      // A file for another program has the shape that one expects.
      const byTemplate = format === undefined ? template : undefined
      const file = { format: format ?? ('docx' as const), ...builtIn }
      if (files.length > 0) {
        const whole = { ...file, ...(byTemplate === undefined ? {} : { template: byTemplate }) }
        const { result, lacking } = await workspace.long((onProgress, signal) =>
          exportWithFiles(workspace.host, whole, files, onProgress, signal),
        )
        sayFolder(result, lacking.length === 0 ? undefined : app.exporting.filesLacking(lacking.join(', ')))
        return result.kind === 'saved'
      }
      const { result, fellBack } = await writtenByTemplate(byTemplate, (by) =>
        exportFile(workspace.host, { ...file, ...by }, () => undefined, new AbortController().signal),
      )
      if (result.kind === 'saved' && fellBack !== undefined)
        toast({ look: 'problem', text: templates.fellBack(fellBack) })
      say(result)
      return result.kind === 'saved'
    },
    [workspace, app, templates, toast, say, sayFolder],
  )
}
