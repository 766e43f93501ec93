import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import { readTable } from '#renderer/features/import/read/readTable'
import { safeUnzip } from '#renderer/features/import/read/safeUnzip'
import type { Table } from '#shared/engine/import/table'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (...codes: readonly number[]) => new Uint8Array(codes)

/** Polish letters in Windows-1250, as Polish Excel saves CSV. */
const cp1250: ReadonlyMap<string, number> = new Map([
  ['ą', 0xb9],
  ['ć', 0xe6],
  ['ę', 0xea],
  ['ł', 0xb3],
  ['ń', 0xf1],
  ['ó', 0xf3],
  ['ś', 0x9c],
  ['ź', 0x9f],
  ['ż', 0xbf],
  ['Ł', 0xa3],
  ['Ś', 0x8c],
])
const windows1250 = (text: string) => Uint8Array.from(text, (letter) => cp1250.get(letter) ?? letter.charCodeAt(0))

function table(bytes: Uint8Array): Table {
  const read = readTable(bytes)
  if (!read.ok) throw new Error(read.failure.code)
  return read.table
}

const polish = 'nr;tytuł\r\n1;zażółć gęślą jaźń w Łodzi\r\n'

describe('text files', () => {
  it.each<[string, Uint8Array, Partial<Table>]>([
    ['UTF-8', utf8(polish), { encoding: 'utf-8', delimiter: ';' }],
    ['UTF-8 with BOM', utf8(`\ufeff${polish}`), { encoding: 'utf-8-bom' }],
    ['Windows-1250', windows1250(polish), { encoding: 'windows-1250' }],
    ['tabs', utf8(polish.replaceAll(';', '\t')), { delimiter: '\t' }],
    ['commas', utf8(polish.replaceAll(';', ',')), { delimiter: ',' }],
    ['LF', utf8(polish.replaceAll('\r\n', '\n')), {}],
    [
      'UTF-16',
      latin(
        0xff,
        0xfe,
        ...Array.from(polish).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
      ),
      { encoding: 'utf-16le' },
    ],
  ])('%s', (_, bytes, expected) => {
    const read = table(bytes)
    expect(read).toMatchObject({ ...expected, problems: [] })
    expect(read.rows).toEqual([
      ['nr', 'tytuł'],
      ['1', 'zażółć gęślą jaźń w Łodzi'],
    ])
  })

  it('keeps line breaks, blanks, quotes and empty rows', () => {
    const { rows } = table(utf8('a;b\n" x ";"dwa\nwiersze ""cytat"""\n\n1;2\n'))
    expect(rows).toEqual([['a', 'b'], [' x ', 'dwa\nwiersze "cytat"'], [''], ['1', '2']])
  })

  it('takes off the guard of the program itself alone, whatever columns a file has', () => {
    const foreign = "Lp.;Numer;W sprawie\n1;'=1+1;'@nowak\n2;''=x;'-5+1\n"
    const own = "Numer;W sprawie\n'\u200b=1+1;'\u200b@nowak\n"
    expect(table(utf8(foreign)).rows.slice(1)).toEqual([
      ['1', "'=1+1", "'@nowak"],
      ['2', "''=x", "'-5+1"],
    ])
    expect(table(utf8(foreign)).problems).toEqual([])
    expect(table(utf8(own)).rows[1]).toEqual(['=1+1', '@nowak'])
    expect(table(utf8(own)).problems).toEqual([{ code: 'guardsRemoved', cells: 2, firstRow: 2 }])
  })

  it('takes U+0085 for the end of a line, and for damage behind what UTF-8 leaves', () => {
    expect(table(utf8('nr;tytuł\u00851;a b\u00852;c')).rows).toEqual([
      ['nr', 'tytuł'],
      ['1', 'a b'],
      ['2', 'c'],
    ])
    expect(table(utf8('nr;tytuł\n1;zmiany\u0085uchwały\n')).rows[1]).toEqual(['1', 'zmiany\nuchwały'])
    const damaged = table(utf8('nr;tytuł\n1;drogÄ\u0085 gminnÄ\u0085\n'))
    expect(damaged.rows[1]).toEqual(['1', 'drogÄ\u0085 gminnÄ\u0085'])
    expect(damaged.problems).toEqual([{ code: 'damagedText', cells: 1, firstRow: 2 }])
  })

  it('prefers the separator that fits all rows over the one inside texts', () => {
    const { delimiter } = table(utf8('nr;tytuł\n1;a, b, c\n2;d, e\n3;f\n'))
    expect(delimiter).toBe(';')
  })

  it('loses no text to an unbalanced quotation mark', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `${index + 1};tytuł ${index + 1}`)
    lines[9] = '10;"Park im. Lecha'
    lines[19] = '20;"dobry ""cytat"" tu"'
    lines[29] = '30;ul. "Długa" 5'
    const { rows, problems } = table(utf8(`nr;tytuł\n${lines.join('\n')}\n`))
    expect(rows).toHaveLength(201)
    expect(rows[10]).toEqual(['10', '"Park im. Lecha'])
    expect(rows[20]).toEqual(['20', 'dobry "cytat" tu'])
    expect(rows[200]).toEqual(['200', 'tytuł 200'])
    expect(problems).toEqual([{ code: 'unbalancedQuote', row: 11 }])
  })

  it('points at surplus cells and keeps them', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `${index};x`)
    const { rows, problems } = table(utf8(['nr;t', ...lines, '31;a;b'].join('\n')))
    expect(problems).toEqual([{ code: 'extraCells', rows: [32] }])
    expect(rows[31]).toEqual(['31', 'a', 'b'])
  })

  it.each([
    'uchwa\ufffda',
    'UchwaĹ‚a w sprawie',
    'WYDZIAĹ',
    'ZDĄśYĆ Z POMOCĄ',
    'uchwa?a',
    'GdaÅ„sk',
    'spÃ³Å‚ka',
    'Å\u201aódÅº',
  ])('points at damaged letters in %s and keeps them', (text) => {
    const { rows, problems } = table(utf8(`nr;t\n1;${text}\n`))
    expect(rows[1]).toEqual(['1', text])
    expect(problems).toEqual([{ code: 'damagedText', cells: 1, firstRow: 2 }])
  })

  it.each([
    'ŻÓŁĆ',
    'Łódź „Źródło” – ćma',
    'Angstrœm Müller Ärzte Åse',
    'https://x.pl/index.php?id=5',
    'czy to tak? nie',
  ])('finds nothing wrong with %s', (text) => expect(table(utf8(`nr;t\n1;${text}\n`)).problems).toEqual([]))
})

describe('files that are no tables', () => {
  const ole = (name: string) =>
    latin(
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(512).fill(0),
      ...Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]),
    )
  it.each([
    ['pdf', utf8('%PDF-1.7\n…')],
    ['image', latin(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['xls', ole('Workbook')],
    ['doc', ole('WordDocument')],
    ['protected', ole('EncryptedPackage')],
    ['html', utf8('<!DOCTYPE html><table><tr><td>1</td></tr></table>')],
    ['rtf', utf8('{\\rtf1 x}')],
    ['binary', latin(1, 2, 0, 3, 4)],
    ['docx', zipSync({ 'word/document.xml': utf8('<x/>') })],
    ['odt', zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('<x/>') })],
    ['zip', zipSync({ 'a.txt': utf8('x') })],
  ])('%s', (really, bytes) => expect(readTable(bytes)).toEqual({ ok: false, failure: { code: 'otherKind', really } }))
  it.each([
    ['no bytes', latin()],
    ['blank lines', utf8(' \n;;\n')],
  ])('%s', (_, bytes) => expect(readTable(bytes)).toEqual({ ok: false, failure: { code: 'empty' } }))

  it.each([
    ['a ZIP cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)],
    [
      'a ZIP with broken content',
      (bytes: Uint8Array) => bytes.map((byte, index) => (index > 60 && index < 90 ? 255 : byte)),
    ],
  ])('%s', (_, damage) => {
    const bytes = zipSync({ 'xl/workbook.xml': utf8('<workbook/>'.repeat(50)), 'xl/x.xml': utf8('<a/>'.repeat(99)) })
    expect(readTable(damage(bytes))).toEqual({ ok: false, failure: { code: 'damagedArchive' } })
  })
})

describe('zip bombs', () => {
  const big = new Uint8Array(60 * 1024 * 1024)
  const bomb = zipSync({ 'xl/workbook.xml': utf8('<workbook/>'), 'xl/worksheets/sheet1.xml': big }, { level: 9 })

  it('are refused by what they declare', () => {
    expect(bomb.length).toBeLessThan(200_000)
    expect(readTable(bomb)).toMatchObject({ ok: false, failure: { code: 'tooLarge' } })
  })

  it('are refused when they lie about their size', () => {
    const lying = bomb.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 4; at++)
      if (view.getUint32(at, true) === big.length) view.setUint32(at, 1000, true)
    expect(safeUnzip(lying, 10 * 1024 * 1024)).toMatchObject({ ok: false, failure: { code: 'tooLarge' } })
  })
})

describe('workbooks', () => {
  const workbook = async (rows: SheetData) => new Uint8Array(await (await writeXlsxFile(rows).toBlob()).arrayBuffer())

  it('reads numbers without noise, dates as days, text untouched', async () => {
    const bytes = await workbook([
      [{ value: 'KRS' }, { value: 'kwota' }, { value: 'data' }, { value: 'tak' }],
      [
        { value: '0000037904', type: String },
        { value: 405.89999999999998, type: Number },
        { value: new Date(Date.UTC(2023, 9, 26)), type: Date, format: 'dd.mm.yyyy' },
        { value: true, type: Boolean },
      ],
      [{ value: '  ż ', type: String }, { value: 0.1 + 0.2, type: Number }, null, { value: 12345678901, type: Number }],
    ])
    const { rows, format } = table(bytes)
    expect(format).toBe('xlsx')
    expect(rows).toEqual([
      ['KRS', 'kwota', 'data', 'tak'],
      ['0000037904', '405,9', '26.10.2023', 'tak'],
      ['  ż ', '0,3', '', '12345678901'],
    ])
  })
})
