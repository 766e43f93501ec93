import { type DocumentModel, textOfCell } from '#shared/engine/documents/model'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { openTextFile } from './sink'

/** Lists of a document without a register: each table is one, named by its only column, its cells JSON already. */
function listsOf({ blocks }: DocumentModel): string {
  const lists = blocks.flatMap((block) => {
    const [column] = block.kind === 'table' ? block.columns : []
    if (block.kind !== 'table' || column === undefined) return []
    const items = block.rows.map(({ cells: [cell = ''] }) => textOfCell(cell))
    return [`${JSON.stringify(column.heading)}: [${items.length === 0 ? '' : `\n${items.join(',\n')}\n`}]`]
  })
  return lists.join(',\n')
}

/** What a file says of itself before its lists: what it is, and the facts about it. */
function headOf({ subject, title, blocks }: DocumentModel): string {
  const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
  const about =
    facts.length === 0
      ? ''
      : `"about": ${JSON.stringify(Object.fromEntries(facts.map(({ name, value }) => [name, value])), null, 2)},\n`
  return `"format": ${JSON.stringify(subject)},\n"title": ${JSON.stringify(title)},\n${about}`
}

/** Opens a JSON file of several lists, all of them known beforehand. */
function openLists({ file, document, open }: WriterOptions, lists: string): Promise<DocumentWriter> {
  const sink = openTextFile(file, open)
  return Promise.resolve({
    write: () => Promise.reject(new Error('the document has no place for rows')),
    async finish() {
      await sink.write(`{\n${headOf(document)}${lists}\n}\n`)
      await sink.finish()
    },
    abort: () => sink.abort(),
  })
}

/**
 * Opens a JSON file of records: what it is, the facts about it, and a list named by the register block's only column. Each row's one cell is
 * a record as JSON already, so that a large register is streamed like any other. Rejects with the Node error of the file.
 */
export function openJson(options: WriterOptions): Promise<DocumentWriter> {
  const { file, document, open } = options
  const register = document.blocks.find((block) => block.kind === 'register')
  const name = register?.columns[0]?.heading
  if (name === undefined) {
    const lists = listsOf(document)
    return lists === '' ? Promise.reject(new Error('the document has no place for records')) : openLists(options, lists)
  }
  const sink = openTextFile(file, open)
  const head = `{\n${headOf(document)}${JSON.stringify(name)}: [`
  let before = `${head}\n`
  return Promise.resolve({
    async write(rows) {
      let text = ''
      for (const row of rows) {
        if (row.kind === 'group') continue
        const [cell = ''] = row.cells
        text += before + textOfCell(cell)
        before = ',\n'
      }
      if (text !== '') await sink.write(text)
    },
    async finish() {
      await sink.write(before.startsWith(head) ? `${head}]\n}\n` : '\n]\n}\n')
      await sink.finish()
    },
    abort: () => sink.abort(),
  })
}
