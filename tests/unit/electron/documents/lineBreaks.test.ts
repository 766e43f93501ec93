import { describe, expect, it } from 'vitest'
import { type DocumentModel, documentModelSchema } from '#shared/engine/documents/model'
import { partsOf, written } from './files'
import { sampleRegister } from './samples'

/** As they stand in texts older programs stored: Word's own break of a line and hyphen, that of a page and those of Unicode. */
const text = 'zmiany\u000buchwały\u000cnr\u20281\u2029Kowalska\u001eNowak'

/** A register with the text in its head and in a cell. */
const { model } = sampleRegister(['number', 'title'])
const head: DocumentModel = documentModelSchema.parse({
  ...model,
  blocks: [{ kind: 'paragraph', text }, ...model.blocks],
})
const rows = [{ kind: 'row' as const, cells: ['1', 'I/1/26', text] }]

/** What is left of a file but for its mark-up, in which breaks of lines are elements. */
const said = (file: string) =>
  file
    .replace(/<w:br\/>/g, '\n')
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')

describe('a break of a line that is none on the keys', () => {
  it.each([
    ['docx', 'word/document.xml', 2],
    ['html', undefined, 2],
    ['xlsx', 'xl/worksheets/sheet1.xml', 1],
    ['csv', undefined, 1],
  ] as const)('parts words in a %s all the same', async (format, part, places) => {
    const bytes = await written(format, head, rows)
    const file = said(part === undefined ? bytes.toString('utf8') : partsOf(bytes)(part))
    expect(file.split('zmiany uchwały nr 1 Kowalska-Nowak')).toHaveLength(places + 1)
  })
})
