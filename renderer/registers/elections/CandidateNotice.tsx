import { Link } from 'react-router'
import { contestOfNomination } from '#shared/registers/elections/procedure/election'
import { byNominationNumber, isStanding } from '#shared/registers/elections/procedure/nomination'
import type { CheckedNomination } from '#shared/registers/elections/procedure/overview'
import type { ElectionFacts } from './useElection'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly facts: ElectionFacts
  /** Candidates who do not meet a condition of the law, or nominations for what no court asked for. */
  readonly about: 'unmet' | 'outside'
}

/** What is to be known of some candidates before the vote: said with their numbers, and nobody is struck for it. */
export function CandidateNotice({ facts, about }: Props) {
  const { elections } = useElectionTexts()
  const { edition, nominations } = facts
  const concerned: Readonly<Record<Props['about'], (nomination: CheckedNomination) => boolean>> = {
    unmet: ({ eligibility }) => eligibility.result === 'notEligible',
    outside: ({ data }) => edition.data.seats.length > 0 && contestOfNomination(edition.data, data) === undefined,
  }
  const some = nominations
    .filter((nomination) => isStanding(nomination.data) && nomination.data.result === undefined)
    .filter(concerned[about])
    .toSorted((a, b) => byNominationNumber(a.data, b.data))
  if (some.length === 0) return null
  return (
    <p className="notice">
      {elections.nominations[about](some.length)}{' '}
      {some.map(({ id, data }, index) => (
        <span key={id}>
          {index === 0 ? '' : ', '}
          <Link to={`/elections/${edition.id}/nomination/${id}`}>{data.number}</Link>
        </span>
      ))}
    </p>
  )
}
