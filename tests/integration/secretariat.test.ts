import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { catalogue } from '#shared/catalogue'
import { buildGroupPaper } from '#shared/engine/documents/papers'
import { openTown, today, town } from './townPapers'

let opened: Awaited<ReturnType<typeof openTown>>
beforeAll(async () => {
  opened = await openTown()
})
afterAll(() => opened.close())

/** A paper about the records of a register with one value in its group field. */
async function groupPaper(register: string, id: string, value: string) {
  const definition = catalogue.of(register)
  const group = definition.papers?.find((paper) => paper.id === id)?.group ?? ''
  const entries = (await opened.service.values({ register, filters: [], sort: [] })).filter(
    (values) => values[group] === value,
  )
  const { document } = buildGroupPaper(definition, id, { entries, office: sampleOffice(), today })
  return opened.paper(`${register}-${id}`, document)
}

describe('what a letter is opens its register', () => {
  const made = async (register: string, kind: string, field: string) => {
    const record = town.find((one) => one.register === register && one.values['kind'] === kind)
    return opened.service.madeFrom({ register, record: record?.id ?? '', field })
  }

  it('with the fields taken over and the next number', async () => {
    expect(await made('mailIn', 'complaint', 'complaint')).toMatchObject({
      register: 'complaints',
      values: {
        kind: 'complaint',
        receivedOn: '2026-10-31',
        subject: 'hałas podczas imprez w parku miejskim',
        complainant: 'Urszula Wymyślona-Krok',
        address: 'ul. Parkowa 1/7, Lipowiec',
        channel: 'eDelivery',
        number: { written: 'S 8/2026' },
      },
    })
    expect(await made('mailIn', 'letter', 'petition')).toMatchObject({
      register: 'petitions',
      values: { petitioner: 'Ireneusz Zmyślony-Buk', number: { written: 'P 7/2026' } },
    })
  })

  it.each([
    ['critique', 'press', { register: 'critique', values: { title: 'pytania o remont basenu', kind: 'intervention' } }],
    ['webChange', 'press', { register: 'webChanges', values: { orderedBy: 'Redakcja „Głos Lipowca”' } }],
    ['smallGrant', 'press', { register: 'smallGrants', values: { ngo: [{ written: 'Redakcja „Głos Lipowca”' }] } }],
    ['localInitiative', 'letter', { register: 'localInitiatives', values: { applicants: 'Ireneusz Zmyślony-Buk' } }],
    ['extract', 'letter', { register: 'cultureExtracts', values: { applicant: 'Ireneusz Zmyślony-Buk' } }],
  ])('%s of a letter (%s)', async (field, kind, expected) => {
    expect(await made('mailIn', kind, field)).toMatchObject(expected)
  })

  it('and says of a natural person nothing in public fields', async () => {
    const advert = await made('mailIn', 'letter', 'adOffer')
    expect(advert?.values).toMatchObject({ decision: 'pending' })
    expect(advert?.values).not.toHaveProperty('offerer')
  })

  it('from a visit with what was said, for the protocol', async () => {
    expect(await made('visits', 'complaint', 'complaint')).toMatchObject({
      register: 'complaints',
      values: { channel: 'oral', oralContent: 'hałas z parku po godzinie 22', complainant: 'Urszula Wymyślona-Krok' },
    })
  })
})

describe('papers of the secretariat', () => {
  it('confirm a receipt by day and hour', async () => {
    const text = await opened.letter('mailIn', ({ receivedAt }) => receivedAt !== undefined, 'receipt')
    expect(text).toContain('24 września 2026 r., godz. 8:05')
    expect(text).toContain('A-0114-12/26')
  })

  it('list the letters of a day for the post', async () => {
    const text = await groupPaper('mailOut', 'postBook', '2026-10-22')
    expect(text).toContain('przesyłki nadane w dniu 22 października 2026 r.')
    expect(text).toContain('R 00759007731234567890')
    expect(text).toContain('Towarzystwo Przyjaciół Lipowca')
    expect(text).toMatch(/Liczba przesyłek\n3/u)
  })

  it('set addresses for envelopes', async () => {
    const text = await opened.letter('mailOut', ({ inPostBook }) => inPostBook === true, 'labels')
    expect(text).toContain('Ryszard Nieznany-Zając')
    expect(text).toContain('ul. Szkolna 8/12')
  })

  it('lay out a day of receptions by the hour', async () => {
    const text = await groupPaper('visits', 'daySheet', '2026-11-09')
    expect(text).toContain('9 listopada 2026 r. (poniedziałek)')
    expect(text).toContain('Wacław Wzorcowy-Grab')
  })

  it('take down what was said in person', async () => {
    const text = await opened.letter('visits', ({ kind }) => kind === 'complaint', 'visitProtocol')
    expect(text).toContain('hałas z parku po godzinie 22')
    expect(text).toContain('Zgłaszający')
  })

  it('count receptions and name nobody', async () => {
    const text = await opened.periodPaper('visits', 'visitCounts', { from: '2026-01-01', to: '2026-12-31' })
    expect(text).toMatch(/Przyjęcia\n3/u)
    expect(text).toContain('mieszkania')
    for (const name of ['Wymyślona', 'Zmyślona-Lipka', 'Wacław', 'tel. 000']) expect(text).not.toContain(name)
  })
})
