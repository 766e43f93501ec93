import { formatDay } from '#shared/core/calendar/days'
import type { RegisterRecord } from '#shared/core/values/record'
import { namesOf } from '#shared/registers/council/papers/frame'
import {
  type ChamberFacts,
  currentItemOf,
  electedBy,
  isByTotals,
  phaseOf,
  presenceOf,
  runningVote,
  standingOf,
  textAt,
  votersOf,
  votesOf,
} from '#shared/registers/council/chamber/facts'
import { candidatesOf, majorityOf } from '#shared/registers/council/majority'
import { useChamberTexts } from './useChamberTexts'
import './chamberWall.css'

/**
 * What the chamber sees: the item, the quorum, and a result once the vote is closed, by name where it was open. Never how
 * somebody votes while it is taken, nor why somebody is absent.
 */
export function ChamberWall({ facts }: { readonly facts: ChamberFacts }) {
  const text = useChamberTexts()
  const { screen } = text
  const { present, size, quorum, spare } = presenceOf(facts)
  const { values } = facts.meeting
  const phase = phaseOf(facts)
  const item = currentItemOf(facts)
  const running = runningVote(facts)
  const last = running ?? (item === undefined ? undefined : votesOf(facts, item.id).at(-1))
  const date = textAt(values, 'date')
  const draft = item === undefined ? undefined : textAt(item.values, 'draftNo')
  return (
    <div className="chamber-wall">
      <header>
        <b>{text.meetingOf(textAt(values, 'number') ?? '', namesOf(values['body']))}</b>
        <span>{date === undefined ? '' : formatDay(date)}</span>
        <span className={spare !== undefined && spare < 0 ? 'presence lost' : 'presence'}>
          {screen.present(present, size)}
          {quorum === undefined ? '' : ` · ${text.quorum(quorum)}`}
        </span>
      </header>
      {phase === 'open' && item !== undefined ? (
        <>
          <p className="point">
            {text.item(textAt(item.values, 'position') ?? '')}
            {draft === undefined ? '' : ` · ${text.draft(draft)}`}
            {last === undefined ? '' : ` · ${text.vote(textAt(last.values, 'number') ?? '')}`}
          </p>
          <h1>{textAt(last?.values ?? item.values, last === undefined ? 'title' : 'subject') ?? ''}</h1>
          {running !== undefined ? (
            <p className="phase">{screen.running(textAt(running.values, 'number') ?? '')}</p>
          ) : last === undefined ? null : (
            <Result facts={facts} vote={last} item={item} />
          )}
        </>
      ) : (
        <p className="phase">
          {phase === 'break'
            ? screen.break
            : phase === 'closed'
              ? screen.closed
              : phase === 'before'
                ? screen.before
                : ''}
        </p>
      )}
    </div>
  )
}

interface ResultProps {
  readonly facts: ChamberFacts
  readonly vote: RegisterRecord
  readonly item: RegisterRecord
}

const counts = ['for', 'against', 'abstained', 'notVoting'] as const

function Result({ facts, vote, item }: ResultProps) {
  const text = useChamberTexts()
  const { screen } = text
  const { tally, result, needed } = standingOf(facts, vote)
  const majority = majorityOf(vote.values)
  const candidates = candidatesOf(vote.values)
  const elected = electedBy(facts, vote)
  const isAct = item.values['kind'] === 'draft' && vote.values['type'] !== 'procedural'
  const words =
    candidates.length > 0
      ? elected === undefined
        ? text.notElected
        : text.elected(elected)
      : result === 'adopted'
        ? isAct
          ? screen.actAdopted
          : screen.adopted
        : result === 'notAdopted'
          ? screen.notAdopted
          : screen.noQuorum
  return (
    <>
      {candidates.length > 0 ? (
        <ul className="names">
          {candidates.map(({ name, votes }) => (
            <li key={name}>
              <b>{name}</b>
              <span>{votes}</span>
            </li>
          ))}
        </ul>
      ) : isByTotals(vote) ? (
        <div />
      ) : (
        <ul className="names">
          {votersOf(facts, vote).map(({ key, name, ballot }) => (
            <li key={key} className={ballot ?? 'absent'}>
              <b>{name}</b>
              <span>{screen.marks[ballot ?? 'absent']}</span>
            </li>
          ))}
        </ul>
      )}
      <footer className={result === 'adopted' ? 'adopted' : 'lost'} role="status">
        {counts.map((mark) => (
          <div key={mark}>
            <b>{tally[mark]}</b>
            {screen.counts[mark]}
          </div>
        ))}
        <p>
          {words}
          {needed === undefined ? null : <small>{screen.needed(text.majorities[majority], needed)}</small>}
        </p>
      </footer>
    </>
  )
}
