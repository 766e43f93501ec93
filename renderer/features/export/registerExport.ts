import { type DocumentModel, documentModelSchema } from '#shared/engine/documents/model'
import { widestContents } from '#shared/engine/documents/contents'
import { isPrinted } from '#shared/engine/documents/printedFields'
import { titleOfList } from '#shared/engine/documents/printTitle'
import { buildRegister, type RegisterPrint } from '#shared/engine/documents/register'
import { transferDocument } from '#shared/engine/documents/transfers'
import type { Register } from '#shared/engine/register'
import { fieldOf } from '#shared/model/definition'
import { fieldsOf, type Filter } from '#shared/model/view'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { type Texts, textsOf } from '#shared/text/texts'
import type { ListResult } from '../../data/query/queryTypes'
import type { Workspace } from '../../data/workspace'
import { filterInWords, filteredColumns } from '../register/filterWords'
import { sumsInWords } from '../register/sumWords'
import { printedNow } from './cardPrint'
import type { RowSource } from './exportFile'

interface RegisterExport extends Pick<RegisterPrint, 'columns' | 'group' | 'viewName' | 'period' | 'orientation'> {
  /** What the list is limited to. */
  readonly filters: readonly Filter[]
  readonly withPersonalData: boolean
  readonly definition: Register
  /** The list to be exported, as the query worker keeps it. */
  readonly result: ListResult
  /** Id of the file for another program, where it is one. */
  readonly transfer?: string | undefined
  /** Whether its columns are to hold their widest words: read once more for a paper, no use in a spreadsheet. */
  readonly fitted?: boolean
}

const batch = 1_000

/** A register as a file has it: the document and the rows streamed into it. Official documents are always Polish. */
export async function registerExport(
  workspace: Workspace,
  { definition, result, transfer, filters, fitted, ...print }: RegisterExport,
): Promise<{ readonly document: DocumentModel; readonly rows: RowSource }> {
  const { office, today, preferences, catalogue } = workspace.snapshot()
  const polish = textsOf('pl', catalogue)
  const text = polish.register(definition.id)
  const { columns, group, withPersonalData } = print
  async function* batches() {
    for (let start = 0; start < result.matched; start += batch)
      yield await (transfer === undefined
        ? workspace.query.printedRows(result.list, columns, group, start, start + batch, withPersonalData)
        : workspace.query.transferRows(result.list, transfer, start, start + batch))
  }
  /** A spreadsheet is no page anybody checks. */
  const fingerprint = async () => {
    const moment = printedNow('', today)
    return { ...moment, text: await workspace.query.fingerprint(result.list, columns, withPersonalData) }
  }
  const document =
    transfer === undefined
      ? buildRegister({
          ...print,
          filters: await filtersInWords(workspace, polish, definition, result, filters, withPersonalData),
          ...(await workspace.query.outerNumbers(result.list)),
          definition,
          title: titleOfList(definition, filters),
          text,
          words: polish.app.words,
          office,
          printedOn: today,
          printedBy: preferences.userName,
          numberOfRows: result.matched,
          ...(fitted === true ? { contents: await widestContents(batches()), fingerprint: await fingerprint() } : {}),
          sums: withPersonalData ? sumsInWords(definition, result.sums, polish) : [],
        })
      : transferDocument(definition, transfer, `${text.name} ${today}`, office)
  return { document: documentModelSchema.parse(document), rows: { batches: batches(), records: result.matched } }
}

/** What the register is limited to; of a field a public copy withholds something of only that it is limited by it. */
async function filtersInWords(
  { query }: Workspace,
  polish: Texts,
  definition: Register,
  { list }: ListResult,
  filters: readonly Filter[],
  withPersonalData: boolean,
): Promise<readonly string[]> {
  const withheld = withPersonalData ? [] : await query.withheldFields(list, filters.flatMap(fieldsOf))
  const text = polish.register(definition.id)
  const isPrintedField = (id: string) => {
    const field = fieldOf(definition, id)
    return (field === undefined || isPrinted(field.privacy, { withPersonalData })) && !withheld.includes(id)
  }
  return filters.map((filter) =>
    saysNoValue(filter) || fieldsOf(filter).every(isPrintedField)
      ? filterInWords(definition, filter, polish)
      : documentsPl.filterWithheld(filteredColumns(text, filter)),
  )
}

function saysNoValue({ kind }: Filter): boolean {
  return kind === 'empty' || kind === 'notEmpty' || kind === 'flag'
}
