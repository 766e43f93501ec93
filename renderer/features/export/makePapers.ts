import { buildCard } from '#shared/engine/documents/card'
import type { DocumentInput } from '#shared/engine/documents/model'
import { paperValues } from '#shared/engine/documents/printRules'
import { buildGroupPaper } from '#shared/engine/documents/papers'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import type { Catalogue } from '#shared/engine/catalogue'
import type { CommandName, Edit } from '#shared/engine/history/history'
import type { Register } from '#shared/engine/register'
import type { GroupPaper, RecordLetter } from '#shared/model/definition'
import { type Texts, textsOf } from '#shared/text/texts'
import { type Day, linksIn, type Values } from '#shared/core/values/values'
import type { Workspace } from '../../data/workspace'
import { printedCard } from './cardPrint'
import { officePaperOf, type PaperAbout } from './officePaperOf'
import type { Paper } from './paper'

/** Makes the papers about records of a register, each by the office's template where it has one. */
export function makePapers(workspace: Workspace, definition: Register, catalogue: Catalogue) {
  // Official documents are always Polish.
  const polish = textsOf('pl', catalogue)
  const words = polish.app.exporting
  const make = (kind: string, suggestedName: string, document: DocumentInput, about: PaperAbout): Promise<Paper> =>
    officePaperOf(workspace, { kind, suggestedName, document }, about)
  return {
    /** The card of a record; `undefined` when it is gone. */
    card: async (record: string): Promise<Paper | undefined> => {
      const document = await card(workspace, polish, definition, record)
      if (document === undefined) return undefined
      const { today } = workspace.snapshot()
      // The card may leave the office.
      const by = { day: today, copy: 'public' as const, record }
      return make(`card.${definition.id}`, `${words.fileCard}-${document.name}`, document.model, by)
    },
    /** The paper about a group of records. */
    group: async (paper: GroupPaper, value: string): Promise<Paper> => {
      const entries = await workspace.query.values({
        register: definition.id,
        filters: [{ field: paper.group, kind: 'oneOf', values: [value] }],
        sort: [{ field: definition.key, direction: 'ascending' }],
      })
      const { office, today } = workspace.snapshot()
      const { name, document } = buildGroupPaper(definition, paper.id, { entries, office, today })
      return make(`${paper.id}.${definition.id}`, name, document, { day: today, copy: 'office' })
    },
    /** A letter about a record that bears the day; `undefined` when the record is gone. */
    letter: async (letter: RecordLetter, record: string, day: Day): Promise<Paper | undefined> => {
      const [view, document] = await Promise.all([
        workspace.query.record(definition.id, record),
        workspace.query.letter({ register: definition.id, record, letter: letter.id, day }),
      ])
      if (view === undefined || document === undefined) return undefined
      const name = polish.register(definition.id).letters?.[letter.id] ?? letter.id
      return make(
        `${letter.id}.${definition.id}`,
        `${name.toLowerCase()}-${recordLabel(definition, view.row.record.values)}`.slice(0, 80),
        document,
        { day, copy: 'office', record },
      )
    },
    /**
     * Keeps the day a letter bears in the field of each record for it, as one step, so that the same letter printed again
     * bears the same.
     */
    keepDays: async ({ marks }: RecordLetter, days: ReadonlyMap<string, Day>): Promise<void> => {
      if (marks === undefined) return
      const register = definition.id
      const edits: Edit[] = []
      for (const [record, day] of days) {
        const view = await workspace.query.record(register, record)
        if (view !== undefined && view.row.record.values[marks] !== day)
          edits.push({ record, register, fields: { [marks]: day } })
      }
      const [first, ...others] = edits.map(({ record }) => record)
      if (first === undefined) return
      const labels = await workspace.query.labels(register, [first, ...others])
      const [label = 'bez-numeru'] = labels
      const name: CommandName =
        others.length === 0
          ? { kind: 'editField', register, record: first, label, field: marks }
          : { kind: 'editMany', register, field: marks, count: edits.length, labels }
      await workspace.run(name, edits)
    },
    /** What a record is called in names of files. */
    label: async (record: string): Promise<string> => {
      const view = await workspace.query.record(definition.id, record)
      return view === undefined ? record : recordLabel(definition, view.row.record.values)
    },
  }
}

export type Papers = ReturnType<typeof makePapers>

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
