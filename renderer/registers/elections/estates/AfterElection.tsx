import { useState } from 'react'
import { useNavigate } from 'react-router'
import { formatDay, isDay } from '#shared/core/calendar/days'
import type { CellValue } from '#shared/core/values/values'
import { keptLists } from '#shared/registers/elections/estates/procedure/destruction'
import type { ContestOverview } from '#shared/registers/elections/estates/procedure/overview'
import {
  isExcluded,
  seatsToFill,
  supplementaryElection,
  supplemented,
  unfilled,
  vacatedSeats,
} from '#shared/registers/elections/estates/procedure/found'
import { countryElectionOn, estateSettings } from '#shared/registers/elections/estates/procedure/settings'
import { useWorkspace, useWorkspaceValue } from '../../../data/context'
import { Button } from '../../../components/Button'
import type { ListQuery } from '../../../data/query/queryTypes'
import { newId } from '../../../data/commands/commands'
import { useFound } from '../useFound'
import { DestroyLists } from '../voting/DestroyLists'
import { CouncilChoices } from './CouncilChoices'
import { DayField } from './DayField'
import { MakeCouncils } from './MakeCouncils'
import type { City } from './useCity'
import { useEstateTexts } from './useEstateTexts'

const allContests: ListQuery = { register: 'unitContests', filters: [], sort: [] }
const allMembers: ListQuery = { register: 'unitMembers', filters: [], sort: [] }
const trashedNominations: ListQuery = { register: 'unitNominations', filters: [], sort: [], trash: true }

interface Props {
  readonly city: City
  readonly mayDestroy: boolean
}

/** What follows a result: the councils as of their first session, another election for empty seats, the end of the lists. */
export function AfterElection({ city, mayDestroy }: Props) {
  const hasResult = city.contests.some(({ data }) => data.confirmedOn !== undefined)
  return hasResult ? (
    <>
      <Announcement city={city} />
      <MakeCouncils city={city} />
      <Supplementary city={city} />
      <Lists city={city} mayDestroy={mayDestroy} />
    </>
  ) : null
}

/** The day the results were announced: the term for protests runs from it. */
function Announcement({ city }: { readonly city: City }) {
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const { words } = useEstateTexts()
  const text = words.results
  const { resultsOn, name } = city.election
  if (resultsOn !== undefined) return <p className="hint">{text.announced(formatDay(resultsOn))}</p>
  if (city.contests.some(({ data }) => data.confirmedOn === undefined)) return null
  return (
    <div className="pane-row">
      <Button
        onClick={() =>
          void workspace.run(
            { kind: 'editField', register: 'unitElections', record: city.id, label: name, field: 'resultsOn' },
            [{ record: city.id, register: 'unitElections', fields: { resultsOn: today } }],
          )
        }
      >
        {text.announce}
      </Button>
    </div>
  )
}

function Supplementary({ city }: { readonly city: City }) {
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const navigate = useNavigate()
  const { words } = useEstateTexts()
  const text = words.create
  const [typed, setTyped] = useState<CellValue>()
  const day = typeof typed === 'string' && isDay(typed) ? typed : undefined
  const forbidden = countryElectionOn(day, estateSettings(office))
  const [own, setOwn] = useState<ReadonlySet<string>>()
  const contests = useFound(allContests)
  const members = useFound(allMembers)
  if (contests === undefined || members === undefined) return null
  const vacated = vacatedSeats(city, city.elections, members, today)
  const empty = unfilled(city, vacated)
  if (empty.length === 0) return null
  const founded = supplemented(city, city.elections, contests)
  // What the rules exclude, and what was founded already, the office ticks itself if it is to be.
  const left =
    own ?? new Set(empty.filter((contest) => isExcluded(contest) || founded.has(contest.id)).map(({ id }) => id))
  const chosen = new Set(empty.map(({ id }) => id).filter((id) => !left.has(id)))
  const noteOf = (contest: ContestOverview) => {
    const name = founded.get(contest.id)
    const left = vacated.get(contest.id) ?? 0
    return [
      words.results.emptySeats(seatsToFill(contest, vacated)),
      ...(left === 0 ? [] : [words.results.vacated(left)]),
      ...(isExcluded(contest) ? [text.excluded] : []),
      ...(name === undefined ? [] : [text.foundedBefore(name)]),
    ].join(' · ')
  }
  const found = async () => {
    if (day === undefined) return
    const name = text.nameSupplementary(formatDay(day))
    const { id, edits } = supplementaryElection(city, { name, day, chosen, vacated }, newId)
    await workspace.run(
      {
        kind: 'create',
        register: 'unitElections',
        record: id,
        label: name,
        registers: ['unitElections', 'unitContests', 'unitPrecincts'],
      },
      edits,
    )
    void navigate(`/estates/${id}/course`)
  }
  return (
    <section className="estate-contest" aria-labelledby="estate-supplementary">
      <h2 id="estate-supplementary">{words.results.supplementary}</h2>
      <div className="estate-after">
        <DayField label={text.day} value={typed} onChange={setTyped} />
        <Button
          disabled={day === undefined || forbidden !== undefined || chosen.size === 0}
          onClick={() => void found()}
        >
          {text.onceMore}
        </Button>
      </div>
      <CouncilChoices legend={text.units} councils={empty} left={left} onChange={setOwn} noteOf={noteOf} />
      {forbidden === undefined ? null : (
        <p className="notice" role="alert">
          {text.forbidden(forbidden.name)}
        </p>
      )}
    </section>
  )
}

function Lists({ city, mayDestroy }: Props) {
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const { words } = useEstateTexts()
  const text = words.results
  const trashed = useFound(trashedNominations)
  if (trashed === undefined) return null
  const lists = keptLists(city, trashed)
  if (lists.length === 0) return null
  const note = () =>
    void workspace.run(
      {
        kind: 'editField',
        register: 'unitElections',
        record: city.id,
        label: city.election.name,
        field: 'destroyedOn',
      },
      [{ record: city.id, register: 'unitElections', fields: { destroyedOn: today } }],
    )
  return (
    <section className="estate-contest" aria-labelledby="estate-lists">
      <h2 id="estate-lists">{text.lists}</h2>
      {mayDestroy ? (
        <DestroyLists
          register="unitNominations"
          lists={lists}
          words={text}
          // No days of protest in the rules may mean that nobody entered them.
          condition={city.election.rules.protestDays === 0 ? text.protestsOver : undefined}
          onDestroyed={note}
        />
      ) : (
        <p className="hint">{text.destroyEarly}</p>
      )}
    </section>
  )
}
