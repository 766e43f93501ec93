import { cultureExtracts } from '#shared/registers/culture/extracts/definition'
import { culture } from '#shared/registers/culture/institutions/definition'
import type { SampleOptions } from './resolutions'
import { townBuilder } from './townBuilder'
import type { TownRecord } from './townRecord'

const organiser = 'Miasto Lipowiec'
const by = 'Hieronim Zmyślony-Zegar'

/** Cultural institutions of the invented town, one of them struck out, and extracts of them. */
export function sampleCulture(options: SampleOptions, known: readonly TownRecord[]): readonly TownRecord[] {
  const { records, day, add } = townBuilder(options, known)
  const library = add(culture, {
    number: '1',
    enteredOn: '1992-06-01',
    name: 'Miejska Biblioteka Publiczna im. Marii Konopnickiej w Lipowcu',
    short: 'MBP',
    seat: 'Lipowiec, ul. Szkolna 4',
    organiser,
    foundingAct: 'brak – trwa ustalanie (uchwała 12/49 Miejskiej Rady Narodowej z 1949 r., odpis w archiwum)',
    statuteAct: 'uchwała XX/181/20 z dnia 26 listopada 2020 r.',
    activity: 'gromadzenie, opracowanie i udostępnianie materiałów bibliotecznych',
    enteredBy: 'Bogumiła Zmyślona-Karta',
    entries: [
      {
        on: '2012-05-21',
        rubric: 'name',
        struck: 'Biblioteka Publiczna w Lipowcu',
        basis: 'uchwała XV/98/12',
        by: 'Bogumiła Zmyślona-Karta',
      },
      { on: '2020-12-14', rubric: 'statuteAct', struck: 'uchwała XV/98/12', basis: 'uchwała XX/181/20', by },
      { on: '2024-11-04', rubric: 'seat', struck: 'Lipowiec, Rynek 7', basis: 'wniosek dyrektora', by },
    ],
    directors: [
      { person: 'Walentyna Zmyślona-Oprawa', post: 'dyrektor', from: '2021-09-01', to: day(150) },
      { person: 'Roman Wymyślony-Regał', post: 'zastępca dyrektora', from: '2022-01-01' },
    ],
    attorneys: [{ person: 'Alina Zmyślona-Fiszka', scope: 'umowy do 10 000 zł', from: '2019-01-01', to: '2023-12-31' }],
    units: 'nie ma',
    equipment: 'księgozbiór, komputery; dotacja podmiotowa organizatora',
    statements: [{ year: 2025, filedOn: '2026-05-18' }],
    statementsFrom: '2025-01-01',
  })
  add(culture, {
    number: '2',
    enteredOn: '1992-06-01',
    name: 'Lipowiecki Dom Kultury',
    short: 'LDK',
    seat: 'Lipowiec, ul. Ogrodowa 10',
    organiser,
    coOrganiser: 'Powiat Brzeziński (umowa z 2016 r.)',
    foundingAct: 'uchwała XI/62/91 Rady Miejskiej z dnia 20 grudnia 1991 r.',
    statuteAct: 'uchwała VIII/55/24 z dnia 28 listopada 2024 r.',
    directors: [{ person: 'Hieronim Zmyślony-Bęben', post: 'dyrektor', from: day(-5) }],
    changeSince: day(-6),
  })
  add(culture, {
    number: '4',
    enteredOn: '2018-01-02',
    name: 'Orkiestra Dęta w Lipowcu',
    seat: 'Lipowiec, ul. Strażacka 1',
    organiser,
    foundingAct: 'uchwała XL/402/17 z dnia 30 listopada 2017 r.',
    statuteAct: 'uchwała XL/403/17 z dnia 30 listopada 2017 r.',
    state: 'struckOff',
    struckOn: '2023-12-31',
    struckBasis: 'połączenie z Lipowieckim Domem Kultury, uchwała LV/401/23',
    fate: 'połączona z Lipowieckim Domem Kultury',
  })
  add(cultureExtracts, {
    receivedOn: day(-30),
    institution: library,
    applicant: 'Walentyna Zmyślona-Oprawa',
    address: 'ul. Szkolna 4, 00-000 Lipowiec',
    kind: 'full',
    pages: 3,
    feeOn: day(-29),
    outcome: 'issued',
    issuedOn: day(-21),
    manner: 'inPerson',
  })
  add(cultureExtracts, {
    receivedOn: day(-10),
    institution: library,
    applicant: 'Bank Zmyślony w Lipowcu',
    channel: 'eDelivery',
    kind: 'short',
  })
  return records
}
