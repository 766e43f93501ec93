import { documentModelSchema } from '#shared/engine/documents/model'
import type { BuiltInPaper, OfficeTemplate } from '#shared/engine/templates/paperList'
import { blankTemplate } from '#shared/engine/templates/starter'
import { textsOf } from '#shared/text/texts'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { exportFile } from '../export/exportFile'
import { useExportMessage } from '../export/useExportMessage'
import { useTemplatePaper } from './useTemplatePaper'

/** Templates on their way to Word: saving the built-in one, the office's own or a blank one, and looking at one. */
export function useTemplateFiles(register: string) {
  const workspace = useWorkspace()
  const { app, templates: text } = useTexts()
  const toast = useToast()
  const say = useExportMessage()
  const papers = useTemplatePaper()
  const save = async (name: string, document: Parameters<typeof documentModelSchema.parse>[0]) =>
    say(
      await exportFile(
        workspace.host,
        {
          format: 'docx',
          paper: 'template',
          suggestedName: `${text.fileName}-${name.toLowerCase()}`.slice(0, 80),
          document: documentModelSchema.parse(document),
        },
        () => undefined,
        new AbortController().signal,
      ),
    )
  return {
    saveBuiltIn: async (paper: BuiltInPaper | undefined) => {
      const document = paper === undefined ? undefined : await workspace.query.builtInTemplate(register, paper)
      if (paper === undefined || document === undefined) toast({ look: 'problem', text: text.failedBuilt })
      else await save(paper.name, document)
    },
    saveOffices: async ({ file }: OfficeTemplate) => {
      const answer = await workspace.host['attachment.save']({ sha256: file.sha256, name: file.name })
      if (!answer.ok) toast({ look: 'problem', text: app.failures[answer.error.code](answer.error.name ?? '') })
    },
    saveBlank: async (name: string) => {
      const { office, catalogue } = workspace.snapshot()
      const polish = textsOf('pl', catalogue)
      const frame = { office, definition: catalogue.of(register), text: polish.register(register), title: name }
      await save(name, blankTemplate(frame))
    },
    /** Fills the template with the last entry of the register, where it is about one, and opens it. */
    look: async (template: OfficeTemplate, builtIn: BuiltInPaper | undefined) => {
      const copy = 'office'
      const standsFor = builtIn === undefined || builtIn.kind === 'letter' ? {} : { standsFor: builtIn }
      if (builtIn?.isOfRecord === false) {
        await papers.open(template, { ...standsFor, copy })
        return
      }
      const [last] = await workspace.query.records({ register, filters: [], sort: [] })
      if (last === undefined) toast({ look: 'plain', text: text.noRecords })
      else
        await papers.open(template, {
          record: last.id,
          letter: builtIn?.kind === 'letter' ? builtIn.id : undefined,
          ...standsFor,
          copy,
        })
    },
  }
}
