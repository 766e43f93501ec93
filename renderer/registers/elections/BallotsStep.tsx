import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import { nextNumber, preparedBallot } from '#shared/registers/elections/procedure/confirm'
import { contestKey, sameContest } from '#shared/registers/elections/procedure/contest'
import type { ContestOverview } from '#shared/registers/elections/procedure/overview'
import { emptySeats, supplementaryFor } from '#shared/registers/elections/procedure/supplementary'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { newId } from '../../data/commands/commands'
import { ballotChangeWords } from './ballotChangeWords'
import { proposeSupplementary } from './supplementary'
import type { ElectionFacts } from './useElection'
import { useElectionTexts } from './useElectionTexts'

/** Courts and pools of an edition with their rounds: prepared, counted, settled. */
export function BallotsStep({ facts, chamber }: { readonly facts: ElectionFacts; readonly chamber: boolean }) {
  const { elections } = useElectionTexts()
  const text = elections.ballots
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const settled = facts.contests.length > 0 && facts.contests.every((contest) => contest.settled)
  const [busy, setBusy] = useState(false)
  const empty = settled ? emptySeats(facts.contests) : []
  const made = supplementaryFor(facts.edition, empty, facts.editions)
  const open = empty.filter((seats) => !made.some(({ data }) => data.seats.some((row) => sameContest(row, seats))))
  const propose = async () => {
    if (busy) return
    setBusy(true)
    void navigate(`/elections/${await proposeSupplementary(workspace, facts, open, elections)}`)
  }
  return (
    <>
      <p className="hint">{text.secrecy}</p>
      {facts.contests.length === 0 ? (
        <p className="hint">{elections.lacks.seats}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{text.contest}</th>
              <th scope="col">{text.state}</th>
              <th scope="col">{text.elected}</th>
            </tr>
          </thead>
          <tbody>
            {facts.contests.map((contest) => (
              <Row key={contestKey(contest.seats)} facts={facts} contest={contest} chamber={chamber} />
            ))}
          </tbody>
        </table>
      )}
      {made.map(({ id, data }) => (
        <p key={id}>
          {elections.rounds.supplementary} <Link to={`/elections/${id}`}>{data.name}</Link>
        </p>
      ))}
      {open.length > 0 ? (
        <div className="pane-row">
          <Button disabled={busy} onClick={() => void propose()}>
            {text.propose}
          </Button>
        </div>
      ) : null}
    </>
  )
}

interface RowProps {
  readonly facts: ElectionFacts
  readonly contest: ContestOverview
  readonly chamber: boolean
}

function Row({ facts, contest, chamber }: RowProps) {
  const { register } = useTexts()
  const { elections } = useElectionTexts()
  const text = elections.ballots
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const navigate = useNavigate()
  const { seats, standing, rounds, elected, settled } = contest
  const choices = register('ballots').choices
  const open = (id: string) => void navigate(`/elections/${facts.edition.id}/ballot/${id}`)
  const [busy, setBusy] = useState(false)
  const prepare = async () => {
    if (busy) return
    setBusy(true)
    const year = (facts.edition.data.electionOn ?? today).slice(0, 4)
    const number = nextNumber(
      facts.ballots.map(({ data }) => data.number),
      year,
    )
    const record = newId()
    const fields = preparedBallot(facts.edition, contest, number, facts.settings)
    await workspace.run({ kind: 'create', register: 'ballots', record, label: number }, [
      { record, register: 'ballots', presence: 'live', fields },
    ])
    open(record)
  }
  const left = seats.seats - elected
  return (
    <tr>
      <td>
        <b>{seats.court}</b>, {choices['pool']?.[seats.pool]}
        <div className="hint">
          {text.seats(seats.seats)} · {text.names(standing.length)}
        </div>
      </td>
      <td>
        {rounds.map(({ id, data }) => (
          <div key={id}>
            <div className="pane-row">
              <Button size="small" onClick={() => open(id)}>
                {text.count}: {text.round(data.round)}
              </Button>
              {data.confirmedOn === undefined ? null : <span className="hint">{formatDay(data.confirmedOn)}</span>}
            </div>
            {(chamber ? [] : ballotChangeWords(data, facts, elections)).map((change) => (
              <div key={change} className="bad">
                {change}
              </div>
            ))}
          </div>
        ))}
        {rounds.length > 0 ? null : standing.length === 0 ? (
          text.noNames
        ) : (
          <Button size="small" disabled={busy} onClick={() => void prepare()}>
            {text.prepare}
          </Button>
        )}
      </td>
      <td>
        {elected}
        {settled && left > 0 ? <div className="hint">{text.seatsLeft(left)}</div> : null}
      </td>
    </tr>
  )
}
