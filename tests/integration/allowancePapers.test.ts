import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { rowsIn } from '#shared/core/values/values'
import { buildGroupPaper } from '#shared/engine/documents/papers'
import { totalOf } from '#shared/registers/council/allowances/run'
import { sampleOffice } from '#assets/sample/office'
import { openTown, today, town } from './townPapers'

let opened: Awaited<ReturnType<typeof openTown>>
beforeAll(async () => {
  opened = await openTown()
})
afterAll(() => opened.close())

/** Somebody's absence was found to be none, and made up for in the month after. */
const isCorrected = (values: Parameters<typeof totalOf>[0]) => rowsIn(values['corrections']).length > 0
const corrected = town.find(({ register, values }) => register === 'allowanceRuns' && isCorrected(values))
const runs = town.filter(({ register }) => register === 'allowanceRuns')

describe('papers about allowances', () => {
  it('list them with the sum in words and who checked it', async () => {
    const text = await opened.letter('allowanceRuns', isCorrected, 'payList')
    expect(text).toContain('LISTA WYPŁAT DIET')
    expect(text).toContain('za wrzesień 2026 r.')
    expect(text).toContain('Kwota maksymalna diety w miesiącu: 3 483,46 zł')
    // 85 % of 3 483,46 = 2 960,941.
    expect(text).toContain('2 960,94')
    expect(text).toContain('30 166,78')
    expect(text).toContain('Słownie: trzydzieści tysięcy sto sześćdziesiąt sześć złotych siedemdziesiąt osiem groszy')
    expect(text).toContain(
      'Grab Dariusz, sierpień 2026: wypłacono 1 881,07 zł, należy się 2 090,08 zł; różnica 209,01 zł',
    )
    expect(text).toContain('uchwała nr II/9/24 Rady Miasta Lipowiec z dnia 20 maja 2024 r.')
    expect(text).toContain('Jan Wzorcowy')
    expect(text).toContain('Zatwierdził(a)')
  })

  it('tell everybody who gets how much, and nobody why', async () => {
    const text = await opened.letter('allowanceRuns', isCorrected, 'publicList')
    expect(text).toContain('DIETY RADNYCH')
    expect(text).toContain('przewodniczący rady')
    expect(text).not.toMatch(/nieobecność|Korekty|Potr/u)
  })

  it('tell each councillor how his came about, a page for each', async () => {
    const text = await opened.letter('allowanceRuns', isCorrected, 'statements')
    expect(text.match(/Do wypłaty/gu)).toHaveLength(15)
    expect(text).toMatch(/Komisja .+ \d+\/26 \(\d\d\.09\.2026\): nieobecność, 10 %, (?:174,17|209,01) zł/u)
    expect(text).toContain('Bez potrąceń.')
  })

  it('sum up a year of payments', async () => {
    const entries = await opened.service.values({
      register: 'allowanceRuns',
      filters: [{ field: 'payYear', kind: 'oneOf', values: ['2026'] }],
      sort: [],
    })
    expect(entries).toHaveLength(runs.length)
    const { name, document } = buildGroupPaper(catalogue.of('allowanceRuns'), 'yearlySums', {
      entries,
      office: sampleOffice(),
      today,
    })
    const text = await opened.paper('allowanceRuns-yearlySums', document)
    expect(name).toBe('zestawienie-diet-2026')
    expect(text).toContain('wypłaconych w 2026 r.')
    const total = runs.reduce((sum, { values }) => sum + totalOf(values), 0)
    expect(text.replaceAll(' ', '')).toContain(String(total).replace(/(\d\d)$/u, ',$1'))
  })

  it('keep reasons out of what goes outside', async () => {
    expect(corrected).toBeDefined()
    const outside = await opened.list('allowanceRuns', 'all', false)
    expect(outside).not.toMatch(/nieobecność/u)
    expect(outside).toContain('wrzesień 2026')
  })
})

describe('papers about journeys', () => {
  const isSettled = ({ settledOn }: Parameters<typeof totalOf>[0]) => settledOn !== undefined
  const byCar = ({ transport }: Parameters<typeof totalOf>[0]) => transport === 'ownCar'

  it('order them, the chair being sent by the deputy', async () => {
    const text = await opened.letter('trips', isSettled, 'tripOrder')
    expect(text).toContain('POLECENIE WYJAZDU SŁUŻBOWEGO')
    expect(text).toContain('Wiceprzewodniczący wskazany przez radę')
    expect(await opened.letter('trips', byCar, 'tripOrder', 'trips-car')).toContain(
      'Zgoda na przejazd własnym samochodem',
    )
  })

  it('settle them less the advance, in words', async () => {
    const text = await opened.letter('trips', isSettled, 'tripSettlement')
    // 2 × 46,45 + 124,80 + 260,00 + 2 × 9,29 = 496,28, less 400,00.
    expect(text).toContain('2 × 46,45 zł')
    expect(text).toContain('496,28')
    expect(text).toContain('Do wypłaty: 96,28 zł (słownie: dziewięćdziesiąt sześć złotych dwadzieścia osiem groszy).')
    const car = await opened.letter('trips', byCar, 'tripSettlement', 'trips-car-settlement')
    // 0,5 × 46,45 + 142 × 1,05.
    expect(car).toContain('142 km × 1,05 zł')
    expect(car).toContain('172,33')
  })

  it('ask for the settlement within 14 days', async () => {
    const { matched } = await opened.service.list({
      register: 'trips',
      filters: [{ field: 'status', kind: 'oneOf', values: ['returned'] }],
      sort: [],
    })
    expect(matched).toBe(1)
  })
})
