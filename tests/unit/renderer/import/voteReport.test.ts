import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFile, readTable } from '#renderer/features/import/read/readTable'
import { readVoteReport } from '#renderer/features/import/read/voteReport'

// As the session system of many councils writes it, with lines broken wherever a page ends.
const list = `Rada Miasta Lipowiec
Raport z głosowań
X sesja Rady Miasta Lipowiec w dniu 2025-04-10
Przeprowadzone głosowania
   1. Głosowanie w sprawie Sprawdzenie obecności - czas głosowania: 2025-04-
      10, godz. 09:11, wyniki: OBECNY: 2, NIEOBECNY: 1

      Wyniki imienne: Anna Lipa (OBECNY), Jan Buk-
      Dębski (OBECNY), Ewa Cis (NIEOBECNY)

   2. Głosowanie w sprawie wniosku radnej A. Lipy - przerwa, 10 min. - czas głosowania: 2025-04-10,
      godz. 09:48, wyniki: ZA: 1, PRZECIW: 0, WSTRZYMUJĘ SIĘ: 1, BRAK GŁOSU: 0, NIEOBECNI: 1

      Wyniki imienne: Anna
      Lipa (ZA), Jan Buk-Dębski (WSTRZYMUJĘ
      SIĘ), Ewa Cis (NIEOBECNI)

   3. Głosowanie w sprawie planu: bez wyników

   4. Głosowanie w sprawie zmiany uchwały nr 194/VII/2024 z dnia 19 grudnia
      2024 r. - czas głosowania: 2025-04-10, godz. 11:13, wyniki: ZA: 2, PRZECIW: 0,
      WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 1, NIEOBECNI: 0
      Wyniki imienne: Anna Lipa (ZA), Jan Buk-Dębski (BRAK GŁOSU), Ewa Cis (ZA), Jan Nowy (ZA)

      Uczestnictwo w głosowaniach
      1. Lipa Anna: 2/2 2. Buk-Dębski Jan: 2/2
      Przygotował(a): Ola Wiąz`

const sheet = `5 V sesja Rady Miasta Lipowiec
Głosowanie
26. Wniosek formalny o zmianę porządku obrad (druk 5).
Typ głosowania jawne Data głosowania: 25.07.2024 13:02
Liczba uprawnionych 4 Głosy za 2
Liczba obecnych 3 Głosy przeciw 1
Liczba nieobecnych 1 Głosy wstrzymujące się 0
Obecni niegłosujący 0
Kworum zostało osiągnięte
Uprawnieni do głosowania
Lp Nazwisko i imię Głos Lp. Nazwisko i imię Głos
1. Buk-Dębski Jan ZA 3. Lipa Anna NIEOBECNA
2. Cis Ewa ZA 4. Wiąz Ola Maria PRZECIW
Wydrukowano: 25.07.2024`

describe('a report of votes in sentences', () => {
  const report = readVoteReport(list)

  it('has each vote with its sums and everybody’s own, and a column for whoever voted once', () => {
    expect(report?.rows).toEqual([
      [
        'Nr głosowania',
        'Przedmiot',
        'Sesja',
        'Data sesji',
        'Godzina głosowania',
        'Za',
        'Przeciw',
        'Wstrzymało się',
        'Nie głosowało',
        'Nieobecni',
        'Anna Lipa',
        'Jan Buk-Dębski',
        'Ewa Cis',
        'Jan Nowy',
      ],
      [
        '2',
        'wniosku radnej A. Lipy - przerwa, 10 min.',
        'X',
        '2025-04-10',
        '09:48',
        '1',
        '0',
        '1',
        '0',
        '1',
        'ZA',
        'WSTRZYMUJĘ SIĘ',
        'NIEOBECNY',
        '',
      ],
      [
        '4',
        'zmiany uchwały nr 194/VII/2024 z dnia 19 grudnia 2024 r.',
        'X',
        '2025-04-10',
        '11:13',
        '2',
        '0',
        '0',
        '1',
        '0',
        'ZA',
        'BRAK GŁOSU',
        'ZA',
        'ZA',
      ],
    ])
  })

  it('says which votes could not be read, and what was no vote', () => {
    expect(report?.problems).toEqual([
      { code: 'unreadVotes', numbers: ['3'] },
      { code: 'outsideList', names: ['1. Sprawdzenie obecności'] },
    ])
  })

  it('is read from a text file as a table', () => {
    const read = readTable(Uint8Array.from(new TextEncoder().encode(list)))
    expect(read.ok ? [read.table.format, read.table.rows.length] : read.failure).toEqual(['report', 3])
  })
})

it('the sheet of one vote is read with its sums and names', () => {
  expect(readVoteReport(sheet)?.rows[1]).toEqual([
    '1',
    '26. Wniosek formalny o zmianę porządku obrad (druk 5).',
    'V',
    '25.07.2024',
    '13:02',
    '2',
    '1',
    '0',
    '0',
    '1',
    'ZA',
    'NIEOBECNA',
    'ZA',
    'PRZECIW',
  ])
})

it.each([
  ['a register with a column of that name', 'Nr;Głosowanie w sprawie;Za\n1;drogi;12'],
  ['a text about votes', 'Głosowanie w sprawie planu odbyło się 1. kwietnia.'],
  ['a sheet without names', sheet.slice(0, sheet.indexOf('1. Buk'))],
])('%s is no report', (_, text) => {
  expect(readVoteReport(text)).toBeUndefined()
})

const real = join(import.meta.dirname, '../../../../../shared/data/documents')
describe.skipIf(!existsSync(real))('reports as councils publish them (needs ../shared/data)', () => {
  const read = async (name: string) => {
    const found = await readFile(Uint8Array.from(readFileSync(join(real, name))))
    if (!found.ok) throw new Error(found.failure.code)
    return found.table
  }

  it('of a session: the sums of every vote are those of the votes by name', async () => {
    const { rows, problems } = await read('lublin_raport_glosowan_2025-04-10.pdf')
    const [heading = [], ...votes] = rows
    expect(heading.length - 10).toBe(31)
    expect(votes).toHaveLength(35)
    for (const vote of votes) {
      const marks = vote.slice(10)
      const count = (mark: string) => String(marks.filter((one) => one === mark).length)
      expect([vote[0], ...vote.slice(5, 10)]).toEqual([
        vote[0],
        ...['ZA', 'PRZECIW', 'WSTRZYMUJĘ SIĘ', 'BRAK GŁOSU', 'NIEOBECNY'].map(count),
      ])
    }
    expect(problems.map(({ code }) => code)).not.toContain('unreadVotes')
  })

  it('of one vote', async () => {
    const { rows } = await read('katowice_glosowanie_2024-07-25.pdf')
    expect(rows[1]?.slice(2, 10)).toEqual(['V', '25.07.2024', '13:02', '28', '0', '0', '0', '0'])
    expect(rows[1]?.slice(10)).toEqual(Array.from({ length: 28 }, () => 'ZA'))
  })
})
