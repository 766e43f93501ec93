import { type DocumentCell, type DocumentRow, textOfCell } from '#shared/engine/documents/model'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text of a cell as a message has it: no-break spaces are typography of paper. */
const plain = (cell: DocumentCell) => textOfCell(cell).replaceAll('\u00a0', ' ').trim()
const html = (text: string) => text.replace(/[&<>"]/gu, (mark) => entities[mark] ?? '').replaceAll('\n', '<br>')

/**
 * Rows of a list for a message: a line of text for each, its values apart by dashes, and the same as a table for programs
 * that take one.
 */
export function listText(
  headings: readonly string[],
  rows: readonly DocumentRow[],
): { readonly text: string; readonly html: string } {
  const lines = rows.map((row) => {
    if (row.kind === 'group') return `\n${row.text}`
    const [ordinal = '', ...cells] = row.cells.map(plain)
    return `${ordinal}. ${cells
      .filter((cell) => cell !== '')
      .join(' – ')
      .replaceAll('\n', ', ')}`
  })
  const heads = headings.map((heading) => `<th align="left">${html(heading)}</th>`).join('')
  const cells = rows.map((row) =>
    row.kind === 'group'
      ? `<tr><th align="left" colspan="${headings.length}">${html(row.text)}</th></tr>`
      : `<tr>${row.cells.map((cell) => `<td>${html(plain(cell))}</td>`).join('')}</tr>`,
  )
  return {
    text: `${lines.join('\n').trim()}\n`,
    html: `<table border="1" cellspacing="0" cellpadding="3"><thead><tr>${heads}</tr></thead><tbody>${cells.join('')}</tbody></table>`,
  }
}
