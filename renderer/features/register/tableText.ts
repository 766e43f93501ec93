/** A cell of a copied table. */
export interface CopiedCell {
  readonly text: string
  /** Numbers of acts and signs look like days and fractions to a spreadsheet; they must stay as they are written. */
  readonly isText: boolean
}

type Table = readonly (readonly CopiedCell[])[]

/** The table as text with tabs, as spreadsheets copy it; one cell alone as it stands, for a letter. */
export function asTabbedText(rows: Table): string {
  const [first = []] = rows
  if (rows.length === 1 && first.length === 1) return first[0]?.text ?? ''
  const cell = ({ text }: CopiedCell) => (/^"|[\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n')
}

/** The table as HTML, for spreadsheets and text programs; `headings` is how many rows of headings it begins with. */
export function asHtml(rows: Table, headings: number): string {
  const body = rows.map((row, index) => {
    const tag = index < headings ? 'th' : 'td'
    const cells = row.map(({ text, isText }) => {
      const format = isText ? ` style="mso-number-format:'\\@'"` : ''
      // Within the cell, where a spreadsheet would begin a new row.
      const lines = text.split('\n').map(escaped).join('<br style="mso-data-placement:same-cell">')
      return `<${tag}${format}>${lines}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<meta charset="utf-8"><table>${body.join('')}</table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
