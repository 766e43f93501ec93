import { calls } from '#shared/registers/organisations/calls/definition'
import { consultations } from '#shared/registers/organisations/consultations/definition'
import { offers } from '#shared/registers/organisations/offers/definition'
import { programmes } from '#shared/registers/organisations/programmes/definition'
import type { SampleOptions } from './resolutions'
import { townBuilder } from './townBuilder'
import type { TownRecord } from './townRecord'

const notice = ['kind', 'money', 'rules', 'time', 'until', 'criteria', 'earlier']

/** Programme, calls, offers and consultations of the invented town, over the turn of its year. */
export function sampleGrants(options: SampleOptions, known: readonly TownRecord[]): readonly TownRecord[] {
  const { records, day, add, to } = townBuilder(options, known)
  const year = Number(options.today.slice(0, 4))
  const opinion = add(consultations, {
    servedOn: day(-40),
    sentOn: day(-41),
    draft: `program współpracy na rok ${year + 1}`,
    kind: 'programme',
    body: [{ written: 'Gminna Rada Działalności Pożytku Publicznego' }],
    manner: ['council', 'organisations'],
    opinion: 'positive',
    opinionOn: day(-31),
    opinionNo: `2/${year}`,
    openFrom: day(-40),
    openTo: day(-19),
    comments: [
      {
        who: 'Walentyna Zmyślona-Róg',
        passage: '§ 6',
        text: 'dodać wolontariat seniorów',
        answer: 'taken',
        why: 'Zgodne z celem programu.',
      },
    ],
    reportOn: day(-12),
    attached: true,
  })
  add(consultations, { servedOn: day(-5), draft: 'strategia rozwoju do 2035 roku', kind: 'strategy', sentOn: day(-6) })
  const programme = add(programmes, {
    name: `Program współpracy ${year + 1}`,
    firstDay: `${year + 1}-01-01`,
    lastDay: `${year + 1}-12-31`,
    draftOn: day(-60),
    consultFrom: day(-40),
    consultTo: day(-19),
    comments: [
      { who: 'Walentyna Zmyślona-Róg', text: 'wolontariat seniorów', answer: 'taken', why: 'Zgodne z celem.' },
    ],
    opinion,
    planned: 42_000_000,
    content: ['goals', 'principles', 'scope', 'forms', 'priorities', 'period', 'manner', 'money'],
  })
  const call = add(calls, {
    announcedOn: day(-120),
    title: 'Zajęcia sportowe dla dzieci',
    area: 'kultura fizyczna',
    form: 'support',
    amount: 18_000_000,
    maxGrant: 6_000_000,
    ownShare: 10,
    department: 'Wydział Oświaty, Kultury i Sportu',
    content: notice,
    bipOn: day(-119),
    boardOn: day(-119),
    wwwOn: day(-118),
    closesOn: day(-95),
    commission: [
      { person: 'Hieronim Zmyślony-Zegar', side: 'executive', declaredOn: day(-92) },
      { person: 'Roman Wymyślony-Bród', side: 'ngo', declaredOn: day(-92) },
    ],
    metOn: day(-90),
    chooseBy: day(-80),
    chosenOn: day(-85),
    granted: 3_500_000,
    resultsBip: day(-84),
    resultsBoard: day(-84),
    resultsWww: day(-84),
    contractsOn: day(-70),
  })
  add(calls, {
    announcedOn: day(-2),
    title: 'Pomoc żywnościowa',
    amount: 9_000_000,
    programme,
    closesOn: day(30),
    chooseBy: day(50),
  })
  const offer = (more: Parameters<typeof add>[1]) => add(offers, { call, ...more })
  offer({
    receivedOn: day(-100),
    receivedAt: '12.10',
    ngo: to('ngos', 'Uczniowski Klub Sportowy „Orlik”'),
    title: 'Piłka dla każdego',
    from: day(-70),
    to: day(-25),
    asked: 4_200_000,
    ownMoney: 500_000,
    inKind: 200_000,
    formal: [{ criterion: 'złożona w terminie', ok: true }],
    scores: [
      { criterion: 'jakość zadania', member: 'pierwszy', points: 45 },
      { criterion: 'kalkulacja', member: 'pierwszy', points: 42 },
    ],
    proposed: 3_500_000,
    outcome: 'granted',
    granted: 3_500_000,
    contract: [{ written: '140/2026' }],
    contractOn: day(-72),
    tranches: [{ due: day(-60), amount: 3_500_000, paidOn: day(-62) }],
    reportOn: day(-4),
    spent: 3_380_000,
    refundDue: day(11),
    contact: 'Paweł Wymyślony-Sokół, tel. 000 100 400',
  })
  offer({
    receivedOn: day(-97),
    ngo: to('ngos', 'Stowarzyszenie „Most”'),
    title: 'Gimnastyka seniorów',
    asked: 2_000_000,
    scores: [{ criterion: 'jakość zadania', member: 'pierwszy', points: 31 }],
    outcome: 'refused',
  })
  add(offers, {
    receivedOn: day(-18),
    ngo: to('ngos', 'Fundacja Cisza'),
    title: 'Budki lęgowe w parku',
    ownInitiative: true,
    asked: 800_000,
  })
  return records
}
