import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import type { Ballot, BallotName } from '#shared/registers/elections/procedure/ballot'
import { nominationOf } from '#shared/registers/elections/procedure/ballotChanges'
import {
  confirmationEdits,
  electedElsewhere,
  nextNumber,
  secondBallot,
} from '#shared/registers/elections/procedure/confirm'
import { sameContest } from '#shared/registers/elections/procedure/contest'
import { outcomeOf, rulesOf, type NameOutcome } from '#shared/registers/elections/procedure/outcome'
import { agreedOutcome } from '#shared/registers/elections/procedure/overview'
import type { Read } from '#shared/registers/elections/voting/read'
import {
  checkCount,
  differences,
  figureIn,
  missingAttendance,
  votesAsked,
} from '#shared/registers/elections/procedure/tally'
import type { StateTone } from '#shared/model/field'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { Dialog } from '../../components/Dialog'
import { newId } from '../../data/commands/commands'
import { CountProblems } from './CountProblems'
import type { ElectionFacts } from './useElection'
import type { Filter } from '#shared/model/view'
import type { ListQuery } from '../../data/query/queryTypes'
import { useFound } from './useFound'
import { useElectionTexts } from './useElectionTexts'

const outcomeTones: Readonly<Record<NameOutcome, StateTone>> = {
  elected: 'met',
  lots: 'met',
  tied: 'soon',
  notElected: 'quiet',
  out: 'quiet',
}

interface Props {
  readonly facts: ElectionFacts
  readonly ballot: Read<Ballot>
  readonly unsaved: boolean
  readonly onSave: () => Promise<unknown>
  readonly onNames: (change: Partial<Pick<Ballot, 'names' | 'drawn'>>) => void
}

/** Both entries side by side, what they differ in, the result by the council's rule, and what follows from it. */
export function CountResult({ facts, ballot, unsaved, onSave, onNames }: Props) {
  const { app, register } = useTexts()
  const { elections, electionFindings: words } = useElectionTexts()
  const text = elections.ballots
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const { termFrom } = facts.edition.data
  const ofTerm = useMemo((): ListQuery => {
    const year = String(termFrom)
    const term: Filter =
      termFrom === undefined
        ? { field: 'termFrom', kind: 'empty' }
        : { field: 'termFrom', kind: 'range', from: year, to: year }
    return { register: 'layJudges', filters: [term], sort: [] }
  }, [termFrom])
  const judges = useFound(ofTerm)
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const { data } = ballot
  const { settings, edition } = facts
  const differ = differences(data, data.first, data.second)
  const problems = checkCount(data, data.first)
  const rules = rulesOf(data, settings)
  const outcome = agreedOutcome(data, settings)
  const missing = missingAttendance(data).map((field) => register('ballots').fields[field])
  const names = new Map(data.names.map(({ key, name }) => [key, name]))
  const apart = data.names.filter((name) => name.apart !== undefined)
  const confirmed = data.confirmedOn !== undefined
  const elsewhere =
    outcome === undefined || confirmed
      ? []
      : electedElsewhere({ ballot, outcome, nominations: facts.nominationRecords }, termFrom, judges ?? [])
  const elected = outcome?.names.filter((name) => name.outcome === 'elected' || name.outcome === 'lots').length ?? 0
  // Recorded lots settle the tie; who else they could have fallen on must stay to be seen.
  const tie = outcomeOf({ ...data, drawn: [] }, data.first, rules).tie
  const confirm = async () => {
    // Pressed twice it would enter the elected twice.
    if (outcome === undefined || busy) return
    setBusy(true)
    try {
      if (unsaved) await onSave()
      await workspace.run(
        { kind: 'editField', register: 'ballots', record: ballot.id, label: data.number, field: 'confirmedOn' },
        confirmationEdits({
          edition,
          ballot,
          outcome,
          rules,
          nominations: facts.nominationRecords,
          day: data.heldOn ?? today,
          judges: (judges ?? []).filter(({ values }) => values['termFrom'] === edition.data.termFrom).length,
          newId,
        }),
      )
    } finally {
      setBusy(false)
      setAsking(false)
    }
  }
  const nextRound = () => {
    const numbers = facts.ballots.map((round) => round.data.number)
    const number = nextNumber(numbers, (data.heldOn ?? today).slice(0, 4))
    const contest = facts.contests.find(({ seats }) => sameContest(seats, data))
    const fields = contest && secondBallot(edition, contest, ballot, number, settings)
    return fields && { number, fields }
  }
  const next = confirmed && !facts.ballots.some((round) => round.data.previous === ballot.id) ? nextRound() : undefined
  const startSecond = async () => {
    if (next === undefined || busy) return
    setBusy(true)
    const record = newId()
    await workspace.run({ kind: 'create', register: 'ballots', record, label: next.number }, [
      { record, register: 'ballots', presence: 'live', fields: next.fields },
    ])
    void navigate(`/elections/${edition.id}/ballot/${record}`)
  }
  const highest = Math.max(1, ...(outcome?.names.map(({ votes }) => votes) ?? []))
  return (
    <div className="count-result">
      <div aria-live="polite">
        {differ.length > 0 ? <p className="bad">{text.differ(differ.length)}</p> : <p className="good">{text.agree}</p>}
      </div>
      {differ.length === 0 ? null : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{text.sums}</th>
              <th scope="col" className="right">
                {text.first}
              </th>
              <th scope="col" className="right">
                {text.second}
              </th>
            </tr>
          </thead>
          <tbody>
            {differ.map(({ figure, first, second }) => {
              const label = words.figure(figure, 'key' in figure ? (names.get(figure.key) ?? figure.key) : '')
              return (
                <tr key={label} className="differs">
                  <th scope="row">{label}</th>
                  <td className="right">{first ?? '–'}</td>
                  <td className="right">{second ?? '–'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {problems.length === 0 ? null : <p>{text.refused}</p>}
      <CountProblems ballot={data} count={data.first} problems={problems} />
      {missing.length === 0 ? null : <p className="bad">{elections.rounds.attendance(missing.join(', '))}</p>}
      {apart.map((name) => (
        <div key={name.key} className="tie">
          <p className="bad">{elections.rounds[name.apart === 'kept' ? 'kept' : 'out'](name.name)}</p>
          {confirmed || nominationOf(name, facts.nominations) === undefined ? null : (
            <label className="checkbox">
              <input
                type="checkbox"
                checked={name.apart === 'kept'}
                onChange={(event) =>
                  onNames({ names: data.names.map((each) => decided(each, name.key, event.target.checked)) })
                }
              />
              {elections.rounds.keep(name.name)}
            </label>
          )}
        </div>
      ))}
      {outcome === undefined ? null : (
        <>
          <p className="hint">
            {outcome.needed !== undefined
              ? text.needed(outcome.needed.votes, outcome.needed.base)
              : data.form === 'limited'
                ? elections.rounds.mostMarks
                : text.rules[rules.majority]}
          </p>
          <table className="plain-table votes">
            <thead>
              <tr>
                <th scope="col">{text.name}</th>
                {votesAsked(data).map((kind) => (
                  <th key={kind} scope="col" className="right">
                    {kind === 'votes' && data.form === 'limited' ? text.votesLimited : text[kind]}
                  </th>
                ))}
                <th aria-hidden />
                <th scope="col">{text.result}</th>
              </tr>
            </thead>
            <tbody>
              {outcome.names.map((name) => (
                <tr key={name.key}>
                  <th scope="row">{name.name}</th>
                  {votesAsked(data).map((kind) => (
                    <td key={kind} className="right">
                      {figureIn(data.first, { key: name.key, kind })}
                    </td>
                  ))}
                  <td aria-hidden>
                    <div className="bar">
                      <div style={{ width: `${(100 * name.votes) / highest}%` }} />
                    </div>
                  </td>
                  <td>
                    <Chip tone={outcomeTones[name.outcome]}>{text.outcomes[name.outcome]}</Chip>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {elsewhere.map(({ name, courts }) => (
            <p key={name} className="bad">
              {text.elsewhere(name, courts.join(', '))}
            </p>
          ))}
          {outcome.seatsLeft > 0 ? <p>{text.seatsLeft(outcome.seatsLeft)}</p> : null}
          {tie === undefined ? null : (
            <div className="tie">
              <p>{text.tie(tie.seats, tie.keys.map((key) => names.get(key) ?? key).join(', '))}</p>
              {rules.tie === 'secondBallot' ? (
                <Button disabled={next === undefined || busy} onClick={() => void startSecond()}>
                  {text.secondBallot}
                </Button>
              ) : (
                <>
                  <p className="hint">{text.lots(tie.seats)}</p>
                  {tie.keys.map((key) => (
                    <label key={key} className="checkbox">
                      <input
                        type="checkbox"
                        disabled={confirmed}
                        checked={data.drawn.includes(key)}
                        onChange={(event) =>
                          onNames({
                            drawn: event.target.checked
                              ? [...data.drawn, key]
                              : data.drawn.filter((drawn) => drawn !== key),
                          })
                        }
                      />
                      {text.drawn(names.get(key) ?? key)}
                    </label>
                  ))}
                </>
              )}
            </div>
          )}
          {data.confirmedOn === undefined ? (
            <Button
              look="primary"
              disabled={outcome.tie !== undefined && rules.tie === 'lots'}
              onClick={() => setAsking(true)}
            >
              {text.confirm}
            </Button>
          ) : (
            <p className="good">{text.confirmed(formatDay(data.confirmedOn))}</p>
          )}
        </>
      )}
      {asking ? (
        <Dialog
          question
          title={text.confirm}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button autoFocus onClick={() => setAsking(false)}>
                {app.common.cancel}
              </Button>
              <Button look="primary" disabled={busy} onClick={() => void confirm()}>
                {text.confirm}
              </Button>
            </>
          }
        >
          <p>{text.confirmQuestion(elected)}</p>
          {elsewhere.map(({ name, courts }) => (
            <p key={name} className="bad">
              {text.elsewhere(name, courts.join(', '))}
            </p>
          ))}
          {apart.map((name) => (
            <p key={name.key}>{elections.rounds[name.apart === 'kept' ? 'kept' : 'out'](name.name)}</p>
          ))}
        </Dialog>
      ) : null}
    </div>
  )
}

/** The name with the office's decision about its votes, where it is the one decided about. */
function decided(name: BallotName, key: string, kept: boolean): BallotName {
  return name.key === key ? { ...name, apart: kept ? 'kept' : 'out' } : name
}
