import type { Ballot, Count } from '#shared/registers/elections/procedure/ballot'
import type { TallyProblem } from '#shared/registers/elections/procedure/tally'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly ballot: Ballot
  readonly count: Count
  readonly problems: readonly TallyProblem[]
}

/** What of a count does not add up, with the sum; what is only missing is counted. */
export function CountProblems({ ballot, count, problems }: Props) {
  const { elections, electionFindings: words } = useElectionTexts()
  const text = elections.ballots
  const missing = problems.filter(({ code }) => code === 'missing').length
  const wrong = problems.filter(({ code }) => code !== 'missing')
  const { issued, inBox, notReturned, valid, invalid } = count
  const nameOf = (key: string) => ballot.names.find((name) => name.key === key)?.name ?? key
  const isWhole =
    issued !== undefined &&
    inBox !== undefined &&
    notReturned !== undefined &&
    valid !== undefined &&
    invalid !== undefined
  return (
    <div aria-live="polite" className="problems">
      {wrong.map((problem) => {
        const sentence = words.tally(problem, nameOf)
        return (
          <p key={sentence} className="bad">
            {sentence}
          </p>
        )
      })}
      {missing > 0 ? <p className="hint">{text.incomplete(missing)}</p> : null}
      {wrong.length === 0 && isWhole ? (
        <p className="good">{text.sumsFine(issued, inBox, notReturned, valid, invalid)}</p>
      ) : null}
    </div>
  )
}
