import { readNumber } from '#shared/core/actNumbers/pattern'
import { addDays } from '#shared/core/calendar/days'
import type { Day, Link, Values } from '#shared/core/values/values'
import type { SampleOptions } from './resolutions'
import type { TownRecord } from './townRecord'

/** What came or went so many days ago. */
interface Item {
  readonly ago: number
  readonly values: (after: (days: number) => Day) => Values
}

const incoming: readonly Item[] = [
  {
    ago: 66,
    values: (after) => ({
      subject: 'kopia protokołu sesji',
      senderKind: 'person',
      sender: 'Ireneusz Zmyślony-Buk',
      address: 'ul. Sportowa 9/2, Lipowiec',
      channel: 'inPerson',
      medium: 'paper',
      forWhom: 'office',
      assignedTo: 'Biuro Rady Miasta',
      assignedOn: after(1),
      closedOn: after(6),
    }),
  },
  {
    ago: 58,
    values: (after) => ({
      receivedAt: '8:05',
      subject: 'liczba ławników do wyboru na następną kadencję',
      senderKind: 'office',
      sender: 'Sąd Okręgowy w Lipowcu',
      senderSign: 'A-0114-12/26',
      senderDate: after(-3),
      channel: 'eDelivery',
      medium: 'electronic',
      forWhom: 'council',
      assignedTo: 'Biuro Rady Miasta',
      assignedOn: after(1),
      closedOn: after(12),
    }),
  },
  {
    ago: 40,
    values: (after) => ({
      subject: 'zaproszenie na otwarcie wystawy w muzeum',
      kind: 'invitation',
      senderKind: 'organisation',
      sender: 'Muzeum Ziemi Lipowieckiej',
      channel: 'post',
      medium: 'paper',
      forWhom: 'chair',
      assignedTo: 'Biuro Rady Miasta',
      assignedOn: after(1),
      dueOn: after(10),
      closedOn: after(3),
    }),
  },
  {
    ago: 21,
    values: (after) => ({
      subject: 'hałas podczas imprez w parku miejskim',
      kind: 'complaint',
      senderKind: 'person',
      sender: 'Urszula Wymyślona-Krok',
      address: 'ul. Parkowa 1/7, Lipowiec',
      channel: 'eDelivery',
      medium: 'electronic',
      forWhom: 'council',
      assignedTo: 'Biuro Rady Miasta',
      assignedOn: after(0),
      complaint: 'found',
    }),
  },
  {
    ago: 16,
    values: (after) => ({
      subject: 'protokoły posiedzeń komisji z bieżącego roku',
      kind: 'information',
      senderKind: 'organisation',
      sender: 'Stowarzyszenie Jawny Lipowiec',
      channel: 'email',
      medium: 'electronic',
      forWhom: 'office',
      assignedTo: 'Biuro Rady Miasta',
      assignedOn: after(1),
    }),
  },
  {
    ago: 9,
    values: (after) => ({
      subject: 'ustawienie ławki przy przystanku',
      kind: 'letter',
      senderKind: 'person',
      sender: 'Genowefa Próbna-Klonowska',
      address: 'ul. Klonowa 18, Lipowiec',
      channel: 'ePuap',
      medium: 'electronic',
      forWhom: 'council',
      assignedTo: 'Wydział Gospodarki Komunalnej',
      assignedOn: after(2),
      caseSign: 'WGK.7021.14.2026',
    }),
  },
  {
    ago: 1,
    values: () => ({
      subject: 'pytania o remont basenu',
      kind: 'press',
      senderKind: 'company',
      sender: 'Redakcja „Głos Lipowca”',
      channel: 'email',
      medium: 'electronic',
      forWhom: 'chair',
    }),
  },
]

const outgoing: readonly Item[] = [
  {
    ago: 46,
    values: (after) => ({
      subject: 'odpowiedź w sprawie liczby ławników',
      caseSign: 'BRM.0001.3.2026',
      signedBy: 'Przewodnicząca Rady',
      answerTo: 'asked',
      addressees: [
        {
          name: 'Sąd Okręgowy w Lipowcu',
          box: 'AE:PL-12345-67890-LIPOW-12',
          channel: 'eDelivery',
          proof: 'eD-2026-000418',
          servedOn: after(2),
        },
      ],
    }),
  },
  {
    ago: 30,
    values: () => ({
      subject: 'zawiadomienie o sposobie załatwienia skargi',
      caseSign: 'BRM.1510.4.2026',
      signedBy: 'Przewodnicząca Rady',
      inPostBook: true,
      cost: 1040,
      addressees: [
        {
          name: 'Ryszard Nieznany-Zając',
          address: 'ul. Szkolna 8/12, 00-000 Lipowiec',
          channel: 'registered',
          proof: 'R 00759007731234567890',
        },
      ],
    }),
  },
  {
    ago: 30,
    values: () => ({
      subject: 'podziękowanie za udział w obchodach',
      signedBy: 'Przewodnicząca Rady',
      inPostBook: true,
      cost: 490,
      addressees: [
        { name: 'Muzeum Ziemi Lipowieckiej', address: 'Rynek 7, 00-000 Lipowiec', channel: 'post' },
        { name: 'Towarzystwo Przyjaciół Lipowca', address: 'ul. Młyńska 2, 00-000 Lipowiec', channel: 'post' },
      ],
    }),
  },
  {
    ago: 5,
    values: () => ({
      subject: 'uchwały podjęte na ostatniej sesji',
      caseSign: 'BRM.0711.9.2026',
      signedBy: 'Burmistrz',
      addressees: [
        { name: 'Wojewoda', box: 'AE:PL-11111-22222-WOJEW-11', channel: 'eDelivery', proof: 'eD-2026-000512' },
      ],
    }),
  },
]

const received: readonly Item[] = [
  {
    ago: 75,
    values: (after) => ({
      hour: '15:30',
      kind: 'complaint',
      topic: 'hałas',
      person: 'Urszula Wymyślona-Krok',
      contact: 'ul. Parkowa 1/7, Lipowiec',
      matter: 'hałas z parku po godzinie 22',
      receivedBy: 'Burmistrz',
      arrangement: 'wniesie skargę na piśmie',
      doneOn: after(0),
      complaint: 'found',
    }),
  },
  {
    ago: 68,
    values: (after) => ({
      hour: '15:45',
      kind: 'meeting',
      topic: 'mieszkania',
      person: 'Czesława Zmyślona-Lipka',
      contact: 'tel. 000 000 001',
      matter: 'zamiana mieszkania komunalnego na parter',
      receivedBy: 'Zastępca Burmistrza',
      arrangement: 'sprawdzenie wolnych lokali',
      passedTo: 'Wydział Gospodarki Komunalnej',
      dueOn: after(21),
      doneOn: after(19),
    }),
  },
  { ago: 61, values: () => ({ kind: 'none', topic: 'dzień przyjęć', receivedBy: 'Burmistrz' }) },
  {
    ago: 12,
    values: (after) => ({
      hour: '16:10',
      kind: 'duty',
      topic: 'drogi',
      person: 'Wacław Wzorcowy-Grab',
      contact: 'tel. 000 000 002',
      matter: 'utwardzenie drogi dojazdowej do posesji',
      receivedBy: 'Halina Przykładowa',
      arrangement: 'radna zapyta o plan remontów',
      dueOn: after(14),
    }),
  },
]

/**
 * The secretariat of the invented town: its mail in and out, visitors and tasks. Complaints that came by mail or in person lead
 * to those of the register; what has not happened yet by today is left out.
 */
export function sampleSecretariat(
  { today, id }: SampleOptions,
  complaints: readonly TownRecord[],
): readonly TownRecord[] {
  const records: TownRecord[] = []
  const counters = new Map<string, number>()
  let asked: Link | undefined
  const add = (register: string, date: string, { ago, values }: Item, initial: Values) => {
    const day = addDays(today, -ago)
    const key = `${register} ${day.slice(0, 4)}`
    const ordinal = (counters.get(key) ?? 0) + 1
    counters.set(key, ordinal)
    const number = readNumber(['{nr}/{rrrr}'], `${ordinal}/${day.slice(0, 4)}`)
    const { complaint, answerTo, ...own } = { ...initial, ...values((days) => addDays(day, days)) }
    const record = {
      id: id(records.length),
      register,
      values: {
        number,
        [date]: day,
        ...Object.fromEntries(
          Object.entries(own).filter(([field, value]) => field === 'dueOn' || !isToCome(value, today)),
        ),
        ...(complaint === undefined ? {} : { complaint: complaintOf(complaints) }),
        ...(answerTo === undefined || asked === undefined ? {} : { answerTo: [asked] }),
      },
    }
    // What the court asked is answered further on.
    if (own['senderKind'] === 'office') asked = { record: record.id, written: number.written }
    records.push(record)
  }
  for (const item of incoming) add('mailIn', 'receivedOn', item, { kind: 'letter' })
  for (const item of outgoing) add('mailOut', 'sentOn', item, {})
  for (const item of received) add('visits', 'date', item, {})
  const task = (values: Values) => records.push({ id: id(records.length), register: 'tasks', values })
  task({
    subject: 'Przygotować salę na najbliższą sesję',
    who: 'Sekretariat',
    dueOn: addDays(today, 8),
    recurs: 'never',
    steps: [
      { step: 'wydruki porządku obrad', done: true },
      { step: 'tabliczki z nazwiskami', done: false },
      { step: 'nagłośnienie i transmisja', who: ['Anna Nowak'], done: false },
    ],
  })
  task({
    subject: 'Uzgodnić termin spotkania z przewodniczącymi komisji',
    who: 'Anna Nowak',
    dueOn: addDays(today, -2),
    recurs: 'never',
  })
  task({
    subject: 'Zestawienie wydatków na diety',
    who: 'Anna Nowak',
    recurs: 'monthly',
    from: `${addDays(today, -62).slice(0, 7)}-01`,
    runs: [{ date: addDays(today, -58) }, { date: addDays(today, -24) }],
  })
  task({
    subject: 'Sprawdzić godziny dyżurów radnych na stronie',
    who: 'Sekretariat',
    recurs: 'quarterly',
    from: addDays(today, -30),
  })
  return records
}

const isToCome = (value: Values[string], today: Day) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value) && value > today

/** The complaint about the noise in the park. */
function complaintOf(complaints: readonly TownRecord[]): readonly Link[] {
  const found = complaints.find(({ values }) => values['subject'] === 'hałas podczas imprez w parku miejskim')
  const number = found?.values['number']
  const written = typeof number === 'object' && 'written' in number ? number.written : ''
  return found === undefined ? [] : [{ record: found.id, written }]
}
