import { useCallback } from 'react'
import type { DocumentInput } from '#shared/engine/documents/model'
import { paperId } from '#shared/engine/templates/paperList'
import { useWorkspace } from '../../../data/context'
import { officePaperOf } from '../../../features/export/officePaperOf'
import type { PrintSource } from '../../../features/export/paper'
import { useSavePaper } from '../../../features/export/useSavePaper'

/** A paper of the council's work: where it is declared, the name of its file, what it says and which record it is about. */
export interface WorkPaper {
  readonly kind:
    | readonly [id: 'activity', register: 'meetings']
    | readonly [id: 'councillorActivity' | 'sg01', register: 'councillors']
  readonly name: string
  readonly document: DocumentInput
  readonly record?: string
}

/** Saves a paper of the council's work as a Word file, or prints it; by the office's template where it has one. */
export function useWorkPaper() {
  const workspace = useWorkspace()
  const save = useSavePaper()
  const paperOf = useCallback(
    ({ kind: [id, register], name, document, record }: WorkPaper) => {
      const { today } = workspace.snapshot()
      return officePaperOf(
        workspace,
        { kind: paperId(id, register), suggestedName: `${name}-${today}`, document },
        { day: today, copy: 'office', ...(record === undefined ? {} : { record }) },
      )
    },
    [workspace],
  )
  return {
    save: async (paper: WorkPaper): Promise<void> => {
      await save(await paperOf(paper))
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
