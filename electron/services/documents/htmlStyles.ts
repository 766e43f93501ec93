import type { DocumentModel } from '#shared/engine/documents/model'
import { CELL_PADDING_MM, TABLE_POINTS, roomOf } from '#shared/engine/documents/pageLayout'
import { fittedColumns } from '#shared/engine/documents/tableWidths'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { textOfCell } from '#shared/engine/documents/model'

/** A text as a string of CSS: nothing in it can end the string or the style element. */
export const cssString = (text: string) =>
  `"${text.replace(/[\\"<>&\n\r\f]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`

/** Width of the names beside the values of a card, as on the Word papers. */
const FACT_NAME_MM = 52

/** Rules of every page, whatever its papers are made of. */
export const htmlBody = `
*{box-sizing:border-box}
body{margin:0}
.paper{font-size:11pt;line-height:1.25;color:#000;background:#fff}`

/** Rules of the papers the program makes itself. */
export const htmlBase = `
p{margin:0 0 6pt;white-space:pre-line;orphans:2;widows:2}
h1,h2{font-weight:bold;white-space:pre-line;break-after:avoid}
h1{font-size:14pt;text-align:center;margin:12pt 0 4pt}
h2,h1.subject{font-size:11pt;margin:10pt 0 4pt}h1.subject{text-align:left}
.page{break-before:page}
.column{break-before:column}
.letterhead{display:flex;align-items:center;gap:6mm;font-size:10pt}
.letterhead p{margin:0}.letterhead p:first-child{font-weight:bold}
.right{text-align:right}.center{text-align:center}.justify{text-align:justify}
.subtitle{font-size:11pt;margin-bottom:3pt}.note{font-size:9pt;margin-top:8pt}
.strong{font-weight:bold;font-size:10pt;break-after:avoid}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-bottom:6pt}
thead{display:table-header-group}tr{break-inside:avoid}
td,th{border:.5pt solid #7f7f7f;padding:1.8pt ${CELL_PADDING_MM}mm;vertical-align:top;text-align:left;overflow-wrap:break-word;white-space:pre-line}
th{background:#ededed;font-weight:bold}
td.right{text-align:right}td.center,th.center{text-align:center}th.right{text-align:right}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
dl,ul{margin:0 0 6pt;padding:0;list-style:none}
li{padding-left:8mm;text-indent:-8mm;margin-bottom:3pt;white-space:pre-line}
li>span{display:inline-block;min-width:8mm;text-indent:0}
.form{display:flex;gap:4mm;min-height:24mm}
.form>div:first-child{width:42mm;border:.5pt dotted #7f7f7f;display:flex;align-items:flex-end;justify-content:center;font-size:7pt;color:#595959}
.form>div:last-child{flex:1}
.signatures{display:flex;break-inside:avoid;font-size:10pt;text-align:center;break-before:avoid}
.signatures>div{flex:1;padding:6mm 8mm 0}
.signatures p{margin:0}.signatures .line{margin-top:14mm;padding-top:2pt;border-top:.75pt dotted #000}
.picture{text-align:center}
`

/** How the pages of a paper are counted, in words of CSS. */
export interface PageCounters {
  readonly rule: string
  readonly page: string
  readonly pages: string
}

/** A paper alone in its file: the engine counts. */
export const countedByEngine: PageCounters = { rule: '', page: 'counter(page)', pages: 'counter(pages)' }

/** One of several papers, each of which counts its own; how many they are is known once they were laid out (`paperRules`). */
export const countedApart = (index: number): PageCounters => ({
  rule: `counter-increment:paper${index};`,
  page: `counter(paper${index})`,
  pages: `var(--pages${index},"${documentsPl.page.unknown}")`,
})

/** The empty page behind one of several papers, which stands only where `paperRules` asks for it. */
export const blankAfter = (index: number, sheet: string): readonly [page: string, rule: string] => [
  `@page blank${index}{${sheet}}`,
  `.paper${index}::after{content:var(--blank${index});display:block;break-before:page;page:blank${index}}`,
]

/**
 * What the pages of several papers are told once it is known how many each has; on sheets printed on both sides an empty page
 * follows an odd number, so that the next paper begins a sheet.
 */
export function paperRules(pages: readonly number[], isTwoSided: boolean): string {
  const rules = pages.map((count, index) => {
    const isOdd = isTwoSided && count % 2 === 1 && index < pages.length - 1
    return `--pages${index}:"${count}";${isOdd ? `--blank${index}:"";` : ''}`
  })
  return `:root{${rules.join('')}}`
}

/** The paper of a page as `@page` says it. */
export const htmlSheet = ({ page }: DocumentModel): string => `size:${page.size ?? 'A4'} ${page.orientation};`

/** What `@page` says; apart, for it counts only in the styles of a whole document. */
export function htmlPage(model: DocumentModel, counters = countedByEngine): string {
  const { page, font, footer, pageNumbers } = model
  const { before, between } = documentsPl.page
  const numbers =
    pageNumbers === false
      ? ''
      : `@bottom-right{content:${cssString(before)} ${counters.page} ${cssString(between)} ${counters.pages};font:8pt ${font}}`
  const left = footer === '' ? '' : `@bottom-left{content:${cssString(footer)};font:8pt ${font};white-space:nowrap}`
  return `${htmlSheet(model)}margin:${page.marginMm}mm;${counters.rule}${numbers}${left}`
}

/**
 * The styles of one paper beside those all have, to stand in a rule about it: font and sizes of the Word papers. Everything is
 * in classes, for style attributes are refused where the preview shows a paper (content security policy).
 */
export function htmlStyles(model: DocumentModel): string {
  const { page, font, blocks } = model
  const width = roomOf(page)
  const own = blocks.map((block, index) => {
    if (block.kind === 'paragraph' && block.indentMm > 0) return `.b${index}{margin-left:${block.indentMm}mm}`
    if (block.kind !== 'table' && block.kind !== 'register') return ''
    const points = block.points ?? TABLE_POINTS
    const columns =
      block.kind === 'register'
        ? block.columns
        : fittedColumns(
            block.columns,
            block.rows.map(({ cells }) => cells.map(textOfCell)),
            points,
          )
    const sum = columns.reduce((all, column) => all + column.width, 0)
    const widths = columns.map(
      (column, place) => `.b${index} col:nth-child(${place + 1}){width:${((100 * column.width) / sum).toFixed(2)}%}`,
    )
    const rows = block.kind === 'table' && block.rowMm !== undefined ? `.b${index} tr{height:${block.rowMm}mm}` : ''
    return `.b${index}{font-size:${points}pt${block.kind === 'table' && block.whole === true ? ';break-inside:avoid' : ''}}${widths.join('')}${rows}`
  })
  return [
    `font-family:"${font}",sans-serif;`,
    `.facts{font-size:${TABLE_POINTS}pt;break-inside:avoid}.facts col:first-child{width:${((100 * FACT_NAME_MM) / width).toFixed(2)}%}`,
    page.columns === undefined
      ? ''
      : `main{columns:2;column-gap:${2 * page.marginMm}mm;column-rule:.5pt dashed #7f7f7f}`,
    ...own,
  ].join('\n')
}
