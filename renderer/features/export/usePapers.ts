import { useMemo } from 'react'
import { buildCard } from '#shared/documents/card'
import { type DocumentInput, documentModelSchema } from '#shared/documents/model'
import { writtenNumber } from '#shared/documents/registerRows'
import type { GroupPaper, RegisterDefinition } from '#shared/registers/definition'
import { textsOf } from '#shared/text/texts'
import { linksIn, type Values } from '#shared/values/values'
import { useTexts, useWorkspace } from '../../app/context'
import type { Workspace } from '../../data/workspace'
import { exportFile } from './exportFile'
import { buildGroupPaper } from './groupPapers'
import { useExportMessage } from './useExportMessage'

// Official documents are always Polish.
const polish = textsOf('pl')

/** Exports papers other than the register itself: the card of one record, papers about a group of records. */
export function usePapers(definition: RegisterDefinition) {
  const workspace = useWorkspace()
  const { app } = useTexts()
  const say = useExportMessage()
  return useMemo(() => {
    const save = async (suggestedName: string, document: DocumentInput) =>
      say(
        await exportFile(
          workspace.host,
          { format: 'docx', suggestedName, document: documentModelSchema.parse(document) },
          () => undefined,
          new AbortController().signal,
        ),
      )
    return {
      exportCard: async (record: string) => {
        const document = await card(workspace, definition, record)
        if (document !== undefined) await save(`${app.exporting.fileCard}-${document.name}`, document.model)
      },
      exportPaper: async (paper: GroupPaper, value: string) => {
        const values = await workspace.query.recordsWith(definition.id, paper.group, value)
        const { office, today } = workspace.snapshot()
        const { name, document } = buildGroupPaper(paper.id, values, office, today)
        await save(name, document)
      },
    }
  }, [workspace, definition, app, say])
}

async function card(workspace: Workspace, definition: RegisterDefinition, record: string) {
  const view = await workspace.query.record(definition.id, record)
  if (view === undefined) return undefined
  const { office, today, preferences } = workspace.snapshot()
  const values: Values = { ...view.row.record.values, ...view.row.derived }
  const links: Record<string, readonly string[]> = {}
  for (const field of definition.fields) {
    if (field.type !== 'links') continue
    const found = linksIn(values[field.id])
    const names = await workspace.query.names(
      field.to,
      found.flatMap((link) => link.record ?? []),
    )
    links[field.id] = found.map((link) => {
      const target = link.record === undefined ? undefined : names[link.record]
      return target === undefined ? link.written : `${target.name} ${target.title}`.trimEnd()
    })
  }
  const reverseLinks: Record<string, string[]> = {}
  for (const { field, name, title } of view.incoming) (reverseLinks[field] ??= []).push(`${name} ${title}`.trimEnd())
  const model = buildCard({
    definition,
    text: polish.register(definition.id),
    words: polish.app.words,
    office,
    values,
    links,
    reverseLinks,
    printedOn: today,
    printedBy: preferences.userName,
  })
  // The number only: a title may name people, and file names are seen by everybody.
  const number = writtenNumber({ definition }, values) ?? 'bez-numeru'
  return { model, name: number.slice(0, 80) }
}
