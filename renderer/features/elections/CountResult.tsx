import { useState } from 'react'
import { useNavigate } from 'react-router'
import { formatDay } from '#shared/calendar/days'
import type { Ballot } from '#shared/elections/ballot'
import { confirmationEdits, nextNumber, secondBallot } from '#shared/elections/confirm'
import { outcomeOf, type NameOutcome } from '#shared/elections/outcome'
import { agreedOutcome, type Read } from '#shared/elections/overview'
import { checkCount, differences, figureIn, votesAsked } from '#shared/elections/tally'
import type { StateTone } from '#shared/registers/definition'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../app/context'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { Dialog } from '../../components/Dialog'
import { newId } from '../../data/commands'
import { CountProblems } from './CountProblems'
import type { ElectionFacts } from './useElection'
import { useRecords } from './useRecords'

const outcomeTones: Readonly<Record<NameOutcome, StateTone>> = {
  elected: 'met',
  lots: 'met',
  tied: 'soon',
  notElected: 'quiet',
}

interface Props {
  readonly facts: ElectionFacts
  readonly ballot: Read<Ballot>
  readonly unsaved: boolean
  readonly onSave: () => Promise<boolean>
  readonly onDrawn: (numbers: readonly string[]) => void
}

/** Both entries side by side, what they differ in, the result by the council's rule, and what follows from it. */
export function CountResult({ facts, ballot, unsaved, onSave, onDrawn }: Props) {
  const { app, elections, electionFindings: words } = useTexts()
  const text = elections.ballots
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const judges = useRecords('layJudges')
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const { data } = ballot
  const { settings, edition } = facts
  const differ = differences(data, data.first, data.second)
  const problems = checkCount(data, data.first)
  const outcome = agreedOutcome(data, settings)
  const names = new Map(data.names.map(({ number, name }) => [number, name]))
  const confirmed = data.confirmedOn !== undefined
  const elected = outcome?.names.filter((name) => name.outcome === 'elected' || name.outcome === 'lots').length ?? 0
  // Recorded lots settle the tie; who else they could have fallen on must stay to be seen.
  const tie = outcomeOf({ ...data, drawn: [] }, data.first, settings).tie
  const confirm = async () => {
    if (outcome === undefined) return
    if (unsaved) await onSave()
    await workspace.run(
      { kind: 'edit', register: 'ballots', record: ballot.id, label: data.number },
      confirmationEdits({
        edition,
        ballot,
        outcome,
        nominations: facts.nominationRecords,
        day: data.heldOn ?? today,
        judges: (judges ?? []).filter(({ values }) => values['termFrom'] === edition.data.termFrom).length,
        newId,
      }),
    )
    setAsking(false)
  }
  const startSecond = async () => {
    if (outcome?.tie === undefined) return
    const numbers = facts.ballots.map((round) => round.data.number)
    const number = nextNumber(numbers, (data.heldOn ?? today).slice(0, 4))
    const record = newId()
    await workspace.run({ kind: 'create', register: 'ballots', record, label: number }, [
      {
        record,
        register: 'ballots',
        presence: 'live',
        fields: secondBallot(edition, ballot, outcome.tie, number, settings),
      },
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
              const label = words.figure(figure, 'number' in figure ? (names.get(figure.number) ?? figure.number) : '')
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
      {outcome === undefined ? null : (
        <>
          <p className="hint">
            {outcome.needed === undefined
              ? text.rules[settings.majority]
              : text.needed(outcome.needed.votes, outcome.needed.base)}
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
                <tr key={name.number}>
                  <th scope="row">{name.name}</th>
                  {votesAsked(data).map((kind) => (
                    <td key={kind} className="right">
                      {figureIn(data.first, { number: name.number, kind })}
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
          {outcome.seatsLeft > 0 ? <p>{text.seatsLeft(outcome.seatsLeft)}</p> : null}
          {tie === undefined ? null : (
            <div className="tie">
              <p>{text.tie(tie.seats, tie.numbers.map((number) => names.get(number) ?? number).join(', '))}</p>
              {settings.tie === 'secondBallot' ? (
                <Button
                  disabled={!confirmed || facts.ballots.some((round) => round.data.previous === ballot.id)}
                  onClick={() => void startSecond()}
                >
                  {text.secondBallot}
                </Button>
              ) : (
                <>
                  <p className="hint">{text.lots(tie.seats)}</p>
                  {tie.numbers.map((number) => (
                    <label key={number} className="checkbox">
                      <input
                        type="checkbox"
                        disabled={confirmed}
                        checked={data.drawn.includes(number)}
                        onChange={(event) =>
                          onDrawn(
                            event.target.checked
                              ? [...data.drawn, number]
                              : data.drawn.filter((drawn) => drawn !== number),
                          )
                        }
                      />
                      {text.drawn(names.get(number) ?? number)}
                    </label>
                  ))}
                </>
              )}
            </div>
          )}
          {data.confirmedOn === undefined ? (
            <Button
              look="primary"
              disabled={outcome.tie !== undefined && settings.tie === 'lots'}
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
              <Button look="primary" onClick={() => void confirm()}>
                {text.confirm}
              </Button>
            </>
          }
        >
          <p>{text.confirmQuestion(elected)}</p>
        </Dialog>
      ) : null}
    </div>
  )
}
