import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ImportService } from '#renderer/features/import/importService'
import { catalogue } from '#shared/catalogue'
import type { Edit } from '#shared/engine/history/history'
import { proposedKeys } from '#shared/engine/import/mapping'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { emptyOffice } from '#shared/model/office'
import { openTown, today } from './townPapers'

/** What a file comes to as the program proposes to read it. */
async function taken(register: string, bytes: Uint8Array<ArrayBuffer>) {
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: () => Promise.resolve([]),
  })
  const definition = catalogue.of(register)
  const opened = await service.open(bytes, {
    register,
    language: 'pl',
    today,
    numbering: numberingOf(definition, emptyOffice),
    terms: emptyOffice.terms,
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  const { header, columns, filled } = opened.value.layout
  const keyFields = proposedKeys(columns, definition, filled)
  const { counts } = await service.plan({ header, columns, keyFields })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  return {
    targets: columns.map(({ target }) => (target.kind === 'field' ? target.field : '')),
    keyFields,
    counts,
    rows: edits.map(({ fields }) => fields ?? {}),
  }
}

const data = join(import.meta.dirname, '../../../shared/data/ngo')
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(data, name)))

/** Amounts of the last column in grosze, read apart from the import. */
const sumOf = (name: string) =>
  new TextDecoder()
    .decode(bytesOf(name))
    .split(/\r?\n/u)
    .slice(1)
    .filter((line) => line !== '')
    .reduce((sum, line) => sum + Number((line.split(';').at(-1) ?? '').replaceAll(/[^\d-]/gu, '')), 0)

describe.skipIf(!existsSync(data)).each([
  ['opp_2014_krs_nazwa_kwota.csv', 7888],
  ['opp_2010_probka_mojibake.csv', 320],
])('%s (needs ../shared/data)', (name, count) => {
  it('comes in whole: every number with its zeros, every amount', async () => {
    const { targets, keyFields, counts, rows } = await taken('ngos', bytesOf(name))
    expect(targets).toEqual(['', 'krs', 'name', 'taxShare'])
    expect(keyFields).toEqual(['krs'])
    expect(counts.rows).toEqual({ new: count, update: 0, unchanged: 0, skipped: 0, error: 0 })
    expect(rows).toHaveLength(count)
    expect(rows.filter(({ krs }) => typeof krs !== 'string' || !/^\d{10}$/u.test(krs))).toEqual([])
    expect(rows.reduce((sum, { taxShare }) => sum + (typeof taxShare === 'number' ? taxShare : Number.NaN), 0)).toBe(
      sumOf(name),
    )
  })
})

describe('lists of organisations as offices have them', () => {
  it('come in whole, the board in a row', async () => {
    const lines = [
      'Lp.;Nazwa organizacji;Forma prawna;Nr KRS;NIP;Adres siedziby;Prezes;E-mail;Telefon;OPP;Dziedzina;Uwagi',
      '1;Stowarzyszenie „Most”;stowarzyszenie;123457;;ul. Nadrzeczna 3;Alina Wzorek;biuro@most.example;000 100 200;tak;pomoc społeczna;',
    ]
    const { rows } = await taken('ngos', Uint8Array.from(new TextEncoder().encode(lines.join('\r\n'))))
    expect(rows).toMatchObject([
      {
        name: 'Stowarzyszenie „Most”',
        form: 'association',
        krs: '123457',
        mail: 'biuro@most.example',
        opp: true,
        areas: ['social'],
        board: [{ person: [{ written: 'Alina Wzorek' }] }],
      },
    ])
  })
})

describe('an extract of the court register, saved from its page', () => {
  it('fills a record, masked names left out', async () => {
    const extract = {
      odpis: {
        rodzaj: 'Aktualny',
        naglowekA: { rejestr: 'RejS', numerKRS: '0009990011', dataCzasOdpisu: '15.05.2026 20:20:16', stanPozycji: 1 },
        dane: {
          dzial1: {
            danePodmiotu: {
              formaPrawna: 'STOWARZYSZENIE',
              identyfikatory: { regon: '12345678500000', nip: '1234563218' },
              nazwa: 'STOWARZYSZENIE „MOST”',
              czyPosiadaStatusOPP: true,
            },
            siedzibaIAdres: {
              siedziba: { kraj: 'POLSKA', miejscowosc: 'LIPOWIEC' },
              adres: {
                ulica: 'UL. NADRZECZNA',
                nrDomu: '3',
                nrLokalu: '4',
                miejscowosc: 'LIPOWIEC',
                kodPocztowy: '00-999',
              },
              adresStronyInternetowej: 'WWW.MOST.EXAMPLE',
            },
          },
          dzial2: {
            reprezentacja: {
              sposobReprezentacji: 'DWÓCH CZŁONKÓW ŁĄCZNIE',
              sklad: [{ nazwisko: { nazwiskoICzlon: 'W*****' } }],
            },
          },
          dzial3: {},
        },
      },
    }
    const bytes = Uint8Array.from(new TextEncoder().encode(JSON.stringify(extract)))
    const { keyFields, counts, rows } = await taken('ngos', bytes)
    expect(keyFields).toEqual(['krs'])
    expect(counts.rows).toMatchObject({ new: 1, error: 0 })
    expect(rows).toEqual([
      {
        krs: '0009990011',
        name: 'STOWARZYSZENIE „MOST”',
        form: 'association',
        nip: '1234563218',
        regon: '123456785',
        opp: true,
        address: 'UL. NADRZECZNA 3/4, 00-999 LIPOWIEC',
        www: 'WWW.MOST.EXAMPLE',
        represents: 'DWÓCH CZŁONKÓW ŁĄCZNIE',
        verifiedOn: '2026-05-15',
      },
    ])
  })
})

describe('lists of small grants as offices have them', () => {
  it('come in whole', async () => {
    const lines = [
      'Nr oferty;Data wpływu;Nazwa oferenta;Tytuł zadania;Kwota dotacji;Od;Do;BIP;Tablica ogłoszeń;Strona www;Rozstrzygnięcie;Data umowy;Data sprawozdania;Uwagi',
      'SG 4/2026;01.06.2026;KGW Borki;Warsztaty;6 500,00;01.07.2026;31.08.2026;09.06.2026;09.06.2026;09.06.2026;przyznano;18.06.2026;;',
    ]
    const { rows } = await taken('smallGrants', Uint8Array.from(new TextEncoder().encode(lines.join('\r\n'))))
    expect(rows).toMatchObject([
      {
        receivedOn: '2026-06-01',
        ngo: [{ written: 'KGW Borki' }],
        title: 'Warsztaty',
        amount: 650_000,
        from: '2026-07-01',
        to: '2026-08-31',
        bipOn: '2026-06-09',
        boardOn: '2026-06-09',
        wwwOn: '2026-06-09',
        outcome: 'granted',
        contractOn: '2026-06-18',
      },
    ])
  })
})

describe('papers about organisations', () => {
  let opened: Awaited<ReturnType<typeof openTown>>
  beforeAll(async () => {
    opened = await openTown()
  })
  afterAll(() => opened.close())

  it('ask whether what the bank says is still so, with the board of today', async () => {
    const text = await opened.letter('ngos', ({ krs }) => krs === '0009990011', 'dataRequest')
    expect(text).toContain('sprawdzono ostatnio dnia 5 maja 2026 r. Prosimy')
    expect(text).toContain('Alina Zmyślona-Kładka (prezes), Roman Wymyślony-Bród (skarbnik)')
    expect(text).not.toContain('Zmyślony-Jaz')
  })

  it('post an offer with the days of its task and the last day for remarks', async () => {
    const text = await opened.letter('smallGrants', ({ outcome }) => outcome === 'granted', 'posting')
    expect(text).toContain('art. 19a ust. 3')
    expect(text).toContain('Koło Gospodyń Wiejskich w Borkach')
    expect(text).toContain('6 500,00 zł')
    expect(text).toContain('od 24 lipca 2026 r. do 2 października 2026 r.')
    expect(text).toMatch(/Uwagi można zgłaszać do dnia\n7 lipca 2026 r\./u)
    expect(text).not.toContain('Zmyślony-Gaj')
  })

  it('list small grants outside without who remarked on them', async () => {
    const outside = await opened.list('smallGrants', 'granted', false)
    expect(outside).toContain('Warsztaty pieczenia chleba dla dzieci')
    expect(outside).toContain('379,50')
    expect(outside).not.toContain('Zmyślony-Gaj')
  })

  it('show outside how to reach those alone that agreed', async () => {
    const outside = await opened.list('ngos', 'published', false)
    expect(outside).toContain('biuro@most.example, 000 100 200')
    expect(outside).not.toContain('orlik@klub.example')
    expect(await opened.list('ngos', 'contacts', false)).not.toContain('@')
    expect(await opened.list('ngos', 'contacts', true)).toContain('biuro@most.example')
  })
})
