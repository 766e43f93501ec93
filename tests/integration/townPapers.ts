import validate from '@ooxml-tools/validate'
import { JSDOM } from 'jsdom'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { sampleRecords } from '#assets/sample/records'
import { execute } from '#renderer/data/commands/commands'
import { queryService } from '#renderer/data/query/queryService'
import { catalogue } from '#shared/catalogue'
import type { Values } from '#shared/core/values/values'
import { type DocumentInput, documentModelSchema, type DocumentRow } from '#shared/engine/documents/model'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { buildPeriodPaper } from '#shared/engine/documents/papers'
import { entriesWithin, periodInWords, type Span } from '#shared/engine/documents/period'
import { buildRegister } from '#shared/engine/documents/register'
import { fieldOf } from '#shared/model/definition'
import type { PrivacyClass } from '#shared/model/field'
import { textsOf } from '#shared/text/texts'
import { all, parseXml, partsOf, written } from '../unit/electron/documents/files'
import { freshDatabase } from './data/freshDatabase'

export const today = '2026-11-21'
const office = sampleOffice()
export const town = sampleRecords({ today, id: (index) => `town-${String(index).padStart(4, '0')}` })

const isPersonal = (privacy: PrivacyClass | undefined) => privacy === 'private' || privacy === 'special'

/** What a paper says and how its tables are built, the same in every format. */
interface Said {
  readonly words: readonly string[]
  readonly tables: readonly { readonly caption: string; readonly rows: number; readonly cells: number }[]
}

const wordsOf = (text: string) =>
  text
    .replaceAll(/[\u00ad\u200b]/gu, '')
    .replaceAll('\u2011', '-')
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '')

/** Captions of tables that only put things beside each other. */
const layouts: readonly string[] = Object.values(documentsPl.captions)

/** In Word, without head and foot of the page. */
export function inWord(bytes: Buffer): Said {
  const document = parseXml(partsOf(bytes)('word/document.xml'))
  const texts = [...document.querySelectorAll('*')].map(({ nodeName, textContent }) =>
    nodeName === 'w:t'
      ? textContent
      : nodeName === 'w:noBreakHyphen'
        ? '-'
        : ['w:p', 'w:br', 'w:tab'].includes(nodeName)
          ? ' '
          : '',
  )
  const tables = all(document, 'w:tbl').flatMap((table) => {
    const caption = all(table, 'w:tblCaption')[0]?.getAttribute('w:val')
    if (caption === undefined || caption === null || layouts.includes(caption)) return []
    return { caption, rows: all(table, 'w:tr').length, cells: all(table, 'w:tc').length }
  })
  return { words: wordsOf(texts.join('')), tables }
}

/** On the page a PDF is printed from. */
export function inPage(html: string): Said {
  const { body } = new new JSDOM().window.DOMParser().parseFromString(html, 'text/html')
  const texts: string[] = []
  const read = (node: Node) => {
    if (node.nodeName === '#text') texts.push(node.textContent ?? '')
    else if (/^(?:P|H\d|LI|TD|TH|BR|TR|DIV|DT|DD|HEADER|FOOTER)$/u.test(node.nodeName)) texts.push(' ')
    // Compared with the tables.
    if (node.nodeName !== 'CAPTION') node.childNodes.forEach(read)
  }
  read(body)
  const tables = [...body.querySelectorAll('table')].map((table) => ({
    caption: table.caption?.textContent ?? '',
    rows: table.rows.length,
    cells: table.querySelectorAll('td,th').length,
  }))
  return { words: wordsOf(texts.join('')), tables }
}

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
    const bytes = await written('docx', model, rows)
    expect(await validate(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([])
    expect(inPage((await written('html', model, rows)).toString()), `${name}: PDF and Word`).toEqual(inWord(bytes))
    const folder = process.env['KANCELARIA_PAPERS']
    // For looking at them: a folder named from outside.
    if (folder !== undefined) writeFileSync(join(folder, `${name}.docx`), bytes)
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
