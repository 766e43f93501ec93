import validate from '@ooxml-tools/validate'
import { describe, expect, it } from 'vitest'
import { sampleContracts } from '#assets/sample/contracts'
import { sampleOffice } from '#assets/sample/office'
import { buildCard } from '#shared/engine/documents/card'
import { documentModelSchema } from '#shared/engine/documents/model'
import { paperValues } from '#shared/engine/documents/printRules'
import { buildRecordLetter } from '#shared/engine/documents/papers'
import { buildRegister } from '#shared/engine/documents/register'
import { startRegisterRows } from '#shared/engine/documents/registerRows'
import { deriveValue } from '#shared/engine/present/derive'
import { textsOf } from '#shared/text/texts'
import type { FieldValue, Values } from '#shared/core/values/values'
import { written } from './files'
import { definitionOf } from '#shared/catalogue'

const contracts = definitionOf('contracts')

const today = '2026-11-21'
const office = sampleOffice()
const polish = textsOf('pl')
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
  }, 120_000)

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
})
