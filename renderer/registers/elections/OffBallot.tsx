import { Link } from 'react-router'
import { byNominationNumber, isStanding } from '#shared/registers/elections/procedure/nomination'
import { isVotedOn } from '#shared/registers/elections/procedure/overview'
import type { ElectionFacts } from './useElection'
import { useElectionTexts } from './useElectionTexts'

/** Nominations that stand and yet go on no ballot, since a condition of the law is not met: said, never done silently. */
export function OffBallot({ facts }: { readonly facts: ElectionFacts }) {
  const { elections } = useElectionTexts()
  const left = facts.nominations
    .filter((nomination) => isStanding(nomination.data) && !isVotedOn(nomination))
    .toSorted((a, b) => byNominationNumber(a.data, b.data))
  if (left.length === 0) return null
  return (
    <p className="notice">
      {elections.nominations.offBallot(left.length)}{' '}
      {left.map(({ id, data }, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <Link to={`/elections/${facts.edition.id}/nomination/${id}`}>{data.number}</Link>
        </span>
      ))}
    </p>
  )
}
