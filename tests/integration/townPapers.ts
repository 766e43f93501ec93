import { sampleOffice } from '#assets/sample/office'
import { sampleRecords } from '#assets/sample/records'
import { execute } from '#renderer/data/commands/commands'
import { queryService } from '#renderer/data/query/queryService'
import { catalogue } from '#shared/catalogue'
import type { Values } from '#shared/core/values/values'
import { type DocumentInput, documentModelSchema, type DocumentRow } from '#shared/engine/documents/model'
import { buildPeriodPaper } from '#shared/engine/documents/papers'
import { entriesWithin, periodInWords, type Span } from '#shared/engine/documents/period'
import { buildRegister } from '#shared/engine/documents/register'
import { fieldOf } from '#shared/model/definition'
import type { PrivacyClass } from '#shared/model/field'
import { textsOf } from '#shared/text/texts'
import { checkedPaper } from '../unit/electron/documents/checkedPaper'
import { parseXml, partsOf } from '../unit/electron/documents/files'
import { freshDatabase } from './data/freshDatabase'

export const today = '2026-11-21'
const office = sampleOffice()
export const town = sampleRecords({ today, id: (index) => `town-${String(index).padStart(4, '0')}` })

const isPersonal = (privacy: PrivacyClass | undefined) => privacy === 'private' || privacy === 'special'

/** The invented town in memory, with its papers as text. */
export async function openTown() {
  const database = await freshDatabase()
  const service = queryService()
  const edits = town.map(({ id, register, values }) => ({
    record: id,
    register,
    fields: values,
    presence: 'live' as const,
  }))
  await execute(database, { kind: 'addSample', register: 'resolutions', count: edits.length }, edits, {
    who: 'Anna',
    now: () => Date.UTC(2026, 10, 21),
  })
  await service.configure({ language: 'pl', today, office })

  /** Writes a paper, checks it by the Open XML rules and answers its text, a line per paragraph. */
  const paper = async (
    name: string,
    input: DocumentInput | undefined,
    rows: readonly DocumentRow[] = [],
  ): Promise<string> => {
    if (input === undefined) throw new Error('no such paper')
    const model = documentModelSchema.parse(input)
    const bytes = await checkedPaper(name, model, rows)
    return [...parseXml(partsOf(bytes)('word/document.xml')).getElementsByTagName('w:p')]
      .map(({ textContent }) => textContent)
      .join('\n')
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u00ad', '')
  }
  /** A letter about the first record of the town that fits. */
  const letter = async (
    register: string,
    fits: (values: Values) => boolean,
    id: string,
    name = `${register}-${id}`,
  ) => {
    const record = town.find((one) => one.register === register && fits(one.values))
    return paper(name, await service.letter({ register, record: record?.id ?? '', letter: id, day: today }))
  }
  /** A paper about a period. */
  const periodPaper = async (register: string, id: string, span: Span) => {
    const definition = catalogue.of(register)
    const everything = { register, filters: [], sort: [{ field: definition.key, direction: 'ascending' as const }] }
    const statistics = definition.statistics
    const dates = statistics?.papers.find((one) => one.id === id)?.dates ?? [definition.numberGuard?.date ?? '']
    const print = {
      office,
      entries: entriesWithin(await service.values(everything), dates, span),
      period: periodInWords(span),
      ...span,
      printedOn: today,
      timeliness: await service.timeliness(everything),
    }
    return paper(`${register}-${id}`, buildPeriodPaper(definition, id, print))
  }
  /** A ready view of a register as it is printed. */
  const list = async (register: string, view: string, withPersonalData: boolean) => {
    const definition = catalogue.of(register)
    const ready = definition.views.find(({ id }) => id === view)
    if (ready === undefined) throw new Error(`no such view: ${view}`)
    const polish = textsOf('pl', catalogue)
    const shown = ready.columns.map(({ field }) => field)
    const columns = withPersonalData ? shown : shown.filter((id) => !isPersonal(fieldOf(definition, id)?.privacy))
    const { list: kept, matched } = await service.list({ register, filters: ready.filters, sort: ready.sort })
    const rows = await service.printedRows(kept, columns, undefined, 0, matched, withPersonalData)
    const print = { definition, text: polish.register(register), words: polish.app.words, columns, office }
    const about = { filters: [], withPersonalData, printedOn: today, printedBy: '', numberOfRows: matched }
    return paper(
      `${register}-${view}${withPersonalData ? '' : '-outside'}`,
      buildRegister({ ...print, ...about }),
      rows,
    )
  }
  return { service, paper, letter, periodPaper, list, close: () => database.close() }
}
