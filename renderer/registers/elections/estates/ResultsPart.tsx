import { useSearchParams } from 'react-router'
import { addDays, formatDay } from '#shared/core/calendar/days'
import { useWorkspaceValue } from '../../../data/context'
import { Button } from '../../../components/Button'
import { ContestResult } from './ContestResult'
import { AfterElection } from './AfterElection'
import { ResultChip } from './ResultChip'
import type { City } from './useCity'
import { useEstateTexts } from './useEstateTexts'

/** Results by council as they come in, and each council’s own result to confirm. */
export function ResultsPart({ city }: { readonly city: City }) {
  const [search, setSearch] = useSearchParams()
  const contest = city.contests.find(({ id }) => id === search.get('contest'))
  if (contest !== undefined)
    return <ContestResult key={contest.id} contest={contest} rules={city.election.rules} onBack={() => setSearch({})} />
  return <AllResults city={city} onOpen={(id) => setSearch({ contest: id })} />
}

function AllResults({ city, onOpen }: { readonly city: City; readonly onOpen: (id: string) => void }) {
  const { words } = useEstateTexts()
  const today = useWorkspaceValue('today')
  const text = words.results
  const { entitled, voted, turnout, reported, precincts } = city.city
  const { resultsOn, rules, openProtests, destroyedOn } = city.election
  return (
    <>
      {openProtests === 0 ? null : <p className="notice">{text.protests(openProtests)}</p>}
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{text.council}</th>
            <th scope="col" className="right">
              {text.seats}
            </th>
            <th scope="col" className="right">
              {text.candidates}
            </th>
            <th scope="col" className="right">
              {text.precincts}
            </th>
            <th scope="col" className="right">
              {text.entitled}
            </th>
            <th scope="col" className="right">
              {text.voted}
            </th>
            <th scope="col" className="right">
              {text.turnout}
            </th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {city.contests.map((contest) => (
            <tr key={contest.id}>
              <th scope="row">
                <Button size="small" aria-label={text.open(contest.name)} onClick={() => onOpen(contest.id)}>
                  {contest.name}
                </Button>
              </th>
              <td className="right">{contest.data.seats}</td>
              <td className="right">{contest.candidates.length}</td>
              <td className="right">
                {contest.outcome.course === 'vote'
                  ? words.wall.reported(contest.outcome.reported, contest.outcome.precincts)
                  : '–'}
              </td>
              <td className="right">{contest.outcome.totals.lines.entitled ?? '–'}</td>
              <td className="right">{contest.outcome.totals.lines[rules.turnoutFrom] ?? '–'}</td>
              <td className="right">{words.percent(contest.outcome.turnout)}</td>
              <td>
                <ResultChip contest={contest} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.city}</th>
            <td />
            <td />
            <td className="right">{words.wall.reported(reported, precincts)}</td>
            <td className="right">{entitled}</td>
            <td className="right">{voted}</td>
            <td className="right">{words.percent(turnout)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
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
