import { describe, expect, it } from 'vitest'
import { sessionGroupHeading } from '#shared/registers/resolutions/groupHeading'
import { buildCard } from '#shared/engine/documents/card'
import { documentModelSchema } from '#shared/engine/documents/model'
import { buildRegister, type RegisterPrint } from '#shared/engine/documents/register'
import { startRegisterRows } from '#shared/engine/documents/registerRows'
import { buildSessionList } from '#shared/registers/resolutions/sessionList'
import type { RegisterDefinition } from '#shared/model/definition'
import { catalogue } from '#shared/catalogue'
import { titleOfCard, titleOfList } from '#shared/engine/documents/printTitle'
import { textsOf } from '#shared/text/texts'
import { resolutions } from '#shared/registers/resolutions/definition'
import { textWidth } from '#shared/engine/documents/textWidth'
import { office, registerPrint, resolution, sampleCard, sampleSessionList } from '../../../electron/documents/samples'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const parse = (print: RegisterPrint) => documentModelSchema.parse(buildRegister(print))
const texts = (print: RegisterPrint) =>
  parse(print).blocks.flatMap((block) => ('text' in block ? [plain(block.text)] : []))
const registerBlock = (print: RegisterPrint) => {
  const block = parse(print).blocks.find((candidate) => candidate.kind === 'register')
  if (block === undefined) throw new Error('no register')
  return block
}

describe('frame of a register (papers.md A1)', () => {
  it('says title, view, period, filters, day and what it contains', () => {
    const print = registerPrint(['number', 'title'], {
      viewName: 'Do wysłania',
      filters: ['Stan: do wysłania'],
      period: { from: '2026-01-01', to: '2026-12-31' },
    })
    expect(texts(print)).toEqual([
      'REJESTR UCHWAŁ RADY MIEJSKIEJ W ZAWODZIU GÓRNYM',
      'Do wysłania',
      'za rok 2026',
      'Ograniczono do: Stan: do wysłania',
      'Stan na dzień 21 listopada 2026 r.',
      'Rejestr zawiera 60 pozycji, od nr XXXVII/301/26 do nr XL/360/26. Wydrukowano dnia 21 listopada 2026 r. Sporządził(a): Ewa Nowicka.',
    ])
  })

  it('closes with what the amounts come to, kinds apart', () => {
    const print = registerPrint(['number', 'title'], { sums: ['Suma: 12,00 zł', 'Suma (maksymalna): 5,00 zł'] })
    expect(texts(print).at(-1)).toContain('nr XL/360/26. Suma: 12,00 zł. Suma (maksymalna): 5,00 zł. Wydrukowano')
  })

  it.each([
    [1, 'Rejestr zawiera 1 pozycję, nr I/1/26.'],
    [2, 'Rejestr zawiera 2 pozycje, nr I/1/26.'],
    [5, 'Rejestr zawiera 5 pozycji, nr I/1/26.'],
    [12, 'Rejestr zawiera 12 pozycji, nr I/1/26.'],
    [22, 'Rejestr zawiera 22 pozycje, nr I/1/26.'],
    [0, 'Rejestr nie zawiera żadnej pozycji.'],
  ])('counts %i in Polish', (numberOfRows, sentence) => {
    const print = registerPrint(['number'], { numberOfRows, first: 'I/1/26', last: 'I/1/26', printedBy: '' })
    expect(texts(print).at(-1)).toBe(`${sentence} Wydrukowano dnia 21 listopada 2026 r.`)
  })

  it.each([
    ['landscape', 257],
    ['portrait', 170],
  ] as const)('fills a %s page of %i mm', (orientation, page) => {
    const { columns } = registerBlock(registerPrint(['number', 'date', 'title', 'status', 'unit'], { orientation }))
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Lp.',
      'Numer',
      'Data',
      'W\u00a0sprawie',
      'Stan',
      'Wykonanie',
    ])
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(page, 1)
    expect(columns[3]?.width).toBeGreaterThanOrEqual(45)
  })

  it('makes the text smaller before it makes columns too narrow', () => {
    const many = resolutions.fields.filter((field) => field.type !== 'links').map((field) => field.id)
    expect(registerBlock(registerPrint(['number', 'title', 'date'])).points).toBe(9)
    const block = registerBlock(registerPrint(many.slice(0, 16)))
    expect(block.points).toBeLessThan(9)
    expect(block.columns.find(({ heading }) => heading.endsWith('sprawie'))?.width).toBeGreaterThanOrEqual(44.9)
  })

  it('gives a column the room its longest word needs, where it is known', () => {
    const columns = ['number', 'title', 'date', 'unit']
    const unit = (print: RegisterPrint) => registerBlock(print).columns.at(-1)?.width ?? 0
    const plainWidth = unit(registerPrint(columns, { orientation: 'portrait' }))
    const width = unit(
      registerPrint(columns, {
        orientation: 'portrait',
        contents: ['XXXVII/301/26', 'w', '26.03.2026', '60.123.456.789.012.345'],
      }),
    )
    expect(width).toBeGreaterThanOrEqual(textWidth('60.123.456.789.012.345', 9))
    expect(width).toBeGreaterThan(plainWidth)
  })

  it('of some kinds only has their title', () => {
    const interpellations = catalogue.of('interpellations')
    const of = (values: readonly string[]) => titleOfList(interpellations, [{ field: 'kind', kind: 'oneOf', values }])
    expect(of(['query'])).toBe('queries')
    expect(of(['motion'])).toBe('motions')
    expect(of(['interpellation', 'query'])).toBe('statutory')
    for (const values of [['query', 'motion'], ['interpellation', 'query', 'motion'], []])
      expect(of(values)).toBeUndefined()
    expect(titleOfList(interpellations, [])).toBeUndefined()
    const localLaw = resolutions.views.find(({ id }) => id === 'localLaw')
    const columns = localLaw?.columns.map(({ field }) => field) ?? []
    const title = titleOfList(resolutions, localLaw?.filters ?? [])
    expect(texts(registerPrint(columns, { title }))[0]).toBe(
      'REJESTR AKTÓW PRAWA MIEJSCOWEGO RADY MIEJSKIEJ W ZAWODZIU GÓRNYM',
    )
    expect(registerBlock(registerPrint(columns, { title })).columns.map(({ heading }) => plain(heading))).toEqual([
      'Lp.',
      'Numer',
      'Data',
      'W sprawie',
      'Rok Dz. Urz.',
      'Poz.',
      'Ogłoszono',
      'Wejście w życie',
      'Stan',
    ])
    const text = textsOf('pl', catalogue).register('interpellations')
    expect(titleOfCard(interpellations, text, { kind: 'query' })).toBe('KARTA ZAPYTANIA')
    expect(titleOfCard(interpellations, text, { kind: 'motion' })).toBe('KARTA WNIOSKU RADNEGO')
    expect(titleOfCard(interpellations, text, { kind: 'interpellation' })).toBe('KARTA INTERPELACJI')
    expect(titleOfCard(resolutions, textsOf('pl', catalogue).register('resolutions'), { kind: 'localLaw' })).toBe(
      'KARTA UCHWAŁY',
    )
  })

  it('names the office, never a person, as the author', () => {
    expect(parse(registerPrint(['number'])).author).toBe('Biuro Rady Miejskiej')
  })
})

const secretive: RegisterDefinition = {
  ...resolutions,
  fields: [
    ...resolutions.fields,
    { id: 'applicant', type: 'persons', section: 'act', privacy: 'private' },
    { id: 'health', type: 'text', section: 'act', privacy: 'special' },
    {
      id: 'parties',
      type: 'rows',
      section: 'act',
      privacy: 'public',
      columns: [
        { id: 'role', type: 'text', section: 'act', privacy: 'public' },
        { id: 'address', type: 'text', section: 'act', privacy: 'private' },
      ],
    },
  ],
}
const personal = {
  number: { written: 'I/1/26' },
  applicant: ['Jan Tajny'],
  health: 'chory',
  parties: [{ role: 'strona', address: 'ul. Ukryta 7' }],
}

describe('personal data', () => {
  const columns = ['number', 'applicant', 'health', 'parties']

  it('stays out of registers and cards', () => {
    const print = registerPrint(columns, { definition: secretive })
    const rows = startRegisterRows(print)([{ kind: 'record', values: personal }])
    const card = buildCard({ ...print, values: personal, links: {}, reverseLinks: {} })
    const all = JSON.stringify([buildRegister(print), rows, card])
    expect(all).toContain('strona')
    expect(all).not.toMatch(/Tajny|chory|Ukryta|address/)
  })

  it('is printed when asked for in so many words', () => {
    const print = registerPrint(columns, { definition: secretive, withPersonalData: true })
    const all = JSON.stringify(startRegisterRows(print)([{ kind: 'record', values: personal }]))
    expect(all).toMatch(/Jan Tajny.*chory.*Ukryta/)
  })
})

describe('rows of a register', () => {
  it('counts Lp. across batches and keeps typed values', () => {
    const next = startRegisterRows(registerPrint(['number', 'date', 'votesFor', 'receivedOn']))
    const record = { kind: 'record', values: resolution(0, 'I', '2026-03-26') } as const
    expect(next([{ kind: 'group', text: 'I sesja' }, record])).toEqual([
      { kind: 'group', text: 'I\u00a0sesja' },
      {
        kind: 'row',
        cells: [
          { text: '1', number: 1 },
          'I/301/26',
          { text: '26.03.2026', day: '2026-03-26' },
          { text: '15', number: 15 },
          '',
        ],
      },
    ])
    expect(next([record])[0]).toMatchObject({ cells: [{ number: 2 }, {}, {}, {}, ''] })
  })

  it('keeps a number that was not used and says so', () => {
    const values = { number: { written: 'I/2/26' }, withdrawn: true }
    const row = (columns: string[]) => startRegisterRows(registerPrint(columns))([{ kind: 'record', values }])[0]
    expect(row(['number', 'title'])).toMatchObject({ cells: [{}, 'I/2/26', 'numer niewykorzystany'] })
    expect(row(['number'])).toMatchObject({ cells: [{}, 'I/2/26 (numer niewykorzystany)'] })
  })

  it('prints text that could not be read as it stands', () => {
    const values = { date: { unread: '31.02.2915' } }
    const rows = startRegisterRows(registerPrint(['date']))([{ kind: 'record', values }])
    expect(rows[0]).toMatchObject({ cells: [{}, '31.02.2915'] })
  })
})

describe('heading of a session', () => {
  it.each([
    [
      { session: 'XII', day: '2026-06-26', first: 'XII/1/26', last: 'XII/9/26' },
      'XII sesja – 26 czerwca 2026 r. (nr XII/1/26 – XII/9/26)',
    ],
    [{ session: 'XII', first: 'XII/1/26', last: 'XII/1/26' }, 'XII sesja (nr XII/1/26)'],
    [{ session: '' }, 'bez sesji'],
  ])('of %j', (group, heading) => {
    expect(sessionGroupHeading(group)).toBe(heading)
  })
})

describe('card and session list', () => {
  it('shows links both ways, events as a table, and no empty field', () => {
    const card = sampleCard()
    const facts = card.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
    expect(facts.find(({ name }) => name === 'Zmienia')?.value).toContain('\nXIV/120/25')
    expect(facts.some(({ name }) => plain(name) === 'Zmieniona przez')).toBe(true)
    expect(facts.every(({ value }) => value !== '')).toBe(true)
    const table = card.blocks.find((block) => block.kind === 'table')
    expect(table?.rows).toHaveLength(2)
    expect(card.title).toBe('KARTA UCHWAŁY NR XXXVII/304/26')
  })

  it('lists a session with votes and supervision', () => {
    const list = sampleSessionList()
    const table = list.blocks.find((block) => block.kind === 'table')
    expect(table?.columns.reduce((sum, { width }) => sum + width, 0)).toBe(170)
    expect(table?.rows[1]?.cells.slice(3)).toEqual(['14/1/1', 'wojewoda'])
    expect(plain(JSON.stringify(table?.rows[7]))).toContain('345/12 (numer niewykorzystany)')
    expect(list.title).toContain('na XXXVIII sesji')
  })

  it('says when a session adopted nothing', () => {
    const list = buildSessionList({ office, session: 'I', day: '2026-01-02', entries: [], printedOn: '2026-01-03' })
    expect(JSON.stringify(list.blocks)).toContain('Na sesji nie podjęto uchwał.')
  })
})
