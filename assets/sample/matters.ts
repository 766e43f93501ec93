import { readNumber } from '#shared/core/actNumbers/pattern'
import { addDays } from '#shared/core/calendar/days'
import type { Day, Link, Values } from '#shared/core/values/values'
import type { SampleOptions } from './resolutions'
import type { TownRecord } from './townRecord'

const patterns = { complaints: ['S {nr}/{rrrr}', 'W {nr}/{rrrr}'], petitions: ['P {nr}/{rrrr}'] }

/** A complaint or a petition: how many days ago it was filed, and what follows from that day. */
interface Matter {
  readonly ago: number
  readonly values: (after: (days: number) => Day) => Values
}

/** All people, papers and companies are made up. */
const complaints: readonly Matter[] = [
  {
    ago: 236,
    values: (after) => ({
      subject: 'odmowa udostępnienia sali Miejskiego Ośrodka Sportu i Rekreacji',
      against: 'unitHead',
      unit: 'Miejski Ośrodek Sportu i Rekreacji',
      complainant: 'Barbara Kowalewska-Przykład',
      address: 'ul. Lipowa 14/3, Lipowiec',
      channel: 'post',
      committeeOn: after(16),
      committeeOpinion: 'komisja proponuje uznać skargę za bezzasadną',
      settledOn: after(24),
      outcome: 'unjustified',
      reasons: 'Sala była w tym dniu zajęta na podstawie wcześniejszej umowy; zasady korzystania są jawne.',
      noticeOn: after(28),
      noticeTo: 'Barbara Kowalewska-Przykład',
      privacyNoticeOn: after(28),
    }),
  },
  {
    ago: 229,
    values: (after) => ({
      subject: 'stan nawierzchni i brak oświetlenia ulicy Ogrodowej',
      against: 'mayor',
      complainant: 'Redakcja „Głos Lipowca”',
      address: 'Rynek 3, Lipowiec',
      channel: 'email',
      forwardedBy: 'editors',
      forwarder: 'Redakcja „Głos Lipowca”',
      wantsAnswer: true,
      settledOn: after(29),
      outcome: 'partly',
      reasons: 'Naprawa została zlecona; oświetlenie ujęto w planie na kolejny rok.',
      noticeOn: after(30),
      noticeTo: 'Redakcja „Głos Lipowca”',
      privacyNoticeOn: after(30),
    }),
  },
  {
    ago: 206,
    values: (after) => ({
      subject: 'sposób prowadzenia obrad sesji',
      against: 'council',
      complainant: 'Zenon Wzorek-Miarski',
      address: 'ul. Polna 2, Lipowiec',
      channel: 'eDelivery',
      passedOn: after(6),
      passedTo: 'Wojewoda',
      outcome: 'passed',
      privacyNoticeOn: after(6),
    }),
  },
  {
    ago: 190,
    values: (after) => ({
      kind: 'motion',
      subject: 'ustawienie ławek przy ulicy Lipowej',
      against: 'mayor',
      complainant: 'Stefania Próbna-Lis',
      address: 'ul. Lipowa 30, Lipowiec',
      channel: 'oral',
      oralContent: 'Wnosząca prosi o trzy ławki między przystankiem a przychodnią; chodzą tamtędy osoby starsze.',
      assignedOn: after(2),
      assignedTo: 'Wydział Gospodarki Komunalnej',
      returnedOn: after(20),
      settledOn: after(21),
      outcome: 'accepted',
      noticeOn: after(23),
      noticeTo: 'Stefania Próbna-Lis',
      privacyNoticeOn: after(23),
    }),
  },
  {
    ago: 144,
    values: (after) => ({
      subject: 'przewlekłe załatwianie sprawy dodatku mieszkaniowego',
      against: 'unitHead',
      unit: 'Miejski Ośrodek Pomocy Społecznej',
      complainant: 'Ryszard Nieznany-Zając',
      address: 'ul. Szkolna 8/12, Lipowiec',
      onBehalfOf: 'Józefa Nieznana-Zając',
      consent: true,
      channel: 'registered',
      extendedOn: after(28),
      extendedTo: after(52),
      extendedWhy: 'najbliższa sesja rady odbędzie się po upływie miesiąca',
      committeeOn: after(40),
      committeeOpinion: 'komisja proponuje uznać skargę za zasadną',
      settledOn: after(48),
      outcome: 'justified',
      noticeOn: after(50),
      noticeTo: 'Ryszard Nieznany-Zając',
      privacyNoticeOn: after(28),
    }),
  },
  {
    ago: 96,
    values: (after) => ({
      subject: 'zachowanie pracownika przy obsłudze interesantów',
      against: 'employee',
      unit: 'Wydział Spraw Obywatelskich',
      anonymous: true,
      channel: 'post',
      assignedOn: after(3),
      outcome: 'leftUnexamined',
    }),
  },
  {
    ago: 21,
    values: (after) => ({
      subject: 'hałas podczas imprez w parku miejskim',
      against: 'mayor',
      complainant: 'Urszula Wymyślona-Krok',
      address: 'ul. Parkowa 1/7, Lipowiec',
      channel: 'eDelivery',
      forwardedBy: 'deputy',
      forwarder: 'Biuro Poselskie w Lipowcu',
      committeeOn: after(13),
      committeeOpinion: 'komisja zasięgnie opinii straży miejskiej',
    }),
  },
  {
    ago: 4,
    values: () => ({
      subject: 'zwłoka w wydaniu zaświadczenia o rewitalizacji',
      against: 'mayor',
      task: 'delegated',
      complainant: 'Kazimierz Zmyślony-Dąb',
      address: 'ul. Dębowa 5, Lipowiec',
      channel: 'inPerson',
    }),
  },
]

const petitions: readonly Matter[] = [
  {
    ago: 300,
    values: (after) => ({
      subject: 'zakaz używania fajerwerków w granicach miasta',
      petitioner: 'Fundacja Cichy Lipowiec',
      address: 'ul. Wiosenna 4, Lipowiec',
      email: 'biuro@cichylipowiec.example',
      channel: 'email',
      publishedOn: after(2),
      scanRedacted: true,
      progress: [
        { date: after(30), text: 'opinia Komisji Skarg, Wniosków i Petycji' },
        { date: after(76), text: 'rozpatrzono na sesji' },
      ],
      decidedOn: after(76),
      outcome: 'notGranted',
      reasons: 'Zakaz w tym zakresie należy do porządku publicznego uregulowanego ustawą.',
      noticeOn: after(80),
    }),
  },
  {
    ago: 214,
    values: (after) => ({
      subject: 'utworzenie łąki kwietnej przy ulicy Stawowej',
      petitioner: 'Danuta Próbna-Wierzbicka',
      address: 'ul. Stawowa 11, Lipowiec',
      channel: 'inPerson',
      defect: 'other',
      calledOn: after(12),
      callServedOn: after(16),
      curedOn: after(24),
      publishedOn: after(3),
      scanRedacted: true,
      decidedOn: after(98),
      outcome: 'granted',
      reasons: 'Łąka powstanie na działce gminnej; koszt mieści się w planie utrzymania zieleni.',
      noticeOn: after(101),
    }),
  },
  {
    ago: 160,
    values: (after) => ({
      subject: 'przywrócenie autobusu linii 4',
      petitioner: 'Mieszkańcy osiedla Wschód, przedstawiciel: Witold Wzorcowski',
      address: 'ul. Słoneczna 20/1, Lipowiec',
      channel: 'post',
      jointAnnouncedOn: after(25),
      jointUntil: after(55),
      publishedOn: after(2),
      scanRedacted: true,
    }),
  },
  {
    ago: 150,
    values: (after) => ({
      subject: 'przywrócenie autobusu linii 4 także w niedziele',
      petitioner: 'Lucyna Zmyślona-Sosna',
      address: 'ul. Klonowa 6, Lipowiec',
      channel: 'portal',
      email: 'lucyna.sosna@poczta.example',
      publishedOn: after(3),
      scanRedacted: true,
      joint: 'lead',
    }),
  },
  {
    ago: 61,
    values: (after) => ({
      subject: 'przebieg drogi krajowej przez Lipowiec',
      addressee: 'other',
      petitioner: 'Tadeusz Wymyślony-Grab',
      address: 'ul. Graniczna 3, Lipowiec',
      channel: 'ePuap',
      email: 'tadeusz.grab@poczta.example',
      inInterestOf: 'third',
      thirdPerson: 'Wspólnota mieszkaniowa Graniczna 3',
      thirdAskedOn: after(9),
      thirdConfirmedOn: after(20),
      passedOn: after(26),
      passedTo: 'Generalna Dyrekcja Dróg Krajowych i Autostrad',
      outcome: 'passed',
    }),
  },
  {
    ago: 1,
    values: () => ({
      subject: 'nadanie rondu imienia Marii Konopnickiej',
      petitioner: 'Koło Gospodyń z Zalesia',
      consentToName: true,
      address: 'ul. Leśna 1, Lipowiec',
      channel: 'eDelivery',
    }),
  },
]

/**
 * Complaints, motions and petitions of the invented town, filed over the last year: settled and open ones, passed on, extended,
 * considered together. The committee, the sessions and the acts are those of the town's council.
 */
export function sampleMatters({ today, id }: SampleOptions, council: readonly TownRecord[]): readonly TownRecord[] {
  const records: TownRecord[] = []
  const committee = council.find(({ values }) => values['kind'] === 'complaints')
  const heard: readonly Link[] =
    committee === undefined ? [] : [{ record: committee.id, written: 'Komisja Skarg, Wniosków i Petycji' }]
  const counters = new Map<string, number>()
  const numbered = (series: string, day: Day) => {
    const key = `${series} ${day.slice(0, 4)}`
    const ordinal = (counters.get(key) ?? 0) + 1
    counters.set(key, ordinal)
    return readNumber(
      series === 'P' ? patterns.petitions : patterns.complaints,
      `${series} ${ordinal}/${day.slice(0, 4)}`,
    )
  }
  /** What has not happened yet by today is left out. */
  const add = (register: string, receivedOn: Day, values: Values) => {
    const known = Object.entries(values).filter(
      ([field, value]) =>
        typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(value) || value <= today || field.endsWith('Until'),
    )
    records.push({ id: id(records.length), register, values: { receivedOn, ...Object.fromEntries(known) } })
  }
  for (const { ago, values } of complaints) {
    const receivedOn = addDays(today, -ago)
    const own = { kind: 'complaint', task: 'own', ...values((days) => addDays(receivedOn, days)) }
    add('complaints', receivedOn, {
      number: numbered(own.kind === 'motion' ? 'W' : 'S', receivedOn),
      ...own,
      ...('committeeOn' in own ? { committee: heard } : {}),
    })
  }
  let lead: Link | undefined
  for (const { ago, values } of petitions) {
    const receivedOn = addDays(today, -ago)
    const number = numbered('P', receivedOn)
    const { joint, ...own } = values((days) => addDays(receivedOn, days))
    add('petitions', receivedOn, {
      number,
      addressee: 'council',
      decider: 'council',
      inInterestOf: 'public',
      defect: 'none',
      ...own,
      committee: heard,
      ...(joint === undefined || lead === undefined ? {} : { joint: [lead] }),
    })
    if (own['jointUntil'] !== undefined) lead = { record: records.at(-1)?.id ?? '', written: number.written }
  }
  return records
}
