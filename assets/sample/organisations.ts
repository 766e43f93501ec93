import { readNumber } from '#shared/core/actNumbers/pattern'
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
  const ruralWomen = records.find(({ values }) => values['form'] === 'ruralWomen')
  const club = records.find(({ values }) => values['form'] === 'schoolSportsClub')
  const year = today.slice(0, 4)
  const offer = (number: number, from: TownRecord | undefined, values: Values) => {
    const name = from?.values['name']
    records.push({
      id: id(records.length),
      register: 'smallGrants',
      values: {
        number: readNumber(['SG {nr}/{rrrr}'], `SG ${number}/${year}`),
        ...(from === undefined || typeof name !== 'string' ? {} : { ngo: [{ record: from.id, written: name }] }),
        ...values,
      },
    })
  }
  offer(1, ruralWomen, {
    receivedOn: addDays(today, -150),
    title: 'Warsztaty pieczenia chleba dla dzieci',
    amount: 650_000,
    from: addDays(today, -120),
    to: addDays(today, -50),
    outcome: 'granted',
    bipOn: addDays(today, -145),
    boardOn: addDays(today, -145),
    wwwOn: addDays(today, -144),
    comments: [{ date: addDays(today, -140), who: 'Teofil Zmyślony-Gaj', text: 'prośba o drugi termin zajęć' }],
    contractOn: addDays(today, -134),
    reportOn: addDays(today, -30),
    spent: 612_050,
    approvedOn: addDays(today, -12),
  })
  offer(2, club, {
    receivedOn: addDays(today, -5),
    title: 'Zimowy turniej dla najmłodszych',
    amount: 480_000,
    from: addDays(today, 40),
    to: addDays(today, 70),
    outcome: 'pending',
    bipOn: addDays(today, -1),
  })
  return records
}
