import type { DocumentModel } from '#shared/engine/documents/model'
import { startRowScopes } from '#shared/engine/templates/registerScope'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { closePaper, htmlEnd, htmlHead, openPaper, type PagePart, partOf } from './html'
import { countedApart, countedByEngine } from './htmlStyles'
import { openTextFile } from './sink'
import { filledParts } from './templateDocx'
import type { TemplateFill } from './templateFill'
import { wordPage } from './word/wordPage'

/**
 * Opens a page of one or several papers, each of its model or of a template of the office, one behind the other. Held in memory
 * until all are there, for what `@page` says of them comes first.
 */
export function openPages({ file, document, open }: WriterOptions, template?: TemplateFill): Promise<DocumentWriter> {
  const made: PagePart[] = []
  let rows = startRowScopes(template?.columns ?? [])
  let current: { readonly document: DocumentModel; readonly template: TemplateFill | undefined } = {
    document,
    template,
  }
  const complete = async (isAlone: boolean) => {
    const { document: model, template: fill } = current
    const counters = isAlone ? countedByEngine : countedApart(made.length)
    if (fill === undefined) made.push(partOf(model, counters))
    else made.push(wordPage(await filledParts(model, fill, rows.scope()), counters))
  }
  return Promise.resolve({
    write(batch) {
      if (current.template === undefined) throw new Error('the document has no place for rows')
      rows.add(batch)
      return Promise.resolve()
    },
    async next(further, fill) {
      await complete(false)
      current = { document: further, template: fill }
      rows = startRowScopes(fill?.columns ?? [])
    },
    async finish() {
      await complete(made.length === 0)
      const sink = openTextFile(file, open)
      const papers = made.map(({ body }, index) => openPaper(index, made) + body + closePaper(made))
      await sink.write(htmlHead(document.title, made) + papers.join('') + htmlEnd)
      await sink.finish()
    },
    abort: () => Promise.resolve(),
  })
}
