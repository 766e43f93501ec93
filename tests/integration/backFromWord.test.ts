import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { ImportService } from '#renderer/features/import/importService'
import { readTable } from '#renderer/features/import/read/readTable'
import { catalogue } from '#shared/catalogue'
import type { RegisterRecord } from '#shared/core/values/record'
import { addDays, formatDay } from '#shared/core/calendar/days'
import { documentModelSchema } from '#shared/engine/documents/model'
import { buildRegister } from '#shared/engine/documents/register'
import { startRegisterRows } from '#shared/engine/documents/registerRows'
import type { Edit } from '#shared/engine/history/history'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { textsOf } from '#shared/text/texts'

// A register printed to Word, corrected there and taken back: only what somebody changed is a difference.

const office = sampleOffice()
const definition = catalogue.of('resolutions')
const texts = textsOf('pl', catalogue)
const print = {
  definition,
  text: texts.register(definition.id),
  words: texts.app.words,
  columns: ['number', 'date', 'session', 'kind', 'title', 'proposer', 'print', 'remarks'],
}
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'word-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Takes a file in against what is there. */
async function plan(bytes: Uint8Array<ArrayBuffer>, existing: readonly RegisterRecord[]) {
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: (register) => Promise.resolve(register === definition.id ? existing : []),
  })
  const opened = await service.open(bytes, {
    register: definition.id,
    language: 'pl',
    today: '2026-11-21',
    numbering: numberingOf(definition, office),
    terms: office.terms,
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  const { header, columns } = opened.value.layout
  const summary = await service.plan({ header, columns, keyFields: ['number'] })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  return { summary: { ...summary, columns }, edits, opened: opened.value, service }
}

const recordOf = ({ record, fields }: Edit): RegisterRecord => ({
  id: record,
  register: definition.id,
  values: Object.fromEntries(
    Object.entries(fields ?? {}).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  ),
  trashed: 0,
  order: '',
  createdAt: '',
  updatedAt: '',
})

/** Printed texts are set in Polish typography. */
const nbsp = '\u00a0'

const titles = [
  'w sprawie zmiany uchwały nr XII/123/24 w sprawie opłat i cen w gminie',
  'w sprawie nadania nazwy ulicy „Śpiewaka-Dowbora” (dz. nr 12/3, 12/4) – etap II',
  'w sprawie określenia zasad udzielania dotacji; tekst: https://bip.example.gov.pl/uchwaly/2026/bardzo-dluga-nazwa-pliku-z-uchwala-nr-12.pdf',
  'w sprawie planu miejscowego „Konstantynopolitańczykowianeczkowo-Zachód” & innych <terenów>',
  'w sprawie przyjęcia\nsprawozdania z wykonania budżetu za 2025 r. w kwocie 1 234 567,89 zł',
]

/** Registers come in from files, so the records are made as an office would have them. */
async function records(count: number): Promise<readonly RegisterRecord[]> {
  const lines = Array.from({ length: count }, (_, index) =>
    [
      `${['X', 'XI', 'XII'][index % 3] ?? ''}/${index + 1}/26`,
      formatDay(addDays('2026-01-02', index % 300)),
      ['X', 'XI', 'XII'][index % 3],
      'uchwała',
      `"${(titles[index % titles.length] ?? '').replaceAll('"', '""')} (${index + 1})"`,
      index % 4 === 0 ? '' : 'Wydział Finansów',
      `druk nr ${index + 1}`,
      index % 7 === 0 ? 'uwaga: a) pierwsza, b) druga' : '',
    ].join(';'),
  )
  const csv = ['numer;data;sesja;rodzaj;tytuł;projektodawca;druk;uwagi', ...lines].join('\r\n')
  const { edits } = await plan(new TextEncoder().encode(csv), [])
  return edits.map(recordOf)
}

/** The register as the program prints it. */
async function printed(all: readonly RegisterRecord[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, `${all.length}.docx`)
  const document = documentModelSchema.parse(
    buildRegister({
      ...print,
      ...{ filters: [], office, printedOn: '2026-11-21', printedBy: '', numberOfRows: all.length },
    }),
  )
  const writer = await openDocumentWriter('docx', { file, document })
  const rowsOf = startRegisterRows(print)
  for (let from = 0; from < all.length; from += 1_000)
    await writer.write(
      rowsOf(all.slice(from, from + 1_000).map(({ id, values }) => ({ kind: 'record', record: id, values }))),
    )
  await writer.finish()
  return new Uint8Array(await readFile(file))
}

/** The document with its text changed as Word would. */
function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes)
  const part = 'word/document.xml'
  const xml = strFromU8(files[part] ?? new Uint8Array())
  const after = change(xml)
  if (after === xml) throw new Error('nothing was changed')
  return zipSync({ ...files, [part]: strToU8(after) })
}

describe('a register back from Word', () => {
  it('of 3 000 entries shows no difference nobody made', async () => {
    const all = await records(3_000)
    expect(all).toHaveLength(3_000)
    const { summary, edits } = await plan(await printed(all), all)
    expect(edits).toEqual([])
    expect(summary.counts.rows).toMatchObject({ new: 0, update: 0 })
  })

  it.skipIf(spawnSync('soffice', ['--version']).status !== 0)(
    'saved anew by LibreOffice shows no difference either',
    async () => {
      const all = await records(300)
      await printed(all)
      const saved = join(folder, 'saved')
      await mkdir(saved)
      const asked = ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', saved, join(folder, '300.docx')]
      spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, ...asked])
      const back = new Uint8Array(await readFile(join(saved, '300.docx')))
      expect((await plan(back, all)).edits).toEqual([])
      const { edits } = await plan(
        changed(back, (xml) => xml.replace('>XI/5/26<', '>XI/55/26<')),
        all,
      )
      expect(edits).toMatchObject([{ record: all[4]?.id, fields: { number: { written: 'XI/55/26' } } }])
    },
  )

  it('shows what was corrected, field by field, and nothing else', async () => {
    const all = await records(12)
    const bytes = changed(await printed(all), (xml) => xml.replace(`druk nr${nbsp}5<`, 'druk nr 55<'))
    const { edits } = await plan(bytes, all)
    expect(edits).toHaveLength(1)
    expect(edits[0]).toMatchObject({ record: all[4]?.id, fields: { print: 'druk nr 55' } })
    expect(Object.keys(edits[0]?.fields ?? {})).toEqual(['print'])
  })

  it('takes a deleted row for no deletion, and an added one for a new entry', async () => {
    const all = await records(12)
    const bytes = changed(await printed(all), (xml) => {
      const rows = xml.match(new RegExp(`<w:tr>(?:(?!</w:tr>).)*druk nr${nbsp}5<.*?</w:tr>`, 'su'))
      const [row = ''] = rows ?? []
      // A row typed anew bears no key.
      const bare = row.replace(/<w:bookmark[^>]*>/gu, '')
      return xml.replace(row, bare.replace(`druk nr${nbsp}5<`, 'druk nr 99<').replace('XI/5/26', 'XI/99/26'))
    })
    const { edits, summary } = await plan(bytes, all)
    expect(summary.counts.rows).toMatchObject({ new: 1, update: 0 })
    expect(edits.map(({ presence }) => presence)).not.toContain('trashed')
  })

  it('reads what nobody accepted as it was before, and says where', async () => {
    const all = await records(12)
    const bytes = changed(await printed(all), (xml) =>
      xml.replace(
        `<w:t>druk nr${nbsp}5</w:t>`,
        '<w:t>druk nr </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>5</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>77</w:t></w:r></w:ins><w:r><w:t></w:t>',
      ),
    )
    const { edits, opened } = await plan(bytes, all)
    expect(edits).toEqual([])
    expect(opened.table.problems).toContainEqual({ code: 'pendingChanges', rows: [6] })
  })

  it('takes a corrected number for a correction of the same entry, and two that changed places for two', async () => {
    const all = await records(12)
    const bytes = changed(await printed(all), (xml) =>
      xml
        .replace('>XI/5/26<', '>XI/55/26<')
        .replace('>X/1/26<', '>?<')
        .replace('>XI/2/26<', '>X/1/26<')
        .replace('>?<', '>XI/2/26<'),
    )
    const { edits, summary } = await plan(bytes, all)
    expect(summary.counts.rows).toMatchObject({ new: 0, update: 3 })
    const written = new Map(edits.map(({ record, fields }) => [record, fields]))
    expect(written.get(all[4]?.id ?? '')).toMatchObject({ number: { written: 'XI/55/26' } })
    expect(written.get(all[0]?.id ?? '')).toMatchObject({ number: { written: 'XI/2/26' } })
    expect(written.get(all[1]?.id ?? '')).toMatchObject({ number: { written: 'X/1/26' } })
    expect([...written.values()].map((fields) => Object.keys(fields ?? {}))).toEqual([
      ['number'],
      ['number'],
      ['number'],
    ])
  })

  it('asks which row is meant where one entry stands in two', async () => {
    const all = await records(12)
    const bytes = changed(await printed(all), (xml) => {
      const [row = ''] = new RegExp(`<w:tr>(?:(?!</w:tr>).)*druk nr${nbsp}5<.*?</w:tr>`, 'su').exec(xml) ?? []
      return xml.replace(row, row + row.replace('XI/5/26', 'XI/99/26'))
    })
    const { edits, summary, service } = await plan(bytes, all)
    expect(edits).toEqual([])
    expect(summary.counts.rows).toMatchObject({ new: 0, update: 0, skipped: 2 })
    expect(service.row(7)).toMatchObject({
      state: 'skipped',
      reason: 'sameEntry',
      candidates: [all[4]?.id],
      warnings: [{ code: 'sameEntry', rows: [6], records: [all[4]?.id] }],
    })
    // The clerk says that the copy is a new entry and the other the old one.
    const decided = await service.plan({
      ...{ header: 0, columns: summary.columns, keyFields: ['number'] },
      choices: new Map([
        [6, { kind: 'update', record: all[4]?.id ?? '' }],
        [7, { kind: 'new' }],
      ]),
    })
    expect(decided.counts.rows).toMatchObject({ new: 1, update: 0, skipped: 0 })
  })

  it('brings no entry back that was deleted meanwhile, unless it is asked to', async () => {
    const all = await records(12)
    const { edits, service } = await plan(await printed(all), all.slice(1))
    expect(edits).toEqual([])
    expect(service.row(2)).toMatchObject({ state: 'skipped', reason: 'entryGone' })
  })

  it('says nothing by its keys in an office that has none of the entries', async () => {
    const all = await records(12)
    const { summary } = await plan(await printed(all), [])
    expect(summary.counts.rows).toMatchObject({ new: 12, skipped: 0 })
  })

  it('knows a column whose heading was changed, and names its place', async () => {
    const all = await records(12)
    const bytes = changed(await printed(all), (xml) =>
      xml.replace(/(_krfproposer".*?<w:t>)[^<]*/su, '$1Kto to wniósł').replace(`druk nr${nbsp}5<`, 'druk nr 55<'),
    )
    const { edits, opened } = await plan(bytes, all)
    expect(opened.table.problems).toEqual([
      { code: 'changedHeadings', headings: [{ place: 7, written: 'Kto to wniósł', printed: 'Projektodawca' }] },
    ])
    expect(edits.map(({ fields }) => fields)).toEqual([{ print: 'druk nr 55' }])
  })

  it('keeps its keys out of sight, each once, and without data', async () => {
    const files = unzipSync(await printed(await records(1_200)))
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const names = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"/gu)]
    expect(names).toHaveLength(1_200 + print.columns.length)
    expect(new Set(names.map(([, id]) => id)).size).toBe(names.length)
    expect(new Set(names.map(([, , name]) => name)).size).toBe(names.length)
    for (const [, , name = ''] of names) expect(name).toMatch(/^_kr(?:r[\da-f]{32}|f[A-Za-z]{1,36})$/u)
    expect(xml).not.toContain('w:vanish')
  })

  it('reads tables offices made: merged cells, nested tables, text boxes once', () => {
    const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
    const text = (said: string) => `<w:p><w:r><w:t>${said}</w:t></w:r></w:p>`
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
    const twice = (said: string) =>
      `<w:p><mc:AlternateContent><mc:Choice>${text(said)}</mc:Choice><mc:Fallback>${text(said)}</mc:Fallback></mc:AlternateContent></w:p>`
    const xml = `<w:document><w:body><w:tbl>${[
      row(cell(text('Nr')), cell(text('W sprawie')), cell(text('Sesja'))),
      row(cell(text('1')), cell(text('budżetu')), cell(text('X'), '<w:vMerge w:val="restart"/>')),
      row(cell(text('2')), cell(`<w:tbl>${row(cell(text('opłat')))}</w:tbl>`), cell(text(''), '<w:vMerge/>')),
      row(cell(text('3')), cell(twice('cen'), '<w:gridSpan w:val="2"/>')),
      `<w:tr><w:trPr><w:ins w:id="9"/></w:trPr>${cell(text('4'))}${cell(text('nic'))}${cell(text('X'))}</w:tr>`,
    ].join('')}</w:tbl></w:body></w:document>`
    const read = readTable(zipSync({ 'word/document.xml': strToU8(xml) }))
    expect(read).toMatchObject({
      ok: true,
      table: {
        format: 'docx',
        rows: [
          ['Nr', 'W sprawie', 'Sesja'],
          ['1', 'budżetu', 'X'],
          ['2', 'opłat', 'X'],
          ['3', 'cen', ''],
        ],
        problems: [{ code: 'pendingRows', rows: 1 }],
      },
    })
  })
})
