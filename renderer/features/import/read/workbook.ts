import { builtInFormat } from '#shared/engine/import/numberFormatCode'
import { type CellFormat, cellFormat } from '#shared/engine/import/numberFormat'
import { readXml } from './xml'

/** A sheet of a workbook as the workbook names it. */
export interface SheetEntry {
  readonly name: string
  readonly isHidden: boolean
  /** Its part; absent for what has no cells: a chart on a sheet of its own, an old macro. */
  readonly part?: Uint8Array
}

/** What reading a sheet's cells needs of the workbook. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  readonly strings: readonly string[]
  /** How cells of a style are shown. */
  readonly formatOf: (style: number) => CellFormat
  readonly is1904: boolean
}

export type Parts = ReadonlyMap<string, Uint8Array>

interface Relation {
  readonly type: string
  readonly target: string
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true' || value === 'on'

/** Some programs write the names of parts in other letters than they refer to them. */
function partAt(parts: Parts, path: string): Uint8Array | undefined {
  const exact = parts.get(path)
  if (exact !== undefined) return exact
  const wanted = path.toLowerCase()
  for (const [name, bytes] of parts) if (name.replaceAll('\\', '/').toLowerCase() === wanted) return bytes
  return undefined
}

/** Path of a target: from the root, or from the folder of the part that refers to it (ISO/IEC 29500-2 §9.3). */
function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function relationsOf(parts: Parts, path: string): ReadonlyMap<string, Relation> {
  const cut = path.lastIndexOf('/')
  const folder = path.slice(0, Math.max(0, cut))
  const relations = new Map<string, Relation>()
  const bytes = partAt(parts, `${folder === '' ? '' : `${folder}/`}_rels/${path.slice(cut + 1)}.rels`)
  if (bytes === undefined) return relations
  readXml(bytes, {
    open: (name, { Id, Type, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined)
        relations.set(Id, { type: Type?.split('/').at(-1) ?? '', target: resolve(folder, Target) })
    },
  })
  return relations
}

/** Path of the workbook; `undefined` when the package holds none. */
export function workbookPath(parts: Parts): string | undefined {
  if (parts.has('xl/workbook.xml')) return 'xl/workbook.xml'
  const main = [...relationsOf(parts, '').values()].find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined || !/workbook[^/]*\.xml$/i.test(main)) return undefined
  return partAt(parts, main) === undefined ? undefined : main
}

/** Reads what all sheets share. Throws for a package that is damaged. */
export function readWorkbook(parts: Parts, path: string): Workbook {
  const relations = relationsOf(parts, path)
  const sheets: SheetEntry[] = []
  let is1904 = false
  readXml(partAt(parts, path) ?? new Uint8Array(), {
    open: (element, { date1904, name, state, id }) => {
      if (element === 'workbookPr') is1904 = isTrue(date1904)
      if (element !== 'sheet' || name === undefined) return
      const relation = relations.get(id ?? '')
      const part = relation?.type === 'worksheet' ? partAt(parts, relation.target) : undefined
      sheets.push({
        name,
        isHidden: state === 'hidden' || state === 'veryHidden',
        ...(part === undefined ? {} : { part }),
      })
    },
  })
  const shared = (type: string) => {
    const relation = [...relations.values()].find((one) => one.type === type)
    return relation === undefined ? undefined : partAt(parts, relation.target)
  }
  const strings = shared('sharedStrings')
  const styles = shared('styles')
  return {
    sheets,
    strings: strings === undefined ? [] : readStrings(strings),
    formatOf: formatsOf(styles, is1904),
    is1904,
  }
}

/** Letters a text cannot hold in XML are written as `_x000D_` (ISO/IEC 29500-1 §22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** Collects the text of a cell or shared string: all of its runs, without the reading aids of Asian scripts. */
export class RunText {
  #text = ''
  #inText = false
  #aids = 0

  open(name: string): void {
    if (name === 'rPh') this.#aids++
    if (name === 't' && this.#aids === 0) this.#inText = true
  }
  close(name: string): void {
    if (name === 'rPh') this.#aids--
    if (name === 't') this.#inText = false
  }
  add(text: string): void {
    if (this.#inText) this.#text += text
  }
  /** The text so far; the next begins empty. */
  take(): string {
    const text = unescaped(this.#text)
    this.#text = ''
    return text
  }
}

function readStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = []
  const run = new RunText()
  readXml(bytes, {
    open: (name) => run.open(name),
    text: (text) => run.add(text),
    close: (name) => {
      run.close(name)
      if (name === 'si') strings.push(run.take())
    },
  })
  return strings
}

function formatsOf(bytes: Uint8Array | undefined, is1904: boolean): (style: number) => CellFormat {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let inCells = false
  if (bytes !== undefined)
    readXml(bytes, {
      open: (name, { numFmtId, formatCode }) => {
        if (name === 'cellXfs') inCells = true
        else if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), unescaped(formatCode))
        else if (name === 'xf' && inCells) ids.push(Number(numFmtId ?? 0))
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false
      },
    })
  const known = new Map<number, CellFormat>()
  return (style) => {
    const id = ids[style] ?? 0
    const made = known.get(id) ?? cellFormat(codes.get(id) ?? builtInFormat(id), is1904)
    known.set(id, made)
    return made
  }
}
