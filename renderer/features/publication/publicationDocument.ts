import { type DocumentModel, documentModelSchema, type DocumentRow } from '#shared/engine/documents/model'
import { widestContents } from '#shared/engine/documents/contents'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { groupColumnHeading } from '#shared/engine/documents/ownHeadings'
import { headingOf } from '#shared/engine/documents/printedFields'
import { titleOfList } from '#shared/engine/documents/printTitle'
import { buildRegister } from '#shared/engine/documents/register'
import { printedColumns } from '#shared/engine/documents/registerRows'
import type { Register } from '#shared/engine/register'
import { csvDescription, dataColumns, dataSchema, startDataRows } from '#shared/engine/publication/openData'
import {
  exclusionFacts,
  type Particulars,
  particularsBlocks,
  particularsFacts,
} from '#shared/engine/publication/particulars'
import { publicationPl } from '#shared/engine/publication/publication.pl'
import { fieldOf } from '#shared/model/definition'
import { fieldsOf, type Filter } from '#shared/model/view'
import { textsOf } from '#shared/text/texts'
import type { PublishedList } from '../../data/query/questions/publication'
import type { ListResult } from '../../data/query/queryTypes'
import type { Workspace } from '../../data/workspace'
import type { RowSource } from '../export/exportFile'
import { filterInWords, filteredColumns } from '../register/filterWords'

/** A list to be published, as the screen has it, without what is not public. */
export interface Publication extends PublishedList {
  readonly definition: Register
  readonly result: ListResult
  readonly filters: readonly Filter[]
  readonly viewName?: string
}

const batch = 1_000

/** A register as it is published: the paper of its page and PDF, its rows, and the files for other programs. */
export interface PublishedRegister {
  readonly document: DocumentModel
  readonly rows: () => RowSource
  readonly data: { readonly document: DocumentModel; readonly rows: () => RowSource }
  readonly schema: object
  readonly csvSchema: object
}

/** Builds a published register; of what was found only what is confirmed is in it. */
export async function publishedRegister(
  workspace: Workspace,
  { definition, result, filters, viewName, ...listed }: Publication,
  particulars: Particulars,
  confirmed: readonly string[],
): Promise<PublishedRegister> {
  const { query } = workspace
  const { office, catalogue, today } = workspace.snapshot()
  const polish = textsOf('pl', catalogue)
  const text = polish.register(definition.id)
  const { columns, group } = listed
  async function* batches(): AsyncGenerator<readonly DocumentRow[]> {
    for (let start = 0; start < result.matched; start += batch)
      yield await query.publishedRows(listed, start, start + batch, confirmed)
  }
  const numbers = await query.outerNumbers(result.list)
  const said = filters.map((filter) =>
    filter.kind === 'flag' || fieldsOf(filter).every((field) => fieldOf(definition, field)?.privacy === 'public')
      ? filterInWords(definition, filter, polish)
      : documentsPl.filterWithheld(filteredColumns(text, filter)),
  )
  const withheld = await query.withheldFields(result.list, filters.flatMap(fieldsOf))
  const [shownView = '', first = '', last = '', ...shownFilters] = await query.publishedWords([
    viewName ?? '',
    numbers.first ?? '',
    numbers.last ?? '',
    ...said.map((words, index) => {
      const filter = filters[index]
      return filter !== undefined && fieldsOf(filter).some((field) => withheld.includes(field))
        ? documentsPl.filterWithheld(filteredColumns(text, filter))
        : words
    }),
  ])
  const paper = buildRegister({
    definition,
    columns,
    published: true,
    ...(group === undefined ? {} : { group }),
    ...(shownView === '' ? {} : { viewName: shownView }),
    filters: shownFilters,
    ...(first === '' ? {} : { first }),
    ...(last === '' ? {} : { last }),
    title: titleOfList(definition, filters),
    text,
    words: polish.app.words,
    office,
    printedOn: today,
    printedBy: '',
    numberOfRows: result.matched,
    contents: await widestContents(batches()),
  })
  const published = printedColumns({ definition, columns, text, words: polish.app.words, published: true })
  const data = dataColumns(published, text)
  const schemaFact = { name: publicationPl.facts.schema, value: publicationPl.file.schema }
  async function* dataBatches(): AsyncGenerator<readonly DocumentRow[]> {
    const rowsOf = startDataRows(data)
    for await (const rows of batches()) yield rowsOf(rows)
  }
  return {
    document: documentModelSchema.parse({
      ...paper,
      // Nobody signs what is published; who answers for it is said below.
      blocks: [...paper.blocks.filter(({ kind }) => kind !== 'signatures'), ...particularsBlocks(particulars)],
    }),
    rows: () => ({ batches: batches(), records: result.matched }),
    data: {
      document: documentModelSchema.parse({
        ...paper,
        subject: text.name,
        letterhead: { lines: [] },
        blocks: [
          { kind: 'facts', facts: [...particularsFacts(particulars), ...exclusionFacts(particulars), schemaFact] },
          { kind: 'register', columns: [{ heading: 'entries', width: 30 }] },
        ],
      }),
      rows: () => ({ batches: dataBatches(), records: result.matched }),
    },
    schema: dataSchema(paper.title, data, particulars),
    csvSchema: csvDescription(
      paper.title,
      data,
      group === undefined ? undefined : groupColumnHeading(headingOf(group, text)),
      particulars,
    ),
  }
}
