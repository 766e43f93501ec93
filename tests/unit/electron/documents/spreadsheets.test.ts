import validate from '@ooxml-tools/validate'
import Papa from 'papaparse'
import readSheet from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { sheetName } from '#electron/services/documents/xlsx'
import type { DocumentRow } from '#shared/engine/documents/model'
import { parseXml, partsOf, written } from './files'
import { sampleCard, sampleRegister, sampleSessionList } from './samples'

const COLUMNS = ['number', 'date', 'title', 'votesFor', 'receivedOn']
const oneRow = (...cells: (DocumentRow & { kind: 'row' })['cells']): DocumentRow[] => [{ kind: 'row', cells }]

describe('XLSX', () => {
  it('is valid, and reads back as numbers and days', async () => {
    const { model, rows } = sampleRegister(COLUMNS)
    const bytes = await written('xlsx', model, rows)
    expect(await validate(new Uint8Array(bytes), 'xlsx', 'Microsoft365')).toEqual([])
    const [sheet] = await readSheet(bytes)
    const data = sheet?.data ?? []
    expect(data[0]).toEqual(['Grupa: Sesja', 'Lp.', 'Numer', 'Data', 'W sprawie', 'Za', 'Doręczono'])
    // A group heads no row of its own: what is filtered and sorted are entries alone.
    expect(data[1]).toEqual([
      'XXXVII sesja – 26 marca 2026 r. (nr XXXVII/301/26 – XXXVII/315/26)',
      1,
      'XXXVII/301/26',
      new Date('2026-03-26T00:00:00Z'),
      'w sprawie zmiany uchwały budżetowej na 2026 rok',
      15,
      null,
    ])
    expect(data).toHaveLength(61)
  })

  it('freezes the header, prints days and amounts in the Polish way', async () => {
    const { model } = sampleRegister(COLUMNS)
    const bytes = await written(
      'xlsx',
      model,
      oneRow({ text: '1 353,00', grosze: 135_300 }, { text: 'x', day: '1899-01-01' }),
    )
    const part = partsOf(bytes)
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/ySplit="1".*state="frozen"/)
    expect(sheet).toContain('<v>1353</v>')
    expect(part('xl/styles.xml')).toContain('dd.mm.yyyy')
    expect(part('xl/styles.xml')).toContain('#,##0.00')
  })

  it('can be filtered, is as wide as its texts, and prints on the width of a page under its headings', async () => {
    const { model, rows } = sampleRegister(COLUMNS)
    const part = partsOf(await written('xlsx', model, rows))
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<autoFilter ref="A1:G61"/>')
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="\w+" fitToHeight="0"\/>/)
    expect(part('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles" localSheetId="0">'[^<]+'!\$1:\$1</)
    const widths = Array.from(sheet.matchAll(/<col [^>]*width="(\d+)"/g), ([, width]) => Number(width))
    const [group, ordinal, number, day, title] = widths
    expect([group, title]).toEqual([60, 60])
    for (const narrow of [ordinal, number, day]) expect(narrow).toBeLessThan(20)
  })

  it('keeps moments as moments', async () => {
    const moment = { text: '12.03.2026, 14:05', moment: '2026-03-12T14:05' }
    const bytes = await written('xlsx', sampleRegister(COLUMNS).model, oneRow('1', moment))
    const [sheet] = await readSheet(bytes)
    expect(sheet?.data[1]).toContainEqual(new Date('2026-03-12T14:05:00Z'))
  })

  it('takes hostile text as text', async () => {
    const bytes = await written(
      'xlsx',
      sampleRegister(COLUMNS).model,
      oneRow('</t></is>\u0001&', '=1+1', '_x0041_', 'ą'.repeat(40_000)),
    )
    expect(await validate(new Uint8Array(bytes), 'xlsx', 'Microsoft365')).toEqual([])
    const sheet = parseXml(partsOf(bytes)('xl/worksheets/sheet1.xml'))
    const texts = [...sheet.querySelectorAll('row:last-child t')].map(({ textContent }) => textContent)
    expect(texts.slice(0, 3)).toEqual(['</t></is>&', '=1+1', '_x005F_x0041_'])
    expect(texts[3]).toHaveLength(32_767)
  })

  it('writes cards and lists too', async () => {
    for (const model of [sampleCard(), sampleSessionList()])
      expect(await validate(new Uint8Array(await written('xlsx', model)), 'xlsx', 'Microsoft365')).toEqual([])
  })

  it.each([
    ['REJESTR UCHWAŁ RADY MIEJSKIEJ W ZAWODZIU', 'REJESTR UCHWAŁ RADY MIEJSKIEJ W'],
    ["'a/b:c'", 'a b c'],
    ['[]', 'Arkusz1'],
  ])('names the sheet of %j %j', (title, name) => {
    expect(sheetName(title)).toBe(name)
  })
})

describe('CSV', () => {
  it('is UTF-8 with BOM, semicolons and CRLF; the group is a column', async () => {
    const { model, rows } = sampleRegister(COLUMNS)
    const text = (await written('csv', model, rows)).toString('utf8')
    expect(text.startsWith('\ufeffGrupa: Sesja;Lp.;Numer;Data;W sprawie;Za;Doręczono\r\n')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text).not.toContain('\u00a0')
    const { data } = Papa.parse<string[]>(text.trim(), { delimiter: ';' })
    expect(data).toHaveLength(61)
    expect(data[1]?.slice(0, 3)).toEqual([
      'XXXVII sesja – 26 marca 2026 r. (nr XXXVII/301/26 – XXXVII/315/26)',
      '1',
      'XXXVII/301/26',
    ])
  })

  it('has headings without rows, and a group column when groups come unannounced', async () => {
    const { model } = sampleRegister(COLUMNS)
    const blocks = model.blocks.map((block) => {
      if (block.kind !== 'register') return block
      const { kind, columns, points } = block
      return { kind, columns, points }
    })
    const bare = { ...model, blocks }
    expect((await written('csv', bare)).toString('utf8')).toBe('\ufeffLp.;Numer;Data;W sprawie;Za;Doręczono\r\n')
    const grouped = await written('csv', bare, [{ kind: 'group', text: 'A' }, ...oneRow('1')])
    expect(grouped.toString('utf8')).toContain('Grupa;Lp.')
  })

  it.each([
    ['=1+1', `'\u200b=1+1`],
    ['+48 123', '+48 123'],
    ['+cmd', `'\u200b+cmd`],
    ['-5', '-5'],
    ['-1\u00a0234,50', '-1 234,50'],
    ['-5+1', `'\u200b-5+1`],
    ['@SUM(A1)', `'\u200b@SUM(A1)`],
    ['\tx', `'\u200b\tx`],
    ['a;b', '"a;b"'],
    ['mówi „=”', 'mówi „=”'],
    ['a"b\nc', '"a""b\nc"'],
  ])('writes %j as %j', async (text, line) => {
    const { model } = sampleRegister(['number'])
    const csv = (await written('csv', model, oneRow('1', text))).toString('utf8')
    expect(csv).toBe(`\ufeffGrupa: Sesja;Lp.;Numer\r\n;1;${line}\r\n`)
  })
})
