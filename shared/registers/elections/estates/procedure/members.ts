import { addDays } from '../../../../core/calendar/days'
import type { RegisterRecord } from '../../../../core/values/record'
import type { Day, Link } from '../../../../core/values/values'
import type { Edit } from '../../../../engine/history/history'
import { givenNamesFirst } from '../../procedure/people'
import { dayAt, linkAt, textAt } from '../../voting/values'
import { councilRoles } from '../members/definition'
import type { CityOverview, ContestOverview } from './overview'
import type { UnitNomination } from './read'

type Stored = Pick<RegisterRecord, 'id' | 'values'>

/** The entry of a person that is surely the candidate's: one PESEL, or one name and one day of birth. */
function sameAs(
  { pesel, birthDate, surname, givenNames }: UnitNomination,
  people: readonly Stored[],
): Stored | undefined {
  const byNumber = pesel === '' ? undefined : people.find(({ values }) => textAt(values, 'pesel') === pesel)
  if (byNumber !== undefined || birthDate === undefined) return byNumber
  return people.find(
    ({ values }) =>
      dayAt(values, 'birthOn') === birthDate &&
      textAt(values, 'surname') === surname &&
      textAt(values, 'givenNames') === givenNames,
  )
}

/** Councils that can be made now: the result is confirmed, somebody is elected, and nobody made them yet. */
export function councilsToMake({ contests }: CityOverview): readonly ContestOverview[] {
  return contests.filter(
    ({ data }) =>
      data.unit !== undefined &&
      data.confirmedOn !== undefined &&
      data.elected.length > 0 &&
      data.sessionOn === undefined,
  )
}

/** Ends the seats of the council before, which the first session of the new one replaces; its board stays until another is chosen. */
function endedSeats(city: CityOverview, unit: string, sessionOn: Day, members: readonly Stored[]): readonly Edit[] {
  return members.flatMap(({ id, values }) => {
    const [from, to] = [dayAt(values, 'from'), dayAt(values, 'to')]
    return linkAt(values, 'unit') === unit &&
      linkAt(values, 'election') !== city.id &&
      councilRoles.includes(values['role']) &&
      (from === undefined || from < sessionOn) &&
      (to === undefined || to >= sessionOn)
      ? [{ record: id, register: 'unitMembers', fields: { to: addDays(sessionOn, -1) } }]
      : []
  })
}

/**
 * Councils as they were elected, each as of the day of its first session: a seat for each elected person, and an entry of people
 * for whoever has none. A general election replaces the council before; a supplementary one adds to it. A council that was made
 * is left alone.
 */
export function electedMembers(
  city: CityOverview,
  /** The day of the first session, by the id of the contest. */
  sessions: ReadonlyMap<string, Day>,
  known: { readonly people: readonly Stored[]; readonly members: readonly Stored[] },
  newId: () => string,
): readonly Edit[] {
  const edits: Edit[] = []
  const own = known.members.filter(({ values }) => linkAt(values, 'election') === city.id)
  const has = new Set(own.map(({ values }) => `${linkAt(values, 'unit') ?? ''} ${linkAt(values, 'person') ?? ''}`))
  const made = new Map<string, Link>()
  // A unit of several constituencies has one term: it begins with the first of their sessions.
  const terms = new Map<string, Day>()
  for (const { data } of city.contests) if (data.sessionOn !== undefined) earlier(terms, data.unit, data.sessionOn)
  const begun = new Map(terms)
  for (const { id: contest, data } of councilsToMake(city)) {
    const { unit } = data
    const sessionOn = sessions.get(contest)
    if (unit === undefined || sessionOn === undefined) continue
    for (const { nomination, votes } of data.elected) {
      const candidate = city.nominations.find(({ id }) => id === nomination)
      if (candidate === undefined) continue
      const person = personOf(candidate, known.people, made, newId, edits)
      if (has.has(`${unit} ${person.record ?? ''}`)) continue
      edits.push({
        record: newId(),
        register: 'unitMembers',
        presence: 'live',
        fields: {
          person: [person],
          unit: [{ record: unit, written: data.unitName }],
          role: 'council',
          from: sessionOn,
          ...(votes === undefined ? {} : { votes }),
          election: [{ record: city.id, written: city.election.name }],
        },
      })
    }
    edits.push({ record: contest, register: 'unitContests', fields: { sessionOn } })
    earlier(terms, unit, sessionOn)
  }
  if (city.election.kind === 'general')
    for (const [unit, termFrom] of terms) {
      if (termFrom === begun.get(unit)) continue
      edits.push(...endedSeats(city, unit, termFrom, known.members), {
        record: unit,
        register: 'units',
        // The end of the term that is over would say that the new council’s is.
        fields: { termFrom, termTo: undefined },
      })
    }
  return edits
}

function earlier(terms: Map<string, Day>, unit: string | undefined, day: Day): void {
  const known = unit === undefined ? undefined : terms.get(unit)
  if (unit !== undefined && (known === undefined || day < known)) terms.set(unit, day)
}

function personOf(
  { id, data }: { readonly id: string; readonly data: UnitNomination },
  people: readonly Stored[],
  made: Map<string, Link>,
  newId: () => string,
  edits: Edit[],
): Link {
  const written = givenNamesFirst(data)
  const found = people.find((known) => known.id === data.person) ?? sameAs(data, people)
  const key = data.pesel === '' ? id : data.pesel
  const link: Link =
    found === undefined ? (made.get(key) ?? { record: newId(), written }) : { record: found.id, written }
  if (found === undefined && !made.has(key) && link.record !== undefined) {
    made.set(key, link)
    edits.push({
      record: link.record,
      register: 'people',
      presence: 'live',
      fields: {
        surname: data.surname,
        givenNames: data.givenNames,
        ...(data.sex === undefined ? {} : { sex: data.sex === 'F' ? 'female' : 'male' }),
        ...(data.birthDate === undefined ? {} : { birthOn: data.birthDate }),
        ...(data.pesel === '' ? {} : { pesel: data.pesel }),
      },
    })
  }
  if (data.person !== link.record) edits.push({ record: id, register: 'unitNominations', fields: { person: [link] } })
  return link
}
