import { describe, expect, test } from 'vitest'
import { openTemplateDocx } from '#electron/services/documents/templateDocx'
import { inspectTemplate } from '#electron/services/templates/inspectTemplate'
import { catalogue } from '#shared/catalogue'
import { documentModelSchema, type DocumentInput, type DocumentRow } from '#shared/engine/documents/model'
import { checkTemplate } from '#shared/engine/templates/check'
import { entryPaperNames, paperScope, paperTemplateNames } from '#shared/engine/templates/paperScope'
import { namedFields, recordNames } from '#shared/engine/templates/recordNames'
import { columnsUsed, registerNames } from '#shared/engine/templates/registerScope'
import { joinNames } from '#shared/engine/templates/scope'
import { blankTemplate, cardTemplate, registerTemplate } from '#shared/engine/templates/starter'
import { nameKey } from '#shared/engine/templates/tag'
import { emptyOffice } from '#shared/model/office'
import { textsOf } from '#shared/text/texts'
import validate from '@ooxml-tools/validate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { all, cellsOf, folder, parseXml, partsOf, written } from '../documents/files'

const office = {
  ...emptyOffice,
  officeName: 'Urząd Gminy Lipowiec',
  councilNominative: 'Rada Gminy Lipowiec',
  councilGenitive: 'Rady Gminy Lipowiec',
}
const { register: texts } = textsOf('pl', catalogue)
const registers = catalogue.registers.map(({ id }) => id)

async function tagsOf(document: DocumentInput) {
  const found = await inspectTemplate(await written('docx', documentModelSchema.parse(document)))
  if ('refused' in found) throw new Error(`${found.refused}: ${found.detail}`)
  return found.tags
}

const frameOf = (id: string) => ({ office, definition: catalogue.of(id), text: texts(id) })

describe('built-in papers as templates', () => {
  test.each(registers)('names of %s are told apart and can be written in a tag', (id) => {
    const names = namedFields(catalogue.of(id), texts(id)).map(({ name }) => name)
    expect(new Set(names.map(nameKey)).size).toBe(names.length)
    expect(names.filter((name) => /[{}|=>→]|^[#/^@]/u.test(name))).toEqual([])
  })

  test.each(registers)('the card and a blank paper of %s name only what there is', async (id) => {
    const names = joinNames(joinNames(recordNames(id, catalogue, texts), entryPaperNames), paperTemplateNames(office))
    expect(checkTemplate(await tagsOf(cardTemplate(frameOf(id))), names).problems).toEqual([])
    const blank = blankTemplate({ ...frameOf(id), title: 'Zaświadczenie' })
    expect(checkTemplate(await tagsOf(blank), names).problems).toEqual([])
  })

  test.each(registers)('the register of %s names only what there is', async (id) => {
    const [view] = catalogue.of(id).views
    const document = registerTemplate({
      ...frameOf(id),
      columns: view.columns.map(({ field }) => field),
      orientation: 'landscape',
    })
    const names = joinNames(registerNames(id, catalogue, texts), paperTemplateNames(office))
    expect(checkTemplate(await tagsOf(document), names).problems).toEqual([])
  })

  test('a register by its template says what the built-in one does, group by group', async () => {
    const id = 'resolutions'
    const columns = ['number', 'date', 'title']
    const bytes = await written(
      'docx',
      documentModelSchema.parse(registerTemplate({ ...frameOf(id), columns, orientation: 'portrait' })),
    )
    const names = joinNames(registerNames(id, catalogue, texts), paperTemplateNames(office))
    const found = await inspectTemplate(bytes)
    if ('refused' in found) throw new Error(found.refused)
    const { used } = checkTemplate(found.tags, names)
    const keys = columnsUsed(id, catalogue, texts, used)
    expect(keys.map(({ field }) => field)).toEqual(columns)
    const rows: readonly DocumentRow[] = [
      { kind: 'group', text: 'XII sesja' },
      { kind: 'row', cells: ['1', 'XII/1/26', '12.03.2026', 'w sprawie drogi'] },
      { kind: 'row', cells: ['2', 'XII/2/26', '12.03.2026', 'w sprawie lasu'] },
      { kind: 'group', text: 'XIII sesja' },
      { kind: 'row', cells: ['3', 'XIII/3/26', '12.04.2026', 'w sprawie stawu'] },
    ]
    const model = documentModelSchema.parse({
      title: 'REJESTR UCHWAŁ',
      subject: 'Uchwały',
      author: 'Urząd',
      language: 'pl-PL',
      page: { orientation: 'portrait', marginMm: 20 },
      font: 'Arial',
      letterhead: { lines: [] },
      footer: '',
      blocks: [
        { kind: 'heading', level: 1, text: 'REJESTR UCHWAŁ RADY' },
        {
          kind: 'register',
          columns: [{ heading: 'Lp.', width: 10 }, ...columns.map((heading) => ({ heading, width: 30 }))],
        },
        { kind: 'paragraph', text: 'Rejestr zawiera 3 pozycje.' },
        { kind: 'signatures', people: [{ post: 'Prowadzący rejestr', name: 'Anna Nowak' }] },
      ],
    })
    const file = join(folder(), 'rejestr.docx')
    const writer = await openTemplateDocx(
      { file, document: model },
      {
        bytes,
        scope: paperScope(office, '2026-03-12', 'public'),
        columns: keys.map(({ key }) => key),
        withBuiltIn: true,
        about: { name: 'Rejestr', version: '1', sha256: '0'.repeat(64) },
      },
    )
    await writer.write(rows)
    await writer.finish()
    const saved = readFileSync(file)
    const document = parseXml(partsOf(saved)('word/document.xml'))
    const tables = all(document, 'w:tbl').map(cellsOf)
    expect(tables.slice(0, 2)).toEqual([
      [
        expect.any(Array),
        ['1', 'XII/1/26', '12.03.2026', 'w\u00a0sprawie drogi'],
        ['2', 'XII/2/26', '12.03.2026', 'w\u00a0sprawie lasu'],
      ],
      [expect.any(Array), ['3', 'XIII/3/26', '12.04.2026', 'w\u00a0sprawie stawu']],
    ])
    const text = document.documentElement.textContent
    for (const said of ['REJESTR UCHWAŁ RADY', 'XII sesja', 'XIII sesja', 'Rejestr zawiera', 'Anna Nowak'])
      expect(text).toContain(said)
    expect(text).not.toMatch(/[{}]/u)
    expect(await validate(new Uint8Array(saved), 'docx', 'Microsoft365')).toEqual([])
  })
})
