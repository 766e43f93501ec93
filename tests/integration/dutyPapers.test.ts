import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { buildGroupPaper } from '#shared/engine/documents/papers'
import { sampleOffice } from '#assets/sample/office'
import { openTown, today } from './townPapers'

let opened: Awaited<ReturnType<typeof openTown>>
beforeAll(async () => {
  opened = await openTown()
})
afterAll(() => opened.close())

describe('papers about asset declarations', () => {
  it('confirm the filing, and say nothing of what was declared', async () => {
    const text = await opened.letter(
      'assetDeclarations',
      ({ kind, filedOn }) => kind === 'yearly' && filedOn !== undefined,
      'confirmation',
    )
    expect(text).toContain('oświadczenie majątkowe (roczne) według stanu na dzień 31 grudnia 2025 r.')
    expect(text).toContain('Przykładowa Halina')
    expect(text).toContain('nie dotyczy treści')
  })

  it('call for it, with a slot for the service from which the days run', async () => {
    const text = await opened.letter('assetDeclarations', ({ calledOn }) => calledOn !== undefined, 'call')
    expect(text).toContain('art. 24h ust. 5a')
    expect(text).toContain('upłynął w dniu 30 kwietnia 2026 r.')
    expect(text).toContain('Otrzymano dnia')
  })

  it('go to the tax office with a list', async () => {
    const entries = await opened.service.values({ register: 'assetDeclarations', filters: [], sort: [] })
    const print = { entries, office: sampleOffice(), today }
    const { document } = buildGroupPaper(catalogue.of('assetDeclarations'), 'taxOfficeList', print)
    const text = await opened.paper('assetDeclarations-taxOfficeList', document)
    expect(text).toContain('Urząd Skarbowy w Lipowcu')
    expect(text).toContain('korekta')
  })

  it('inform the council in three parts', async () => {
    const text = await opened.periodPaper('assetDeclarations', 'information', { from: '2026-01-01', to: '2026-12-31' })
    expect(text).toContain('art. 24h ust. 12')
    expect(text).toMatch(/Złożone po terminie\n2/u)
    expect(text).toMatch(/Niezłożone\n1/u)
    expect(text).toContain('wezwano 07.05.2026')
    expect(text).toContain('brak kopii zeznania podatkowego')
    expect(text).toContain('3. Działania podjęte')
  })

  it('tell of each councillor whether the yearly one was filed', async () => {
    const list = async (values: readonly string[]) =>
      (
        await opened.service.list({
          register: 'councillors',
          filters: [{ field: 'yearlyDeclaration', kind: 'oneOf', values }],
          sort: [],
        })
      ).matched
    expect(await list(['filed'])).toBe(14)
    expect(await list(['missing'])).toBe(1)
  })
})

describe('papers about the duties of the chair', () => {
  it('tell the voivode of an obstacle, by the hour', async () => {
    const text = await opened.letter('chairDuties', ({ kind }) => kind === 'obstacle', 'voivodeNotice')
    expect(text).toContain('art. 28g ust. 7')
    expect(text).toMatch(/powzięto w dniu \d\d\.\d\d\.2026,? (godz\. )?\d+:\d\d/u)
  })

  it('pass a question of the youth council to the mayor', async () => {
    const text = await opened.letter('chairDuties', ({ kind }) => kind === 'councilQuestion', 'questionForwarding')
    expect(text).toContain('Młodzieżowa Rada Miasta Lipowiec')
    expect(text).toContain('30 dni od dnia otrzymania')
  })
})
