import { describe, expect, it } from 'vitest'
import { aboutPage, publicationPage, textPage } from '#shared/program/publication/publicationPage'

const particulars = {
  ...{ publisher: 'Urząd w Lipowcu', author: 'Anna <Prowadząca>', enteredBy: 'Piotr', madeOn: '2026-03-12' },
  ...{ publishedAt: '2026-03-13T10:00', basis: 'art. 5 ust. 2', excludedBy: 'Wójt', interest: 'osób fizycznych' },
}
const five = [
  'Urząd w Lipowcu',
  'Anna &lt;Prowadząca&gt;',
  'Piotr',
  '12 marca 2026 r.',
  '13 marca 2026 r., godz. 10.00',
]

describe('pages of a published folder', () => {
  it('list the register, the data of entries and the attachments apart', () => {
    const html = publicationPage({
      title: 'Rejestr',
      day: '2026-11-30',
      particulars: { ...particulars, leftOut: [] },
      files: [
        { path: 'rejestr.html', what: 'html' },
        { path: 'dane/IX/Głosowania.json', what: 'json', entry: 'IX' },
        { path: 'załączniki/IX/opinia.pdf', what: 'attachment', entry: 'IX' },
      ],
    })
    expect(html).toContain('<p>Stan na dzień 30 listopada 2026 r.</p>')
    const places = ['>rejestr.html<', 'Dane wpisów', '>Głosowania.json<', 'Załączniki', '>opinia.pdf<', 'Metryka'].map(
      (said) => html.indexOf(said),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(html).not.toContain('Wyłączenie jawności')
  })

  it.each([
    ['a file as it is', aboutPage('załączniki/IX/opinia.pdf', { ...particulars, leftOut: [] }), false],
    ['the text of a file', textPage('skarga.pdf', ['Pierwsza', ''], { ...particulars, leftOut: ['adresy'] }), true],
  ])('say what the law asks for with %s', (_, html, isPartly) => {
    for (const said of five) expect(html).toContain(said)
    for (const said of ['adresy', 'art. 5 ust. 2', 'Wójt', 'osób fizycznych'])
      expect(html.includes(said)).toBe(isPartly)
  })

  it('say that a page has no text', () => {
    const html = textPage('skan.pdf', ['Pierwsza', ' '], { ...particulars, leftOut: [] })
    expect(html).toContain('<h2>Strona 2</h2>\n<p>Na tej stronie nie ma tekstu.</p>')
    expect(textPage('a.docx', ['Całość'], { ...particulars, leftOut: [] })).not.toContain('Strona 1')
  })
})
