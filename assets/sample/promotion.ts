import { warsawInstant } from '#shared/core/calendar/warsaw'
import type { Day } from '#shared/core/values/values'
import { bookings } from '#shared/registers/events/bookings/definition'
import { events } from '#shared/registers/events/events/definition'
import { patronage } from '#shared/registers/events/patronage/definition'
import { rooms } from '#shared/registers/events/rooms/definition'
import { campaigns } from '#shared/registers/promotion/campaigns/definition'
import { honours } from '#shared/registers/promotion/honours/definition'
import { materialOpinions } from '#shared/registers/promotion/materialOpinions/definition'
import { prizes } from '#shared/registers/promotion/prizes/definition'
import { publications } from '#shared/registers/promotion/publications/definition'
import type { SampleOptions } from './resolutions'
import { townBuilder } from './townBuilder'
import type { TownRecord } from './townRecord'

/** A moment as it is stored. */
const at = (day: Day, time: string) => warsawInstant(day, time) ?? day

/** Honours, publications, campaigns, events, halls and patronage of the invented town. */
export function samplePromotion(options: SampleOptions, known: readonly TownRecord[]): readonly TownRecord[] {
  const { records, day, add, to } = townBuilder(options, known)
  const act = known.find(({ register, values }) => register === 'resolutions' && values['number'] !== undefined)
  // Names nobody may publish stand first, before those a decision made public.
  add(honours, {
    filedOn: day(-340),
    title: 'Tytuł „Zasłużony dla Gminy” – wniosek komisji',
    kind: 'merit',
    mover: 'committee',
    name: 'Alicja Wymyślona-Brzost',
    merits: 'Społeczna opieka nad pomnikami przyrody.',
    krk: 'inquiry',
    krkDestroyedOn: day(-310),
    outcome: 'withdrawn',
  })
  add(honours, {
    filedOn: day(-300),
    title: 'Honorowe obywatelstwo – wniosek mieszkańców',
    kind: 'citizen',
    mover: 'residents',
    signatures: 58,
    name: 'Henryk Zmyślony-Gaj',
    born: '1944-02-11',
    address: 'ul. Lipowa 4, 00-999 Lipowiec',
    merits: 'Założyciel orkiestry dętej, przez czterdzieści lat jej kapelmistrz.',
    consentOn: day(-290),
    krk: 'statement',
    krkDestroyedOn: day(-250),
    committeeOn: day(-275),
    opinion: 'positive',
    outcome: 'awarded',
    actOn: day(-260),
    ...(act === undefined ? {} : { act: [{ record: act.id, written: 'uchwała rady' }] }),
    handedOn: day(-210),
    handedBy: 'Przewodniczący Rady',
    place: 'Sala Rady',
    bookNo: 3,
  })
  add(prizes, {
    filedOn: day(-95),
    kind: 'sport',
    title: 'medal mistrzostw kraju juniorów',
    name: 'Tytus Wzorcowy-Sęk',
    outcome: 'refused',
    decidedOn: day(-50),
  })
  add(prizes, {
    filedOn: day(-90),
    year: Number(day(-90).slice(0, 4)),
    kind: 'culture',
    title: 'całokształt działalności teatralnej',
    category: 'teatr',
    nominator: 'Lipowieckie Towarzystwo Kultury',
    name: 'Judyta Zmyślona-Kos',
    account: '00 0000 0000 0000 0000 0000 0022',
    scores: [
      { juror: 'Juror pierwszy', points: 9 },
      { juror: 'Juror drugi', points: 8 },
    ],
    outcome: 'awarded',
    decidedOn: day(-50),
    basis: 'zarządzenie nr 88',
    amount: 500_000,
    paidOn: day(-35),
  })
  const bulletin = add(publications, {
    orderedOn: day(-60),
    kind: 'bulletin',
    title: 'Nasz Lipowiec',
    series: 'Nasz Lipowiec',
    issue: '7 (212)',
    department: 'Wydział Promocji',
    editors: ['Redakcja biuletynu'],
    editorInChief: 'Bożena Wymyślona-Klon',
    address: 'Rynek 1, 00-999 Lipowiec',
    issn: '0000-0000',
    pressRegister: 'Rej. Pr. 999',
    submittedOn: day(-48),
    approvedOn: day(-46),
    photos: [{ author: 'archiwum urzędu', licence: 'własne', faces: 'zgody w aktach u p. Zmyślonej-Klonowej' }],
    accessible: ['altText', 'taggedPdf'],
    printer: 'Drukarnia Lipa',
    printRun: 6_000,
    cost: 492_000,
    publishedOn: day(-40),
    handedOut: [{ place: 'Biblioteka', copies: 400, givenOn: day(-38) }],
    depositOn: day(-33),
  })
  add(publications, {
    orderedOn: day(-8),
    kind: 'leaflet',
    title: 'Segregujemy',
    department: 'Wydział Ochrony Środowiska',
  })
  add(materialOpinions, {
    receivedOn: day(-30),
    department: 'Wydział Ochrony Środowiska',
    material: 'plakat „Stop dymom”',
    kind: 'poster',
    opinion: 'withChanges',
    opinionOn: day(-27),
    comments: 'Większy herb, adres strony zamiast numeru telefonu.',
    publication: bulletin,
  })
  add(materialOpinions, {
    receivedOn: day(-2),
    department: 'Wydział Promocji',
    material: 'ulotka o zimowym utrzymaniu dróg',
  })
  add(campaigns, {
    name: 'e-Doręczenia dla mieszkańców',
    from: day(-120),
    to: day(-60),
    goal: 'Sto nowych skrzynek mieszkańców w dwa miesiące.',
    audience: 'mieszkańcy po 50. roku życia',
    state: 'evaluated',
    budget: 800_000,
    channels: [
      { channel: 'radio', supplier: 'Radio Dolina', cost: 430_000 },
      { channel: 'ulotka', supplier: 'Drukarnia Lipa', cost: 313_000 },
    ],
    programmes: [{ station: 'Radio Dolina', title: 'Skrzynka dla każdego', airedOn: day(-100), acceptedOn: day(-95) }],
    indicators: [{ name: 'nowe skrzynki', unit: 'szt.', target: 100, actual: 84 }],
    evaluation: 'Najwięcej osób przyszło po audycji.',
    evaluatedOn: day(-40),
  })
  const hall = add(rooms, {
    name: 'Sala ślubów',
    address: 'Rynek 1',
    capacity: 60,
    equipment: 'nagłośnienie, ekran',
    hourly: 12_000,
    priceList: 'zarządzenie nr 12',
    buffer: 30,
    contact: 'Grażyna Zmyślona-Zamek, tel. 000 100 500',
  })
  add(events, {
    date: day(24),
    hour: '10.00',
    name: 'Koncert noworoczny',
    kind: 'culture',
    room: hall,
    organiser: 'Dom Kultury',
    authorities: 'Burmistrz, Przewodniczący Rady',
    coordinator: 'Wydział Promocji',
    steps: [
      { task: 'zamówić kwiaty', who: 'sekretariat', before: 9 },
      { task: 'nagłośnienie', who: 'Dom Kultury', due: day(20), done: true },
    ],
    scenario: [
      { time: '10.00', point: 'powitanie gości', speaker: 'Burmistrz' },
      { time: '10.15', point: 'koncert', speaker: 'orkiestra dęta' },
    ],
    guests: [
      { seat: 2, person: 'Norbert Wymyślony-Dąb', post: 'dyrektor szkoły', answer: 'comes' },
      { seat: 1, person: 'Elwira Zmyślona-Buk', post: 'starosta', answer: 'sends' },
    ],
    budget: 600_000,
  })
  add(events, {
    date: day(-10),
    hour: '11.00',
    name: 'Narodowe Święto Niepodległości',
    kind: 'state',
    place: 'Rynek',
    organiser: 'Urząd',
    authorities: 'Burmistrz',
    invitedOn: day(-35),
    thankedOn: day(-5),
    attendance: 450,
  })
  const booked = (more: Parameters<typeof add>[1]) => add(bookings, { room: hall, ...more })
  booked({
    appliedOn: day(-12),
    event: 'próba chóru',
    from: at(day(6), '18:10'),
    to: at(day(6), '20:00'),
    people: 25,
    applicantKind: 'person',
    applicant: 'Lucjan Wymyślony-Ton',
    contact: 'ul. Chóralna 2, 00-999 Lipowiec',
    decision: 'waiting',
    fee: 24_000,
  })
  booked({
    appliedOn: day(-11),
    event: 'wykład uniwersytetu trzeciego wieku',
    from: at(day(6), '16:00'),
    to: at(day(6), '18:00'),
    people: 40,
    applicantKind: 'ngo',
    applicant: 'Stowarzyszenie „Most”',
    decision: 'granted',
    decidedOn: day(-9),
    freeBasis: 'zarządzenie nr 12',
  })
  add(patronage, {
    appliedOn: day(-70),
    applicant: 'Stowarzyszenie „Most”',
    ngo: to('ngos', 'Stowarzyszenie „Most”'),
    contact: 'Alina Zmyślona-Kładka',
    event: 'Bieg Nadrzeczny',
    edition: 'VII',
    date: day(-30),
    place: 'bulwary',
    reach: 'regional',
    character: 'sport',
    expects: ['logo', 'prize'],
    decision: 'granted',
    decidedOn: day(-60),
    materialsOn: day(-40),
    reportOn: day(-25),
  })
  add(patronage, {
    appliedOn: day(-3),
    applicant: 'Targi Lipowiec sp. z o.o.',
    event: 'Targi wnętrz',
    date: day(40),
    reach: 'local',
    commercial: true,
    decision: 'waiting',
  })
  return records
}
