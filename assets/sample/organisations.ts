import { addDays } from '#shared/core/calendar/days'
import type { Values } from '#shared/core/values/values'
import type { SampleOptions } from './resolutions'
import type { TownRecord } from './townRecord'

/** Organisations of the invented town; numbers of the court register are higher than any that was given. */
export function sampleOrganisations({ today, id }: SampleOptions): readonly TownRecord[] {
  const records: TownRecord[] = []
  const add = (values: Values) => records.push({ id: id(records.length), register: 'ngos', values })
  // Without consent: its e-mail and telephone stay inside.
  add({
    name: 'Uczniowski Klub Sportowy „Orlik”',
    form: 'schoolSportsClub',
    state: 'active',
    otherRegister: 'sports',
    otherNo: '17',
    board: [{ person: 'Paweł Wymyślony-Sokół', role: 'prezes', from: '2025-01-20' }],
    address: 'ul. Szkolna 8, 00-999 Lipowiec',
    mail: 'orlik@klub.example',
    phone: '000 100 400',
    areas: ['sport', 'family'],
    members: 83,
    verifiedOn: addDays(today, -350),
  })
  add({
    name: 'Stowarzyszenie „Most”',
    form: 'association',
    state: 'active',
    krs: '0009990011',
    opp: true,
    oppSince: '2019-05-14',
    board: [
      { person: 'Alina Zmyślona-Kładka', role: 'prezes', from: '2024-03-11', phone: '000 100 201' },
      { person: 'Roman Wymyślony-Bród', role: 'skarbnik', from: '2024-03-11' },
      { person: 'Edward Zmyślony-Jaz', role: 'prezes', from: '2020-03-09', to: '2024-03-10' },
    ],
    represents: 'prezes samodzielnie, w sprawach majątkowych z drugim członkiem zarządu',
    address: 'ul. Nadrzeczna 3, 00-999 Lipowiec',
    mail: 'biuro@most.example',
    phone: '000 100 200',
    consentOn: addDays(today, -200),
    areas: ['social', 'seniors'],
    description: 'Klub seniora, pomoc sąsiedzka, porady prawne.',
    members: 46,
    account: '00 0000 0000 0000 0000 0000 0011',
    verifiedOn: addDays(today, -200),
  })
  add({
    name: 'Fundacja Cisza',
    form: 'foundation',
    state: 'active',
    krs: '0009990028',
    address: 'Rynek 11, 00-999 Lipowiec',
    areas: ['ecology', 'animals'],
    board: [{ person: 'Irena Zmyślona-Wrona', role: 'prezes', from: '2021-06-01', to: addDays(today, -40) }],
    verifiedOn: addDays(today, -400),
  })
  add({
    name: 'Koło Gospodyń Wiejskich w Borkach',
    short: 'KGW Borki',
    form: 'ruralWomen',
    state: 'active',
    otherRegister: 'ruralWomen',
    otherNo: '99001',
    address: 'Borki 14, 00-998 Borki',
    phone: '000 100 300',
    consentOn: addDays(today, -90),
    areas: ['heritage', 'community'],
    members: 24,
    verifiedOn: addDays(today, -90),
  })
  add({
    name: 'Stowarzyszenie Miłośników Kolejki',
    form: 'ordinaryAssociation',
    state: 'struckOff',
    otherRegister: 'county',
    otherNo: '5/2011',
    areas: ['heritage', 'tourism'],
  })
  return records
}
