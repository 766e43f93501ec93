import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { type DocumentModel, documentModelSchema, type DocumentRow } from '#shared/engine/documents/model'
import { smallDocument } from '../../../fakes/documentModel'
import { written } from './files'
import { sampleCard, sampleRegister, sampleSessionList } from './samples'

async function page(model: DocumentModel, rows: readonly DocumentRow[] = []): Promise<Document> {
  return new new JSDOM().window.DOMParser().parseFromString(
    (await written('html', model, rows)).toString('utf8'),
    'text/html',
  )
}

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent)

describe('page for printing', () => {
  it('says language, title and page, and has one table per group under a heading', async () => {
    const { model, rows } = sampleRegister(['number', 'title', 'date', 'receivedOn', 'status'])
    const document = await page(model, rows)
    expect(document.documentElement.lang).toBe('pl')
    expect(document.title).toBe('REJESTR UCHWAŁ RADY MIEJSKIEJ W ZAWODZIU GÓRNYM')
    expect(document.querySelector('style')?.textContent).toContain('@page{size:A4 landscape;margin:20mm;')
    expect(document.querySelector('header img')?.getAttribute('alt')).toContain('Biuro Rady Miejskiej')
    const tables = [...document.querySelectorAll('table')]
    expect(tables).toHaveLength(4)
    for (const table of tables) {
      expect(table.previousElementSibling?.tagName).toBe('H2')
      expect(textsOf(table, 'thead th[scope=col]')).toEqual([
        'Lp.',
        'Numer',
        'W\u00a0sprawie',
        'Data',
        'Doręczono',
        'Stan',
      ])
      expect(table.querySelector('caption')?.textContent).toBe(document.title)
    }
    expect(textsOf(tables[0] ?? document, 'tbody tr:first-child td')).toEqual([
      '1',
      'XXXVII/301/26',
      'w\u00a0sprawie zmiany uchwały budżetowej na 2026 rok',
      '26.03.2026',
      '–',
      'obowiązuje',
    ])
    expect(document.querySelectorAll('tbody tr')).toHaveLength(rows.filter(({ kind }) => kind === 'row').length)
  })

  it.each([
    ['a card', sampleCard()],
    ['a list of a session', sampleSessionList()],
  ])('prints %s with its headings, names of rows and signatures', async (_name, model) => {
    const document = await page(model)
    expect(document.querySelectorAll('h1').length).toBeGreaterThan(0)
    const text = document.body.textContent
    for (const block of model.blocks) {
      if (block.kind === 'heading') expect(textsOf(document, `h${block.level}`)).toContain(block.text)
      if (block.kind === 'facts')
        expect(textsOf(document, 'th[scope=row]')).toEqual(expect.arrayContaining(block.facts.map(({ name }) => name)))
      if (block.kind === 'signatures') for (const { name } of block.people) expect(text).toContain(name)
    }
  })

  it('shows the columns of a register without any row', async () => {
    const document = await page(smallDocument)
    expect(textsOf(document, 'th')).toEqual(['Numer'])
    expect(document.querySelectorAll('tbody tr')).toHaveLength(0)
  })

  it('makes no mark-up and no style of what clerks typed', async () => {
    const hostile = '</style><script>alert(1)</script>"</td><img src=x onerror=y>\u0000'
    const model = documentModelSchema.parse({
      ...smallDocument,
      title: hostile,
      footer: hostile,
      letterhead: { lines: [hostile] },
      blocks: [
        { kind: 'heading', level: 1, text: hostile },
        { kind: 'paragraph', lead: hostile, text: hostile, indentMm: 60 },
        { kind: 'list', items: [{ marker: hostile, text: hostile }] },
        { kind: 'formHead', stamp: hostile, title: hostile, subtitle: hostile },
        { kind: 'letterhead' },
        { kind: 'facts', facts: [{ name: hostile, value: hostile }] },
        { kind: 'table', columns: [{ heading: hostile, width: 40 }], rows: [{ kind: 'row', cells: [hostile] }] },
        { kind: 'register', columns: [{ heading: hostile, width: 40 }] },
        { kind: 'signatures', people: [{ post: hostile, name: hostile }] },
      ],
    })
    const document = await page(model, [
      { kind: 'group', text: hostile },
      { kind: 'row', cells: [hostile] },
    ])
    expect(document.querySelectorAll('script, img, body style')).toHaveLength(0)
    expect(document.querySelectorAll('style')).toHaveLength(2)
    // What the preview shows of it would be refused by the policy of the program.
    expect(document.querySelectorAll('[style]')).toHaveLength(0)
    expect(textsOf(document, 'h1')[0]).toBe('</style><script>alert(1)</script>"</td><img src=x onerror=y>')
  })

  it('refuses rows where the paper has no place for them', async () => {
    await expect(written('html', sampleCard(), [{ kind: 'row', cells: ['1'] }])).rejects.toThrow('no place')
  })
})
