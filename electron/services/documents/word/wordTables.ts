import type { TextPlace } from './wordParagraphs'
import { backgroundOf, bordersCss, isOn, lineOf, overlay, points, pt } from './wordStyles'
import { childOf, elementsOf, valueIn, type XmlElement } from './xmlTree'

interface Cell {
  readonly element: XmlElement
  readonly column: number
  readonly span: number
  readonly merge: 'none' | 'begins' | 'goesOn'
}

interface Row {
  readonly element: XmlElement
  readonly cells: readonly Cell[]
  readonly isHead: boolean
}

/** Rows, also those of content controls. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elementsOf(table).flatMap((one) => {
    if (one.name === 'w:tr') return [one]
    return /^w:(?:sdt|sdtContent|customXml)$/u.test(one.name) ? rowsOf(one) : []
  })
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return elementsOf(row).flatMap((one) => {
    if (one.name === 'w:tc') return [one]
    return /^w:(?:sdt|sdtContent|customXml)$/u.test(one.name) ? cellsOf(one) : []
  })
}

function readRow(element: XmlElement): Row {
  const properties = childOf(element, 'w:trPr')
  let column = Number(valueIn(properties, 'w:gridBefore') ?? 0)
  const cells = cellsOf(element).map((cell): Cell => {
    const own = childOf(cell, 'w:tcPr')
    const span = Math.max(1, Number(valueIn(own, 'w:gridSpan') ?? 1))
    const merged = childOf(own, 'w:vMerge')
    const at = column
    column += span
    const merge = merged === undefined ? 'none' : merged.attributes['w:val'] === 'restart' ? 'begins' : 'goesOn'
    return { element: cell, column: at, span, merge }
  })
  return { element, cells, isHead: isOn(overlay(properties), 'w:tblHeader') }
}

/** Half of a table's lines stands outside of it, where a page ends. */
const LINE = 0.75

const bar = (text: readonly string[]) => text.filter((one) => one !== '').join(';')

/** What stands in a cell, one under the other. */
type CellContent = (cell: XmlElement, place: TextPlace) => string

/** A table: rows marked as headings are its head; one without lines and headings only puts things beside each other. */
export function tableHtml(table: XmlElement, place: TextPlace, contentOf: CellContent): string {
  const { word } = place
  const own = childOf(table, 'w:tblPr')
  const chain = word.styles.chain(valueIn(own, 'w:tblStyle'), 'table')
  const properties = overlay(...chain.map((style) => childOf(style, 'w:tblPr')), own)
  const borders = properties.get('w:tblBorders')
  const rows = rowsOf(table).map(readRow)
  const grid = elementsOf(childOf(table, 'w:tblGrid')).map(({ attributes }) => points(attributes['w:w']) ?? 0)
  const sum = grid.reduce((all, width) => all + width, 0)
  const isFull = properties.get('w:tblW')?.attributes['w:type'] === 'pct'
  const share = Number((properties.get('w:tblW')?.attributes['w:w'] ?? '5000').replace('%', '')) / 5000
  const width = isFull
    ? Math.min(place.width * Math.min(1, share), place.width - LINE)
    : Math.min(sum, place.width - LINE)
  const jc = properties.get('w:jc')?.attributes['w:val']
  const indent = points(properties.get('w:tblInd')?.attributes['w:w']) ?? 0
  const side =
    jc === 'center'
      ? 'margin-left:auto;margin-right:auto'
      : jc === 'right' || jc === 'end'
        ? 'margin-left:auto'
        : indent === 0
          ? ''
          : `margin-left:${pt(indent)}`
  const margins = properties.get('w:tblCellMar')
  const margin = (names: readonly string[], usual: number) =>
    points(names.map((name) => childOf(margins, name)?.attributes['w:w']).find((one) => one !== undefined)) ?? usual
  const padding = `padding:${pt(margin(['w:top'], 0))} ${pt(margin(['w:right', 'w:end'], 5.4))} ${pt(margin(['w:bottom'], 0))} ${pt(margin(['w:left', 'w:start'], 5.4))}`
  const look = childOf(own, 'w:tblLook')?.attributes ?? {}
  const hasFirst = look['w:firstRow'] === '1' || (Number.parseInt(look['w:val'] ?? '0', 16) & 0x20) > 0
  const conditional = (type: string) =>
    chain.flatMap((style) =>
      elementsOf(style, 'w:tblStylePr').filter(({ attributes }) => attributes['w:type'] === type),
    )
  const firstRow = hasFirst ? conditional('firstRow') : []
  let heads = rows.findIndex(({ isHead }) => !isHead)
  if (heads < 0) heads = rows.length
  // A head that all rows are is none.
  if (heads === rows.length) heads = 0
  const inside = { row: lineOf(childOf(borders, 'w:insideH')), column: lineOf(childOf(borders, 'w:insideV')) }
  const rowHtml = (row: Row, index: number) => {
    const isHead = index < heads
    const cells = row.cells.map((cell) => {
      if (cell.merge === 'goesOn') return ''
      const cellOwn = childOf(cell.element, 'w:tcPr')
      const special = index === 0 ? firstRow : []
      const all = overlay(
        ...chain.map((style) => childOf(style, 'w:tcPr')),
        ...special.map((one) => childOf(one, 'w:tcPr')),
        cellOwn,
      )
      const direction = all.get('w:textDirection')?.attributes['w:val'] ?? 'lrTb'
      if (direction !== 'lrTb' && direction !== 'lr') word.unshown.add('rotated')
      let height = 1
      if (cell.merge === 'begins')
        while (rows[index + height]?.cells.some((one) => one.column === cell.column && one.merge === 'goesOn') === true)
          height += 1
      const inner = grid.slice(cell.column, cell.column + cell.span).reduce((total, one) => total + one, 0)
      const isLastColumn = cell.column + cell.span >= grid.length
      const isLastRow = index + height >= rows.length
      const lines = bar([
        outer(borders, 'w:top', index === 0, inside.row, 'top'),
        outer(borders, 'w:bottom', isLastRow, inside.row, 'bottom'),
        outer(borders, 'w:left', cell.column === 0, inside.column, 'left'),
        outer(borders, 'w:right', isLastColumn, inside.column, 'right'),
        bordersCss(all.get('w:tcBorders')),
      ])
      const vertical = all.get('w:vAlign')?.attributes['w:val']
      const ownMargins = all.get('w:tcMar')
      const ownPadding = (['top', 'right', 'bottom', 'left'] as const).flatMap((one) => {
        const set = points(childOf(ownMargins, `w:${one}`)?.attributes['w:w'])
        return set === undefined ? [] : [`padding-${one}:${pt(set)}`]
      })
      const css = bar([
        padding,
        ...ownPadding,
        lines,
        backgroundOf(all.get('w:shd')),
        vertical === 'center' ? 'vertical-align:middle' : vertical === 'bottom' ? 'vertical-align:bottom' : '',
      ])
      const content = contentOf(cell.element, {
        ...place,
        width: Math.max(10, (inner || place.width) - 10.8),
        paragraph: [
          ...place.paragraph,
          ...chain.map((style) => childOf(style, 'w:pPr')),
          ...special.map((one) => childOf(one, 'w:pPr')),
        ],
        run: [
          ...place.run,
          ...chain.map((style) => childOf(style, 'w:rPr')),
          ...special.map((one) => childOf(one, 'w:rPr')),
        ],
      })
      const tag = isHead ? 'th' : 'td'
      return `<${tag}${isHead ? ' scope="col"' : ''} class="${word.class(css)}"${cell.span > 1 ? ` colspan="${cell.span}"` : ''}${height > 1 ? ` rowspan="${height}"` : ''}>${content}</${tag}>`
    })
    const rowOwn = childOf(row.element, 'w:trPr')
    const tall = points(valueIn(rowOwn, 'w:trHeight'))
    const rowCss = bar([
      tall === undefined ? '' : `height:${pt(tall)}`,
      isOn(overlay(rowOwn), 'w:cantSplit') || isHead ? 'break-inside:avoid' : '',
    ])
    return `<tr${rowCss === '' ? '' : ` class="${word.class(rowCss)}"`}>${cells.join('')}</tr>`
  }
  const html = rows.map(rowHtml)
  const hasLines = elementsOf(borders).some((one) => (lineOf(one) ?? 'none') !== 'none')
  const columns = grid.map(
    (one) => `<col class="${word.class(`width:${(sum === 0 ? 100 / grid.length : (100 * one) / sum).toFixed(2)}%`)}">`,
  )
  const role = heads === 0 && !hasLines ? ' role="presentation"' : ''
  const css = bar([width > 0 ? `width:${pt(width)}` : '', side])
  return (
    `<table class="${word.class(css)}"${role}><colgroup>${columns.join('')}</colgroup>` +
    (heads === 0 ? '' : `<thead>${html.slice(0, heads).join('')}</thead>`) +
    `<tbody>${html.slice(heads).join('')}</tbody></table>`
  )
}

/** A side of a cell: that of the table where it is its edge, else the line between cells. */
function outer(
  borders: XmlElement | undefined,
  name: string,
  isEdge: boolean,
  between: string | undefined,
  side: string,
): string {
  const line = isEdge ? lineOf(childOf(borders, name)) : between
  return line === undefined ? '' : `border-${side}:${line}`
}
