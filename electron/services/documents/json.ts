import { textOfCell } from '#shared/engine/documents/model'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { openTextFile } from './sink'

/**
 * Opens a JSON file of records: what it is, the facts about it, and a list named by the register block's only column. Each row's one cell is
 * a record as JSON already, so that a large register is streamed like any other. Rejects with the Node error of the file.
 */
export function openJson({ file, document, open }: WriterOptions): Promise<DocumentWriter> {
  const register = document.blocks.find((block) => block.kind === 'register')
  const name = register?.columns[0]?.heading
  if (name === undefined) return Promise.reject(new Error('the document has no place for records'))
  const sink = openTextFile(file, open)
  const facts = document.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
  const about =
    facts.length === 0
      ? ''
      : `"about": ${JSON.stringify(Object.fromEntries(facts.map(({ name: fact, value }) => [fact, value])), null, 2)},\n`
  const head = `{\n"format": ${JSON.stringify(document.subject)},\n"title": ${JSON.stringify(document.title)},\n${about}${JSON.stringify(name)}: [`
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
