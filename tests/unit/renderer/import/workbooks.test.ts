import { describe, expect, it } from 'vitest'
import { readTable, type ReadOptions } from '#renderer/features/import/read/readTable'
import type { Table } from '#shared/engine/import/table'
import { numberCell, textCell, textRows, workbook } from '../../../fakes/workbook'

function table(bytes: Uint8Array, options: ReadOptions = {}): Table {
  const read = readTable(bytes, options)
  if (!read.ok) throw new Error(read.failure.code)
  return read.table
}
const sheet = (rows: string, more: { readonly after?: string; readonly before?: string } = {}) => ({
  name: 'rejestr',
  rows,
  ...more,
})
const isoCell = (place: string, day: string, style: number) => `<c r="${place}" s="${style}" t="d"><v>${day}</v></c>`

describe('days', () => {
  it('written out are the days written, in every time zone', () => {
    const rows = `<row r="1">${isoCell('A1', '2024-01-12T00:00:00', 1)}${isoCell('B1', '2024-07-01', 0)}${isoCell('C1', '2024-07-01T10:30:00', 0)}</row>`
    const [row] = table(workbook([sheet(rows)], ['General', 'dd.mm.yyyy'])).rows
    expect(row).toEqual(['12.01.2024', '01.07.2024', '2024-07-01 10:30:00'])
  })

  it('there are none of are no other ones', () => {
    const rows = `<row r="1">${isoCell('A1', '2024-02-30', 1)}${isoCell('B1', '2023-02-29T10:00:00', 0)}</row>`
    expect(table(workbook([sheet(rows)], ['General', 'dd.mm.yyyy'])).rows).toEqual([
      ['2024-02-30', '2023-02-29T10:00:00'],
    ])
  })

  it.each(['1', 'true'])('count from 1904 where the file says date1904="%s"', (value) => {
    const rows = `<row r="1">${numberCell('A1', 43841, 0)}${isoCell('B1', '2024-01-12', 0)}</row>`
    const bytes = workbook([sheet(rows)], ['dd.mm.yyyy'], `date1904="${value}"`)
    expect(table(bytes).rows).toEqual([['12.01.2024', '12.01.2024']])
  })

  it('that numbers became are read as they are seen, and pointed out', () => {
    const rows = `<row r="1">${textCell('A1', 'Nr')}</row><row r="2">${numberCell('A2', 45627, 1)}</row><row r="3">${textCell('A3', '13/2024')}</row><row r="4">${numberCell('A4', 45383, 2)}</row><row r="5">${numberCell('A5', 45383, 3)}</row>`
    const read = table(workbook([sheet(rows)], ['General', 'mmm\\ yy', 'd\\-mmm', 'dd.mm.yyyy']))
    expect(read.rows.map(([cell]) => cell)).toEqual(['Nr', 'gru 24', '13/2024', '1-kwi', '01.04.2024'])
    expect(read.problems).toEqual([
      { code: 'partDates', cells: 2, cell: 'A2', text: 'gru 24', day: '2024-12-01' },
      { code: 'datesAmongTexts', column: 'A', cells: 1, cell: 'A5', text: '01.04.2024' },
    ])
  })

  it('among words without digits are nothing odd', () => {
    const rows = `<row r="1">${textCell('A1', 'Data')}</row><row r="2">${numberCell('A2', 45383, 1)}</row><row r="3">${textCell('A3', 'brak')}</row>`
    expect(table(workbook([sheet(rows)], ['General', 'dd.mm.yyyy'])).problems).toEqual([])
  })
})

describe('texts', () => {
  it('lose the guard of a CSV of the program that was saved as a workbook, and keep any other apostrophe', () => {
    const read = table(workbook([sheet(textRows([["'\u200b=1+1", "'=1+1"]]))]))
    expect(read.rows).toEqual([['=1+1', "'=1+1"]])
    expect(read.problems).toEqual([{ code: 'guardsRemoved', cells: 1, firstRow: 1 }])
  })
})

describe('numbers', () => {
  it('keep the noughts and words their format shows', () => {
    const rows = `<row r="1">${numberCell('A1', 12, 0)}${numberCell('B1', 28860, 1)}${numberCell('C1', 12, 2)}${textCell('D1', '12', 3)}</row>`
    const read = table(workbook([sheet(rows)], ['0000', '0000000000', '"RM."0000', '"nr "@']))
    expect(read.rows).toEqual([['0012', '0000028860', 'RM.0012', 'nr 12']])
    expect(read.problems).toEqual([])
  })

  it('shown rounded come whole, and it is said', () => {
    const rows = `<row r="1">${numberCell('A1', 1234.56, 0)}</row>`
    const read = table(workbook([sheet(rows)], ['#,##0']))
    expect(read.rows).toEqual([['1 234,56']])
    expect(read.problems).toEqual([{ code: 'shownOtherwise', cells: 1, cell: 'A1', text: '1 234,56', shown: '1 235' }])
  })

  it('longer than a spreadsheet keeps are pointed out', () =>
    expect(table(workbook([sheet(`<row r="1">${numberCell('A1', 12345678901234567000)}</row>`)])).problems).toEqual([
      { code: 'longNumbers', cells: 1, cell: 'A1' },
    ]))

  it.each([
    ['12345678901234567890', 'General', '12345678901234567890'],
    ['12345678901234567890', '0', '12345678901234567890'],
    ['1.2345678901234567E+19', 'General', '12345678901234567000'],
    ['1.23456789012346E+019', '0', '12345678901234600000'],
    ['1E+19', 'General', '10000000000000000000'],
    ['1.5E+25', 'General', '15000000000000000000000000'],
  ])('of twenty digits and more keep those the file has, and lose none unsaid: %s as %s', (value, format, text) => {
    const read = table(workbook([sheet(`<row r="1"><c r="A1" s="0"><v>${value}</v></c></row>`)], [format]))
    expect(read.rows).toEqual([[text]])
    expect(read.problems.map(({ code }) => code)).toContain('longNumbers')
  })

  it('a formula never worked out is empty, and it is said', () => {
    const rows = `<row r="1">${textCell('A1', 'x')}<c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>""</f><v></v></c></row>`
    const read = table(workbook([sheet(rows)]))
    expect(read.rows).toEqual([['x']])
    expect(read.problems).toEqual([{ code: 'formulaWithoutResult', cells: 1, cell: 'B1' }])
  })
})

describe('sheets', () => {
  it('are found by their relations: an error of one is not written over a cell of another', () => {
    const bytes = workbook([
      { ...sheet(textRows([['Numer'], ['I/1/24']])), part: 'worksheets/sheet2.xml' },
      { name: 'inny', rows: '<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>', part: 'worksheets/sheet1.xml' },
    ])
    expect(table(bytes)).toMatchObject({ rows: [['Numer'], ['I/1/24']], problems: [{ code: 'otherSheets' }] })
    expect(table(bytes, { sheet: 'inny' }).problems).toContainEqual({
      code: 'formulaError',
      cells: 1,
      row: 2,
      column: 1,
      text: '#N/A',
    })
  })

  it('without cells are named, hidden ones read only when nothing else holds anything', () => {
    const old = { name: 'stare', rows: textRows([['Numer'], ['I/9/23']]), state: 'hidden' } as const
    const chart = { name: 'Wykres1', rows: '', kind: 'chartsheet', part: 'chartsheets/sheet1.xml' } as const
    const read = table(workbook([old, chart, sheet(textRows([['Numer'], ['I/1/24']]))]))
    expect(read).toMatchObject({ sheet: 'rejestr', sheets: ['stare', 'rejestr'] })
    expect(read.problems).toEqual([
      { code: 'hiddenSheets', names: ['stare'] },
      { code: 'sheetsWithoutCells', names: ['Wykres1'] },
    ])
    expect(table(workbook([old, sheet('')])).problems).toEqual([{ code: 'hiddenSheetRead', names: ['stare'] }])
  })

  it('may have cells and rows without a place, and names with a prefix', () => {
    const rows = `<row>${textCell('', 'Numer')}${textCell('', 'Za')}</row><row>${textCell('', 'I/1/24')}${numberCell('', 1)}</row>`
    const bytes = workbook([sheet(rows.replaceAll(/<(\/?)(\w)/g, '<$1x:$2'))])
    expect(table(bytes).rows).toEqual([
      ['Numer', 'Za'],
      ['I/1/24', '1'],
    ])
  })

  it('merged over rows say in each what the first says, and it is told', () => {
    const rows = textRows([
      ['Sesja', 'Numer'],
      ['I', 'I/1/24'],
      ['', 'I/2/24'],
      ['', 'I/3/24'],
      ['numer niewykorzystany', ''],
    ])
    const merges = '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="A5:B5"/></mergeCells>'
    const read = table(workbook([sheet(rows, { after: merges })]))
    expect(read.rows.map(([session]) => session)).toEqual(['Sesja', 'I', 'I', 'I', 'numer niewykorzystany'])
    expect(read.rows[4]).toEqual(['numer niewykorzystany'])
    expect(read.problems).toEqual([{ code: 'mergedCells', ranges: ['A2:A4'], count: 1 }])
  })

  it('have their hidden rows left out and offered, hidden columns read and named', () => {
    const rows = `<row r="1">${textCell('A1', 'Numer')}${textCell('B1', 'Uwagi')}</row><row r="2" hidden="true">${textCell('A2', 'I/2/24')}</row><row r="3" hidden="1"/>`
    const bytes = workbook([sheet(rows, { before: '<cols><col min="2" max="16384" hidden="1"/></cols>' })])
    const read = table(bytes)
    expect(read.hiddenRows).toEqual([2])
    expect(read.problems).toEqual([
      { code: 'hiddenRows', rows: [2], areTaken: false },
      { code: 'hiddenColumns', columns: ['B'] },
    ])
    const taken = table(bytes, { withHiddenRows: true })
    expect(taken).not.toHaveProperty('hiddenRows')
    expect(taken.problems[0]).toEqual({ code: 'hiddenRows', rows: [2], areTaken: true })
  })
})

describe('what stands far away', () => {
  const near = textCell('A1', 'Numer')
  it.each([
    ['column IV', `<row r="1">${near}${textCell('IV1', ' ')}</row>`, 'IV1'],
    ['column XFD', `<row r="1">${near}${textCell('XFD1', ' ')}</row>`, 'XFD1'],
    ['the last row', `<row r="1">${near}</row><row r="1048576">${textCell('D1048576', ' ')}</row>`, 'D1048576'],
  ])('is ignored and named when it is a blank in %s', (_, rows, cell) => {
    const read = table(workbook([sheet(rows)]))
    expect(read.rows).toEqual([['Numer']])
    expect(read.problems).toEqual([{ code: 'strayBlanks', cell }])
  })

  it('is named and not read when it says something', () => {
    const rows = `<row r="1">${near}${textCell('XFD1', 'x')}</row><row r="1048576">${textCell('XFD1048576', 'y')}</row>`
    const read = table(workbook([sheet(rows)]))
    expect(read.rows).toEqual([['Numer']])
    expect(read.problems).toEqual([{ code: 'farCells', cells: 2, cell: 'XFD1' }])
  })
})

describe('texts', () => {
  it('are read as they are seen: escapes, runs, reading aids, invisible characters', () => {
    const rows = `<row r="1">${textCell('A1', 'a_x000D_\nb _x005F_x0041_')}<c r="B1" t="inlineStr"><is><r><t>miej</t></r><r><t>sco\u00adwy</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>`
    const read = table(workbook([sheet(rows)]))
    expect(read.rows).toEqual([['a\nb _x0041_', 'miejscowy']])
    expect(read.problems).toEqual([{ code: 'unseenCharacters', cells: 1, firstRow: 1 }])
  })
})

it('a damaged sheet is said to be damaged', () =>
  expect(readTable(workbook([sheet('<row><c><v>1</c></row>')]))).toEqual({
    ok: false,
    failure: { code: 'damagedArchive' },
  }))
