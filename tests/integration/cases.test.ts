import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ImportService } from '#renderer/features/import/importService'
import type { ReadOptions } from '#renderer/features/import/read/readTable'
import { catalogue } from '#shared/catalogue'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import type { Edit } from '#shared/engine/history/history'
import { proposedKeys } from '#shared/engine/import/mapping'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { emptyOffice } from '#shared/model/office'
import { numberCell, textCell, textRows, workbook } from '../fakes/workbook'

const folder = join(import.meta.dirname, '../../../shared/cases')
const here = existsSync(folder)
const caseFile = (name: string) => new Uint8Array(readFileSync(join(folder, name)))
const utf8 = (text: string) => Uint8Array.from(new TextEncoder().encode(text))

const stored = (edits: readonly Edit[]): readonly RegisterRecord[] =>
  edits.map(({ record, register, fields }) => ({
    id: record,
    register,
    values: Object.fromEntries(
      Object.entries(fields ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
    ),
    order: '',
    trashed: 0,
    createdAt: '2026-11-21T00:00:00.000Z',
    updatedAt: '2026-11-21T00:00:00.000Z',
  }))

interface Imported {
  readonly values: readonly Values[]
  readonly rows: Readonly<Record<string, number>>
  /** Codes of what is said about the file. */
  readonly said: readonly string[]
  readonly edits: readonly Edit[]
  readonly headings: readonly string[]
}

async function imported(
  bytes: Uint8Array<ArrayBuffer>,
  register: string,
  existing: readonly RegisterRecord[] = [],
  options: ReadOptions = {},
): Promise<Imported> {
  const definition = catalogue.of(register)
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: () => Promise.resolve(existing),
  })
  const settings = {
    register,
    language: 'pl',
    today: '2026-11-21',
    numbering: numberingOf(definition, emptyOffice),
    terms: emptyOffice.terms,
  } as const
  const opened = await service.open(bytes, settings, options)
  if (!opened.ok) throw new Error(opened.failure.code)
  const { layout, table } = opened.value
  const keyFields = proposedKeys(layout.columns, definition, layout.filled)
  const { counts } = await service.plan({ header: layout.header, columns: layout.columns, keyFields })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  return {
    values: stored(edits).map(({ values }) => values),
    rows: counts.rows,
    said: table.problems.map(({ code }) => code),
    edits,
    headings: layout.headings,
  }
}

/** A value as a clerk would compare it. */
const shown = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'written' in value ? value.written : value
const column = ({ values }: Imported, field: string) => values.map(({ [field]: value }) => shown(value))

/** Each case: the file it was seen in, a small input of the same kind, and what is right for both. */
interface Case {
  readonly name: string
  readonly file: string
  readonly register: 'resolutions' | 'contracts'
  readonly small: Uint8Array<ArrayBuffer>
  readonly right: (read: Imported) => void
}

const acts = (...rows: readonly (readonly string[])[]) => [['Numer', 'Data', 'W sprawie'], ...rows]
const agreements = ['Nr umowy', 'Przedmiot', 'Data zawarcia', 'Wartość']
const day = (place: string, serial: number) => numberCell(place, serial, 1)
const dates = ['General', 'dd.mm.yyyy', 'mmm\\ yy', '0000']
const sheetOf = (rows: string, after = '') => ({ name: 'rejestr', rows, after })
/** Headings and rows of cells as XML. */
const sheetRows = (headings: readonly string[], ...rows: readonly string[]) =>
  textRows([headings]) + rows.map((cells, index) => `<row r="${index + 2}">${cells}</row>`).join('')

const cases: readonly Case[] = [
  {
    name: 'line ends of several kinds',
    file: '01-mixed-line-ends/rejestr.csv',
    register: 'resolutions',
    small: utf8(
      'Numer;Data;W sprawie\r\nI/1/24;12.01.2024;w sprawie A\nI/2/24;12.01.2024;w sprawie B\rI/3/24;12.01.2024;w sprawie C\n',
    ),
    right: (read) => {
      expect(column(read, 'number')).toEqual(['I/1/24', 'I/2/24', 'I/3/24'])
      expect(column(read, 'title')).toEqual(['w sprawie A', 'w sprawie B', 'w sprawie C'])
    },
  },
  {
    name: 'days written out',
    file: '02-xlsx-iso-dates/umowy.xlsx',
    register: 'contracts',
    small: workbook(
      [
        sheetOf(
          sheetRows(
            agreements,
            `${textCell('A2', '1/2024')}${textCell('B2', 'A')}<c r="C2" s="1" t="d"><v>2024-01-12T00:00:00</v></c>`,
            `${textCell('A3', '2/2024')}${textCell('B3', 'B')}<c r="C3" s="1" t="d"><v>2024-07-01T00:00:00</v></c>`,
          ),
        ),
      ],
      dates,
    ),
    right: (read) => expect(column(read, 'concludedOn')).toEqual(['2024-01-12', '2024-07-01']),
  },
  ...['umowy.xlsx', 'umowy-z-libreoffice.xlsx'].map((file): Case => ({
    name: `days counted from 1904 (${file})`,
    file: `03-xlsx-date1904-true/${file}`,
    register: 'contracts',
    small: workbook(
      [sheetOf(sheetRows(agreements, textCell('A2', '1/2024') + textCell('B2', 'A') + day('C2', 43841)))],
      dates,
      'date1904="true"',
    ),
    right: (read) => expect(column(read, 'concludedOn')).toEqual(['2024-01-12']),
  })),
  {
    name: 'a chart on a sheet of its own',
    file: '04-xlsx-chartsheet/rejestr.xlsx',
    register: 'resolutions',
    small: workbook([
      { name: 'Wykres1', rows: '', kind: 'chartsheet', part: 'chartsheets/sheet1.xml' },
      ...[1].map(() =>
        sheetOf(
          textRows(
            acts(
              ['I/1/24', '12.01.2024', 'w sprawie A'],
              ['I/2/24', '12.01.2024', 'w sprawie B'],
              ['I/3/24', '12.01.2024', 'w sprawie C'],
            ),
          ),
        ),
      ),
    ]),
    right: (read) => {
      expect(read.rows['new']).toBe(3)
      expect(read.said).toContain('sheetsWithoutCells')
    },
  },
  {
    name: 'cells without a place',
    file: '05-xlsx-no-cell-ref/rejestr.xlsx',
    register: 'resolutions',
    small: workbook([
      sheetOf(textRows(acts(['I/1/24', '12.01.2024', 'w sprawie A'])).replaceAll(/ r="[A-Z]?\d+"/g, '')),
    ]),
    right: (read) => {
      expect(column(read, 'number')).toEqual(['I/1/24'])
      expect(column(read, 'date')).toEqual(['2024-01-12'])
    },
  },
  {
    name: 'a number that became a day',
    file: '07-xlsx-number-became-date/umowy.xlsx',
    register: 'contracts',
    small: workbook(
      [
        sheetOf(
          sheetRows(
            agreements,
            numberCell('A2', 45627, 2) + textCell('B2', 'A') + day('C2', 45303),
            textCell('A3', '13/2024') + textCell('B3', 'B') + day('C3', 45303),
          ),
        ),
      ],
      dates,
    ),
    right: (read) => {
      expect(column(read, 'contractNumber').slice(0, 2)).toEqual(['gru 24', '13/2024'])
      expect(read.said).toContain('partDates')
    },
  },
  {
    name: 'texts marked as such for a spreadsheet',
    file: '08-csv-eq-wrapped/umowy.csv',
    register: 'contracts',
    small: utf8('Nr umowy;Przedmiot\r\n="0012/2024";A\r\n"=""0013/2024""";B\r\n'),
    right: (read) => {
      expect(column(read, 'contractNumber')).toEqual(['0012/2024', '0013/2024'])
      expect(read.said).toContain('wrappedTexts')
    },
  },
  {
    name: 'days with a time',
    file: '10-date-with-time/rejestr.csv',
    register: 'resolutions',
    small: utf8(
      'Numer;Data;W sprawie;Data wysłania\nI/1/24;12.01.2024 00:00:00;A;15.01.2024 10:30\nI/2/24;12.01.2024 0:00;B;15.01.2024 9:05:00\n',
    ),
    right: (read) => {
      expect(column(read, 'date').slice(0, 2)).toEqual(['2024-01-12', '2024-01-12'])
      expect(column(read, 'sentOn').slice(0, 2)).toEqual(['2024-01-15', '2024-01-15'])
    },
  },
  {
    name: 'noughts shown by a format',
    file: '11-xlsx-leading-zeros/umowy.xlsx',
    register: 'contracts',
    small: workbook(
      [
        sheetOf(
          sheetRows(
            agreements,
            numberCell('A2', 12, 3) + textCell('B2', 'A') + day('C2', 45303) + numberCell('D2', 1234.5),
          ),
        ),
      ],
      dates,
    ),
    right: (read) => {
      expect(column(read, 'contractNumber')).toEqual(['0012'])
      expect(column(read, 'value')).toEqual([123_450])
    },
  },
  {
    name: 'a session merged over its acts',
    file: '12-xlsx-merged/rejestr.xlsx',
    register: 'resolutions',
    small: workbook([
      sheetOf(
        textRows([
          ['Sesja', 'Data', 'Numer', 'W sprawie'],
          ['I', '12.01.2024', 'I/1/24', 'A'],
          ['', '', 'I/2/24', 'B'],
          ['', '', 'I/3/24', 'C'],
          ['II', '12.02.2024', 'II/4/24', 'D'],
        ]),
        '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="B2:B4"/></mergeCells>',
      ),
    ]),
    right: (read) => {
      expect(column(read, 'session')).toEqual(['I', 'I', 'I', 'II'])
      expect(column(read, 'date')).toEqual(['2024-01-12', '2024-01-12', '2024-01-12', '2024-02-12'])
      expect(read.said).toContain('mergedCells')
    },
  },
  {
    name: 'a hidden sheet and hidden rows',
    file: '13-xlsx-hidden/rejestr.xlsx',
    register: 'resolutions',
    small: workbook([
      { name: 'stare', rows: textRows(acts(['I/9/23', '12.01.2023', 'stara'])), state: 'veryHidden' },
      sheetOf(
        textRows(acts(['I/1/24', '12.01.2024', 'A'], ['I/2/24', '12.01.2024', 'UKRYTA'])).replace(
          '<row r="3"',
          '<row r="3" hidden="1"',
        ),
      ),
    ]),
    right: (read) => {
      expect(column(read, 'number')).toEqual(['I/1/24'])
      expect(read.rows).toMatchObject({ new: 1, skipped: 1 })
      expect(read.said).toEqual(expect.arrayContaining(['hiddenRows', 'hiddenSheets']))
    },
  },
  {
    name: 'characters nobody sees',
    file: '14-soft-hyphen/rejestr.csv',
    register: 'resolutions',
    small: utf8(
      'Numer;Data;W sprawie\nI/1/24;12.01.2024;w sprawie miejsco\u00adwego planu zagospo\u00addarowania\nI/2/24;12.01.2024;w sprawie Kowalska\u2011Nowak\nI/3/24;12.01.2024;w sprawie po\u200bdziału\n',
    ),
    right: (read) => {
      expect(column(read, 'title').slice(0, 3)).toEqual([
        'w sprawie miejscowego planu zagospodarowania',
        'w sprawie Kowalska-Nowak',
        'w sprawie podziału',
      ])
      expect(read.said).toContain('unseenCharacters')
    },
  },
  ...(['utf-16le', 'utf-16be'] as const).map((order): Case => ({
    name: `${order} without a mark`,
    file: '15-utf16-no-bom/rejestr.csv',
    register: 'resolutions',
    small: utf16('Numer;Data;W sprawie\r\nI/1/24;12.01.2024;w sprawie żółci\r\n', order),
    right: (read) => {
      expect(column(read, 'number')).toEqual(['I/1/24'])
      expect(column(read, 'title')[0]).toMatch(/^w sprawie ż/)
    },
  })),
  {
    name: 'control characters',
    file: '17-control-chars/rejestr.csv',
    register: 'resolutions',
    small: utf8('Numer;Data;W sprawie\nI/1/24;12.01.2024;w sprawie\u000bA\u000c\u001fB 😀\n'),
    right: (read) => {
      expect(column(read, 'title')).toEqual(['w sprawie\nA\nB 😀'])
      expect(read.said).toContain('unseenCharacters')
    },
  },
  {
    name: 'headings in two rows',
    file: '18-two-header-rows/rejestr.xlsx',
    register: 'resolutions',
    small: workbook([
      sheetOf(
        textRows([
          ['Numer', 'Data', 'W sprawie', 'Głosowanie', '', ''],
          ['', '', '', 'za', 'przeciw', 'wstrzymało się'],
          ['I/1/24', '12.01.2024', 'A', '10', '2', '3'],
        ]),
      ),
    ]),
    right: (read) => {
      expect(read.rows['new']).toBe(1)
      expect(column(read, 'number')).toEqual(['I/1/24'])
      for (const [field, count] of [
        ['votesFor', 10],
        ['votesAgainst', 2],
        ['votesAbstained', 3],
      ] as const)
        expect(column(read, field)).toEqual([count])
    },
  },
  {
    name: 'a line break of Word',
    file: '20-word-line-break/rejestr.csv',
    register: 'resolutions',
    small: utf8('Numer;Data podjęcia;W sprawie\nI/1/24;12.01.2024;w sprawie zmiany\u000buchwały budżetowej\n'),
    right: (read) => expect(column(read, 'title')).toEqual(['w sprawie zmiany\nuchwały budżetowej']),
  },
]

function utf16(text: string, order: 'utf-16le' | 'utf-16be'): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) =>
      order === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  )
}

describe.each(cases)('$name', ({ file, register, small, right }) => {
  it('is read right', async () => right(await imported(small, register)))
  it.skipIf(!here)('in the file it was seen in (needs ../shared/cases)', async () =>
    right(await imported(caseFile(file), register)),
  )
  it('changes nothing when it comes again', async () => {
    const first = await imported(small, register)
    const again = await imported(small, register, stored(first.edits))
    expect(again.edits).toEqual([])
  })
})

describe.skipIf(!here)('further files of the cases (needs ../shared/cases)', () => {
  it('one line that ends otherwise costs nothing', async () => {
    const read = await imported(caseFile('01-mixed-line-ends/jedna-linia-lf.csv'), 'resolutions')
    expect(read.rows).toMatchObject({ new: 30, error: 0 })
    expect(new Set(column(read, 'number')).size).toBe(30)
  })

  it.each(['kolumna-IV-256', 'kolumna-1024', 'kolumna-XFD', 'wiersz-1048576'])(
    'a stray blank in %s is ignored and said',
    async (name) => {
      const read = await imported(caseFile(`22-stray-cell-far-right/${name}.xlsx`), 'resolutions')
      expect(read.headings).toHaveLength(4)
      expect(read.rows).toMatchObject({ new: 200, skipped: 0, error: 0 })
      expect(read.said).toEqual(['strayBlanks'])
    },
  )

  it.each([
    ['Interpelacje', 'interpellations'],
    ['Umowy', 'contracts'],
  ])('%s as the program wrote it once comes in as three entries, from CSV and XLSX alike', async (name, register) => {
    const text = await imported(caseFile(`21-own-csv-reimport/${name}.csv`), register)
    const sheet = await imported(caseFile(`21-own-csv-reimport/${name}.xlsx`), register, stored(text.edits))
    expect(text.rows).toMatchObject({ new: 3, error: 0 })
    expect(sheet.rows).toMatchObject({ unchanged: 3, new: 0, update: 0 })
  })
})

it('hidden rows can be taken like the others', async () => {
  const rows = textRows(acts(['I/1/24', '12.01.2024', 'A'])).replace('<row r="2"', '<row r="2" hidden="1"')
  const read = await imported(workbook([sheetOf(rows)]), 'resolutions', [], { withHiddenRows: true })
  expect(read.rows).toMatchObject({ new: 1, skipped: 0 })
})
