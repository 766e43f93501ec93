import { describe, expect, it } from 'vitest'
import { sampleInterpellations } from '#assets/sample/interpellations'
import { type DocumentInput, documentModelSchema } from '#shared/engine/documents/model'
import { buildPeriodPaper } from '#shared/engine/documents/papers'
import type { PeriodPrint } from '#shared/engine/register'
import { buildRecordLetter } from '#shared/engine/documents/papers'
import { buildChartReport } from '#shared/engine/documents/chartReport'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { timelinessChart } from '#shared/engine/statistics/shownChart'
import { buildTimelinessReport } from '#shared/engine/documents/timelinessReport'
import { readClocks } from '#shared/engine/deadlines/clocks'
import { presenterOf } from '#shared/engine/present/present'
import { timeliness, timingsOf } from '#shared/engine/statistics/timeliness'
import { textsOf } from '#shared/text/texts'
import { textsIn, type Values } from '#shared/core/values/values'
import { checkedPaper } from './checkedPaper'
import { parseXml, partsOf } from './files'
import { office, shield } from './samples'
import { catalogue } from '#shared/catalogue'

const interpellations = catalogue.of('interpellations')

const today = '2026-11-21'
const polish = textsOf('pl', catalogue).register(interpellations.id)
const context = { today, officeFreeDays: new Set<string>() }

/** Writes the paper, checks it by the Open XML rules and answers its text, a line per paragraph. */
async function paper(name: string, input: DocumentInput): Promise<string> {
  const bytes = await checkedPaper(name, documentModelSchema.parse(input))
  return [...parseXml(partsOf(bytes)('word/document.xml')).getElementsByTagName('w:p')]
    .map(({ textContent }) => textContent)
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

const values: Values = {
  number: { written: '45/2026', ordinal: 45, year: 2026 },
  kind: 'interpellation',
  councillors: ['Alicja Modrzew', 'Bogdan Jawor'],
  subject: 'w sprawie oświetlenia ul. Lipowej',
  filedOn: '2026-10-26',
  forwardedOn: '2026-10-27',
  receivedOn: '2026-10-28',
  caseSign: 'BRM.0003.45.2026',
}
const full = {
  ...office,
  place: 'Zawodzie Górne',
  executivePost: 'Burmistrz Zawodzia Górnego',
  executiveName: 'Jan Dąb',
}

describe('letters about an interpellation', () => {
  it('forward it with the legal basis, the term and a slot for the receipt', async () => {
    const text = await paper('pismo', buildRecordLetter(interpellations, 'forwarding', { office: full, today, values }))
    expect(text).toContain('Zawodzie Górne, dnia 21 listopada 2026 r.')
    expect(text).toContain('Znak sprawy: BRM.0003.45.2026')
    expect(text).toContain('Pan/PaniJan DąbBurmistrz Zawodzia Górnego')
    expect(text).toContain(
      'Na podstawie art. 24 ust. 6 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2026 r. poz. 662) przekazuję',
    )
    expect(text).toContain('interpelację nr 45/2026')
    expect(text).toContain('Radni: Alicja Modrzew, Bogdan Jawor')
    expect(text).toContain('14 dni od dnia otrzymania')
    expect(text).toContain('Dotyczy: interpelacji nr 45/2026')
    // The chair of this office is a woman, and its settings say no other dative.
    expect(text).toContain('przekazanie jej odpisu Przewodniczącej Rady Miejskiej.')
    expect(text).toContain('Otrzymano dnia')
    expect(text).not.toContain('W sprawie: w sprawie')
  })

  it('cite no article for a motion, which is outside the regime', async () => {
    const text = await paper(
      'wniosek',
      buildRecordLetter(interpellations, 'forwarding', { office: full, today, values: { ...values, kind: 'motion' } }),
    )
    expect(text).not.toContain('art. 24')
    expect(text).not.toContain('14 dni')
    expect(text).toContain('Dotyczy: wniosku radnego nr 45/2026')
    const query = buildRecordLetter(interpellations, 'reminder', {
      office: full,
      today,
      values: { ...values, kind: 'query' },
    })
    expect(JSON.stringify(query).replaceAll('\u00a0', ' ')).toContain('Dotyczy: zapytania nr 45/2026 – monit')
  })

  it.each([
    ['2026-11-12', 'upłynął w dniu 12 listopada 2026 r.'],
    ['2026-11-30', 'upływa w dniu 30 listopada 2026 r.'],
  ])('remind of a term that ends on %s', async (end, words) => {
    const text = await paper(
      `monit-${end}`,
      buildRecordLetter(interpellations, 'reminder', { office: full, today, values, end }),
    )
    expect(text).toContain(`Termin udzielenia odpowiedzi na interpelację nr 45/2026 ${words}`)
  })

  it('can be written of an entry with hardly anything in it, by an office without a name', async () => {
    const bare = { ...office, councilNominative: '', councilGenitive: '', officeName: '', address: '' }
    const text = await paper(
      'pusty',
      buildRecordLetter(interpellations, 'forwarding', { office: bare, today, values: {} }),
    )
    expect(text).toContain('bez numeru')
  })
})

describe('papers about a period', () => {
  const whole = (stored: Values): Values => {
    const { values, readings } = presenterOf(interpellations, context).present(stored, [])
    const reading = readings.find(({ clock }) => clock.id === 'reply')
    return { ...values, ...(reading === undefined ? {} : { deadline: reading.state }) }
  }
  const entries = [...sampleInterpellations(64, 7, { today, id: String })].map(({ values: stored }) => whole(stored))
  const timed = entries.flatMap((entry) => {
    const timings = timingsOf(interpellations, entry, readClocks(interpellations, entry, context))
    return timings.map((reading) => ({ names: textsIn(entry['councillors']), reading }))
  })
  const kept = timeliness(timed)
  const print: PeriodPrint = {
    office: full,
    entries,
    period: 'za okres od 1 stycznia 2026 r. do 21 listopada 2026 r.',
    printedOn: today,
    timeliness: kept,
  }

  it('tell the session what was filed and answered, with counts that agree with the table', async () => {
    const text = await paper('informacja', buildPeriodPaper(interpellations, 'sessionInformation', print))
    const told = entries.filter(({ kind }) => kind !== 'motion')
    expect(text).toContain(`Złożone\n${told.length}`)
    const replied = told.filter(({ status }) => status === 'replied').length
    expect(text).toContain(`Z odpowiedzią\n${replied}`)
    expect(text.match(/(?:\d{2}\.\d{2}\.\d{4}\n){3}\d+/g)).toHaveLength(replied)
    expect(text).not.toContain('bez daty')
  })

  it.each<[string, readonly (string | undefined)[], string]>([
    ['interpellations alone', ['interpellation', 'interpellation', 'motion'], 'o złożonych interpelacjach oraz'],
    ['queries alone', ['query'], 'o złożonych zapytaniach oraz'],
    ['both', ['query', 'interpellation'], 'o złożonych interpelacjach i zapytaniach oraz'],
    ['nothing', ['motion'], 'o złożonych interpelacjach i zapytaniach oraz'],
    ['an entry without a kind', ['query', undefined], 'o złożonych interpelacjach i zapytaniach oraz'],
  ])('name in the heading what was filed: %s', (_, kinds, expected) => {
    const filed = kinds.map((kind) => whole({ filedOn: '2026-10-01', ...(kind === undefined ? {} : { kind }) }))
    const { title, subject, footer, blocks } = buildPeriodPaper(interpellations, 'sessionInformation', {
      ...print,
      entries: filed,
    })
    const [heading] = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    for (const text of [title, subject, footer, heading]) expect(text?.replaceAll('\u00a0', ' ')).toContain(expected)
  })

  it('count every entry once: the lines of the counts come to the number, whatever is known of the replies', () => {
    const filed = { kind: 'interpellation', filedOn: '2026-10-01' } as const
    const cases: readonly Values[] = [
      { ...filed, replies: [{ kind: 'final', date: '2026-10-10' }] },
      { ...filed, replies: [{ kind: 'final', date: '2026-11-10' }] },
      { ...filed, replies: [{ kind: 'final' }] },
      { ...filed, replies: [{ date: { unread: '16.02.2026, 20.02.2026' } }] },
      { ...filed, replies: [{ kind: 'final', date: '2026-09-10' }] },
      // Answered on a day to come: a slip, and nothing that silences the term.
      { ...filed, replies: [{ kind: 'final', date: '2029-10-10' }] },
      filed,
      { ...filed, filedOn: '2026-11-20' },
      { ...filed, withdrawn: true },
      { kind: 'query' },
    ]
    const all = cases.map(whole)
    const counted = all.flatMap((entry) => {
      const timings = timingsOf(interpellations, entry, readClocks(interpellations, entry, context))
      return timings.map((reading) => ({ names: [], reading }))
    })
    const { blocks } = buildPeriodPaper(interpellations, 'sessionInformation', {
      ...print,
      entries: all,
      timeliness: timeliness(counted),
    })
    const lines = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
    const count = (name: string) => Number(lines.find((line) => line.name === name)?.value)
    expect(Object.fromEntries(lines.map(({ name }) => [name, count(name)]))).toEqual({
      Złożone: 10,
      'Z odpowiedzią': 5,
      'Odpowiedzi w terminie': 1,
      'Odpowiedzi po terminie': 1,
      'Odpowiedzi bez daty': 1,
      'Z datą odpowiedzi do sprawdzenia': 2,
      'Bez odpowiedzi po terminie': 2,
      'Bez odpowiedzi, termin nie minął': 2,
      Wycofane: 1,
    })
    const [first, , ...parts] = lines.map(({ value }) => Number(value))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(first)
  })

  it('tell statistics by councillor as table and chart', async () => {
    const { base64, width, height } = shield()
    const chart = { png: base64, widthMm: width, heightMm: height }
    const parts = [{ heading: 'Radny / radni', nameHeading: 'Radny / radni', rows: kept.byName, chart }]
    const replies = timelinessChart('Czas odpowiedzi', 'Radny', kept.byName, documentsPl.chartWords)
    const text = await paper(
      'statystyka',
      buildTimelinessReport(print, polish.name, polish.clocks['reply'] ?? { name: '', article: '' }, parts, [
        { chart: replies, picture: chart },
      ]),
    )
    expect(text).toContain('Czas odpowiedzi')
    expect(text).toContain('TERMINOWOŚĆ')
    for (const { name } of kept.byName) expect(text).toContain(name)
    expect(text).toContain('PERCENTYL')
    expect(text).toContain('liczony od dnia otrzymania przez wójta')
    expect(text).toContain('Odp. bez daty')
  })

  it('tell charts of a register, each with a description and its table; one with nothing to show says so', async () => {
    const { base64, width, height } = shield()
    const full = timelinessChart('Czas odpowiedzi', 'Radny', kept.byName, documentsPl.chartWords)
    const report = buildChartReport({
      office,
      register: polish.name,
      period: 'za rok 2026',
      printedOn: today,
      charts: [
        { chart: full, picture: { png: base64, widthMm: width, heightMm: height } },
        { chart: { ...full, title: 'Pusty', bars: [] } },
      ],
    })
    const text = await paper('wykresy', report)
    expect(text).toContain('WYKRESY – INTERPELACJE')
    for (const { name } of full.bars) expect(text).toContain(name)
    expect(text).toContain(documentsPl.timeliness.none)
    const pictures = report.blocks.flatMap((block) => (block.kind === 'picture' ? block.alt : []))
    expect(pictures).toEqual([expect.stringMatching(/^Wykres słupkowy: Czas odpowiedzi \(Mediana/u)])
  })
})
