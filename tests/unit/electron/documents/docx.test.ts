import validate from '@ooxml-tools/validate'
import { describe, expect, it } from 'vitest'
import { type DocumentModel, documentModelSchema, type DocumentRow } from '#shared/engine/documents/model'
import { all, cellsOf, parseXml, partsOf, written } from './files'
import { sampleCard, sampleRegister, sampleSessionList, shield } from './samples'

const COLUMNS = ['number', 'title', 'date', 'receivedOn', 'status']
const errors = (bytes: Buffer) => validate(new Uint8Array(bytes), 'docx', 'Microsoft365')
const rowsOf = (count: number): DocumentRow[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'row',
    cells: [String(index + 1), 'I/1/26', 'w sprawie', '', '', ''],
  }))
const body = (bytes: Buffer) => parseXml(partsOf(bytes)('word/document.xml'))
const registerTables = (document: Document) =>
  all(document, 'w:tbl').filter((table) => table.innerHTML.includes('TabelaRejestru'))

describe('postal codes', () => {
  it('stay on one line in paragraphs, signatures and cells; other numbers keep their hyphens', async () => {
    const { model, rows } = sampleRegister(['number', 'title'])
    const place = 'Rynek 1, 00-950 Zawodzie, tel. 22-345-67-89, akta 12-345/26'
    const first: DocumentRow = { kind: 'row', cells: ['1', 'I/1/26', place] }
    const blocks = [{ kind: 'paragraph' as const, text: place }, ...model.blocks]
    const bytes = await written('docx', documentModelSchema.parse({ ...model, blocks }), [first, ...rows])
    expect(await errors(bytes)).toEqual([])
    const xml = partsOf(bytes)('word/document.xml')
    const tied = /Rynek 1, 00<\/w:t><w:noBreakHyphen\/><w:t[^>]*>950/g
    expect([...xml.replaceAll('\u00a0', ' ').matchAll(tied)]).toHaveLength(2)
    expect(xml).toContain('22-345-67-89')
    expect(xml).toContain('12-345/26')
    expect(xml).not.toContain('\u2011')
  })
})

describe('DOCX of a register', () => {
  it('is valid, and says language, title, office, page and fields', async () => {
    const { model, rows } = sampleRegister(COLUMNS)
    const bytes = await written('docx', model, rows)
    expect(await errors(bytes)).toEqual([])
    const part = partsOf(bytes)
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    expect(part('word/styles.xml')).toContain('w:lang w:val="pl-PL"')
    expect(part('docProps/core.xml')).toContain('<dc:title>REJESTR UCHWAŁ RADY MIEJSKIEJ W ZAWODZIU GÓRNYM</dc:title>')
    expect(part('docProps/core.xml')).toContain('<dc:creator>Biuro Rady Miejskiej</dc:creator>')
    expect(part('docProps/core.xml')).not.toContain('Nowicka')
    const footer = part('word/footer1.xml')
    expect(footer).toMatch(/instrText[^>]*>PAGE<.*instrText[^>]*>NUMPAGES</s)
    expect(parseXml(footer).documentElement.textContent).toContain('Strona ')
    expect(part('word/document.xml')).toContain('descr="Herb lub znak: Biuro Rady Miejskiej"')
  })

  it('has one table per session under a heading, header row repeated, rows whole', async () => {
    const { model, rows } = sampleRegister(COLUMNS)
    const document = body(await written('docx', model, rows))
    const tables = registerTables(document)
    expect(tables).toHaveLength(4)
    for (const table of tables) {
      const trs = all(table, 'w:tr')
      expect(trs.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, ...Array<number>(15).fill(0)])
      expect(trs.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true)
      expect(table.previousElementSibling?.innerHTML).toContain('w:val="Heading2"')
    }
    const cells = cellsOf(tables[0] ?? document.documentElement)
    expect(cells[0]).toEqual(['Lp.', 'Numer', 'W\u00a0sprawie', 'Data', 'Doręczono', 'Stan'])
    expect(cells[1]).toEqual([
      '1',
      'XXXVII/301/26',
      'w\u00a0sprawie zmiany uchwały budżetowej na 2026 rok',
      '26.03.2026',
      '–',
      'obowiązuje',
    ])
    expect(cells[8]?.[2]).toContain('(numer niewykorzystany)')
  })

  it.each([
    [0, [0]],
    [1, [1]],
    [500, [500]],
    [501, [500, 1]],
    [1201, [500, 500, 201]],
  ])('splits %i rows into tables of %j', async (count, sizes) => {
    const bytes = await written('docx', sampleRegister(COLUMNS).model, rowsOf(count))
    // Counted in the text: a DOM of thousands of cells takes seconds.
    const tables = partsOf(bytes)('word/document.xml').split('<w:tblStyle w:val="TabelaRejestru"/>').slice(1)
    expect(tables.map((table) => (table.split('</w:tbl>')[0] ?? '').split('<w:tr>').length - 2)).toEqual(sizes)
    expect(tables.every((table) => table.split('<w:tblHeader/>').length === 2)).toBe(true)
    if (count < 2) expect(await errors(bytes)).toEqual([])
  })

  it('starts a new table at every group, even after exactly 500 rows, and keeps an empty group', async () => {
    const group = (text: string): DocumentRow => ({ kind: 'group', text })
    const rows = [group('A'), ...rowsOf(500), group('B'), group('C'), ...rowsOf(2)]
    const document = body(await written('docx', sampleRegister(COLUMNS).model, rows))
    expect(registerTables(document).map((table) => all(table, 'w:tr').length - 1)).toEqual([500, 2])
    const headings = all(document, 'w:p').filter((paragraph) => paragraph.innerHTML.includes('"Heading2"'))
    expect(headings.map(({ textContent }) => textContent)).toEqual(['A', 'B', 'C'])
  })

  it('takes hostile text as text', async () => {
    const hostile = '</w:t><w:p/> & "x" <!-- \u0000\u0008\ud800 ]]> kr-table\r\ndruga\tlinia'
    const { model } = sampleRegister(COLUMNS)
    const strings: DocumentModel = {
      ...model,
      title: hostile,
      footer: hostile,
      author: hostile,
      letterhead: { ...model.letterhead, lines: [hostile] },
      blocks: [...model.blocks, { kind: 'facts', facts: [{ name: hostile, value: hostile }] }],
    }
    const bytes = await written('docx', strings, [
      { kind: 'group', text: hostile },
      { kind: 'row', cells: ['1', '  ', hostile] },
    ])
    expect(await errors(bytes)).toEqual([])
    const cells = cellsOf(registerTables(body(bytes))[0] ?? parseXml('<a/>').documentElement)
    expect(cells[1]?.[2]).toBe('</w:t><w:p/> & "x" <!--  ]]> kr-table\ndruga\tlinia')
  })

  it('ends a line of a number too long for its column after a slash', async () => {
    const { model } = sampleRegister(['number', 'title'])
    const long = 'LXXXVIII/1662/VIII/2023/LXXXVIII'
    const bytes = await written('docx', model, [{ kind: 'row', cells: ['1', long, long] }])
    const row = cellsOf(registerTables(body(bytes))[0] ?? parseXml('<a/>').documentElement)[1]
    expect(row?.[1]).toMatch(/^[^\u200b]+\/\u200b/)
    expect(row?.[1]?.replaceAll('\u200b', '')).toBe(long)
    expect(row?.[2]).toBe(long)
  })

  it('divides a word too long for its column with a hyphen, and keeps ties and hyphens of others', async () => {
    const { model } = sampleRegister(['title'])
    const narrow = documentModelSchema.parse({
      ...model,
      blocks: [
        {
          kind: 'table',
          columns: [
            { heading: 'Przewodnicząca', width: 15 },
            { heading: 'W', width: 15 },
          ],
          rows: [
            { kind: 'row', cells: ['nieruchomościami w Zawodziu', 'Konstantynopolitańczykowianeczka'] },
            { kind: 'row', cells: ['rm.biuro@zawodzie-gorne.example', 'Brzozowska-Wilk'] },
          ],
        },
      ],
    })
    const bytes = await written('docx', narrow)
    expect(await errors(bytes)).toEqual([])
    const xml = partsOf(bytes)('word/document.xml')
    expect(xml).toContain('<w:t>Prze</w:t><w:softHyphen/><w:t>wod</w:t><w:softHyphen/><w:t>ni</w:t>')
    expect(xml).toContain('w\u00a0Za')
    const rows = cellsOf(registerTables(body(bytes))[0] ?? parseXml('<a/>').documentElement)
    expect(rows[1]).toEqual(['nieruchomościami w\u00a0Zawodziu', 'Konstantynopolitańczykowianeczka'])
    expect(rows[2]?.[0]?.replaceAll('\u200b', '')).toBe('rm.biuro@zawodzie-gorne.example')
    expect(rows[2]?.[0]).toContain('@\u200b')
  })

  it('refuses rows where the document has no place for them', async () => {
    await expect(written('docx', sampleCard(), rowsOf(1))).rejects.toThrow('no place for rows')
  })
})

describe('DOCX of other papers', () => {
  it('card: valid, headings, facts with names, events', async () => {
    const bytes = await written('docx', sampleCard())
    expect(await errors(bytes)).toEqual([])
    const document = body(bytes)
    const headings = all(document, 'w:p').filter((paragraph) => paragraph.innerHTML.includes('"Heading2"'))
    expect(headings.map(({ textContent }) => textContent)).toContain('Nadzór')
    const tables = registerTables(document).map(cellsOf)
    expect(tables[0]?.[0]).toEqual(['Numer', 'XXXVII/304/26'])
    expect(tables.some((table) => table[0]?.[0] === 'Zdarzenie')).toBe(true)
    expect(document.documentElement.outerHTML).toMatch(/w:w="11906" w:h="16838"/)
  })

  it('session list: valid, with and without resolutions', async () => {
    expect(await errors(await written('docx', sampleSessionList()))).toEqual([])
    expect(await errors(await written('docx', sampleSessionList(0)))).toEqual([])
  })

  it('a bare document without logo, letterhead or office is valid', async () => {
    const { model } = sampleRegister(['number'])
    const bare = documentModelSchema.parse({ ...model, author: '', letterhead: { lines: [] }, blocks: [] })
    expect(await errors(await written('docx', bare))).toEqual([])
  })
})

describe('several papers in one file', () => {
  it('bear the head of the office each, on a page of its own, named for a screen reader', async () => {
    const model = documentModelSchema.parse({
      ...sampleCard(),
      letterhead: {
        lines: ['Urząd Gminy'],
        logo: { type: 'png', base64: shield().base64, widthMm: 15, heightMm: 18, alt: 'Herb' },
      },
      blocks: [
        { kind: 'heading', level: 1, text: 'ZAŚWIADCZENIE' },
        { kind: 'letterhead' },
        { kind: 'heading', level: 1, text: 'ZAŚWIADCZENIE' },
      ],
    })
    const bytes = await written('docx', model)
    expect(await errors(bytes)).toEqual([])
    const xml = partsOf(bytes)('word/document.xml')
    expect(xml.match(/Urząd Gminy/gu)).toHaveLength(2)
    expect(xml.match(/Nagłówek: znak i nazwa urzędu/gu)).toHaveLength(2)
    expect(xml.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(1)
  })
})

describe('signatures of a document', () => {
  it('take what stands before them along to their page, and their rows stay together', async () => {
    const model = documentModelSchema.parse({
      title: 'PROTOKÓŁ',
      subject: 'PROTOKÓŁ',
      author: 'Biuro',
      language: 'pl-PL',
      page: { orientation: 'portrait', marginMm: 20 },
      font: 'Arial',
      footer: '',
      letterhead: { lines: [] },
      blocks: [
        ...['first', 'second', 'third'].map((text) => ({ kind: 'paragraph', text })),
        { kind: 'list', items: ['a', 'b', 'c', 'd', 'e'].map((text) => ({ marker: '1)', text })) },
        { kind: 'paragraph', text: 'closing' },
        { kind: 'signatures', people: [{ post: 'post', name: 'upper' }] },
        { kind: 'signatures', people: [{ post: 'post', name: 'lower' }] },
      ],
    })
    const bytes = await written('docx', model)
    expect(await errors(bytes)).toEqual([])
    const kept = all(body(bytes), 'w:p').flatMap((paragraph) =>
      paragraph.innerHTML.includes('<w:keepNext') ? [paragraph.textContent] : [],
    )
    expect(kept.filter((text) => text !== '')).toEqual(['1)c', '1)d', '1)e', 'closing', 'upper'])
  })

  it('are not all that is kept together: a line that announces a list stays with it', async () => {
    const model = documentModelSchema.parse({
      ...sampleCard(),
      letterhead: { lines: [] },
      blocks: [
        ...['plain', 'elected:'].map((text) => ({ kind: 'paragraph', text })),
        { kind: 'list', items: ['a', 'b'].map((text) => ({ marker: '1)', text })) },
        { kind: 'paragraph', text: 'last:' },
      ],
    })
    const bytes = await written('docx', model)
    expect(await errors(bytes)).toEqual([])
    const kept = all(body(bytes), 'w:p').filter(({ innerHTML }) => innerHTML.includes('<w:keepNext'))
    expect(kept.map(({ textContent }) => textContent)).toEqual(['elected:'])
  })

  it('have a line to sign on but where the name stands for the signature', async () => {
    const of = async (signed: object) => {
      const people = [{ post: 'post', name: '/-/ name', ...signed }]
      const model = documentModelSchema.parse({ ...sampleCard(), blocks: [{ kind: 'signatures', people }] })
      const bytes = await written('docx', model)
      expect(await errors(bytes)).toEqual([])
      return partsOf(bytes)('word/document.xml').includes('w:val="dotted"')
    }
    expect([await of({}), await of({ signed: true })]).toEqual([true, false])
  })

  it('take the last rows of a table, and the lines between, along', async () => {
    const facts = Array.from({ length: 4 }, (_, index) => ({ name: `name ${index}`, value: 'value' }))
    const signed = { kind: 'signatures' as const, people: [{ post: 'post', name: 'name' }] }
    const model = documentModelSchema.parse({
      ...sampleCard(),
      letterhead: { lines: [] },
      blocks: [{ kind: 'facts', facts }, { kind: 'paragraph', text: 'closing' }, signed],
    })
    const bytes = await written('docx', model)
    expect(await errors(bytes)).toEqual([])
    const isKept = (element: Element) => element.innerHTML.includes('<w:keepNext')
    const rows = all(registerTables(body(bytes))[0] ?? parseXml('<a/>').documentElement, 'w:tr')
    expect(rows.map(isKept)).toEqual([false, false, true, true])
    const closing = all(body(bytes), 'w:p').find(({ textContent }) => textContent === 'closing')
    expect(closing !== undefined && isKept(closing)).toBe(true)
  })

  it('stand apart from the table before: of one style and next to each other two would be one', async () => {
    const model = documentModelSchema.parse({
      ...sampleCard(),
      letterhead: { lines: [] },
      blocks: [
        { kind: 'facts', facts: [{ name: 'name', value: 'value' }] },
        { kind: 'table', columns: [{ heading: 'Name', width: 100 }], rows: [{ kind: 'row', cells: ['a'] }] },
      ],
    })
    const bytes = await written('docx', model)
    expect(await errors(bytes)).toEqual([])
    expect(partsOf(bytes)('word/document.xml')).not.toMatch(/<\/w:tbl><w:tbl>/u)
  })

  it('leave a table that is to stay whole on one page: each of its rows stays with the next', async () => {
    const rows = ['a', 'b', 'c'].map((text) => ({ kind: 'row', cells: [text] }))
    const model = documentModelSchema.parse({
      ...sampleCard(),
      letterhead: { lines: [] },
      blocks: [{ kind: 'table', columns: [{ heading: 'Name', width: 100 }], rows, whole: true }],
    })
    const bytes = await written('docx', model)
    expect(await errors(bytes)).toEqual([])
    const kept = all(body(bytes), 'w:p').filter(({ innerHTML }) => innerHTML.includes('<w:keepNext'))
    expect(kept.map(({ textContent }) => textContent)).toEqual(['a', 'b'])
  })

  it('take the last rows of a register along, however they come', async () => {
    const { model } = sampleRegister(COLUMNS)
    const bytes = await written('docx', model, rowsOf(501))
    const rows = partsOf(bytes)('word/document.xml').split('<w:tr>').slice(1)
    const kept = rows.flatMap((row, index) =>
      row.includes('<w:pStyle w:val="TekstTabeli"/><w:keepNext/>') ? [index] : [],
    )
    // Before the rows stand the row of the letterhead and that of the headings, once more before the last one.
    expect(kept).toEqual([501, 503])
    expect(await errors(await written('docx', model, rowsOf(3)))).toEqual([])
  })
})
