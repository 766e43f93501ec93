import { useSearchParams } from 'react-router'
import {
  isWholeCount,
  turnoutRanking,
  type ContestOverview,
} from '#shared/registers/elections/estates/procedure/overview'
import type { City } from './useCity'
import { useEstateTexts } from './useEstateTexts'

/** What the wall of the chamber shows: turnout and results so far, names and numbers and nothing else. */
export function Wall({ city }: { readonly city: City }) {
  const { words } = useEstateTexts()
  const [search] = useSearchParams()
  const contest = city.contests.find(({ id }) => id === search.get('contest'))
  const title = isWholeCount(contest?.outcome ?? city.city) ? words.wall.whole : words.wall.title
  return (
    <>
      <header className="screen-head">
        <h1>{contest === undefined ? city.election.name : contest.name}</h1>
        <span className="count">{title}</span>
      </header>
      <div className="ballot" role="region" aria-label={title} tabIndex={0}>
        {contest === undefined ? <WallCity city={city} /> : <WallContest contest={contest} />}
      </div>
    </>
  )
}

function WallCity({ city }: { readonly city: City }) {
  const { words } = useEstateTexts()
  const text = words.results
  const { entitled, voted, turnout, reported, precincts } = city.city
  return (
    <table className="plain-table projected estate-wall">
      <thead>
        <tr>
          <th scope="col">{text.council}</th>
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
        </tr>
      </thead>
      <tbody>
        {turnoutRanking(city.contests).map(({ id, name, outcome }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="right">{words.wall.reported(outcome.reported, outcome.precincts)}</td>
            <td className="right">{outcome.totals.lines.entitled ?? '–'}</td>
            <td className="right">{outcome.totals.lines[city.election.rules.turnoutFrom] ?? '–'}</td>
            <td className="right">{words.percent(outcome.turnout)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.city}</th>
          <td className="right">{words.wall.reported(reported, precincts)}</td>
          <td className="right">{entitled}</td>
          <td className="right">{voted}</td>
          <td className="right">{words.percent(turnout)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function WallContest({ contest }: { readonly contest: ContestOverview }) {
  const { words } = useEstateTexts()
  const text = words.results
  const { outcome } = contest
  const isSettled = contest.data.confirmedOn !== undefined
  const elected = new Set(contest.data.elected.map(({ nomination }) => nomination))
  return (
    <>
      <p className="estate-wall-line">
        {`${text.precincts}: ${words.wall.reported(outcome.reported, outcome.precincts)} · ${text.turnout}: ${words.percent(outcome.turnout)}`}
      </p>
      <table className="plain-table projected estate-wall">
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col" className="right">
              {text.votes}
            </th>
            {isSettled ? <th scope="col">{text.outcome}</th> : null}
          </tr>
        </thead>
        <tbody>
          {outcome.names
            .toSorted((a, b) => b.votes - a.votes)
            .map(({ key, name, votes }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="right">{votes}</td>
                {isSettled ? <td>{elected.has(key) ? words.outcomes.elected : words.outcomes.notElected}</td> : null}
              </tr>
            ))}
        </tbody>
      </table>
    </>
  )
}
