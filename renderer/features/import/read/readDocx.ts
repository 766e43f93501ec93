import { documentsPl } from '#shared/engine/documents/documents.pl'
import { fieldOfMark, recordOfMark } from '#shared/engine/documents/hiddenKeys'
import type { FileProblem, HiddenKeys } from '#shared/engine/import/table'
import { readXml } from './xml'

/** What a Word document says in its largest table. */
export interface DocxTable {
  readonly rows: readonly (readonly string[])[]
  readonly problems: readonly FileProblem[]
  readonly keys?: HiddenKeys
}

/** A row as it stands, and what is undecided in it. */
interface DocxRow {
  readonly cells: string[]
  /** Records whose keys it bears. */
  readonly records: string[]
  /** Fields whose keys its cells bear, by their place. */
  readonly fields: Map<number, string>
  /** Someone inserted it under tracked changes and nobody accepted it. */
  isInserted: boolean
  /** Someone changed or deleted something in it under tracked changes and nobody accepted it. */
  isPending: boolean
}

/** Text boxes and pictures stand twice in a document, once for older programs. */
const older = 'Fallback'

/**
 * Reads the tables of a Word document. Formatting says nothing. What was changed under tracked changes and accepted is a plain text
 * by now; what nobody accepted yet is told of and read as it was before. Tables with the same headings are one table
 * that was divided. Throws for XML that is damaged.
 */
export function readDocx(part: Uint8Array): DocxTable | undefined {
  const reader = new DocxReader()
  reader.read(part)
  const { tables } = reader
  const isCard = tables.some(isFacts)
  const [largest] = isCard
    ? [[cardOf(tables)]]
    : tables
        .map((rows) => tables.filter((other) => headingsOf(other) === headingsOf(rows)))
        .toSorted((a, b) => sizeOf(b) - sizeOf(a))
  if (largest === undefined || sizeOf(largest) === 0) return undefined
  const [first = [], ...others] = largest
  // The row of headings is repeated in every part of a table that was divided.
  const all = [...first, ...others.flatMap((rows) => rows.slice(1))].filter(({ cells }) =>
    cells.some((cell) => cell !== ''),
  )
  const rows = all.filter(({ isInserted }) => !isInserted)
  const pending = rows.flatMap(({ isPending }, index) => (isPending ? [index + 1] : []))
  const inserted = all.length - rows.length
  const keys = keysOf(rows)
  // Letterheads and signatures stand in small tables too.
  const left = tables.filter((table) =>
    isCard
      ? table.length > 1 && !table.some(({ fields }) => fields.size > 0)
      : table.length >= leastRows && !largest.includes(table),
  ).length
  return {
    rows: rows.map(({ cells }) => cells.map(asTyped)),
    ...(keys === undefined ? {} : { keys }),
    problems: [
      ...(pending.length === 0 ? [] : [{ code: 'pendingChanges' as const, rows: pending }]),
      ...(inserted === 0 ? [] : [{ code: 'pendingRows' as const, rows: inserted }]),
      ...(left === 0 ? [] : [{ code: 'otherTables' as const, tables: left }]),
    ],
  }
}

/** Smaller tables hold a letterhead or signatures. */
const leastRows = 4
const headingsOf = ([first]: readonly DocxRow[]): string => first?.cells.join('\n').toLocaleLowerCase('pl') ?? ''
const sizeOf = (tables: readonly (readonly DocxRow[])[]): number =>
  tables.reduce((sum, rows) => sum + rows.reduce((cells, row) => cells + row.cells.length, 0), 0)

/** The names and values of a card: a table whose rows, not columns, bear the keys of fields. */
const isFacts = (table: readonly DocxRow[]): boolean =>
  table.some(({ records }) => records.length > 0) && table.some(({ fields }) => fields.has(0) && fields.size === 1)

/** A card as a table of one record: what stands in its names and values, side by side. */
function cardOf(tables: readonly (readonly DocxRow[])[]): DocxRow[] {
  const facts = tables
    .filter((table) => table.some(({ fields }) => fields.size > 0))
    .flat()
    .filter(({ isInserted }) => !isInserted)
  const fields = new Map<number, string>()
  facts.forEach((fact, index) => {
    const field = fact.fields.get(0)
    if (field !== undefined) fields.set(index, field)
  })
  const row = (cells: string[], isPending: boolean): DocxRow => ({
    cells,
    records: [],
    fields: new Map(),
    isInserted: false,
    isPending,
  })
  return [
    {
      ...row(
        facts.map(({ cells }) => cells[0] ?? ''),
        false,
      ),
      fields,
    },
    {
      ...row(
        facts.map(({ cells }) => cells[1] ?? ''),
        facts.some(({ isPending }) => isPending),
      ),
      records: [...new Set(facts.flatMap(({ records }) => records))],
    },
  ]
}

/** The hidden keys of the rows that are read; the first row whose cells bear some is that of the headings. */
function keysOf(rows: readonly DocxRow[]): HiddenKeys | undefined {
  const header = rows.findIndex(({ fields }) => fields.size > 0)
  const records = new Map(
    rows.flatMap(({ records }, index) => (records.length === 0 ? [] : [[index + 1, records] as const])),
  )
  const fields = rows[header]?.fields
  return fields === undefined ? undefined : { header: header + 1, fields, records }
}

const unused = ` (${documentsPl.unused})`

/** A cell as it was before it was set for paper: a dash stands for nothing, a note for a number that was not used. */
function asTyped(cell: string): string {
  const text = cell.replaceAll('\u00a0', ' ').replaceAll('\u200b', '').trim()
  if (text === documentsPl.empty || text === documentsPl.unused) return ''
  return text.endsWith(unused) ? text.slice(0, -unused.length) : text
}

/** One pass over the document. */
class DocxReader {
  readonly tables: DocxRow[][] = []
  #depth = 0
  #older = 0
  #inserted = 0
  #deleted = 0
  #isRowProperty = false
  #row: DocxRow | undefined
  #cell: string[] | undefined
  #span = 1
  /** What a cell merged with those below says, by its column. */
  readonly #merged = new Map<number, string>()
  #merge: 'restart' | 'continue' | undefined
  #isText = false

  read(part: Uint8Array): void {
    readXml(part, {
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => {
        if (this.#isText) this.#add(text)
      },
      close: (name) => this.#close(name),
    })
  }

  #add(text: string): void {
    if (this.#cell === undefined || this.#older > 0 || this.#inserted > 0) return
    this.#cell.push((this.#cell.pop() ?? '') + text)
  }

  #key(mark: string): void {
    const [record, field] = [recordOfMark(mark), fieldOfMark(mark)]
    if (record !== undefined) this.#row?.records.push(record)
    if (field !== undefined) this.#row?.fields.set(this.#row.cells.length, field)
  }

  #pending(): void {
    if (this.#row !== undefined) this.#row.isPending = true
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'tbl':
        this.#depth++
        if (this.#depth === 1) {
          this.tables.push([])
          this.#merged.clear()
        }
        return
      case older:
        this.#older++
        return
      case 'tr':
        if (this.#depth === 1)
          this.#row = { cells: [], records: [], fields: new Map(), isInserted: false, isPending: false }
        return
      case 'trPr':
        this.#isRowProperty = this.#depth === 1
        return
      case 'tc':
        if (this.#depth !== 1) return
        this.#cell = []
        this.#span = 1
        this.#merge = undefined
        return
      case 'gridSpan':
        if (this.#depth === 1) this.#span = Math.min(64, Math.max(1, Number(attributes['val']) || 1))
        return
      case 'vMerge':
        if (this.#depth === 1) this.#merge = attributes['val'] === 'restart' ? 'restart' : 'continue'
        return
      case 'ins':
      case 'moveTo':
        if (this.#isRowProperty && this.#row !== undefined) this.#row.isInserted = true
        this.#inserted++
        return
      case 'del':
      case 'moveFrom':
        if (this.#isRowProperty) this.#pending()
        this.#deleted++
        return
      case 'bookmarkStart':
        this.#key(attributes['name'] ?? '')
        return
      case 'p':
        this.#cell?.push('')
        return
      case 't':
      case 'delText':
        this.#isText = true
        if (this.#inserted > 0 || this.#deleted > 0) this.#pending()
        return
      case 'tab':
        this.#add('\t')
        return
      case 'br':
      case 'cr':
        this.#add('\n')
        return
      case 'noBreakHyphen':
        this.#add('-')
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'tbl':
        this.#depth--
        return
      case older:
        this.#older--
        return
      case 'trPr':
        this.#isRowProperty = false
        return
      case 'ins':
      case 'moveTo':
        this.#inserted--
        return
      case 'del':
      case 'moveFrom':
        this.#deleted--
        return
      case 't':
      case 'delText':
        this.#isText = false
        return
      case 'tc':
        if (this.#depth === 1) this.#endCell()
        return
      case 'tr':
        if (this.#depth === 1 && this.#row !== undefined) {
          this.tables.at(-1)?.push(this.#row)
          this.#row = undefined
        }
    }
  }

  #endCell(): void {
    const cells = this.#row?.cells ?? []
    const own = (this.#cell ?? []).join('\n').trim()
    const text = this.#merge === 'continue' && own === '' ? (this.#merged.get(cells.length) ?? '') : own
    if (this.#merge === undefined) this.#merged.delete(cells.length)
    else this.#merged.set(cells.length, text)
    cells.push(text, ...Array.from({ length: this.#span - 1 }, () => ''))
    this.#cell = undefined
  }
}
