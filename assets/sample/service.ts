import { agendaTemplates } from '#shared/registers/council/agendaTemplates/definition'
import { workshops } from '#shared/registers/cooperation/workshops/definition'
import { unitMatters } from '#shared/registers/elections/estates/matters/definition'
import { localInitiatives } from '#shared/registers/organisations/initiatives/definition'
import { teams } from '#shared/registers/organisations/teams/definition'
import { volunteers } from '#shared/registers/organisations/volunteers/definition'
import { adOffers } from '#shared/registers/promotion/adOffers/definition'
import { subscribers } from '#shared/registers/promotion/subscribers/definition'
import { webChanges } from '#shared/registers/promotion/webChanges/definition'
import type { SampleOptions } from './resolutions'
import { townBuilder } from './townBuilder'
import type { TownRecord } from './townRecord'

/** Daily service of the invented town: matters of its units, the website, offers, and what residents do together with it. */
export function sampleService(options: SampleOptions, known: readonly TownRecord[]): readonly TownRecord[] {
  const { records, day, add, to } = townBuilder(options, known)
  const year = options.today.slice(0, 4)
  add(unitMatters, {
    receivedOn: day(-24),
    unit: to('units', 'Osiedle Lipowe'),
    kind: 'resolution',
    unitNo: `7/${year}`,
    subject: 'oświetlenie przejścia przy ul. Lipowej',
    passedTo: 'Wydział Dróg i Infrastruktury',
    passedOn: day(-22),
  })
  add(unitMatters, {
    receivedOn: `${year}-09-28`,
    unit: to('units', 'Sołectwo Borki'),
    kind: 'fund',
    subject: 'remont świetlicy',
    amount: 2_140_000,
    checkedOn: `${year}-10-02`,
  })
  add(unitMatters, {
    receivedOn: day(-8),
    unit: to('units', 'Osiedle Stare Miasto'),
    direction: 'toUnit',
    kind: 'opinion',
    subject: 'zmiana organizacji ruchu na Rynku',
    passedOn: day(-7),
    dueOn: day(14),
    answer: 'bez uwag',
  })
  add(webChanges, {
    receivedOn: day(-46),
    orderedBy: 'Biuro Rady Miasta',
    places: ['bip'],
    subject: 'protokół ostatniej sesji',
    doneOn: day(-45),
    author: 'Jan Wzorcowy',
    enteredBy: 'Hieronim Zmyślony-Zegar',
    url: 'https://bip.lipowiec.example/protokol',
  })
  add(webChanges, {
    receivedOn: day(-1),
    orderedBy: 'Wydział Ochrony Środowiska i Gospodarki Odpadami',
    places: ['www', 'social'],
    subject: 'zbiórka elektroodpadów',
    dueOn: day(2),
    removeOn: day(30),
  })
  const consent = { consentText: 'zgoda na newsletter, wersja 2', source: 'formularz na stronie' }
  add(subscribers, {
    addedOn: day(-200),
    list: ['news', 'council'],
    mail: 'leokadia.wymyslona@poczta.example',
    name: 'Leokadia Wymyślona-Gołąb',
    consentOn: day(-200),
    ...consent,
  })
  add(subscribers, {
    addedOn: day(-120),
    list: ['ngo'],
    mail: 'biuro@most.example',
    ngo: to('ngos', 'Stowarzyszenie „Most”'),
    consentOn: day(-120),
    ...consent,
    unsubscribedOn: day(-3),
  })
  add(subscribers, { addedOn: day(-10), list: ['news'], mail: 'ktos.zmyslony@poczta.example' })
  add(adOffers, {
    receivedOn: day(-9),
    offerer: 'Radio Dolina',
    subject: 'pakiet spotów o jarmarku',
    medium: 'radio',
    price: 420_000,
    unit: '30 emisji',
    validUntil: day(12),
    contact: 'Wincenty Zmyślony-Głos, tel. 000 300 500',
  })
  add(adOffers, {
    receivedOn: day(-60),
    offerer: 'Drukarnia Zmyślona',
    subject: 'kalendarze ścienne',
    medium: 'gadgets',
    price: 180_000,
    decision: 'refused',
    answeredOn: day(-52),
  })
  add(localInitiatives, {
    receivedOn: day(-70),
    task: 'budowa siłowni w parku',
    place: 'park miejski',
    applicants: 'Bogdan Zmyślony-Cis, Irena Zmyślona-Wrzos',
    address: 'ul. Parkowa 3, 00-999 Lipowiec',
    share: ['work', 'things'],
    asked: 1_500_000,
    scores: [
      { criterion: 'wkład pracy', points: 8 },
      { criterion: 'celowość', points: 9 },
    ],
    decision: 'granted',
    decidedOn: day(-45),
    agreementOn: day(-30),
    lent: [{ what: 'kosiarka spalinowa', givenOn: day(-29) }],
    returnBy: day(20),
  })
  add(volunteers, {
    from: day(9),
    to: day(11),
    tasks: 'pomoc przy jarmarku',
    where: 'Rynek',
    agreedOn: day(-2),
    name: 'Kornelia Zmyślona-Iskra',
    birthDay: '2010-04-12',
    guardian: true,
    address: 'ul. Tęczowa 2, 00-999 Lipowiec',
    trainedOn: day(-2),
  })
  add(volunteers, {
    from: day(-120),
    to: day(-20),
    tasks: 'czytanie seniorom',
    written: true,
    agreedOn: day(-121),
    name: 'Ambroży Wymyślony-Zaułek',
    trainedOn: day(-121),
    askedOn: day(-4),
    hours: 64,
  })
  add(workshops, {
    title: 'Finanse organizacji bez tajemnic',
    kind: 'training',
    date: day(-15),
    hour: '9:00–15:00',
    hours: 6,
    place: 'sala ślubów',
    trainer: 'Cezary Zmyślony-Bilans',
    places: 24,
    attendance: [
      { name: 'Alina Zmyślona-Kładka', hours: 6, signed: true },
      { name: 'Roman Wymyślony-Bród', hours: 6, signed: true },
    ],
    before: '3,1',
    after: '4,6',
    settledOn: day(-10),
  })
  add(teams, {
    name: 'Lipowiecka Rada Działalności Pożytku Publicznego',
    kind: 'council',
    remit: 'Opinie o projekcie programu współpracy i strategii rozwoju, wnioski i stanowiska.',
    basis: 'zarządzenie nr 41/2024',
    motionOn: day(-820),
    motionNgos: 6,
    createdOn: day(-770),
    members: [
      { person: 'Wiesława Wymyślona-Brzeg', side: 'ngo', role: 'chair', from: day(-770), recommendations: 4 },
      { person: 'Ignacy Zmyślony-Kłos', side: 'ngo', role: 'member', from: day(-770), recommendations: 3 },
      { person: 'Halina Zmyślona-Sowa', side: 'council', role: 'deputyChair', from: day(-770) },
      { person: 'Jan Wzorcowy', side: 'executive', role: 'secretary', from: day(-770) },
      { person: 'Roman Zmyślony-Dąb', side: 'ngo', role: 'member', from: day(-770), to: day(-200), why: 'own' },
    ],
    meetings: [
      { date: day(-150), subject: 'sprawozdanie z programu', came: 4, minutesOn: day(-145) },
      { date: day(-48), subject: 'projekt programu na następny rok', came: 3, minutesOn: day(-44) },
    ],
  })
  add(teams, {
    name: 'Grupa robocza do spraw lokali dla organizacji',
    kind: 'working',
    remit: 'Zasady użyczania lokali i centrum organizacji.',
    basis: 'ustalenie forum organizacji',
    createdOn: day(-90),
    members: [
      { person: 'Ignacy Zmyślony-Kłos', side: 'ngo', role: 'chair', from: day(-90) },
      { person: 'Hieronim Zmyślony-Zegar', side: 'executive', role: 'member', from: day(-90) },
    ],
    meetings: [{ date: day(-12), subject: 'lokal przy ul. Szkolnej', came: 2 }],
  })
  add(agendaTemplates, {
    name: 'Sesja uroczysta',
    kind: 'ceremonial',
    items: [
      { kind: 'opening', title: 'Otwarcie sesji i hymn' },
      { kind: 'quorum', title: 'Stwierdzenie kworum' },
      { kind: 'information', title: 'Wystąpienia gości' },
      { kind: 'other', title: 'Wręczenie odznaczeń' },
      { kind: 'closing', title: 'Zamknięcie sesji' },
    ],
  })
  return records
}
