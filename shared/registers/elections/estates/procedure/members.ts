import type { RegisterRecord } from '../../../../core/values/record'
import type { Day, Link } from '../../../../core/values/values'
import type { Edit } from '../../../../engine/history/history'
import { givenNamesFirst } from '../../procedure/people'
import { dayAt, linkAt, textAt } from '../../voting/values'
import type { CityOverview } from './overview'
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

/**
 * The councils as they were elected, as of the day of their first session: a seat for each elected person, and an entry of
 * people for whoever has none. Seats that are there already are made no second time.
 */
export function electedMembers(
  city: CityOverview,
  sessionOn: Day,
  known: { readonly people: readonly Stored[]; readonly members: readonly Stored[] },
  newId: () => string,
): readonly Edit[] {
  const edits: Edit[] = []
  const has = new Set(
    known.members.map(({ values }) => `${linkAt(values, 'unit') ?? ''} ${linkAt(values, 'person') ?? ''}`),
  )
  const made = new Map<string, Link>()
  for (const { id: contest, data } of city.contests) {
    const { unit } = data
    if (unit === undefined || data.confirmedOn === undefined) continue
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
    edits.push(
      { record: contest, register: 'unitContests', fields: { sessionOn } },
      { record: unit, register: 'units', fields: { termFrom: sessionOn } },
    )
  }
  return edits
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
