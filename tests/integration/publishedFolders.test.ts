import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { catalogue } from '#shared/catalogue'
import type { FieldValue } from '#shared/core/values/values'
import { documentModelSchema, type DocumentRow } from '#shared/engine/documents/model'
import { buildRegister } from '#shared/engine/documents/register'
import { printedColumns } from '#shared/engine/documents/registerRows'
import { namesOfRecord } from '#shared/engine/publication/knownPeople'
import { leftOut, withoutUnconfirmed } from '#shared/engine/publication/leaveOut'
import { KnownNames } from '#shared/engine/publication/names'
import { csvDescription, dataColumns, dataSchema, startDataRows } from '#shared/engine/publication/openData'
import { particularsBlocks } from '#shared/engine/publication/particulars'
import { publicValues } from '#shared/engine/publication/publicValues'
import { publishedColumns, startPublishedRows } from '#shared/engine/publication/publishedRows'
import type { Register } from '#shared/engine/register'
import { aboutPage, publicationPage, textPage } from '#shared/program/publication/publicationPage'
import { textsOf } from '#shared/text/texts'

// Folders for the bulletin as they are written, of every register, with private data where a clerk may have typed them.

const office = sampleOffice()
const texts = textsOf('pl', catalogue)
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bip-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))
const two = (number: number) => String(number).padStart(2, '0')

const pesel = fc
  .tuple(fc.integer({ min: 30, max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), digits(4))
  .map(([year, month, day, serial]) => {
    const ten = `${two(year)}${two(month)}${two(day)}${serial}`
    const sum = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3].reduce((all, weight, at) => all + weight * Number(ten[at]), 0)
    return ten + String((10 - (sum % 10)) % 10)
  })
const account = digits(24).map((bare) => {
  const rest = Array.from(`${bare}252100`).reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0)
  return `${two(98 - rest)}${bare}`
})
const inFours = (number: string) =>
  number.replace(/(\d{2})(\d{4})(\d{4})(\d{4})(\d{4})(\d{4})(\d{4})/u, '$1 $2 $3 $4 $5 $6 $7')
const mobile = fc.tuple(fc.constantFrom('50', '60', '66', '72', '88'), digits(7)).map(([start, rest]) => start + rest)
const surname = fc.constantFrom('Brzęczyk', 'Kwiatkowska', 'Zawada-Lis', 'Gołąb', 'Nowotny', 'Szczepańska')
const given = fc.constantFrom('Jan', 'Maria', 'Zbigniew', 'Katarzyna', 'Michał', 'Zofia')

/** A private datum as somebody types it, and what must stand nowhere. */
interface Secret {
  readonly typed: string
  readonly told: string
}
const secret: fc.Arbitrary<Secret> = fc.oneof(
  pesel.map((told) => ({ typed: told, told })),
  pesel.map((told) => ({ typed: `${told.slice(0, 6)} ${told.slice(6)}`, told })),
  account.map((told) => ({ typed: inFours(told), told })),
  account.map((told) => ({ typed: `PL${told}`, told })),
  mobile.map((told) => ({ typed: told.replace(/(\d{3})(\d{3})(\d{3})/u, '$1 $2 $3'), told })),
  mobile.map((told) => ({ typed: `tel. +48 ${told}`, told })),
  fc.tuple(given, surname).map(([first, last]) => ({ typed: `${first} ${last}`, told: last })),
  fc.tuple(given, surname).map(([first, last]) => ({ typed: `${last} ${first}`, told: last })),
  fc.tuple(surname, digits(3)).map(([last, number]) => {
    const local = `${last.toLowerCase().replaceAll(/[^a-z]/g, '')}.${number}`
    return { typed: `${local}@example.com`, told: local }
  }),
  fc
    .tuple(
      fc.constantFrom('Lipowej', 'Długiej', '3 Maja'),
      fc.integer({ min: 100, max: 999 }),
      fc.integer({ min: 10, max: 99 }),
    )
    .map(([street, house, flat]) => ({ typed: `ul. ${street} ${house}/${flat}`, told: `${house}/${flat}` })),
)
const words = fc.constantFrom(
  'w sprawie',
  'skarga',
  'wniosek mieszkańca',
  'dotyczy',
  '(',
  'pismo z dnia 12 marca 2026 r.',
  '',
)
const after = fc.constantFrom('', '.', ', Lipowiec', ') na bezczynność', ' – ponownie', '; do wiadomości')

/** A record whose public texts say something private, and whose personal fields hold a name. */
function recordOf(definition: Register, typed: string, person: string) {
  const values: Record<string, FieldValue> = {}
  for (const field of definition.fields) {
    const isText = field.type === 'text' || field.type === 'longText' || field.type === 'caseSign'
    if (isText)
      values[field.id] =
        field.privacy === 'public' ? typed : field.privacy === 'office' ? `odnotowano wewnętrznie ${typed}` : person
    else if (field.type === 'date' || field.type === 'integer') values[field.id] = { unread: typed }
    else if (field.type === 'actNumber') values[field.id] = { written: typed }
    else if (field.type === 'persons' && field.privacy !== 'public') values[field.id] = [person]
    else if (field.type === 'rows') {
      const texts = field.columns.filter(({ type }) => type === 'text' || type === 'longText')
      const said = texts.map(({ id, privacy }) => [
        id,
        field.privacy === 'public' && privacy === 'public' ? typed : person,
      ])
      if (said.length > 0) values[field.id] = [Object.fromEntries(said)]
    }
  }
  return values
}

/** Every file of a folder, as it lies on the disk. */
async function written(
  definition: Register,
  values: Readonly<Record<string, FieldValue>>,
  typed: string,
  place: string,
) {
  const text = texts.register(definition.id)
  const columns = publishedColumns(
    definition,
    definition.fields.map(({ id }) => id),
  )
  const names = new KnownNames(namesOfRecord(definition, values))
  const print = { definition, text, words: texts.app.words, columns }
  const rows = startPublishedRows(print, names, new Set())([{ kind: 'record', values }])
  const particulars = {
    ...{ publisher: 'Urząd', author: 'Inspektor', enteredBy: 'Inspektor', madeOn: '2026-11-21' },
    ...{
      publishedAt: '2026-11-21T10:00',
      basis: 'art. 5 ust. 2',
      excludedBy: 'Wójt',
      interest: 'osób',
      leftOut: ['adresy'],
    },
  }
  const paper = buildRegister({
    ...print,
    ...{ published: true, filters: [], office, printedOn: '2026-11-21', printedBy: '', numberOfRows: 1 },
  })
  const document = documentModelSchema.parse({ ...paper, blocks: [...paper.blocks, ...particularsBlocks(particulars)] })
  const data = documentModelSchema.parse({
    ...paper,
    blocks: [{ kind: 'register', columns: [{ heading: 'entries', width: 30 }] }],
  })
  const described = dataColumns(printedColumns({ ...print, published: true }), text)
  const dataRows = startDataRows(described)(rows)
  // What stands beside the register: a file and its text, its name and entry, the files other programs get, and what describes them.
  const scanned = { where: 'pismo.pdf', names, isFile: true }
  const without = (said: string) => withoutUnconfirmed(said, scanned, new Set())
  const [name, entry] = [without(`${typed}.pdf`), without(typed)]
  const beside = [
    textPage(name, [without(`Pismo. ${typed}. Z poważaniem`)], particulars),
    aboutPage(`załączniki/${entry}/${name}`, particulars),
    publicationPage({
      title: paper.title,
      day: '2026-11-21',
      particulars,
      files: [{ path: `załączniki/${entry}/${name}`, what: 'attachment', entry }],
    }),
    JSON.stringify(publicValues(definition, values, without)),
    JSON.stringify(dataSchema(paper.title, described, particulars)),
    JSON.stringify(csvDescription(paper.title, described, undefined, particulars)),
  ]
  const files: readonly (readonly ['html' | 'csv' | 'json', typeof document, readonly DocumentRow[]])[] = [
    ['html', document, rows],
    ['csv', document, rows],
    ['json', data, dataRows],
  ]
  const made = await Promise.all(
    files.map(async ([format, model, all]) => {
      const file = join(folder, `${place}.${format}`)
      const writer = await openDocumentWriter(format, { file, document: model })
      await writer.write(all)
      await writer.finish()
      return readFile(file, 'utf8')
    }),
  )
  return [...made, ...beside]
}

/** As somebody reads it who looks for it: without what may stand between digits. */
const bare = (text: string) => text.replace(/[\u00a0\u00ad]/gu, ' ')
const isTold = (file: string, told: string) =>
  bare(file).includes(told) ||
  (/^\d+$/.test(told) &&
    bare(file)
      .replace(/(?<=\d)[ .-](?=\d)/gu, '')
      .includes(told))

describe('a folder for the bulletin', () => {
  it('says no private datum, whatever register it is of and wherever the datum was typed: 1 000 folders', async () => {
    let count = 0
    let told = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...catalogue.registers),
        fc.tuple(words, secret, after),
        fc.tuple(given, surname),
        async (definition, [before, datum, behind], [first, last]) => {
          const typed = `${before} ${datum.typed}${behind}`
          const values = recordOf(definition, typed, `${first} ${last}`)
          const files = await written(definition, values, typed, String(count++ % 8))
          if (files[0]?.includes(leftOut) === true) told += 1
          for (const file of files) {
            expect(isTold(file, datum.told), `${definition.id}: ${datum.typed}`).toBe(false)
            expect(bare(file)).not.toContain('odnotowano')
            expect(bare(file), definition.id).not.toContain(`${first} ${last}`)
          }
        },
      ),
      { numRuns: 1_000 },
    )
    // Otherwise nothing was published that anything could have been left out of.
    expect(told).toBeGreaterThan(700)
  })
})
