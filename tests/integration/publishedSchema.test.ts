import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { sampleRecords } from '#assets/sample/records'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { catalogue } from '#shared/catalogue'
import type { FieldValue, Values } from '#shared/core/values/values'
import { documentModelSchema } from '#shared/engine/documents/model'
import { buildRegister } from '#shared/engine/documents/register'
import { printedColumns } from '#shared/engine/documents/registerRows'
import { KnownNames } from '#shared/engine/publication/names'
import { dataColumns, dataSchema, startDataRows } from '#shared/engine/publication/openData'
import { particularsFacts } from '#shared/engine/publication/particulars'
import { publishedColumns, startPublishedRows } from '#shared/engine/publication/publishedRows'
import type { Register } from '#shared/engine/register'
import { textsOf } from '#shared/text/texts'

// The JSON of a published register keeps what the schema beside it promises, by a validator that is not ours.

const office = sampleOffice()
const today = '2026-11-21'
const texts = textsOf('pl', catalogue)
const town = sampleRecords({ today, id: (index) => `town-${index}` })
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schema-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What an old file may have brought: nothing in it can be read as what its field holds. */
const unread = (definition: Register): Values =>
  Object.fromEntries(
    definition.fields.flatMap((field): [string, FieldValue][] =>
      ['date', 'integer', 'money', 'instant'].includes(field.type) ? [[field.id, { unread: 'ok. 12 marca' }]] : [],
    ),
  )

async function published(definition: Register) {
  const text = texts.register(definition.id)
  const columns = publishedColumns(
    definition,
    definition.fields.map(({ id }) => id),
  )
  const print = { definition, text, words: texts.app.words, columns }
  const all = [
    ...town.filter(({ register }) => register === definition.id).map(({ values }) => values),
    unread(definition),
  ]
  const rows = startPublishedRows(
    print,
    new KnownNames([]),
    new Set(),
  )([
    ...all.map((values) => ({ kind: 'record' as const, values })),
    { kind: 'group', text: 'Sesja X' },
    ...all.map((values) => ({ kind: 'record' as const, values })),
  ])
  const paper = buildRegister({
    ...print,
    ...{ published: true, filters: [], office, printedOn: today, printedBy: '', numberOfRows: all.length * 2 },
  })
  const particulars = {
    ...{
      publisher: 'Urząd',
      author: 'Inspektor',
      enteredBy: 'Inspektor',
      madeOn: today,
      publishedAt: `${today}T10:00`,
    },
    ...{ basis: '', excludedBy: '', interest: '', leftOut: [] },
  }
  const document = documentModelSchema.parse({
    ...paper,
    letterhead: { lines: [] },
    blocks: [
      {
        kind: 'facts',
        facts: particularsFacts(particulars),
      },
      { kind: 'register', columns: [{ heading: 'entries', width: 30 }] },
    ],
  })
  const data = dataColumns(printedColumns({ ...print, published: true }), text)
  const file = join(folder, 'register.json')
  const writer = await openDocumentWriter('json', { file, document })
  await writer.write(startDataRows(data)(rows))
  await writer.finish()
  return {
    json: await readFile(file, 'utf8'),
    schema: dataSchema(paper.title, data, particulars),
    count: all.length * 2,
  }
}

/** Every register takes unread values as text; strict about everything else a schema may get wrong. */
const validator = (schema: object) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)

describe('the JSON of a published register', () => {
  it.each(catalogue.registers.map((definition) => [definition.id, definition] as const))(
    'keeps the schema beside it: %s',
    async (_, definition) => {
      const { json, schema, count } = await published(definition)
      const content: unknown = JSON.parse(json)
      const isValid = validator(schema)
      expect(isValid(content), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
      expect(content).toMatchObject({ entries: { length: count } })
    },
  )

  it('is refused where it says what the schema does not know', async () => {
    const { json, schema } = await published(catalogue.of('resolutions'))
    const isValid = validator(schema)
    for (const [was, is] of [
      ['"entries"', '"wpisy"'],
      ['"lp":1', '"lp":"pierwszy"'],
      ['"lp":1', '"lp":1,"pesel":"x"'],
    ] as const) {
      const wrong = json.replaceAll(/("[a-zA-Z]+"): /gu, '$1:').replace(was, is)
      expect(wrong).toContain(is)
      const content: unknown = JSON.parse(wrong)
      expect(isValid(content), is).toBe(false)
    }
  })
})
