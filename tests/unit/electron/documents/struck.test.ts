import { describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { documentModelSchema } from '#shared/engine/documents/model'
import { officePaper, table } from '#shared/engine/documents/officePaper'
import { parseXml, partsOf, written } from './files'

const paper = officePaper(sampleOffice(), { title: 'REJESTR' }, [
  table([['Nazwa', 60]], [[{ text: 'Dom Kultury', struck: 'Klub\nŚwietlica' }], [{ text: '', struck: 'Orkiestra' }]]),
])

describe('what was struck out of a book', () => {
  it('stands above what replaced it, with a line through it, in Word', async () => {
    const bytes = await written('docx', documentModelSchema.parse(paper), [])
    const runs = [...parseXml(partsOf(bytes)('word/document.xml')).getElementsByTagName('w:tbl')]
      .flatMap((one) => [...one.getElementsByTagName('w:r')])
      .map((run) => [run.getElementsByTagName('w:strike').length === 1, run.textContent] as const)
    expect(runs).toContainEqual([true, 'KlubŚwietlica'])
    expect(runs).toContainEqual([false, 'Dom Kultury'])
    expect(runs).toContainEqual([true, 'Orkiestra'])
  })

  it('and in the print to PDF', async () => {
    const html = new TextDecoder().decode(await written('html', documentModelSchema.parse(paper), []))
    expect(html).toContain('<s>Klub\nŚwietlica</s><br>Dom Kultury')
    expect(html).toContain('<td><s>Orkiestra</s></td>')
  })
})
