import { useMemo } from 'react'
import { buildCard } from '#shared/documents/card'
import { type DocumentInput, documentModelSchema } from '#shared/documents/model'
import { buildSessionList, type SessionListEntry } from '#shared/documents/sessionList'
import type { RegisterDefinition } from '#shared/registers/definition'
import { recordName, recordTitle } from '#shared/registers/display'
import { sessionOf } from '#shared/registers/resolutionRules'
import { textsOf } from '#shared/text/texts'
import { linksIn, type FieldValue, type Values } from '#shared/values/values'
import { useTexts, useWorkspace } from '../../app/context'
import type { Workspace } from '../../data/workspace'
import { exportFile } from './exportFile'
import { useExportMessage } from './useExportMessage'

// Official documents are always Polish.
const polish = textsOf('pl')

/** Exports the papers of single records: the card of one, the list of one session. */
export function useCardExport(definition: RegisterDefinition) {
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
      exportSessionList: async (sitting: string) => {
        const values = await workspace.query.recordsWith(definition.id, 'sitting', sitting)
        const { office, today } = workspace.snapshot()
        const day = values[0]?.['date']
        const session = sessionOf(values[0] ?? {}) ?? ''
        const document = buildSessionList({
          office,
          session,
          day: typeof day === 'string' ? day : today,
          entries: values.map((record) => sessionEntry(definition, record)),
          printedOn: today,
        })
        await save(`${app.exporting.fileSession}-${session}`, document)
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
  return { model, name: recordName(definition, values) }
}

function sessionEntry(definition: RegisterDefinition, values: Values): SessionListEntry {
  const count = (value: FieldValue | undefined) => (typeof value === 'number' ? value : undefined)
  const [inFavour, against, abstained] = [values['votesFor'], values['votesAgainst'], values['votesAbstained']].map(
    count,
  )
  const { supervisor, withdrawn } = values
  return {
    number: recordName(definition, values),
    title: recordTitle(definition, values),
    votes: {
      ...(inFavour === undefined ? {} : { for: inFavour }),
      ...(against === undefined ? {} : { against }),
      ...(abstained === undefined ? {} : { abstained }),
    },
    ...(typeof supervisor === 'string'
      ? { supervision: polish.register(definition.id).choices['supervisor']?.[supervisor] ?? supervisor }
      : {}),
    ...(withdrawn === true ? { unused: true } : {}),
  }
}
