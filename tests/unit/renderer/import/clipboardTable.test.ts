// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { fileOf, readCopied } from '#renderer/features/import/read/clipboardTable'
import { readTable } from '#renderer/features/import/read/readTable'
import { asHtml, asTabbedText } from '#renderer/features/register/tableText'

// What spreadsheets and text programs put on the clipboard, cut to what matters.

const excel = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\,";}
.xl65 {mso-number-format:"Short Date";}--></style></head><body link="#0563C1"><table border=0 cellpadding=0 width=256>
<!--StartFragment-->
 <col width=64 style='width:48pt'><col width=128 style='mso-width-source:userset;width:96pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 width=64 style='height:15.0pt;width:48pt'>Numer</td><td width=128>W
  sprawie</td><td>Kwota</td></tr>
 <tr height=40><td height=40 class=xl66>I/1/24</td><td class=xl67 width=128>pierwszy<br>
    drugi</td><td align=right>1<span style='mso-spacerun:yes'>&nbsp;</span>234,50</td></tr>
 <tr height=0 style='display:none'><td>II/2/24</td><td>ukryty</td><td>1</td></tr>
 <tr><td colspan=2 style='mso-ignore:colspan'>tekst dłuższy niż kolumna</td><td></td></tr>
 <![if supportMisalignedColumns]>
 <tr height=0 style='display:none'><td width=64></td><td width=128></td></tr>
 <![endif]>
<!--EndFragment--></table></body></html>`

const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<meta name="generator" content="LibreOffice 7.4"/></head><body><table cellspacing="0" border="0">
<colgroup width="85"></colgroup><tr><td height="17" align="left"><font face="Liberation Sans">Data</font></td>
<td align="left"><b>W sprawie</b></td></tr><tr><td height="32" align="right" sdval="46105" sdnum="1045;1045;DD.MM.RRRR">24.03.2026</td>
<td align="left">droga &amp; most<br>w Lipowcu</td></tr></table></body></html>`

const word = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=PL><!--StartFragment-->
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=302 valign=top style='width:226.55pt'>
<p class=MsoNormal style='margin-bottom:0cm'>Numer<o:p></o:p></p></td><td><p class=MsoNormal>W&nbsp;sprawie<o:p></o:p></p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>I/1/24<o:p></o:p></p></td><td><p class=MsoNormal>pierwszy akapit<o:p></o:p></p>
<p class=MsoNormal>drugi <span class=SpellE>akapit</span><span style='display:none;mso-hide:all'>tajne</span><o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>niżej<o:p></o:p></p></td></tr></table><!--EndFragment--></body></html>`

const nested = `<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table><table><tr><td>d</td><td>e</td></tr></table>`

describe('what was copied elsewhere', () => {
  it.each<[string, { html?: string; text?: string }, ReturnType<typeof readCopied>]>([
    [
      'Excel: line ends in cells, shown figures, no hidden rows',
      { html: excel, text: 'Numer\tW sprawie\tKwota\r\n' },
      {
        kind: 'table',
        rows: [
          ['Numer', 'W sprawie', 'Kwota'],
          ['I/1/24', 'pierwszy\ndrugi', '1 234,50'],
          ['tekst dłuższy niż kolumna', '', ''],
        ],
      },
    ],
    [
      'LibreOffice: days as they are shown',
      { html: libreOffice },
      {
        kind: 'table',
        rows: [
          ['Data', 'W sprawie'],
          ['24.03.2026', 'droga & most\nw Lipowcu'],
        ],
      },
    ],
    [
      'Word: paragraphs are lines, a cell merged downwards is meant in every row',
      { html: word },
      {
        kind: 'table',
        rows: [
          ['Numer', 'W sprawie'],
          ['I/1/24', 'pierwszy akapit\ndrugi akapit'],
          ['I/1/24', 'niżej'],
        ],
      },
    ],
    [
      'a table in a cell belongs to the cell, one below the other follows',
      { html: nested },
      {
        kind: 'table',
        rows: [
          ['a\nb', 'c'],
          ['d', 'e'],
        ],
      },
    ],
    [
      'text with tabs, quoted where a cell has lines',
      { text: 'a\t"b\nc"\r\n"Klonik" s.c.\td\r\n\r\n' },
      {
        kind: 'table',
        rows: [
          ['a', 'b\nc'],
          ['"Klonik" s.c.', 'd'],
        ],
      },
    ],
    [
      'one cell of a spreadsheet',
      { html: '<table><tr><td>27.03.2025</td></tr></table>' },
      { kind: 'text', text: '27.03.2025' },
    ],
    ['a text of two lines is a text', { text: 'pierwszy\r\ndrugi\r\n' }, { kind: 'text', text: 'pierwszy\ndrugi' }],
    [
      'formatted text is no table',
      { html: '<p>w <b>sprawie</b></p>', text: 'w sprawie' },
      { kind: 'text', text: 'w sprawie' },
    ],
    ['a table that says nothing', { html: '<table><tr><td>&nbsp;</td></tr></table>' }, { kind: 'nothing' }],
    ['nothing', {}, { kind: 'nothing' }],
  ])('%s', (_, { html = '', text = '' }, expected) => {
    expect(readCopied({ html, text })).toEqual(expected)
  })

  it('leaves a large block to the worker of the import', () => {
    const text = 'a\tb\r\n'.repeat(80_000)
    const pasted = readCopied({ html: excel, text })
    expect(pasted).toEqual({ kind: 'file', text })
    const read = readTable(fileOf({ kind: 'file', text }), { delimiter: '\t' })
    expect(read.ok && read.table.rows).toHaveLength(80_000)
  })

  it('runs nothing and does not grow beyond what a sheet can have', () => {
    const html = `<table><tr><td colspan="100000">a</td></tr><tr><td rowspan="0">b</td><td><script>x()</script>c</td></tr></table>`
    const pasted = readCopied({ html, text: '' })
    expect(pasted).toEqual({
      kind: 'table',
      rows: [
        ['a', ''],
        ['b', 'c'],
      ],
    })
  })
})

describe('what is copied here', () => {
  const rows = [
    ['Numer', 'W sprawie'],
    ['1/24', 'w sprawie „A & B” <b>\ndruga linia'],
    ['2/24', '"Klonik"\tz tabulatorem'],
  ]
  const cells = rows.map((row) => row.map((text) => ({ text, isText: true })))

  it.each([
    ['as HTML', { html: asHtml(cells, 1), text: '' }],
    ['as text', { html: '', text: asTabbedText(cells) }],
  ])('comes back as it was, %s', (_, copied) => {
    const tabs = copied.html === '' ? '\t' : ' '
    expect(readCopied(copied)).toEqual({
      kind: 'table',
      rows: rows.map((row) => row.map((text) => text.replace('\t', tabs))),
    })
  })

  it('keeps numbers from becoming days, and one cell is plain', () => {
    expect(
      asHtml(
        [
          [
            { text: '1/24', isText: true },
            { text: '12', isText: false },
          ],
        ],
        0,
      ),
    ).toBe(`<meta charset="utf-8"><table><tr><td style="mso-number-format:'\\@'">1/24</td><td>12</td></tr></table>`)
    expect(asTabbedText([[{ text: 'a\nb', isText: true }]])).toBe('a\nb')
  })

  it('is read by the import like a file', () => {
    const read = readTable(fileOf({ kind: 'table', rows }), { delimiter: '\t' })
    expect(read.ok && read.table.rows).toEqual(rows)
  })
})
