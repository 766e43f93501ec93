import validate from '@ooxml-tools/validate'
import { describe, expect, it } from 'vitest'
import { sampleContracts } from '#assets/sample/contracts'
import { sampleOffice } from '#assets/sample/office'
import { cruAgreement } from '#shared/registers/contracts/cru'
import { buildCard } from '#shared/engine/documents/card'
import { type DocumentBlock, documentModelSchema } from '#shared/engine/documents/model'
import { paperValues } from '#shared/engine/documents/printRules'
import { buildRecordLetter } from '#shared/engine/documents/papers'
import { buildRegister } from '#shared/engine/documents/register'
import { startRegisterRows } from '#shared/engine/documents/registerRows'
import { deriveValue } from '#shared/engine/present/derive'
import { sumsInWords } from '#renderer/features/register/sumWords'
import type { Register } from '#shared/engine/register'
import { textsOf } from '#shared/text/texts'
import type { FieldValue, Values } from '#shared/core/values/values'
import { written } from './files'
import { catalogue } from '#shared/catalogue'

const contracts = catalogue.of('contracts')
const resolutions = catalogue.of('resolutions')

const today = '2026-11-21'
const office = sampleOffice()
const polish = textsOf('pl', catalogue)
const text = polish.register(contracts.id)
const print = { definition: contracts, text, words: polish.app.words }

/** A record with its derived fields, as the query worker hands it to papers. */
function whole(values: Values): Values {
  const derived: Record<string, FieldValue> = {}
  for (const field of contracts.fields) {
    if (field.type !== 'derived') continue
    const value = deriveValue(contracts, field, values, { today, incoming: [] })
    if (value !== undefined) derived[field.id] = value
  }
  return { ...values, ...derived }
}

const reserved: Values = whole({
  contractNumber: 'WO.272.1.2026',
  subject: 'Usługi doradcze',
  concludedOn: '2026-11-02',
  duration: '62 dni',
  value: 135_300,
  cru: 'subject',
  parties: [
    { side: 'unit', kind: 'SU03', name: 'Gmina Miasto Lipowiec', nip: '0000000709' },
    {
      side: 'contractor',
      kind: 'SU02',
      firstName: 'Halina',
      lastName: 'Jarzębska',
      pesel: '44051401359',
      street: 'Polna',
    },
  ],
  confidentiality: [{ scope: 'SC04', basis: 'art. 5 ust. 2 UDIP', body: 'Burmistrz' }],
})
/** Parties with nearly all that can be said of them, and an annex with little. */
const manyCells: Values = whole({
  contractNumber: 'WO.272.2.2026',
  subject: 'Przebudowa drogi gminnej w Zawodziu',
  concludedOn: '2026-11-02',
  value: 135_300_00,
  parties: [
    { side: 'unit', kind: 'SU03', name: 'Gmina Miasto Lipowiec', nip: '0000000709' },
    {
      side: 'contractor',
      kind: 'SU01',
      name: 'Przedsiębiorstwo Robót Inżynieryjno-Drogowych „Konstrukcja” sp. z o.o.',
      nip: '5250007313',
      regon: '000331501',
      krs: '0000028860',
      country: 'PL',
      town: 'Zawodzie Górne',
      commune: 'Zawodzie Górne',
      county: 'zawodziański',
      voivodeship: 'mazowieckie',
    },
  ],
  changes: [{ date: '2026-12-01', valueAfter: 150_000_00 }],
})
const valid = async (bytes: Buffer) => expect(await validate(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([])

describe('papers about contracts', () => {
  it('a public copy names no natural person and nothing reserved; the office copy does', () => {
    const shown = JSON.stringify(paperValues(contracts, reserved, false))
    for (const secret of ['Halina', 'Jarzębska', '44051401359', 'Polna', '135300']) expect(shown).not.toContain(secret)
    expect(shown).toContain('osoba fizyczna')
    expect(shown).toContain('zastrzeżone – podstawa: art. 5 ust. 2 UDIP')
    expect(paperValues(contracts, reserved, true)).toMatchObject({
      contractor: 'Halina Jarzębska',
      currentValue: 135_300,
      period: 'od 02.11.2026 do 02.01.2027',
    })
    expect(paperValues(contracts, whole({ noNumber: true }), true)['contractNumber']).toBe('brak numeru')
    // One that is merely missing is to be filled in.
    expect(paperValues(contracts, whole({ subject: 'x' }), true)['contractNumber']).toBeUndefined()
  })

  it('the register has the columns of G1 and is valid', async () => {
    const columns = [
      'contractNumber',
      'concludedOn',
      'contractor',
      'subject',
      'period',
      'currentValue',
      'changes',
      'department',
    ]
    const sample = sampleContracts(10, 2026, { today, id: String }).map(({ values }) => whole(values))
    const model = documentModelSchema.parse(
      buildRegister({ ...print, columns, office, filters: [], printedOn: today, printedBy: '', numberOfRows: 11 }),
    )
    const rows = startRegisterRows({ ...print, columns })(
      [reserved, ...sample].map((values) => ({ kind: 'record', values: paperValues(contracts, values, false) })),
    )
    const bytes = await written('docx', model, rows)
    await valid(bytes)
    const printed = JSON.stringify(rows)
    expect(printed).toContain('brak numeru')
    expect(printed).not.toContain('Topolnicki')
  })

  it('the card is valid and holds no private cell', async () => {
    const model = buildCard({
      ...print,
      office,
      values: paperValues(contracts, reserved, false),
      links: {},
      reverseLinks: {},
      printedOn: today,
      printedBy: 'Anna Nowak',
    })
    await valid(await written('docx', documentModelSchema.parse(model)))
    expect(JSON.stringify(model)).not.toContain('Jarzębska')
  })

  it('the card has rows of many columns as blocks of names and values, of few as a table', async () => {
    const model = documentModelSchema.parse(
      buildCard({ ...print, office, values: manyCells, links: {}, reverseLinks: {}, printedOn: today, printedBy: '' }),
    )
    await valid(await written('docx', model))
    const said = (block: DocumentBlock | undefined) =>
      block !== undefined && 'text' in block ? block.text.replaceAll('\u00a0', ' ') : ''
    const at = model.blocks.findIndex((block) => said(block) === 'Strony umowy (2 z 2)')
    const party = model.blocks[at + 1]
    expect(party?.kind === 'facts' ? party.facts.map(({ name }) => name) : []).toEqual([
      'Po stronie',
      'Rodzaj strony',
      'Nazwa',
      'NIP',
      'REGON',
      'KRS',
      'Kraj',
      'Miejscowość',
      'Gmina, miasto, dzielnica',
      'Powiat',
      'Województwo',
    ])
    const changes = model.blocks.find(({ kind }) => kind === 'table')
    expect(
      changes?.kind === 'table' ? changes.columns.map(({ heading }) => heading.replaceAll('\u00a0', ' ')) : [],
    ).toEqual(['Data zmiany', 'Wartość po zmianie (zł)'])
    // Nothing of a row nobody filled in.
    expect(JSON.stringify(changes)).not.toContain('"–"')
  })

  it('the sheet for the central register follows the portal, with codes, deadline and explicit blanks', async () => {
    const model = buildRecordLetter(contracts, 'cruSheet', { office, today, values: reserved, end: '2026-12-02' })
    await valid(await written('docx', documentModelSchema.parse(model)))
    const facts = model.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
    const value = (name: string) => facts.find((fact) => fact.name === name)?.value.replaceAll('\u00a0', ' ')
    expect(value('Numer umowy')).toBe('WO.272.1.2026')
    expect(value('Data zawarcia umowy')).toBe('02.11.2026')
    expect(value('Wartość przedmiotu umowy (zł)')).toBe('1 353,00')
    expect(value('Umowa na czas nieoznaczony')).toBe('nie')
    expect(facts.map((fact) => fact.value.replaceAll('\u00a0', ' '))).toContain('SU02 – osoba fizyczna')
    expect(JSON.stringify(model).replaceAll('\u00a0', ' ')).toContain('do 02.12.2026')
    expect(JSON.stringify(model)).not.toContain('44051401359')
    const blank = buildRecordLetter(contracts, 'cruSheet', { office, today, values: whole({ noNumber: true }) })
    expect(JSON.stringify(blank)).toContain('nie nadano')
  })

  it.each<[string, Values, string | undefined, string]>([
    [
      'outside',
      { concludedOn: '2026-11-02', cru: 'noPurchase' },
      undefined,
      'NIE PRZEPISYWAĆ: umowa nie podlega wpisowi do CRU (to nie jest zamówienie).',
    ],
    [
      'older than it',
      { concludedOn: '2026-06-30', cru: 'subject' },
      undefined,
      'NIE PRZEPISYWAĆ: CRU obejmuje umowy zawarte od 01.07.2026',
    ],
    ['undecided', { concludedOn: '2026-11-02' }, '2026-12-02', 'NIE ROZSTRZYGNIĘTO, czy umowa podlega wpisowi do CRU'],
    ['undated', { cru: 'subject' }, undefined, 'Nie podano daty zawarcia'],
    [
      'entered',
      { concludedOn: '2026-11-02', cru: 'subject', cruEnteredOn: '2026-11-05' },
      undefined,
      'wpisano do CRU (wpis 05.11.2026)',
    ],
    ['due', { concludedOn: '2026-11-02', cru: 'subject' }, '2026-12-02', 'do 02.12.2026'],
  ])('the sheet says first how the contract stands to the central register: %s', (_, values, end, said) => {
    const { blocks } = buildRecordLetter(contracts, 'cruSheet', { office, today, values: whole(values), end })
    const [, , first] = blocks
    expect(first).toMatchObject({ kind: 'paragraph', style: 'strong' })
    expect(JSON.stringify(first).replaceAll('\u00a0', ' ')).toContain(said)
  })

  it('say the term as annexes left it, on paper, on the sheet and in the files', () => {
    const made: Values = { concludedOn: '2026-11-02', cru: 'subject', duration: '12 miesięcy' }
    const annexed = whole({ ...made, changes: [{ date: '2026-11-10', endAfter: '2028-01-31' }] })
    const indefinite = whole({ ...made, changes: [{ date: '2026-11-10', indefiniteAfter: true }] })
    const ended = whole({
      concludedOn: '2026-11-02',
      indefinite: true,
      changes: [{ date: '2026-11-10', endAfter: '2027-01-31' }],
    })
    expect(paperValues(contracts, annexed, true)['period']).toBe('od 02.11.2026 do 31.01.2028')
    expect(paperValues(contracts, indefinite, true)['period']).toBe('od 02.11.2026, czas nieoznaczony')
    expect(cruAgreement(whole(made)).okresObowiazywania).toEqual({
      umowaNaCzasNieoznaczony: false,
      okres: '12 miesięcy',
    })
    expect(cruAgreement(annexed).okresObowiazywania).toEqual({ umowaNaCzasNieoznaczony: false, okres: null })
    expect(cruAgreement(indefinite).okresObowiazywania).toEqual({ umowaNaCzasNieoznaczony: true, okres: null })
    expect(cruAgreement(ended).okresObowiazywania).toEqual({ umowaNaCzasNieoznaczony: false, okres: null })
    const sheet = (values: Values) =>
      Object.fromEntries(
        buildRecordLetter(contracts, 'cruSheet', { office, today, values }).blocks.flatMap((block) =>
          block.kind === 'facts'
            ? block.facts.map(({ name, value }) => [name.replaceAll('\u00a0', ' '), value] as const)
            : [],
        ),
      )
    expect(sheet(annexed)).toMatchObject({
      'Data zakończenia umowy': '31.01.2028',
      'Umowa na czas nieoznaczony': 'nie',
      'Okres obowiązywania': 'zmieniony; pierwotnie: 12 miesięcy',
    })
    expect(sheet(ended)).toMatchObject({ 'Data zakończenia umowy': '31.01.2027', 'Umowa na czas nieoznaczony': 'nie' })
  })

  it('the register is the office’s: its name, its head and not the chair', () => {
    const frame = (definition: Register) =>
      JSON.stringify(
        buildRegister({
          definition,
          text: polish.register(definition.id),
          words: polish.app.words,
          columns: [definition.title],
          office,
          filters: [],
          printedOn: today,
          printedBy: '',
          numberOfRows: 1,
        }),
      ).replaceAll('\u00a0', ' ')
    const printed = frame(contracts)
    expect(printed).toContain('"text":"REJESTR UMÓW"')
    for (const words of [office.officeName, office.executivePost, office.executiveName])
      expect(printed).toContain(words)
    for (const words of [
      office.councilGenitive.toUpperCase(),
      office.councilNominative,
      office.chairPost,
      office.chairName,
    ])
      expect(printed).not.toContain(words)
    expect(frame(resolutions)).toContain(office.chairName)
    const sheet = JSON.stringify(buildRecordLetter(contracts, 'cruSheet', { office, today, values: reserved }))
    expect(sheet.replaceAll('\u00a0', ' ')).not.toContain(office.councilNominative)
  })

  it('sums say which amounts they are of', () => {
    const sums = [{ field: 'currentValue', total: 1_230_000, count: 2, unread: 0 }] as const
    expect(sumsInWords(contracts, sums, polish).map((sum) => sum.replaceAll('\u00a0', ' '))).toEqual([
      'Suma wartości po zmianach: 12 300,00 zł',
    ])
  })
})
