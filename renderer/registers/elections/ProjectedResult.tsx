import type { Ballot } from '#shared/registers/elections/procedure/ballot'
import { agreedOutcome } from '#shared/registers/elections/procedure/overview'
import type { ElectionSettings } from '#shared/registers/elections/procedure/settings'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly ballot: Ballot
  readonly settings: ElectionSettings
}

/** What the wall of the chamber may show: names, and the result once it is confirmed. No other personal data. */
export function ProjectedResult({ ballot, settings }: Props) {
  const { elections } = useElectionTexts()
  const text = elections.ballots
  const outcome = ballot.confirmedOn === undefined ? undefined : agreedOutcome(ballot, settings)
  return (
    <table className="plain-table votes projected">
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          {outcome === undefined ? null : (
            <>
              <th scope="col" className="right">
                {ballot.form === 'limited' ? text.votesLimited : text.votes}
              </th>
              <th scope="col">{text.result}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {ballot.names.map(({ key, name }) => {
          const result = outcome?.names.find((candidate) => candidate.key === key)
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              {result === undefined ? null : (
                <>
                  <td className="right">{result.votes}</td>
                  <td>{text.outcomes[result.outcome]}</td>
                </>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
