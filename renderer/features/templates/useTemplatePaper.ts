import { useMemo } from 'react'
import { documentModelSchema } from '#shared/engine/documents/model'
import type { BuiltInPaper, OfficeTemplate } from '#shared/engine/templates/paperList'
import type { PaperCopy } from '#shared/engine/templates/recordScope'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { exportFile } from '../export/exportFile'
import { fileOf, type Paper } from '../export/paper'
import { useExportMessage } from '../export/useExportMessage'
import { bareDocument, standIn, templateFill } from './fillTemplate'

interface About {
  /** Absent of a paper about no single one. */
  readonly record?: string
  /** The letter it stands in for, whose sentences it may repeat. */
  readonly letter?: string | undefined
  /** Another built-in paper, of which one sees only where it will stand: what it says is known where it is made. */
  readonly standsFor?: BuiltInPaper
  readonly copy: PaperCopy
}

/** Papers about one record by a template of the office: to be printed, looked at in Word, or saved. */
export function useTemplatePaper() {
  const workspace = useWorkspace()
  const { app } = useTexts()
  const toast = useToast()
  const say = useExportMessage()
  return useMemo(() => {
    /** The paper; `undefined` where its record is gone. */
    const prepare = async (template: OfficeTemplate, about: About): Promise<Paper | undefined> => {
      const { record, letter, standsFor, copy } = about
      const { today, office } = workspace.snapshot()
      const ofRecord = record === undefined ? {} : { record }
      // What the program's letter says is for its addressee: a public copy has the fields that may be published, and no more.
      const withBuiltIn = (letter !== undefined && copy === 'office') || standsFor !== undefined
      const fill = await templateFill(workspace, template, { day: today, copy, ...ofRecord, withBuiltIn })
      if (fill === undefined) return undefined
      const builtIn =
        letter === undefined || record === undefined
          ? undefined
          : await workspace.query.letter({ register: template.about, record, letter, day: today })
      return {
        kind: `${template.paper}.${template.about}`.slice(0, 120),
        suggestedName: template.name.toLowerCase().slice(0, 80),
        document:
          standsFor !== undefined
            ? standIn(office, standsFor.name)
            : withBuiltIn && builtIn !== undefined
              ? documentModelSchema.parse(builtIn)
              : bareDocument(office, template.name),
        template: fill,
      }
    }
    const write = async (template: OfficeTemplate, about: About, look: boolean) => {
      const paper = await prepare(template, about)
      if (paper === undefined) return undefined
      const file = { format: 'docx' as const, ...fileOf(paper), ...(look ? { look: true as const } : {}) }
      return exportFile(workspace.host, file, () => undefined, new AbortController().signal)
    }
    return {
      prepare,
      /** Opens it in Word without asking where to save it; what was wrong is said. */
      open: async (template: OfficeTemplate, about: About): Promise<void> => {
        const made = await write(template, about, true)
        if (made?.kind === 'failed') say(made)
        if (made?.kind !== 'saved') return
        const opened = await workspace.host['export.open']({ job: made.job })
        if (!opened.ok) toast({ look: 'problem', text: app.failures[opened.error.code](opened.error.name ?? '') })
      },
      save: async (template: OfficeTemplate, about: About): Promise<void> => {
        const made = await write(template, about, false)
        if (made !== undefined) say(made)
      },
    }
  }, [workspace, app, toast, say])
}
