import { toRoman } from '#shared/core/actNumbers/roman'
import { addDays } from '#shared/core/calendar/days'
import { type Day, isActNumber, type Link, type Values } from '#shared/core/values/values'
import { educations, occupationGroups } from '#shared/registers/council/activity/sg01'
import { sampleCouncillors } from './councillors'
import { sampleOffice } from './office'
import { Random } from './random'
import type { SampleOptions } from './resolutions'
import type { TownRecord } from './townRecord'

/** Sessions whose agenda and votes the town keeps; older ones stand in the register of resolutions alone. */
const keptSessions = 4
const place = 'sala sesyjna Urzędu Miasta Lipowiec'

/**
 * The council of the invented town: its councillors, committees and clubs, its last sessions with agenda, attendance and votes,
 * and the next one, which is to be convened. The acts are those of the register of resolutions.
 */
export function sampleCouncil(
  seed: number,
  { today, id }: SampleOptions,
  resolutions: readonly TownRecord[],
): readonly TownRecord[] {
  const random = new Random(seed + 5)
  const records: TownRecord[] = []
  const add = (register: string, values: Values): Link => {
    const record = { id: id(records.length), register, values }
    records.push(record)
    return { record: record.id, written: nameOf(values) }
  }
  const term = sampleOffice().terms.at(-1)
  const start = term?.from ?? today

  const body = (name: string, nameGenitive: string, kind: string) =>
    add('bodies', {
      name,
      nameGenitive,
      kind,
      createdOn: addDays(start, 1),
      ...(kind === 'council' ? { size: 15 } : {}),
    })
  const council = body('Rada Miasta Lipowiec', 'Rady Miasta Lipowiec', 'council')
  const audit = body('Komisja Rewizyjna', 'Komisji Rewizyjnej', 'audit')
  const complaints = body('Komisja Skarg, Wniosków i Petycji', 'Komisji Skarg, Wniosków i Petycji', 'complaints')
  const budget = body('Komisja Budżetu i Rozwoju', 'Komisji Budżetu i Rozwoju', 'standing')
  const education = body('Komisja Oświaty i Kultury', 'Komisji Oświaty i Kultury', 'standing')
  const committees = [audit, complaints, budget, education]
  const clubs = {
    town: body('Klub Radnych Nasz Lipowiec', 'Klubu Radnych Nasz Lipowiec', 'club'),
    together: body('Klub Radnych Razem dla Lipowca', 'Klubu Radnych Razem dla Lipowca', 'club'),
  }
  const aboutThem = (index: number) => ({
    birthYear: 1956 + ((index * 7) % 40),
    education: educations[(index * 2) % 4] ?? 'higher',
    occupationGroup: occupationGroups[index % 6] ?? 'specialists',
  })
  const people = sampleCouncillors.map(({ surname, givenNames, sex, district, club }, index) => {
    const person = add('councillors', {
      surname,
      givenNames,
      sex,
      term: term?.number ?? 1,
      district,
      committee:
        club === 'none' ? 'KWW Lipowiec Niezależny' : club === 'town' ? 'KWW Nasz Lipowiec' : 'KWW Razem dla Lipowca',
      votes: random.int(140, 520),
      entry: 'election',
      certificateOn: addDays(start, -8),
      oathOn: start,
      officeMail: `radny${index + 1}@lipowiec.example`,
      // Of the last one the form of the statistical office still lacks something.
      ...(index === sampleCouncillors.length - 1 ? {} : aboutThem(index)),
    })
    return { ...person, club }
  })
  const seat = (person: Link, where: Link, role: string) =>
    add('memberships', { person: [person], body: [where], role, from: addDays(start, 1) })
  people.forEach(({ club, ...person }, index) => {
    seat(person, council, index === 0 ? 'chair' : index < 3 ? 'deputyChair' : 'member')
    if (club !== 'none') seat(person, clubs[club], index === 3 || index === 5 ? 'chair' : 'member')
    // The chair and the deputies sit in no committee of control (u.s.g. art. 18a, 18b).
    const committee = committees[index < 3 ? 2 + (index % 2) : index % committees.length]
    if (committee !== undefined) seat(person, committee, index >= 4 && index < 8 ? 'chair' : 'member')
  })

  for (const session of lastSessions(resolutions)) addSession(session)
  addComing()
  addPeople()
  return records

  /** Each councillor as a person, and one who was entered twice: the health check proposes to join the two. */
  function addPeople(): void {
    sampleCouncillors.forEach(({ surname, givenNames, sex }, index) => {
      const values = { surname, givenNames, sex }
      const person = add('people', { ...values, mail: `osoba${index + 1}@lipowiec.example` })
      if (index === 4) add('people', { ...values, phone: '500 000 104' })
      const at = records.findIndex((record) => record.id === people[index]?.record)
      const mandate = records[at]
      if (mandate !== undefined)
        records[at] = { ...mandate, values: { ...mandate.values, person: [{ ...person, written: nameOf(values) }] } }
    })
  }

  function addSession({ number, date, acts }: Session): void {
    const away = new Set(random.several([people[3], people[7], people[11], people[12]], random.int(0, 2)))
    const present = people.filter((person) => !away.has(person))
    const held = add('meetings', {
      number,
      body: [council],
      kind: 'ordinary',
      date,
      time: '10:00',
      place,
      noticeOn: addDays(date, -10),
      statutorySize: 15,
      attendance: {
        roll: Object.fromEntries(
          people.map((person) => [person.record ?? '', away.has(person) ? 'absentExcused' : 'present']),
        ),
      },
      chairing: ['Halina Przykładowa'],
      recorder: ['Jan Wzorcowy'],
      openedAt: '10:00',
      closedAt: `${random.int(12, 15)}:${random.int(10, 55)}`,
      ...(addDays(date, 3) <= today ? { rollCallsOn: addDays(date, random.int(1, 3)) } : {}),
      ...(addDays(date, 14) <= today ? { minutesReadyOn: addDays(date, random.int(7, 13)) } : {}),
    })
    let position = 0
    const item = (values: Values) => {
      position += 1
      return add('agendaItems', {
        position: String(position),
        meeting: [held],
        place: `a${position.toString(36)}`,
        ...values,
      })
    }
    item({ title: 'Otwarcie obrad i stwierdzenie kworum', kind: 'opening' })
    item({ title: 'Przyjęcie protokołu poprzedniej sesji', kind: 'previousMinutes', outcome: 'adopted' })
    const report = item({
      title: 'Informacja Burmistrza o pracach między sesjami',
      kind: 'mayorReport',
      outcome: 'noted',
    })
    acts.forEach((act, index) => {
      const title = textOf(act.values['title'])
      const draft = item({
        title: `Podjęcie uchwały ${title.replace(/^zmieniająca /u, 'zmieniającej ')}`,
        kind: 'draft',
        draftNo: String(100 + records.length),
        proposer: 'mayor',
        // In time for the agenda of this session (u.s.g. art. 20 ust. 5).
        draftReceivedOn: addDays(date, -8 - ((index * 5) % 14)),
        opinions: [{ body: [budget], date: addDays(date, -2), opinion: 'opinia pozytywna' }],
        outcome: 'adopted',
        act: [{ record: act.id, written: nameOf(act.values) }],
      })
      add('votes', {
        number: String(index + 1),
        subject: title,
        item: [draft],
        type: 'open',
        majority: 'simple',
        place: 'a1',
        ballots: {
          roll: Object.fromEntries(
            people.map((person) => [person.record ?? '', present.includes(person) ? choice(person.club) : 'absent']),
          ),
        },
      })
    })
    const questions = item({ title: 'Interpelacje i zapytania radnych', kind: 'interpellations' })
    item({ title: 'Zamknięcie obrad', kind: 'closing' })
    const note = (at: string, kind: string, text: string, about: Link, who?: string) =>
      add('notes', { at, kind, text, ...(who === undefined ? {} : { who: [who] }), meeting: [held], item: [about] })
    note('10:08', 'report', 'Burmistrz przedstawił informację o pracach między sesjami', report)
    const speaker = present[present.length - 1]
    note('11:40', 'motion', 'wniosek o uzupełnienie oświetlenia przy szkole podstawowej', questions, speaker?.written)
  }

  function choice(club: string): string {
    if (random.chance(0.82)) return 'for'
    return random.chance(club === 'together' ? 0.7 : 0.25) ? 'against' : 'abstained'
  }

  function addComing(): void {
    const [newest] = lastSessions(resolutions).toReversed()
    const coming = add('meetings', {
      number: toRoman((newest?.ordinal ?? 0) + 1),
      body: [council],
      kind: 'ordinary',
      date: addDays(today, 9),
      time: '10:00',
      place,
      statutorySize: 15,
    })
    const titles = [
      ['Otwarcie obrad i stwierdzenie kworum', 'opening'],
      ['Przyjęcie protokołu poprzedniej sesji', 'previousMinutes'],
      ['Interpelacje i zapytania radnych', 'interpellations'],
      ['Zamknięcie obrad', 'closing'],
    ] as const
    titles.forEach(([title, kind], index) =>
      add('agendaItems', { position: String(index + 1), title, kind, meeting: [coming], place: `a${index + 1}` }),
    )
  }
}

interface Session {
  readonly number: string
  readonly ordinal: number
  readonly date: Day
  readonly acts: readonly TownRecord[]
}

/** The last sessions of the running term, oldest first, with their acts in the order of their numbers. */
function lastSessions(resolutions: readonly TownRecord[]): readonly Session[] {
  const sessions = new Map<string, Session>()
  for (const act of resolutions) {
    const { number, date, session, kind } = act.values
    if (!isActNumber(number) || typeof date !== 'string' || typeof session !== 'string') continue
    if (kind === 'publicOrder' || act.values['withdrawn'] === true || number.session === undefined) continue
    const known = sessions.get(date)
    sessions.set(date, { number: session, ordinal: number.session, date, acts: [...(known?.acts ?? []), act] })
  }
  return [...sessions.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).slice(-keptSessions)
}

function nameOf({ surname, givenNames, name, number, position, person }: Values): string {
  if (typeof surname === 'string') return `${surname} ${textOf(givenNames)}`
  if (isActNumber(number)) return number.written
  return [name, number, position, person].map(textOf).find((text) => text !== '') ?? ''
}

function textOf(value: Values[string] | undefined): string {
  return typeof value === 'string' ? value : ''
}
