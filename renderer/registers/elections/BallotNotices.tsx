import { useNavigate } from 'react-router'
import { isCounted, type Ballot } from '#shared/registers/elections/procedure/ballot'
import { renewedBallot } from '#shared/registers/elections/procedure/confirm'
import { sameContest } from '#shared/registers/elections/procedure/contest'
import type { Read } from '#shared/registers/elections/voting/read'
import { useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import { ballotChangeWords } from './ballotChangeWords'
import type { ElectionFacts } from './useElection'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly facts: ElectionFacts
  readonly ballot: Read<Ballot>
}

/** What changed since the ballot was prepared; until votes are entered it can be prepared anew or deleted. */
export function BallotNotices({ facts, ballot }: Props) {
  const { elections } = useElectionTexts()
  const text = elections.rounds
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const { id, data } = ballot
  if (data.confirmedOn !== undefined) return null
  const changes = ballotChangeWords(data, facts, elections)
  const counted = isCounted(data)
  const contest = facts.contests.find(({ seats }) => sameContest(seats, data))
  const renewed = contest && renewedBallot(facts.edition, contest, ballot, facts.settings)
  const renew = async () => {
    if (renewed === undefined) return
    await workspace.run({ kind: 'edit', register: 'ballots', record: id, label: data.number }, [
      { record: id, register: 'ballots', fields: renewed },
    ])
  }
  const remove = async () => {
    await workspace.run(
      { kind: 'trash', register: 'ballots', count: 1, record: id },
      [{ record: id, register: 'ballots', presence: 'trashed' }],
      { draft: id },
    )
    void navigate(`/elections/${facts.edition.id}/ballots`)
  }
  return (
    <>
      {changes.length === 0 ? null : (
        <div className="notice" role="status">
          <div>
            {text.changed}
            <ul>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
            {counted ? text.counting : null}
          </div>
        </div>
      )}
      {counted ? null : (
        <div className="pane-row">
          <Button size="small" disabled={renewed === undefined} onClick={() => void renew()}>
            {text.renew}
          </Button>
          <Button size="small" onClick={() => void remove()}>
            {text.remove}
          </Button>
          <span className="hint">{text.canRenew}</span>
        </div>
      )}
    </>
  )
}
