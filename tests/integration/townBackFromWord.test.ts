import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import validate from '@ooxml-tools/validate'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { sampleRecords } from '#assets/sample/records'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { ImportService } from '#renderer/features/import/importService'
import { catalogue } from '#shared/catalogue'
import type { RegisterRecord } from '#shared/core/values/record'
import { isActNumber } from '#shared/core/values/values'
import { buildCard } from '#shared/engine/documents/card'
import { type DocumentInput, documentModelSchema, type DocumentRow } from '#shared/engine/documents/model'
import { buildRegister } from '#shared/engine/documents/register'
import { startRegisterRows } from '#shared/engine/documents/registerRows'
import { withNamesOfToday } from '#shared/engine/import/linkTargets'
import type { Edit } from '#shared/engine/history/history'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import type { Register } from '#shared/engine/register'
import { textsOf } from '#shared/text/texts'

// Every register of the invented town, printed to Word as a list and as cards and taken back: no difference nobody made.

const office = sampleOffice()
const today = '2026-11-21'
const texts = textsOf('pl', catalogue)
const id = (index: number) => `01a22b44-2283-7022-a3e2-${String(index).padStart(12, '0')}`
const town = sampleRecords({ today, id }).map((record): RegisterRecord => ({
  ...record,
  trashed: 0,
  order: '',
  createdAt: '',
  updatedAt: '',
}))
const of = (register: string) => town.filter((record) => record.register === register)
const linked = catalogue.registers.map((definition) => ({
  definition,
  numbering: numberingOf(definition, office),
  records: of(definition.id),
}))
const registers = catalogue.registers.filter(({ id: register }) => of(register).length > 0)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'town-word-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function written(input: DocumentInput, rows: readonly DocumentRow[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, 'paper.docx')
  const writer = await openDocumentWriter('docx', { file, document: documentModelSchema.parse(input) })
  if (rows.length > 0) await writer.write(rows)
  await writer.finish()
  return new Uint8Array(await readFile(file))
}

async function plan(definition: Register, bytes: Uint8Array<ArrayBuffer>) {
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: (register) => Promise.resolve(of(register)),
  })
  const opened = await service.open(bytes, {
    register: definition.id,
    language: 'pl',
    today,
    numbering: numberingOf(definition, office),
    terms: office.terms,
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  const { header, columns } = opened.value.layout
  const { counts } = await service.plan({ header, columns, keyFields: [] })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  return { counts, edits, columns, problems: opened.value.table.problems }
}

const printOf = (definition: Register) => ({
  definition,
  text: texts.register(definition.id),
  words: texts.app.words,
  columns: definition.fields.filter(({ type }) => type !== 'place').map((field) => field.id),
  withPersonalData: true,
  ...{ office, printedOn: today, printedBy: '' },
})

const cardOf = (definition: Register, { id: record, values }: RegisterRecord) =>
  buildCard({ ...printOf(definition), record, values, links: {}, reverseLinks: {} })

describe.each(registers.map((definition) => [definition.id, definition] as const))(
  '%s back from Word',
  (_, definition) => {
    it('shows no difference as a list', async () => {
      const print = printOf(definition)
      // Paper says links under the names of today.
      const records = withNamesOfToday(definition, of(definition.id), linked)
      const rows = startRegisterRows(print)(
        records.map(({ id: record, values }) => ({ kind: 'record', record, values })),
      )
      const bytes = await written(buildRegister({ ...print, filters: [], numberOfRows: records.length }), rows)
      const { edits, counts } = await plan(definition, bytes)
      expect(
        edits.map(({ record, fields }) => ({
          fields,
          was: of(definition.id).find((one) => one.id === record)?.values,
        })),
      ).toEqual([])
      expect(counts.rows).toMatchObject({ new: 0, update: 0, unchanged: records.length, error: 0 })
    })

    it('shows no difference as cards', async () => {
      for (const record of of(definition.id).slice(0, 4)) {
        const { edits, counts, problems } = await plan(definition, await written(cardOf(definition, record), []))
        expect(edits.map(({ fields }) => ({ fields, was: record.values }))).toEqual([])
        expect(counts.rows).toMatchObject({ new: 0, update: 0, unchanged: 1 })
        expect(problems.map(({ code }) => code).filter((code) => code !== 'otherTables')).toEqual([])
      }
    })
  },
)

describe('a card corrected in Word', () => {
  const definition = catalogue.of('resolutions')
  const [record] = of('resolutions')
  const text = (said: string) => `<w:t>${said}</w:t>`

  it('changes the fields somebody changed of the entry it was printed from, its number too', async () => {
    if (record === undefined) throw new Error('the town has no resolutions')
    const bytes = await written(cardOf(definition, record), [])
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
    const files = unzipSync(bytes)
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const key = record.values[definition.key]
    const corrected = xml
      .replace(text(isActNumber(key) ? key.written : ''), text('IX/999/26'))
      .replace(/(_krfkind".*?<w:t>)[^<]*/su, '$1Rodzaj aktu prawnego')
    const back = zipSync({ ...files, 'word/document.xml': strToU8(corrected) })
    const { edits, problems } = await plan(definition, back)
    expect(edits).toMatchObject([{ record: record.id, fields: { number: { written: 'IX/999/26' } } }])
    expect(edits.map(({ fields }) => Object.keys(fields ?? {}))).toEqual([['number']])
    expect(problems).toContainEqual({
      code: 'changedHeadings',
      headings: [expect.objectContaining({ written: 'Rodzaj aktu prawnego' })],
    })
  })
})
