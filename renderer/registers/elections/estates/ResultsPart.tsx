import { useEffect, useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { addDays, formatDay } from '#shared/core/calendar/days'
import { turnoutLine } from '#shared/registers/elections/estates/procedure/figures'
import { useWorkspaceValue } from '../../../data/context'
import { ContestResult } from './ContestResult'
import { AfterElection } from './AfterElection'
import { ResultChip } from './ResultChip'
import { WideTable } from '../../../components/WideTable'
import { TurnoutTable } from './TurnoutTable'
import type { City } from './useCity'
import { useEstateTexts } from './useEstateTexts'

/** Results by council as they come in, and each council’s own result to confirm. */
export function ResultsPart({ city }: { readonly city: City }) {
  const [search, setSearch] = useSearchParams()
  const shown = search.get('contest')
  const contest = city.contests.find(({ id }) => id === shown)
  // Whoever comes back from a result stands on its council again.
  const last = useRef<string>(undefined)
  useEffect(() => {
    if (shown === null && last.current !== undefined) document.getElementById(linkId(last.current))?.focus()
    last.current = shown ?? undefined
  }, [shown])
  return contest === undefined ? (
    <AllResults city={city} />
  ) : (
    <ContestResult key={contest.id} contest={contest} rules={city.election.rules} onBack={() => setSearch({})} />
  )
}

function linkId(contest: string): string {
  return `result-${contest}`
}

function AllResults({ city }: { readonly city: City }) {
  const { words } = useEstateTexts()
  const today = useWorkspaceValue('today')
  const text = words.results
  const { resultsOn, rules, openProtests, destroyedOn } = city.election
  const contests = new Map(city.contests.map((contest) => [contest.id, contest] as const))
  return (
    <>
      {openProtests === 0 ? null : <p className="notice">{text.protests(openProtests)}</p>}
      <WideTable className="turnout-box" label={words.parts.results}>
        <TurnoutTable
          lines={city.contests.map((contest) => turnoutLine(contest, rules))}
          total={city.city}
          name={({ id, name }) => (
            <Link id={linkId(id)} to={`?contest=${id}`} aria-label={text.open(name)}>
              {name}
            </Link>
          )}
          before={[
            { heading: text.seats, isNumber: true, cell: ({ id }) => contests.get(id)?.data.seats },
            { heading: text.candidates, isNumber: true, cell: ({ id }) => contests.get(id)?.candidates.length },
          ]}
          after={[
            {
              heading: text.state,
              cell: ({ id }) => {
                const contest = contests.get(id)
                return contest === undefined ? null : <ResultChip contest={contest} />
              },
            },
          ]}
        />
      </WideTable>
      <AfterElection
        city={city}
        mayDestroy={
          city.contests.every(({ data }) => data.confirmedOn !== undefined) &&
          resultsOn !== undefined &&
          today > addDays(resultsOn, rules.protestDays) &&
          openProtests === 0
        }
      />
      {destroyedOn === undefined ? null : <p className="hint">{text.destroyed(formatDay(destroyedOn))}</p>}
    </>
  )
}
