import { useMemo } from 'react'
import { buildCard } from '#shared/engine/documents/card'
import { type DocumentInput, documentModelSchema } from '#shared/engine/documents/model'
import { paperValues } from '#shared/engine/documents/printRules'
import { buildGroupPaper } from '#shared/engine/documents/papers'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import type { LetterFile, Register } from '#shared/engine/register'
import type { GroupPaper, RecordLetter } from '#shared/model/definition'
import { type Texts, textsOf } from '#shared/text/texts'
import { type Day, linksIn, type Values } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import type { Workspace } from '../../data/workspace'
import { useToast } from '../../components/toasts'
import type { PaperCopy } from '#shared/engine/templates/recordScope'
import { templateFill, type TemplateFill } from '../templates/fillTemplate'
import { templateFor } from '../templates/useOfficeTemplates'
import { printedCard } from './cardPrint'
import { exportFile } from './exportFile'
import { exportWithFiles } from './exportWithFiles'
import { useExportMessage } from './useExportMessage'
import { useFolderMessage } from './useFolderMessage'

/** Exports papers other than the register itself: the card of one record, papers about a group of records. */
export function usePapers(definition: Register) {
  const workspace = useWorkspace()
  const { app, templates } = useTexts()
  const toast = useToast()
  // Official documents are always Polish.
  const polish = textsOf('pl', useCatalogue())
  const say = useExportMessage()
  const sayFolder = useFolderMessage()
  return useMemo(() => {
    const save = async (
      paper: string,
      suggestedName: string,
      document: DocumentInput,
      by: { readonly day: Day; readonly copy: PaperCopy; readonly record?: string },
      format: 'docx' | NonNullable<RecordLetter['format']> = 'docx',
      files: readonly LetterFile[] = [],
    ) => {
      const file = { format, suggestedName, document: documentModelSchema.parse(document) }
      const write = async (template?: TemplateFill) => {
        const made = { ...file, ...(template === undefined ? {} : { template }) }
        if (files.length === 0) {
          const result = await exportFile(
            workspace.host,
            { ...made, paper },
            () => undefined,
            new AbortController().signal,
          )
          return { result, say: () => say(result) }
        }
        const { result, lacking } = await workspace.long((onProgress, signal) =>
          exportWithFiles(workspace.host, made, files, onProgress, signal),
        )
        return {
          result,
          say: () =>
            sayFolder(result, lacking.length === 0 ? undefined : app.exporting.filesLacking(lacking.join(', '))),
        }
      }
      const offices = format === 'docx' ? await templateFor(workspace, paper) : undefined
      const fill =
        offices === undefined ? undefined : await templateFill(workspace, offices, { ...by, withBuiltIn: true })
      let written = await write(fill)
      // A template that cannot be filled must not keep the clerk from the paper.
      if (written.result.kind === 'failed' && written.result.error.code === 'badTemplate' && offices !== undefined) {
        written = await write()
        if (written.result.kind === 'saved') toast({ look: 'problem', text: templates.fellBack(offices.name) })
      }
      written.say()
      return written.result
    }
    return {
      exportCard: async (record: string) => {
        const document = await card(workspace, polish, definition, record)
        if (document !== undefined)
          await save(`card.${definition.id}`, `${app.exporting.fileCard}-${document.name}`, document.model, {
            day: workspace.snapshot().today,
            // The card may leave the office.
            copy: 'public',
            record,
          })
      },
      /** The card as it is to be printed; `undefined` when the record is gone. */
      cardOf: async (record: string) => {
        const document = await card(workspace, polish, definition, record)
        return document === undefined
          ? undefined
          : {
              suggestedName: `${app.exporting.fileCard}-${document.name}`,
              document: documentModelSchema.parse(document.model),
            }
      },
      exportPaper: async (paper: GroupPaper, value: string) => {
        const entries = await workspace.query.values({
          register: definition.id,
          filters: [{ field: paper.group, kind: 'oneOf', values: [value] }],
          sort: [{ field: definition.key, direction: 'ascending' }],
        })
        const { office, today } = workspace.snapshot()
        const { name, document } = buildGroupPaper(definition, paper.id, { entries, office, today })
        await save(`${paper.id}.${definition.id}`, name, document, { day: today, copy: 'office' })
      },
      /** Saves a letter about a record that bears the day; a saved one is kept in the record's field for it, if asked. */
      exportLetter: async (
        letter: RecordLetter,
        record: string,
        { day, keeps }: { readonly day: Day; readonly keeps: boolean },
      ) => {
        const question = { register: definition.id, record, letter: letter.id, day }
        const [view, document, files] = await Promise.all([
          workspace.query.record(definition.id, record),
          workspace.query.letter(question),
          workspace.query.letterFiles(question),
        ])
        if (view === undefined || document === undefined) return
        const { values } = view.row.record
        const label = recordLabel(definition, values)
        const name = polish.register(definition.id).letters?.[letter.id] ?? letter.id
        const result = await save(
          `${letter.id}.${definition.id}`,
          `${name.toLowerCase()}-${label}`.slice(0, 80),
          document,
          { day, copy: 'office', record },
          letter.format,
          files,
        )
        const { marks } = letter
        if (result.kind !== 'saved' || !keeps || marks === undefined || values[marks] === day) return
        await workspace.run({ kind: 'editField', register: definition.id, record, label, field: marks }, [
          { record, register: definition.id, fields: { [marks]: day } },
        ])
      },
    }
  }, [workspace, definition, polish, app, templates, toast, say, sayFolder])
}

async function card(workspace: Workspace, polish: Texts, definition: Register, record: string) {
  const view = await workspace.query.record(definition.id, record)
  if (view === undefined) return undefined
  const { office, today, preferences } = workspace.snapshot()
  // Links and rolls under the names of today.
  const values: Values = { ...view.row.record.values, ...view.row.links, ...view.row.derived }
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
  for (const { register, field, name, title } of view.incoming)
    if (register === definition.id) (reverseLinks[field] ??= []).push(`${name} ${title}`.trimEnd())
  const model = buildCard({
    definition,
    record,
    text: polish.register(definition.id),
    words: polish.app.words,
    office,
    // The card may leave the office: a public copy.
    values: paperValues(definition, values, false),
    links,
    reverseLinks,
    printedOn: today,
    printedBy: preferences.userName,
    fingerprint: printedCard(definition, view.row.record, {}, today),
  })
  return { model, name: recordLabel(definition, values).slice(0, 80) }
}

/** The number only: a title may name people, and file names and the undo list are seen by everybody. */
function recordLabel(definition: Register, values: Values): string {
  return writtenNumber({ definition }, values) ?? 'bez-numeru'
}
