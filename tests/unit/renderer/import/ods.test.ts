import { strToU8, zipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable, type ReadOptions } from '#renderer/features/import/read/readTable'
import type { Table } from '#shared/engine/import/table'

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet'

/** An ODS of these tables, written as XML; `more` are further parts. */
function ods(tables: string, more: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  const content = `<office:document-content><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
  return zipSync(
    Object.fromEntries(
      Object.entries({ mimetype, 'content.xml': content, ...more }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )
}
const sheet = (rows: string, name = 'Rejestr', style = 'ta1') =>
  `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`
const text = (shown: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${shown}</text:p></table:table-cell>`
const cell = (type: string, value: string, shown: string) => {
  const name = type === 'date' ? 'date-value' : type === 'boolean' ? 'boolean-value' : 'value'
  const paragraph = shown === '' ? '' : `<text:p>${shown}</text:p>`
  return `<table:table-cell office:value-type="${type}" office:${name}="${value}">${paragraph}</table:table-cell>`
}

function table(bytes: Uint8Array, options: ReadOptions = {}): Table {
  const read = readTable(bytes, options)
  if (!read.ok) throw new Error(read.failure.code)
  return read.table
}
const oneCell = (xml: string): string | undefined => table(ods(sheet(row(text('x') + xml)))).rows[0]?.[1]

describe('a file of LibreOffice', () => {
  it('is read as it is seen, with what is to be said of it', async () => {
    const bytes = new Uint8Array(await readFile(join(import.meta.dirname, '../../../fixtures/uchwaly.ods')))
    const { format, sheets, sheet: read, rows, hiddenRows, problems } = table(bytes)
    expect({ format, sheets, read }).toEqual({
      format: 'ods',
      sheets: ['Uchwały 2024', 'Ukryty', 'Drugi'],
      read: 'Uchwały 2024',
    })
    expect(rows).toEqual([
      ['Numer', 'Data podjęcia', 'W sprawie', 'Kwota', 'Uwagi'],
      ['I/1/24', '12.01.2024', 'w sprawie   budżetu\nna rok 2024', '1\u00a0234\u00a0567,50 zł', '007'],
      ['I/2/24', '29 lutego 2024', 'w sprawie dróg', '12,345'],
      ['powtórzone', 'XII 24', 'tak samo', 'tak samo'],
      ['powtórzone', 'XII 24', 'tak samo', 'tak samo'],
      ['ukryty'],
      ['scalone', 'Err:510', 'tak', '12345678901234600'],
      ['scalone', 'obok'],
    ])
    expect(hiddenRows).toEqual([6])
    expect(problems.map(({ code }) => code)).toEqual([
      'hiddenRows',
      'formulaError',
      'mergedCells',
      'partDates',
      'shownOtherwise',
      'longNumbers',
      'otherSheets',
      'hiddenSheets',
    ])
  })
})

describe('a cell', () => {
  it.each([
    ['a day shown whole', cell('date', '2024-01-12', '12.01.2024'), '12.01.2024'],
    ['two digits of a year', cell('date', '2024-01-12', '12.01.24'), '12.01.2024'],
    ['a day the American way', cell('date', '2024-03-04', '03/04/24'), '04.03.2024'],
    ['a day and an hour', cell('date', '2024-07-01T10:30:00', '01.07.24 10:30'), '2024-07-01 10:30:00'],
    ['midnight', cell('date', '2024-07-01T00:00:00', '01.07.2024 00:00'), '01.07.2024 00:00'],
    ['a day there is none of', cell('date', '2024-02-30', '30.02.2024'), '30.02.2024'],
    ['part of a day', cell('date', '2024-12-01', 'gru 24'), 'gru 24'],
    ['a day that shows nothing', cell('date', '2024-12-01', ''), '01.12.2024'],
    ['an amount', cell('currency', '1234.5', '1 234,50 zł'), '1 234,50 zł'],
    ['an amount of another country', cell('float', '1234.5', '1,234.50'), '1,234.50'],
    ['a rounded amount', cell('float', '1234.567', '1 234,57'), '1234,567'],
    ['thousands shown short', cell('float', '1234567', '1 235'), '1234567'],
    ['noughts before', cell('float', '7', '007'), '007'],
    ['less than nought', cell('float', '-12', '(12)'), '(12)'],
    ['a share', cell('percentage', '0.255', '25,5%'), '25,5%'],
    ['a rounded share', cell('percentage', '0.2555', '26%'), '25,55%'],
    ['a hidden number', cell('float', '5', ''), '5'],
    ['no', cell('boolean', 'false', 'FAŁSZ'), 'nie'],
    ['blanks', text('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), 'a   b\tc\nd'],
    ['runs and links', text('w <text:span>sprawie</text:span> <text:a>dróg</text:a>'), 'w sprawie dróg'],
    ['blanks without end', text('a<text:s text:c="999999999"/>b'), `a${' '.repeat(200)}b`],
    [
      'a drawing in it',
      '<table:table-cell office:value-type="string"><draw:frame><draw:text-box><text:p>obraz</text:p></draw:text-box></draw:frame><text:p>tekst</text:p></table:table-cell>',
      'tekst',
    ],
  ])('with %s', (_, xml, expected) => expect(oneCell(xml)).toBe(expected))
})

describe('a sheet', () => {
  it('repeats cells and rows as often as it says, and passes over the empty ones', () => {
    const rows =
      row(text('Nr') + '<table:table-cell table:number-columns-repeated="2"/>' + text('Tytuł')) +
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="2"') +
      row(text('1', 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="2"') +
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"')
    expect(table(ods(sheet(rows))).rows).toEqual([['Nr', '', '', 'Tytuł'], [], [], ['1', '1', '1'], ['1', '1', '1']])
  })

  it('in groups and as headings is one list of rows', () => {
    const rows = `<table:table-header-rows>${row(text('Nr'))}</table:table-header-rows><table:table-row-group>${row(text('1'))}</table:table-row-group>`
    expect(table(ods(sheet(rows))).rows).toEqual([['Nr'], ['1']])
  })

  it('that is asked for is read; hidden columns are named', () => {
    const hidden =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>'
    const bytes = ods(sheet(row(text('a'))) + sheet(hidden + row(text('b') + text('c')), 'Drugi'))
    const read = table(bytes, { sheet: 'Drugi' })
    expect(read.rows).toEqual([['b', 'c']])
    expect(read.problems).toEqual([
      { code: 'hiddenColumns', columns: ['B'] },
      { code: 'otherSheets', names: ['Rejestr'] },
    ])
  })

  it('that is the first with content is read, a hidden one only where there is no other', () => {
    const empty = sheet(row('<table:table-cell/>'), 'Pusty')
    const hidden = sheet(row(text('h')), 'Ukryty', 'ta2')
    expect(table(ods(empty + hidden + sheet(row(text('a')))))).toMatchObject({ sheet: 'Rejestr', rows: [['a']] })
    expect(table(ods(empty + hidden)).problems).toEqual([{ code: 'hiddenSheetRead', names: ['Ukryty'] }])
  })

  it('far out is named and not read', () => {
    const far = row('<table:table-cell table:number-columns-repeated="600"/>' + text('daleko'))
    expect(table(ods(sheet(row(text('a')) + far))).problems).toEqual([{ code: 'farCells', cells: 1, cell: 'WC2' }])
  })
})

it.each([
  [
    'a million full rows in one number',
    ods(sheet(row(text('x', 'table:number-columns-repeated="500"'), 'table:number-rows-repeated="1048576"'))),
    'tooLarge',
  ],
  ['nothing', ods(sheet(row('<table:table-cell/>'))), 'empty'],
  ['no sheet', ods(''), 'empty'],
  ['broken XML', ods('<table:table'), 'damagedArchive'],
  ['a password', ods('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'otherKind'],
])('a file with %s is refused', (_, bytes, code) => {
  expect(readTable(bytes)).toMatchObject({ ok: false, failure: { code } })
})
