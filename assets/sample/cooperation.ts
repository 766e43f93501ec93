import type { Values } from '#shared/core/values/values'
import { affiliations } from '#shared/registers/cooperation/affiliations/definition'
import { agreements } from '#shared/registers/cooperation/agreements/definition'
import { delegations } from '#shared/registers/cooperation/delegations/definition'
import { fundCalls } from '#shared/registers/cooperation/fundCalls/definition'
import { infoNotes } from '#shared/registers/cooperation/infoNotes/definition'
import { participants } from '#shared/registers/cooperation/participants/definition'
import { partners } from '#shared/registers/cooperation/partners/definition'
import { projects } from '#shared/registers/cooperation/projects/definition'
import type { SampleOptions } from './resolutions'
import { townBuilder } from './townBuilder'
import type { TownRecord } from './townRecord'

/** Memberships, agreements, partners, delegations and a project of the invented town with its participants. */
export function sampleCooperation(options: SampleOptions, known: readonly TownRecord[]): readonly TownRecord[] {
  const { records, day, add } = townBuilder(options, known)
  const act = known.find(({ register, values }) => register === 'resolutions' && values['number'] !== undefined)
  const acted: Values = act === undefined ? {} : { act: [{ record: act.id, written: 'uchwała rady' }] }
  add(affiliations, {
    name: 'Związek Międzygminny „Czysta Dolina”',
    kind: 'union',
    seat: 'Dolina',
    joinedOn: '1998-03-12',
    ...acted,
    delegates: [{ person: 'Halina Zmyślona-Sowa', role: 'członkini zgromadzenia', from: '2024-06-20', act: 'II/9/24' }],
    dueRule: 'perInhabitant',
    rate: 410,
    population: 18_400,
    populationOn: day(-330),
    payBy: day(40),
    statuteServedOn: day(-12),
    contact: 'biuro@czystadolina.example',
    reports: [{ date: day(-200), note: 'segregacja odpadów' }],
  })
  add(affiliations, {
    name: 'Sieć Miast Rzecznych',
    kind: 'international',
    seat: 'Lyon',
    adoptedOn: day(-40),
    ...acted,
    toVoivodeOn: day(-36),
    dueRule: 'fixed',
    rate: 250_000,
  })
  add(affiliations, {
    name: 'Lokalna Grupa Działania „Zielone Wzgórza”',
    kind: 'lag',
    joinedOn: '2015-05-04',
    dueRule: 'perInhabitant',
    rate: 200,
    population: 18_400,
    populationOn: '2022-12-31',
    payBy: day(-20),
    paidOn: day(-28),
  })
  const milovec = add(partners, {
    name: 'Milovec',
    country: 'Czechy',
    kind: 'town',
    languages: 'czeski, angielski',
    since: '2004-05-22',
    ...acted,
    scope: 'Kultura, wymiana młodzieży, straże pożarne.',
    contacts: [{ name: 'Jaroslav Vymyšlený-Dub', post: 'sekretarz', mail: 'dub@milovec.example', language: 'czeski' }],
    contactOn: day(-130),
  })
  add(partners, {
    name: 'Uydurmaköy',
    country: 'Turcja',
    kind: 'town',
    state: 'talks',
    languages: 'turecki',
    rules: 'turkey',
    decisionNo: '2026-41',
    decisionOn: day(-12),
  })
  add(partners, { name: 'Rivalta', country: 'Włochy', kind: 'friendly', state: 'talks', languages: 'włoski' })
  add(agreements, {
    signedOn: '2004-05-22',
    kind: 'partnerTown',
    party: 'Miasto Milovec',
    partner: milovec,
    subject: 'umowa o partnerstwie miast',
    scope: 'Kultura, sport, wymiana doświadczeń.',
    languages: 'polski, czeski',
    renews: true,
    ...acted,
    caretaker: 'Wydział Promocji',
    actions: [{ date: day(-150), action: 'wspólny koncert orkiestr' }],
    reviewedOn: day(-200),
  })
  add(agreements, {
    signedOn: day(-200),
    kind: 'university',
    party: 'Uniwersytet Nadrzeczny',
    subject: 'praktyki studentów i badania jakości powietrza',
    from: day(-180),
    to: day(100),
    contact: 'Edyta Wymyślona-Sad, dziekanat',
  })
  add(agreements, {
    signedOn: day(-25),
    kind: 'municipality',
    party: 'Gmina Bór',
    subject: 'prowadzenie schroniska dla zwierząt',
    ...acted,
  })
  add(delegations, {
    direction: 'out',
    partner: milovec,
    from: day(-155),
    to: day(-153),
    place: 'Milovec',
    purpose: 'dni miasta partnerskiego',
    people: [{ person: 'Halina Zmyślona-Sowa', role: 'radna' }],
    invitedOn: day(-190),
    settledOn: day(-175),
    programme: [{ day: day(-154), hour: '10.00', point: 'uroczysta sesja', with: 'rada miasta' }],
    interpreter: 'tłumaczka strony czeskiej',
    documents: 'dowód osobisty ZZZ 000000, ubezpieczenie grupowe',
    budget: 900_000,
    cost: 812_000,
    gifts: [
      { what: 'album o Lipowcu', value: 12_000, direction: 'given', whom: 'burmistrz Milovca' },
      {
        what: 'szklany wazon',
        value: 20_000,
        direction: 'received',
        whom: 'burmistrz Milovca',
        kept: 'gablota w ratuszu',
      },
    ],
    reportOn: day(-142),
    report: 'Ustalono wymianę orkiestr i wspólny wniosek o dofinansowanie.',
    followUps: [{ task: 'wspólny wniosek', who: 'Wydział Promocji', due: day(30) }],
  })
  add(delegations, { direction: 'in', partner: milovec, from: day(20), to: day(22), purpose: 'wizyta straży pożarnej' })
  const project = add(projects, {
    notedOn: day(-400),
    title: 'Międzysektorowo w Lipowcu',
    programme: 'EFS+',
    institution: 'Urząd Marszałkowski',
    call: 'FE.05.02',
    closesOn: day(-360),
    decision: 'apply',
    lead: 'Gmina Lipowiec',
    partners: [{ body: 'Stowarzyszenie „Most”', role: 'partner', share: 4_800_000 }],
    value: 48_000_000,
    grant: 43_200_000,
    ...acted,
    submittedOn: day(-365),
    result: 'granted',
    decidedOn: day(-300),
    contractNo: 'FE.05.02-99/25',
    contractOn: day(-280),
    from: day(-260),
    to: day(100),
    manager: 'Wydział Promocji',
    budget: [{ task: 'warsztaty', planned: 20_000_000, spent: 11_500_000 }],
    indicators: [{ name: 'osoby objęte wsparciem', unit: 'os.', target: 60, women: 27, men: 14, achieved: 41 }],
    reports: [
      { kind: 'claim', period: 'III kwartał', due: day(-30), sentOn: day(-33), acceptedOn: day(-10) },
      { kind: 'claim', period: 'IV kwartał', due: day(12) },
    ],
    contact: 'Zenon Wymyślony-Opiekun, tel. 000 100 600',
  })
  add(projects, {
    notedOn: day(-10),
    title: 'Zielone podwórka',
    programme: 'FEnIKS',
    closesOn: day(25),
    decision: 'apply',
    note: 'Dofinansowanie do 85 procent; wymagana zgoda rady na wkład własny.',
  })
  const applied = (formNo: string, values: Values) =>
    add(participants, { project, formNo, receivedOn: day(-220), clause: 'wersja 2', rulesRead: true, ...values })
  applied('F 031', {
    receivedAt: '9.10',
    category: 'ngo',
    points: 17,
    list: 'main',
    notifiedOn: day(-205),
    firstName: 'Ludwika',
    surname: 'Zmyślona-Perła',
    sex: 'f',
    age: 44,
    education: 'i58',
    address: 'ul. Cicha 3, 00-999 Lipowiec',
    work: 'employed',
    employer: 'Stowarzyszenie „Most”, koordynatorka',
    disability: 'no',
    other: 'refused',
    needs: 'napisy podczas prezentacji',
    declarationOn: day(-200),
    entryOn: day(-198),
    attendance: [{ date: day(-198), activity: 'warsztat: wspólne projekty', hours: 6 }],
  })
  applied('F 032', {
    receivedAt: '12.40',
    category: 'municipality',
    points: 17,
    list: 'reserve',
    firstName: 'Bonawentura',
    surname: 'Wymyślony-Klucz',
    sex: 'm',
    phone: '000 100 700',
  })
  const call = add(fundCalls, {
    title: 'Zielone podwórka szkół',
    programme: 'FEnIKS',
    institution: 'Urząd Marszałkowski',
    opensOn: day(-20),
    closesOn: day(25),
    budget: 900_000_000,
  })
  add(infoNotes, {
    on: day(-18),
    subject: 'nabór na zielone podwórka szkół',
    kind: 'call',
    summary:
      'Dotacja do 85 % na zazielenienie dziedzińców szkół. Wkład własny może być pracą rodziców. Potrzebna zgoda konserwatora przy szkole nr 1.',
    source: 'strona Urzędu Marszałkowskiego',
    language: 'polski',
    call,
    deadlineOn: day(25),
    sentTo: [
      { department: 'Wydział Oświaty, Kultury i Sportu', date: day(-17), readOn: day(-16), interested: true },
      { department: 'Wydział Finansowy', date: day(-17) },
    ],
  })
  add(infoNotes, {
    on: day(-70),
    subject: 'zaproszenie na konferencję miast rzecznych',
    kind: 'event',
    summary: 'Konferencja w Milovcu o zieleni nadrzecznej; organizator pokrywa noclegi dwóch osób.',
    source: 'list partnera',
    language: 'czeski',
    partner: milovec,
    translator: 'Lidia Zmyślona-Most',
    translatedOn: day(-68),
    sentTo: [{ department: 'Referat Promocji i Rozwoju', date: day(-66), readOn: day(-65), interested: true }],
    doneOn: day(-40),
    outcome: 'pojechały dwie osoby; wnioski w sprawozdaniu z delegacji',
  })
  return records
}
