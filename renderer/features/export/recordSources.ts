import { letterDay } from '#shared/engine/documents/papers'
import type { Register } from '#shared/engine/register'
import { conditionHolds } from '#shared/model/condition'
import type { RecordLetter } from '#shared/model/definition'
import { fieldLabel } from '#shared/model/registerText'
import type { Day, Values } from '#shared/core/values/values'
import type { Texts } from '#shared/text/texts'
import type { Workspace } from '../../data/workspace'
import { exportFolder, type FolderResult } from './exportFolder'
import type { Papers } from './makePapers'
import type { OnePaper } from './exportFile'
import type { Paper, PrintSource, Wanted } from './paper'

interface About {
  readonly workspace: Workspace
  readonly definition: Register
  readonly papers: Papers
  readonly texts: Texts
}

/** Letters that are papers; others are files for another program. */
const writtenLetters = ({ letters = [] }: Register) => letters.filter(({ format }) => format === undefined)

const isOffered = ({ when }: RecordLetter, values: Values) => when === undefined || conditionHolds(when, values)

const letterName = ({ texts, definition }: About, { id }: RecordLetter) =>
  texts.register(definition.id).letters?.[id] ?? id

/** The papers about one record: its card, its letters, and the papers of the group it belongs to. */
export async function recordSources(about: About, record: string): Promise<readonly PrintSource[]> {
  const { workspace, definition, papers, texts } = about
  const text = texts.register(definition.id)
  const view = await workspace.query.record(definition.id, record)
  if (view === undefined) return []
  const { values } = view.row.record
  const { derived } = view.row
  const { today } = workspace.snapshot()
  const one = { records: 1, hasPersonal: false }
  const letters = writtenLetters(definition)
    .filter((letter) => isOffered(letter, { ...values, ...derived }))
    .map((letter): PrintSource => ({
      ...one,
      id: letter.id,
      label: letterName(about, letter),
      ...(letter.marks === undefined
        ? {}
        : {
            day: {
              proposed: letterDay(letter, values, today),
              keepLabel: texts.app.exporting.keepDay(fieldLabel(text, letter.marks)),
              keep: (day) => papers.keepDays(letter, new Map([[record, day]])),
            },
          }),
      prepare: ({ day = today }) => papers.letter(letter, record, day),
    }))
  const groups = (definition.papers ?? []).flatMap((paper): readonly PrintSource[] => {
    const value = derived[paper.group]
    if (typeof value !== 'string') return []
    const prepare = () => papers.group(paper, value)
    return [{ ...one, id: paper.id, label: text.papers[paper.id] ?? paper.id, prepare }]
  })
  return [{ ...one, id: 'card', label: texts.printing.card, prepare: () => papers.card(record) }, ...letters, ...groups]
}

/** The same paper about each of several records, in one file or as Word files in a folder. */
export function severalSources(
  about: About,
  records: readonly string[],
  say: (result: FolderResult, lacks?: string) => void,
): readonly PrintSource[] {
  const { workspace, definition, papers, texts } = about
  const count = texts.app.plural(records.length, texts.register(definition.id).entries)
  const { today } = workspace.snapshot()
  const valuesOf = async (record: string) => {
    const view = await workspace.query.record(definition.id, record)
    return view === undefined ? undefined : { ...view.row.record.values, ...view.row.derived }
  }
  const source = (
    id: string,
    label: string,
    make: (record: string, wanted: Wanted) => Promise<Paper | undefined>,
  ): PrintSource => {
    const name = `${label} ${records.length}`.toLowerCase().slice(0, 80)
    return {
      id: `several ${id}`,
      label: texts.printing.several(label, count),
      records: records.length,
      hasPersonal: false,
      async prepare(wanted) {
        const lacking: string[] = []
        const made = papersOf(
          records,
          (record) => make(record, wanted),
          async (record) => {
            lacking.push(await papers.label(record))
          },
        )
        const first = await made.next()
        if (first.done === true) return undefined
        const further: AsyncIterable<OnePaper> = onePapers(made)
        return {
          ...first.value,
          suggestedName: name,
          further,
          lacks: () => (lacking.length === 0 ? undefined : texts.printing.leftOut(lacking.join(', '))),
        }
      },
      async toFolder(wanted, onProgress, signal) {
        const lacking: string[] = []
        const result = await exportFolder(
          workspace.host,
          name,
          async (folder) => {
            let done = 0
            for (const record of records) {
              const paper = await make(record, wanted)
              if (paper === undefined) lacking.push(await papers.label(record))
              else {
                const { document, template } = paper
                const file = { format: 'docx' as const, document, ...(template === undefined ? {} : { template }) }
                await folder.document([paper.suggestedName], file)
              }
              onProgress((done += 1))
            }
          },
          signal,
        )
        say(result, lacking.length === 0 ? undefined : texts.printing.leftOut(lacking.join(', ')))
      },
    }
  }
  const text = texts.register(definition.id)
  const letters = writtenLetters(definition).map((letter): PrintSource => {
    const dayOf = (values: Values, { day = today }: Pick<Wanted, 'day'>) => letterDay(letter, values, day)
    const each = source(letter.id, letterName(about, letter), async (record, wanted) => {
      const values = await valuesOf(record)
      if (values === undefined || !isOffered(letter, values)) return undefined
      return papers.letter(letter, record, dayOf(values, wanted))
    })
    if (letter.marks === undefined) return each
    return {
      ...each,
      day: {
        proposed: today,
        keepLabel: texts.app.exporting.keepDay(fieldLabel(text, letter.marks)),
        keep: async (day) => {
          const days = new Map<string, Day>()
          for (const record of records) {
            const values = await valuesOf(record)
            if (values !== undefined && isOffered(letter, values)) days.set(record, dayOf(values, { day }))
          }
          await papers.keepDays(letter, days)
        },
      },
    }
  })
  return [source('card', texts.printing.cards, (record) => papers.card(record)), ...letters]
}

/** The papers one after the other, as they are asked for; records without one are told. */
async function* papersOf(
  records: readonly string[],
  make: (record: string) => Promise<Paper | undefined>,
  onLacking: (record: string) => Promise<void>,
): AsyncGenerator<Paper, undefined> {
  for (const record of records) {
    const paper = await make(record)
    if (paper === undefined) await onLacking(record)
    else yield paper
  }
  return undefined
}

async function* onePapers(papers: AsyncGenerator<Paper, undefined>): AsyncGenerator<OnePaper> {
  for await (const { document, template } of papers) yield { document, ...(template === undefined ? {} : { template }) }
}
