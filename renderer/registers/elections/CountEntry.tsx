import { countTotals, type Ballot, type Count, type Entry } from '#shared/registers/elections/procedure/ballot'
import {
  attendance,
  checkCount,
  figureIn,
  votesAsked,
  withFigure,
  type Figure,
} from '#shared/registers/elections/procedure/tally'
import { useTexts } from '../../data/context'
import { CountProblems } from './CountProblems'
import { enterMoves } from './enterMoves'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly ballot: Ballot
  readonly entry: Entry
  readonly onCount: (count: Count) => void
  readonly onAttendance: (field: (typeof attendance)[number], value: number | undefined) => void
}

/** One of the two entries of a count: figures only, Enter to the next one, sums watched while they are typed. */
export function CountEntry({ ballot, entry, onCount, onAttendance }: Props) {
  const { register } = useTexts()
  const { elections, electionFindings: words } = useElectionTexts()
  const text = elections.ballots
  const count = ballot[entry]
  const asked = votesAsked(ballot)
  const locked = ballot.confirmedOn !== undefined
  const input = (figure: Figure, label: string) => (
    <input
      className="input figure"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      disabled={locked}
      value={figureIn(count, figure) ?? ''}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onCount(withFigure(count, figure, wholeNumber(event.target.value)))}
    />
  )
  const labels = {
    votes: ballot.form === 'limited' ? text.votesLimited : text.votes,
    against: text.against,
    abstained: text.abstained,
  }
  return (
    <div className="count-entry" onKeyDown={enterMoves}>
      <div className="totals">
        {attendance.map((field) => (
          <label key={field} className="field">
            <span className="label">{register('ballots').fields[field]}</span>
            <input
              className="input figure"
              inputMode="numeric"
              disabled={locked}
              value={ballot[field] ?? ''}
              onChange={(event) => onAttendance(field, wholeNumber(event.target.value))}
            />
          </label>
        ))}
      </div>
      <div className="totals">
        {countTotals.map((total) => (
          <label key={total} className="field">
            <span className="label">{words.totals[total]}</span>
            {input({ total }, words.totals[total])}
          </label>
        ))}
      </div>
      <table className="plain-table votes">
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            {asked.map((kind) => (
              <th key={kind} scope="col" className="right">
                {labels[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ballot.names.map(({ key, name }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {asked.map((kind) => (
                <td key={kind} className="right">
                  {input({ key, kind }, `${name}: ${labels[kind]}`)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <CountProblems ballot={ballot} count={count} problems={checkCount(ballot, count)} />
      <p className="hint">{text.hint}</p>
    </div>
  )
}

/** A whole number typed; nothing for anything else, so that a slip of the finger never becomes a vote. */
function wholeNumber(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : undefined
}
