import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { sampleRecords } from '#assets/sample/records'
import { execute } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import { readActivity, readPerson } from '#renderer/registers/council/activity/answers'
import { catalogue } from '#shared/catalogue'
import { buildCard } from '#shared/engine/documents/card'
import { type DocumentInput, documentModelSchema } from '#shared/engine/documents/model'
import { buildGroupPaper } from '#shared/engine/documents/papers'
import { periodInWords } from '#shared/engine/documents/period'
import { activityCharts } from '#shared/registers/council/activity/charts'
import { activityPaper, personPaper } from '#shared/registers/council/activity/papers'
import { activityPl } from '#shared/registers/council/activity/words.pl'
import { type FieldValue, linksIn } from '#shared/core/values/values'
import { textsOf } from '#shared/text/texts'
import { checkedPaper } from '../unit/electron/documents/checkedPaper'
import { parseXml, partsOf } from '../unit/electron/documents/files'
import { freshDatabase } from './data/freshDatabase'

const today = '2026-11-21'
const office = sampleOffice()
const town = sampleRecords({ today, id: (index) => `town-${String(index).padStart(4, '0')}` })
let database: OfficeDatabase
let service: QueryService
beforeAll(async () => {
  database = await freshDatabase()
  service = queryService()
  const edits = town.map(({ id, register, values }) => ({
    record: id,
    register,
    fields: values,
    presence: 'live' as const,
  }))
  await execute(database, { kind: 'addSample', register: 'resolutions', count: edits.length }, edits, {
    who: 'Anna',
    now: () => Date.UTC(2026, 10, 21),
  })
  await service.configure({ language: 'pl', today, office })
})
afterAll(() => database.close())

/** Writes the paper, checks it by the Open XML rules and answers its text, a line per paragraph. */
async function paper(name: string, input: DocumentInput | undefined): Promise<string> {
  if (input === undefined) throw new Error('no such paper')
  const bytes = await checkedPaper(name, documentModelSchema.parse(input))
  return [...parseXml(partsOf(bytes)('word/document.xml')).getElementsByTagName('w:p')]
    .map(({ textContent }) => textContent)
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

const dayOf = ({ values }: (typeof town)[number]) => (typeof values['date'] === 'string' ? values['date'] : '')
const meetings = town
  .filter(({ register }) => register === 'meetings')
  .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
const [held] = meetings.slice(-2)
const [coming] = meetings.slice(-1)
const letter = (register: string, record: string | undefined, id: string) =>
  service.letter({ register, record: record ?? '', letter: id, day: today })

describe('papers of the council', () => {
  it('convene a session with its agenda, by weekday and hour', async () => {
    const text = await paper('zawiadomienie', await letter('meetings', coming?.id, 'meetingNotice'))
    expect(text).toContain('Na podstawie art. 20 ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym zwołuję')
    expect(text).toContain('Rady Miasta Lipowiec na dzień 30 listopada 2026 r. (poniedziałek) o godz. 10:00')
    expect(text).toContain('Otwarcie obrad i stwierdzenie kworum')
    expect(text).toContain('Halina Przykładowa')
  })

  it('list who is to be notified of a session, also whom nobody has notified yet', async () => {
    const text = await paper('lista-zawiadomionych', await letter('meetings', coming?.id, 'noticeList'))
    expect(text).toContain('Brzózka Krystyna')
    expect(text).toContain('Sołtysi i przewodniczący zarządów jednostek pomocniczych (art. 37a)')
    expect(text).toMatch(/Bez dowodu zawiadomienia: \d+\./u)
  })

  it('list those who sign, by name', async () => {
    const text = await paper('lista-obecnosci', await letter('meetings', held?.id, 'attendanceList'))
    expect(text.indexOf('Brzózka Krystyna')).toBeLessThan(text.indexOf('Świerk Leon'))
    expect(text).toContain('Podpis')
  })

  it('tell each vote of a session by name, each on its page', async () => {
    const text = await paper('wykazy', await letter('meetings', held?.id, 'rollCallSheets'))
    const votes = town.filter(({ register }) => register === 'votes').length
    expect(votes).toBeGreaterThan(20)
    expect(text.match(/Uprawnieni do głosowania/gu)?.length).toBeGreaterThan(3)
    expect(text).toContain('Modrzew Alicja')
  })

  it('draft the minutes with opinions, votes and acts', async () => {
    const text = await paper('protokol', await letter('meetings', held?.id, 'minutesDraft'))
    expect(text).toMatch(/PROTOKÓŁ NR [IVXL]+\/2026/u)
    expect(text).toMatch(/Na ustawowy 15-osobowy skład w posiedzeniu uczestniczy 1[345] radnych, co stanowi kworum\./u)
    expect(text).toContain('Komisja Budżetu i Rozwoju: opinia pozytywna.')
    expect(text).toMatch(/Rada Miasta Lipowiec podjęła uchwałę nr [IVXL]+\/\d+\/26/u)
    // Whose draft it was is said by the post the office has.
    expect(text).toContain('Projekt wniósł (wnieśli): Burmistrz')
    expect(text).toMatch(/Obrady zakończono o godzinie \d+:\d+\./u)
  })

  it('put all of a session into one document, and leave out of the public one what is signed or not public', async () => {
    const pack = await paper('komplet', await letter('meetings', held?.id, 'sessionPack'))
    expect(pack).toContain('ZAWIADOMIENIE')
    expect(pack).toContain('Projekty i materiały')
    expect(pack.indexOf('LISTA OBECNOŚCI')).toBeGreaterThan(pack.indexOf('Projekty i materiały'))
    expect(pack).toContain('Brzózka Krystyna')
    // Before a meeting its members are those who sign.
    expect(await paper('lista', await letter('meetings', coming?.id, 'attendanceList'))).toContain('Brzózka Krystyna')
    const drafts = town.filter(
      ({ register, values }) =>
        register === 'agendaItems' && values['kind'] === 'draft' && linksIn(values['meeting'])[0]?.record === held?.id,
    )
    expect(drafts.length).toBeGreaterThan(0)
    expect(pack.match(/KARTA GŁOSOWANIA IMIENNEGO/gu)?.length).toBe(drafts.length)

    const [secret] = drafts
    if (secret === undefined) throw new Error('no draft')
    const mark = (redacted: true | undefined) =>
      execute(
        database,
        { kind: 'editField', register: 'agendaItems', record: secret.id, label: '', field: 'redacted' },
        [{ record: secret.id, register: 'agendaItems', fields: { redacted } }],
        { who: 'Anna', now: () => Date.UTC(2026, 10, 21) },
      )
    const marked = await mark(true)
    await service.apply(marked?.records ?? [], [])
    const open = await paper('komplet-jawny', await letter('meetings', held?.id, 'sessionPackPublic'))
    expect(open).toContain('wyłączono z jawności')
    expect(open).toContain('art. 8 ust. 5')
    expect(open).toContain('art. 8 ust. 6')
    expect(open).not.toContain('LISTA OBECNOŚCI')
    expect(open).not.toContain('Brzózka Krystyna')
    const back = await mark(undefined)
    await service.apply(back?.records ?? [], [])
  })

  it('name the materials of a session by their items, so that they sort, and keep what is not public from the public', async () => {
    const items = town.filter(
      ({ register, values }) => register === 'agendaItems' && linksIn(values['meeting'])[0]?.record === held?.id,
    )
    const [first, second] = items.slice(-2)
    if (first === undefined || second === undefined) throw new Error('too few items')
    const set = async (record: string, fields: Readonly<Record<string, FieldValue | undefined>>) => {
      const done = await execute(
        database,
        { kind: 'edit', register: 'agendaItems', record, label: '' },
        [{ record, register: 'agendaItems', fields }],
        { who: 'Anna', now: () => Date.UTC(2026, 10, 21) },
      )
      await service.apply(done?.records ?? [], [])
    }
    const file = (name: string, mark: string, note?: string) => ({
      sha256: mark.repeat(64),
      name,
      bytes: 1,
      addedAt: '2026-11-01T10:00:00.000Z',
      addedBy: 'Anna',
      ...(note === undefined ? {} : { note }),
    })
    await set(first.id, { position: '7a', files: [file('projekt.pdf', 'a'), file('skan.pdf', 'b', 'opinia prawna')] })
    await set(second.id, { position: '12.', files: [file('umowa.pdf', 'c')], redacted: true })
    const files = (letter: string) =>
      service.letterFiles({ register: 'meetings', record: held?.id ?? '', letter, day: today })
    expect((await files('sessionPack')).map(({ sha256, name }) => `${sha256.slice(0, 1)} ${name}`)).toEqual([
      'a 07a-1 projekt.pdf',
      'b 07a-2 skan.pdf',
      'c 12-1 umowa.pdf',
    ])
    expect((await files('sessionPackPublic')).map(({ name }) => name)).toEqual(['07a-1 projekt.pdf', '07a-2 skan.pdf'])
    expect(await files('meetingNotice')).toEqual([])
    const pack = await paper('komplet-pliki', await letter('meetings', held?.id, 'sessionPack'))
    expect(pack).toContain('07a-1 projekt.pdf; 07a-2 skan.pdf (opinia prawna)')
    expect(pack).toContain('Załączniki są w tym samym folderze')
    const open = await paper('komplet-jawny-pliki', await letter('meetings', held?.id, 'sessionPackPublic'))
    expect(open).not.toContain('umowa.pdf')
    await set(first.id, { position: first.values['position'], files: undefined })
    await set(second.id, { position: second.values['position'], files: undefined, redacted: undefined })
  })

  it('say who sits in a committee, the chair first', async () => {
    const committee = town.find(({ values }) => values['name'] === 'Komisja Rewizyjna')
    const text = await paper('sklad', await letter('bodies', committee?.id, 'composition'))
    expect(text).toContain('Komisji Rewizyjnej')
    expect(text.indexOf('przewodniczący/-a')).toBeLessThan(text.indexOf('członek'))
  })

  it('list the councillors of a term with clubs and committees', async () => {
    const entries = await service.values({
      register: 'councillors',
      filters: [],
      sort: [{ field: 'surname', direction: 'ascending' }],
    })
    const { document } = buildGroupPaper(catalogue.of('councillors'), 'councillorList', { entries, office, today })
    const text = await paper('wykaz-radnych', document)
    expect(text).toContain('Rady Miasta Lipowiec IX kadencji')
    expect(text).toContain('Klub Radnych Nasz Lipowiec')
  })

  it('name everybody in files for other programs and on the card, where a register only counts', async () => {
    const vote = town.find(({ register }) => register === 'votes')
    const { list } = await service.list({ register: 'votes', filters: [], sort: [] })
    const at = await service.indexOf(list, vote?.id ?? '')
    const [row] = await service.printedRows(list, ['ballots'], undefined, at, at + 1, false)
    const cell = row?.kind === 'row' ? row.cells[1] : undefined
    expect(typeof cell === 'object' ? cell.text.replaceAll('\u00a0', ' ') : '').toMatch(/^za \d+/u)
    expect(typeof cell === 'object' ? cell.full : '').toContain('za: Brzózka Krystyna')
    const view = await service.record('votes', vote?.id ?? '')
    const card = buildCard({
      definition: catalogue.of('votes'),
      text: textsOf('pl', catalogue).register('votes'),
      words: textsOf('pl', catalogue).app.words,
      office,
      values: { ...view?.row.record.values, ...view?.row.links, ...view?.row.derived },
      links: {},
      reverseLinks: {},
      printedOn: today,
      printedBy: '',
    })
    expect(await paper('karta-glosowania', card)).toMatch(/Głosy: za \(\d+\)\nBrzózka Krystyna, /u)
  })

  it('certify a mandate, by the sex of the councillor', async () => {
    const modrzew = town.find(({ values }) => values['surname'] === 'Modrzew')
    const text = await paper('zaswiadczenie', await letter('councillors', modrzew?.id, 'mandateCertificate'))
    expect(text).toContain('Pani Alicja Modrzew wykonuje mandat radnej Rady Miasta Lipowiec IX kadencji')
  })

  it('tell the work of the council and of one councillor in a year', async () => {
    const span = { from: '2026-01-01', to: '2026-12-31' }
    const about = { office, period: periodInWords(span), printedOn: today }
    const activity = readActivity(await service.ask('meetings', 'activity', { ...span, proposers: {} }))
    const charts = activityCharts(activity, activityPl, 'pl').map((chart) => ({ chart }))
    expect(charts.length).toBeGreaterThan(0)
    const council = await paper('praca-rady', activityPaper({ ...about, activity, charts }))
    for (const words of [activityPl.byPerson, activityPl.byClub, activityPl.byProposer, 'Brzózka Krystyna'])
      expect(council).toContain(words)
    const modrzew = town.find(({ values }) => values['surname'] === 'Modrzew')
    const page = readPerson(await service.ask('meetings', 'person', { ...span, key: modrzew?.id }))
    if (page === null) throw new Error('no such councillor')
    const person = await paper('praca-radnej', personPaper({ ...about, page }))
    expect(person).toContain('Modrzew Alicja')
    expect(person).toContain(activityPl.person.meetings)
  })
})
