import { socialApplications } from '#shared/registers/secretariat/social/applications/definition'
import { socialFunds } from '#shared/registers/secretariat/social/funds/definition'
import type { SampleOptions } from './resolutions'
import { townBuilder } from './townBuilder'
import type { TownRecord } from './townRecord'

/** The social fund of the office of the invented town, with applications of invented employees. */
export function sampleSocial(options: SampleOptions, known: readonly TownRecord[]): readonly TownRecord[] {
  const { records, day, add } = townBuilder(options, known)
  const year = Number(options.today.slice(0, 4))
  const fund = add(socialFunds, {
    name: `Fundusz ${year}`,
    year,
    base: 784_860,
    rounding: 'perPost',
    groups: [
      { group: 'pracownicy', count: '42,5', percent: '37,5' },
      { group: 'emeryci pod opieką', count: '8', percent: '6,25', optional: true },
    ],
    transfers: [
      { date: `${year}-05-28`, amount: 9_500_000 },
      { date: `${year}-09-25`, amount: 3_401_160 },
    ],
    opening: 1_240_000,
    otherIncome: [{ source: 'odsetki od pożyczek', amount: 42_000 }],
    benefits: [
      { kind: 'holiday', planned: 8_000_000, amount: 200_000 },
      { kind: 'aid', planned: 2_000_000, amount: 400_000 },
      { kind: 'loan', planned: 3_000_000 },
    ],
    rulesAgreedOn: `${year}-01-20`,
    rulesAgreedWith: 'przedstawiciele pracowników',
    incomeOf: 'net',
    incomeMonths: 3,
    taxFree: 100_000,
    bands: [
      { band: 'I', upTo: 200_000, percent: 100 },
      { band: 'II', upTo: 350_000, percent: 70 },
      { band: 'III', percent: 40 },
    ],
    scope: 'wnioski i oświadczenia z lat ubiegłych',
    authorised: [{ person: 'Bogumiła Zmyślona-Karta', givenOn: `${year}-01-04` }],
  })
  add(socialApplications, {
    receivedOn: day(-160),
    fund,
    kind: 'holiday',
    employee: 'Ksawery Zmyślony-Plik',
    household: [
      { relation: 'żona', birthYear: 1984 },
      { relation: 'syn', birthYear: 2015 },
    ],
    incomePerHead: 231_000,
    commissionOn: day(-150),
    proposed: 140_000,
    decision: 'granted',
    decidedOn: day(-148),
    granted: 140_000,
    paidOn: day(-140),
    tax: 'taxed',
  })
  add(socialApplications, {
    receivedOn: day(-12),
    fund,
    kind: 'aid',
    employee: 'Leokadia Wymyślona-Teczka',
    status: 'pensioner',
    incomePerHead: 165_000,
    special: 'długotrwała choroba, kosztowne leczenie zmyślone',
    proofs: [{ seen: 'zaświadczenie lekarskie', on: day(-12), by: 'Bogumiła Zmyślona-Karta' }],
    commissionOn: day(3),
  })
  add(socialApplications, {
    receivedOn: day(-90),
    fund,
    kind: 'loan',
    employee: 'Ksawery Zmyślony-Plik',
    incomePerHead: 231_000,
    decision: 'granted',
    decidedOn: day(-80),
    granted: 1_000_000,
    paidOn: day(-75),
    instalments: 36,
    interest: '1% w skali roku',
    firstInstalment: day(-45),
    guarantors: 'Melchior Zmyślony-Segregator; Wiktoryna Zmyślona-Dziurkacz',
  })
  return records
}
