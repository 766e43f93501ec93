import { describe, expect, it } from 'vitest'
import { cellFormat, plainNumber } from '#shared/engine/import/numberFormat'

describe('a cell of a spreadsheet', () => {
  it.each<[string, number, string]>([
    ['General', 405.89999999999998, '405,9'],
    ['General', 0.1 + 0.2, '0,3'],
    ['General', 12345678901, '12345678901'],
    ['0000', 12, '0012'],
    ['000000000', 1234568, '001234568'],
    ['000-000-00-00', 5252248481, '525-224-84-81'],
    ['"RM."0000', 12, 'RM.0012'],
    ['0000"/2024"', 12, '0012/2024'],
    ['\\R\\M\\.0000\\.0', 15, 'RM.0001.5'],
    ['0', 7, '7'],
    ['#,##0', 1234567, '1 234 567'],
    ['#,##0.00', 1234567.5, '1 234 567,50'],
    ['#,##0.00\\ "zł"', 1234.5, '1 234,50 zł'],
    ['#,##0.00\\ [$zł-415]', 5, '5,00 zł'],
    ['_-* #,##0.00\\ "zł"_-;\\-* #,##0.00\\ "zł"_-;_-* "-"??\\ "zł"_-;_-@_-', -12.5, '-12,50 zł'],
    ['0.00;[Red]0.00', -5.5, '-5,50'],
    ['0.00_);(0.00)', -5.5, '-5,50'],
    ['0.##', 5.5, '5,5'],
    ['0%', 0.23, '23%'],
    ['#,##0,', 12000, '12'],
    ['[>=1000]0" dużo";0" mało"', 5, '5 mało'],
    ['@', 12, '12'],
    ['General" szt."', 3, '3 szt.'],
    ['dd.mm.yyyy', 45303, '12.01.2024'],
    ['yyyy-mm-dd', 45303, '2024-01-12'],
    ['yyyy\\-mm\\-dd;@', 45303, '2024-01-12'],
    ['d mmmm yyyy" r."', 45303, '12 stycznia 2024 r.'],
    ['[$-F800]dddd\\, mmmm dd\\, yyyy', 45303, '12.01.2024'],
    ['m/d/yy', 45303, '12.01.2024'],
    ['mm/dd/yyyy', 45293, '02.01.2024'],
    ['h:mm', 0.4375, '10:30'],
    ['[h]:mm', 1.5, '36:00'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
  ])('%s shows %d as %s', (code, value, text) => {
    expect(cellFormat(code).number(value)).toMatchObject({ text })
    expect(cellFormat(code).number(value)).not.toHaveProperty('shown')
  })

  it.each<[string, number, string, string]>([
    ['0', 1234.56, '1234,56', '1235'],
    ['0.00', 2.345, '2,345', '2,35'],
    ['0%', 0.235, '23,5%', '24%'],
    [';;;', 5, '5', ''],
    ['0;-0;;@', 0, '0', ''],
    ['dd.mm.yyyy', -1, '-1', '#####'],
  ])('%s hides a part of %d, which comes out whole', (code, value, text, shown) =>
    expect(cellFormat(code).number(value)).toEqual({ text, shown }),
  )

  it.each<[string, number, string]>([
    ['mmm\\ yy', 45627, 'gru 24'],
    ['mmm-yy', 45627, 'gru-24'],
    ['d\\-mmm', 45383, '1-kwi'],
    ['mmmm yyyy', 45627, 'grudzień 2024'],
    ['dd/mm', 45383, '01/04'],
  ])('%s shows a part of day %d only: %s', (code, value, text) => {
    const shown = cellFormat(code).number(value)
    expect(shown.text).toBe(text)
    expect(shown.hiddenDay).toMatch(/^2024-\d\d-01$/)
  })

  it('counts days from 1904 where the file does, and the first days of 1900 right', () => {
    expect(cellFormat('dd.mm.yyyy', true).number(43841).text).toBe('12.01.2024')
    expect(cellFormat('dd.mm.yyyy').number(1).text).toBe('01.01.1900')
    expect(cellFormat('dd.mm.yyyy').number(61).text).toBe('01.03.1900')
    expect(cellFormat('dd.mm.yyyy hh:mm').number(45303.4375).text).toMatch(/^(?:2024-01-12|12\.01\.2024) 10:30$/)
  })

  it('shows text by the part that is made for it', () => {
    expect(cellFormat('0;0;0;"RM."@').text('12')).toBe('RM.12')
    expect(cellFormat('"nr "@').text('12/24')).toBe('nr 12/24')
    expect(cellFormat('0.00').text('brak')).toBe('brak')
  })

  it.each([
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0,00000015'],
    [-0.5, '-0,5'],
  ])('writes %d out', (value, text) => expect(plainNumber(value)).toBe(text))

  it('reads a hostile format in no time', () => {
    for (const code of ['['.repeat(5000), '"'.repeat(5001), '0'.repeat(5000), 'm'.repeat(5000), '\\'.repeat(5001)])
      expect(() => cellFormat(code).number(12.5)).not.toThrow()
  })
})
