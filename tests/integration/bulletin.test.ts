import { describe, expect, it } from 'vitest'
import { ImportService } from '#renderer/features/import/importService'
import { catalogue } from '#shared/catalogue'
import { readClocks } from '#shared/engine/deadlines/clocks'
import { buildCard } from '#shared/engine/documents/card'
import type { Edit } from '#shared/engine/history/history'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { clockContext, emptyOffice } from '#shared/model/office'
import { textsOf } from '#shared/text/texts'

const definition = catalogue.of('bulletin')
const today = '2026-11-21'

describe('the register of publications', () => {
  it('takes over a list as offices keep it', async () => {
    const service = new ImportService({
      catalogue: () => Promise.resolve(catalogue),
      records: () => Promise.resolve([]),
    })
    const lines = [
      'Lp.;Tytuł;Gdzie;Data publikacji;Wprowadził;Usunąć dnia;Link',
      '1;Rejestr uchwał 2026;BIP;02.03.2026;A. Przykładna;;https://bip.example.pl/1',
      '2;Oświadczenia majątkowe;BIP;15.05.2026;A. Przykładna;15.05.2032;https://bip.example.pl/2',
    ]
    const opened = await service.open(new TextEncoder().encode(lines.join('\r\n')), {
      register: 'bulletin',
      language: 'pl',
      today,
      numbering: numberingOf(definition, emptyOffice),
      terms: emptyOffice.terms,
    })
    if (!opened.ok) throw new Error(opened.failure.code)
    const { header, columns } = opened.value.layout
    await service.plan({ header, columns, keyFields: ['title'] })
    const edits: Edit[] = []
    for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
    expect(edits.map(({ fields }) => fields)).toMatchObject([
      { title: 'Rejestr uchwał 2026', where: ['bip'], publishedOn: '2026-03-02', address: 'https://bip.example.pl/1' },
      { title: 'Oświadczenia majątkowe', removeOn: '2032-05-15' },
    ])
  })

  it.each([
    ['that must appear', { dueOn: '2026-11-20' }, 'publish', 'late'],
    ['that must go', { publishedOn: '2026-01-02', removeOn: '2026-12-01' }, 'remove', 'soon'],
    [
      'taken down in time',
      { publishedOn: '2026-01-02', removeOn: '2026-12-01', removedOn: '2026-11-20' },
      'remove',
      'metInTime',
    ],
  ])('watches what is published: one %s', (_, values, clock, state) => {
    const readings = readClocks(definition, values, clockContext(emptyOffice, today))
    expect(readings.find((reading) => reading.clock.id === clock)?.state).toBe(state)
  })

  it('prints a card', () => {
    const { register, app } = textsOf('pl', catalogue)
    const values = {
      title: 'Rejestr uchwał 2026',
      where: ['bip'],
      publishedOn: '2026-03-02',
      enteredBy: 'A. Przykładna',
    }
    const print = { definition, text: register('bulletin'), words: app.words, values, links: {}, reverseLinks: {} }
    const card = JSON.stringify(buildCard({ ...print, office: emptyOffice, printedOn: today, printedBy: '' }))
    expect(card).toContain('Przykładna')
    expect(card).toContain('02.03.2026')
  })
})
