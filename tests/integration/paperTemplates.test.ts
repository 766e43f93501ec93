import validate from '@ooxml-tools/validate'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { openTemplateDocx } from '#electron/services/documents/templateDocx'
import { inspectTemplate } from '#electron/services/templates/inspectTemplate'
import { catalogue } from '#shared/catalogue'
import { buildChartReport } from '#shared/engine/documents/chartReport'
import { type DocumentInput, documentModelSchema } from '#shared/engine/documents/model'
import { buildGroupPaper, buildPeriodPaper } from '#shared/engine/documents/papers'
import { periodInWords } from '#shared/engine/documents/period'
import { buildTimelinessReport } from '#shared/engine/documents/timelinessReport'
import { buildWeekSheet } from '#shared/engine/documents/weekSheet'
import { checkTemplate } from '#shared/engine/templates/check'
import { type BuiltInPaper, builtInPapers, deskPapers, deskPlace, paperId } from '#shared/engine/templates/paperList'
import { paperScope, paperTemplateNames, wholePaperNames } from '#shared/engine/templates/paperScope'
import { joinNames } from '#shared/engine/templates/scope'
import { wholeTemplate } from '#shared/engine/templates/starter'
import { electionPapers } from '#shared/registers/elections/papers/catalogue'
import { isOfNomination } from '#shared/registers/elections/papers/kinds'
import { textsOf } from '#shared/text/texts'
import { inPage, inWord } from '../unit/electron/documents/checkedPaper'
import { all, folder, parseXml, partsOf, written } from '../unit/electron/documents/files'
import { played } from '../unit/electron/documents/wholeElection'
import { openTown, today, town } from './townPapers'

// Every built-in paper whose sentences are no fields of one record begins as a template that puts it in whole: with all it says,
// however many tables that takes, in Word and on the page.

const office = sampleOffice()
const polish = textsOf('pl', catalogue)
const papers = catalogue.registers.flatMap((definition) =>
  builtInPapers(definition, polish.register(definition.id), polish.templates.papers).map(
    (paper) => [paper.paper, definition.id, paper] as const,
  ),
)
const ofKind = (...kinds: readonly BuiltInPaper['kind'][]) => papers.filter(([, , { kind }]) => kinds.includes(kind))
const wholeLetters = ['minutesDraft.meetings', 'attendanceList.meetings']
/** The reports every register's statistics make are the same in all of them. */
const reports = ['timeliness', 'charts'].map((id) => papers.find(([, , paper]) => paper.id === id)?.[0])
const periodPapers = ofKind('period').filter(
  ([name, , { id }]) => !['timeliness', 'charts'].includes(id) || reports.includes(name),
)
/** One red pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=='

let opened: Awaited<ReturnType<typeof openTown>>
beforeAll(async () => {
  opened = await openTown()
})
afterAll(() => opened.close())

/** Fills a paper's starting template with the paper, and tells whether all of that is there; `change` is what Word did to it. */
async function fillsWhole(starter: DocumentInput | undefined, input: DocumentInput): Promise<void> {
  if (starter === undefined) throw new Error('no template')
  const document = documentModelSchema.parse(input)
  const begun = documentModelSchema.parse(starter)
  expect({ page: begun.page, font: begun.font, letterhead: begun.letterhead }).toEqual({
    page: document.page,
    font: document.font,
    letterhead: document.letterhead,
  })
  const bytes = await written('docx', begun)
  const found = await inspectTemplate(bytes)
  if ('refused' in found) throw new Error(`${found.refused}: ${found.detail}`)
  expect(checkTemplate(found.tags, joinNames(wholePaperNames, paperTemplateNames(office))).problems).toEqual([])
  const fill = {
    bytes,
    scope: paperScope(office, today, 'office'),
    columns: [],
    withBuiltIn: true,
    about: { name: 'Wzór', version: '1', sha256: '0'.repeat(64) },
  }
  const file = join(folder(), 'pismo.docx')
  const writer = await openTemplateDocx({ file, document }, fill)
  await writer.finish()
  const filled = readFileSync(file)
  expect(await validate(new Uint8Array(filled), 'docx', 'Microsoft365')).toEqual([])
  // Its head is that of the template, which is the same.
  expect(inWord(filled)).toEqual(inWord(await written('docx', document)))

  const page = join(folder(), 'pismo.html')
  const onPage = await openDocumentWriter('html', { file: page, document }, fill)
  await onPage.finish()
  const html = readFileSync(page, 'utf8')
  // A list stands there as paragraphs with tabs.
  const onPaper = (text: string) => inPage(text).words.join('')
  expect(onPaper(html)).toBe(onPaper((await written('html', document)).toString()))
  const kept = process.env['KANCELARIA_PAPERS']
  if (kept !== undefined)
    writeFileSync(join(kept, `wzor-${document.title.slice(0, 40).replaceAll('/', '_')}.docx`), filled)
}

describe('built-in papers that a template puts in whole', () => {
  it('bear each another name', () => {
    const all = [...papers.map(([name]) => name), ...deskPapers(polish.templates.papers).map(({ paper }) => paper)]
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([])
    for (const [, , { name, id, kind }] of papers) if (kind !== 'card') expect(name).not.toBe(id)
  })

  // The others of a record say its fields in sentences of their own (`letters.test.ts`).
  it.each(papers.filter(([name]) => wholeLetters.includes(name)))('%s of a record', async (_name, register, paper) => {
    const starter = await opened.service.builtInTemplate(register, paper)
    const first = town.find((one) => one.register === register)
    const letter = await opened.service.letter({ register, record: first?.id ?? '', letter: paper.id, day: today })
    if (letter === undefined) throw new Error('no letter')
    await fillsWhole(starter, letter)
  })

  it.each(ofKind('group'))('%s of a group', async (_name, register, paper) => {
    const definition = catalogue.of(register)
    const group = definition.papers?.find(({ id }) => id === paper.id)?.group ?? ''
    const all = await opened.service.values({ register, filters: [], sort: [] })
    const value = all.find((values) => values[group] !== undefined)?.[group]
    const entries = all.filter((values) => values[group] === value)
    const { document } = buildGroupPaper(definition, paper.id, { entries, office, today })
    await fillsWhole(await opened.service.builtInTemplate(register, paper), document)
  })

  it.each(periodPapers)('%s of a year', async (_name, register, paper) => {
    const definition = catalogue.of(register)
    const query = { register, filters: [], sort: [] }
    const span = { from: '2026-01-01', to: '2026-12-31' }
    const chart = {
      title: 'Wpisy według miesięcy',
      nameHeading: 'Miesiąc',
      series: ['Wpisy'],
      hasLegend: false,
      isStacked: false,
      isOverTime: true,
      bars: [{ name: 'styczeń', label: '3', values: [3] }],
    }
    const charts = [{ chart, picture: { png, widthMm: 100, heightMm: 40 } }]
    const clock = definition.statistics?.clock ?? ''
    const period = periodInWords(span)
    const name = polish.register(register).name
    const print = async () => ({
      office,
      entries: await opened.service.values(query),
      period,
      ...span,
      printedOn: today,
      timeliness: await opened.service.timeliness(query),
    })
    const document =
      paper.id === 'charts'
        ? buildChartReport({ office, register: name, period, printedOn: today, charts })
        : paper.id === 'timeliness'
          ? buildTimelinessReport(await print(), name, { name: clock, article: '' }, [], charts)
          : buildPeriodPaper(definition, paper.id, await print())
    await fillsWhole(await opened.service.builtInTemplate(register, paper), document)
  })

  it('of an election of lay judges, all but the ballots, which are as the law has them', async () => {
    const print = played().print('2028-01-05')
    const declared = new Map(papers.map(([name, register, paper]) => [name, { register, paper }]))
    const oneOfEach = new Map(electionPapers({ ...print, office }).map((paper) => [paper.kind, paper]))
    for (const { kind, build } of oneOfEach.values()) {
      const found = declared.get(paperId(kind, isOfNomination(kind) ? 'nominations' : 'elections'))
      if (kind === 'ballot' || kind === 'specimen') expect(found).toBeUndefined()
      else if (found === undefined) throw new Error(`no template of ${kind}`)
      else await fillsWhole(await opened.service.builtInTemplate(found.register, found.paper), build())
    }
  }, 120_000)

  it('of the week, which the desk makes', async () => {
    const [paper] = deskPapers(polish.templates.papers)
    if (paper === undefined) throw new Error('no paper')
    const task = { end: today, todo: 'Wyślij uchwałę', name: 'XII/1/26', title: 'w sprawie drogi' }
    const sheet = buildWeekSheet({
      office,
      from: '2026-11-16',
      to: '2026-11-22',
      late: [task],
      lateCount: 1,
      days: [{ heading: 'Poniedziałek', free: '', events: ['XII sesja'], tasks: [task], further: 0 }],
      printedOn: today,
    })
    await fillsWhole(await opened.service.builtInTemplate(deskPlace, paper), sheet)
  })
})

describe('what an office writes around a paper', () => {
  const model = documentModelSchema.parse({
    ...wholeTemplate({ ...emptyFrame(), letterhead: { lines: [] } }, 'Protokół'),
    title: 'Protokół',
    blocks: [
      { kind: 'heading', level: 1, text: 'Protokół' },
      { kind: 'table', columns: [{ heading: 'Lp.', width: 20 }], rows: [{ kind: 'row', cells: ['1'] }] },
      { kind: 'paragraph', text: 'Na tym zakończono.' },
      { kind: 'signatures', people: [{ post: 'Przewodniczący', name: 'Jan Kos' }] },
      { kind: 'signatures', people: [{ post: 'Członek', name: 'Ewa Lis' }] },
    ],
  })
  const said = async (blocks: DocumentInput['blocks']) => {
    const bytes = await written(
      'docx',
      documentModelSchema.parse({ ...emptyFrame(), letterhead: { lines: [] }, blocks }),
    )
    const file = join(folder(), 'pismo.docx')
    const writer = await openTemplateDocx(
      { file, document: model },
      {
        bytes,
        scope: paperScope(office, today, 'office'),
        columns: [],
        withBuiltIn: true,
        about: { name: 'Wzór', version: '1', sha256: '0'.repeat(64) },
      },
    )
    await writer.finish()
    const filled = readFileSync(file)
    expect(await validate(new Uint8Array(filled), 'docx', 'Microsoft365')).toEqual([])
    return { text: inWord(filled).words.join(' '), xml: partsOf(filled)('word/document.xml') }
  }
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })

  it('stands before it, above its signatures and behind them, and no signature alone on a page', async () => {
    const { text, xml } = await said([
      paragraph('Przed.'),
      paragraph('{Treść pisma}'),
      paragraph('Pouczenie.'),
      paragraph('{Zakończenie pisma}'),
      paragraph('Po.'),
    ])
    expect(text).toBe('Przed. Protokół Lp. 1 Na tym zakończono. Pouczenie. Przewodniczący Jan Kos Członek Ewa Lis Po.')
    const kept = all(parseXml(xml), 'w:p').filter((one) => all(one, 'w:keepNext').length > 0)
    const plain = kept.map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))
    expect(plain).toEqual(expect.arrayContaining(['Na tym zakończono.', 'Pouczenie.']))
    expect(plain).not.toContain('Przed.')
  })

  it('stands beside it in one paragraph, and in a table', async () => {
    expect((await said([paragraph('Oto {Treść pisma}')])).text).toBe('Oto Protokół Lp. 1 Na tym zakończono.')
    expect(
      (
        await said([
          {
            kind: 'table',
            columns: [
              { heading: 'A', width: 80 },
              { heading: 'B', width: 80 },
            ],
            rows: [{ kind: 'row', cells: ['{Zakończenie pisma}', 'obok'] }],
          },
        ])
      ).text,
    ).toBe('A B Przewodniczący Jan Kos Członek Ewa Lis obok')
  })

  it('is left out where a condition does not hold', async () => {
    expect(
      (await said([paragraph('{#Kopia publiczna}'), paragraph('{Treść pisma}'), paragraph('{/}'), paragraph('Sam.')]))
        .text,
    ).toBe('Sam.')
  })
})

function emptyFrame() {
  return {
    title: 'Wzór',
    subject: 'Wzór',
    author: 'Urząd',
    language: 'pl-PL' as const,
    page: { orientation: 'portrait' as const, marginMm: 20 },
    font: 'Arial' as const,
    letterhead: { lines: [] },
    footer: '',
  }
}
