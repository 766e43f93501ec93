import { strToU8, zipSync } from 'fflate'

/** A sheet of a workbook made for a test. */
export interface FakeSheet {
  readonly name: string
  /** Rows as XML, as programs write them: `<row r="1"><c r="A1" …>`. */
  readonly rows: string
  /** What stands behind the rows: merged cells. */
  readonly after?: string
  /** What stands before them: hidden columns. */
  readonly before?: string
  readonly state?: 'hidden' | 'veryHidden'
  /** Path of the part, where it is not `worksheets/sheet<n>.xml`. */
  readonly part?: string
  /** A sheet without cells. */
  readonly kind?: 'worksheet' | 'chartsheet'
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A cell of text. */
export const textCell = (place: string, text: string, style = 0): string =>
  `<c${place === '' ? '' : ` r="${place}"`} s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

/** A cell of a number; `style` is the place of its format among the workbook's. */
export const numberCell = (place: string, value: number, style = 0): string =>
  `<c${place === '' ? '' : ` r="${place}"`} s="${style}"><v>${value}</v></c>`

/** Rows of text cells, from the first row on. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row, index) => {
      const cells = row.map((text, column) =>
        text === '' ? '' : textCell(`${String.fromCharCode(65 + column)}${index + 1}`, text),
      )
      return `<row r="${index + 1}">${cells.join('')}</row>`
    })
    .join('')

/** An XLSX of these sheets; style `n` shows numbers by the n-th format. */
export function workbook(
  sheets: readonly FakeSheet[],
  formats: readonly string[] = [],
  properties = '',
): Uint8Array<ArrayBuffer> {
  const partOf = ({ part }: FakeSheet, index: number) => part ?? `worksheets/sheet${index + 1}.xml`
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map(
        (sheet, index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/${sheet.kind ?? 'worksheet'}" Target="${partOf(sheet, index)}"/>`,
      )
      .join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs>${formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join('')}</cellXfs></styleSheet>`,
  }
  sheets.forEach((sheet, index) => {
    files[`xl/${partOf(sheet, index)}`] =
      sheet.kind === 'chartsheet'
        ? `<chartsheet xmlns="${main}"/>`
        : `<worksheet xmlns="${main}">${sheet.before ?? ''}<sheetData>${sheet.rows}</sheetData>${sheet.after ?? ''}</worksheet>`
  })
  return Uint8Array.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
  )
}
