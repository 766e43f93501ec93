import { useNavigate } from 'react-router'
import { linksIn, namesInCell, rowsIn } from '#shared/core/values/values'
import type { RegisterRecord } from '#shared/core/values/record'
import { itemOutcomes } from '#shared/registers/council/agendaItems/definition'
import {
  type ChamberFacts,
  currentItemOf,
  electedBy,
  isRunning,
  phaseOf,
  standingOf,
  textAt,
  votesOf,
} from '#shared/registers/council/chamber/facts'
import { candidatesOf } from '#shared/registers/council/majority'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { recordPath } from '../../components/recordAddress'
import { chamberKeys } from './chamberKeys'
import { resultWords } from './resultWords'
import { useChamberTexts } from './useChamberTexts'

interface Props {
  readonly facts: ChamberFacts
  readonly onVote: () => void
  readonly onOther: () => void
  readonly onRepeat: () => void
  readonly onAct: () => void
  readonly onNext: () => void
  readonly onOpen: () => void
  readonly onOutcome: (outcome: string | undefined) => void
}

/** The item that is dealt with: what it is, what was voted on it, and what can be done next. */
export function ItemPanel(props: Props) {
  const { facts, onVote, onOther, onRepeat, onAct, onNext, onOpen, onOutcome } = props
  const text = useChamberTexts()
  const { register } = useTexts()
  const navigate = useNavigate()
  const phase = phaseOf(facts)
  const item = currentItemOf(facts)
  if (phase === 'before')
    return (
      <div className="chamber-start">
        <h1>{text.notOpened}</h1>
        <p>{text.notOpenedNext}</p>
        <Button look="primary" keys={text.commandKeys.open} onClick={onOpen}>
          {text.open}
        </Button>
      </div>
    )
  if (phase === 'closed')
    return (
      <div className="chamber-start">
        <h1>{text.screen.closed}</h1>
        <Button onClick={onOpen}>{text.reopen}</Button>
      </div>
    )
  if (item === undefined) return <p className="nothing">{text.noItem}</p>
  const { values } = item
  const draft = textAt(values, 'draftNo')
  const proposer = register('agendaItems').choices['proposer']?.[textAt(values, 'proposer') ?? '']
  const opinions = rowsIn(values['opinions']).flatMap(({ body, opinion }) =>
    body !== undefined && typeof opinion === 'string' ? [`${namesInCell(body).join(', ')}: ${opinion}`] : [],
  )
  const [act] = linksIn(values['act'])
  const { record: actRecord } = act ?? {}
  const votes = votesOf(facts, item.id).filter((vote) => !isRunning(vote))
  return (
    <>
      <div>
        <p className="meta">
          <b>{text.item(textAt(values, 'position') ?? '')}</b>
          {draft === undefined ? '' : ` · ${text.draft(draft)}`}
          {proposer === undefined ? '' : ` · ${proposer}`}
          {opinions.map((opinion) => ` · ${opinion}`)}
          {act === undefined ? '' : ` · ${text.act(act.written)}`}
        </p>
        <h1>{textAt(values, 'title') ?? ''}</h1>
      </div>
      <div className="chamber-tools">
        <Button look="primary" keys={text.commandKeys.vote} onClick={onVote}>
          {text.startVote}
        </Button>
        <Button keys={text.commandKeys.other} onClick={onOther}>
          {text.otherVote}
        </Button>
        {votes.length === 0 ? null : (
          <Button keys={text.commandKeys.repeat} onClick={onRepeat}>
            {text.repeat}
          </Button>
        )}
        {actRecord !== undefined ? (
          <Button onClick={() => void navigate(recordPath({ register: 'resolutions', record: actRecord }))}>
            {text.openAct}
          </Button>
        ) : values['outcome'] === 'adopted' ? (
          <Button keys={text.commandKeys.act} onClick={onAct}>
            {text.makeAct}
          </Button>
        ) : null}
        <Button keys={chamberKeys.next} onClick={onNext}>
          {text.nextItem}
        </Button>
      </div>
      <label className="outcome">
        <span>{text.outcome}</span>
        <select
          className="input"
          value={textAt(values, 'outcome') ?? ''}
          onChange={(event) => onOutcome(event.target.value === '' ? undefined : event.target.value)}
        >
          <option value="">{text.noOutcome}</option>
          {itemOutcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {text.outcomes[outcome]}
            </option>
          ))}
        </select>
      </label>
      <h2>{text.votes}</h2>
      {votes.length === 0 ? (
        <p className="hint">{text.noVotes}</p>
      ) : (
        <ol className="votes-taken">
          {votes.toReversed().map((vote) => (
            <Taken key={vote.id} facts={facts} vote={vote} />
          ))}
        </ol>
      )}
    </>
  )
}

/** A vote that was taken, with its result in words. */
function Taken({ facts, vote }: { readonly facts: ChamberFacts; readonly vote: RegisterRecord }) {
  const text = useChamberTexts()
  const { result } = standingOf(facts, vote)
  const repeated = linksIn(vote.values['repeats'])[0]?.written
  const candidates = candidatesOf(vote.values)
  const elected = electedBy(facts, vote)
  return (
    <li className={result ?? 'open'}>
      <span>
        {textAt(vote.values, 'closedAt') ?? ''} {text.vote(textAt(vote.values, 'number') ?? '')}
        {repeated === undefined ? '' : ` (${text.repeats(repeated)})`}: {textAt(vote.values, 'subject') ?? ''}
      </span>
      <b>
        {candidates.length === 0
          ? resultWords(facts, vote, text)
          : `${elected === undefined ? text.notElected : text.elected(elected)} (${candidates.map(({ name, votes }) => `${name} ${votes}`).join(', ')})`}
      </b>
    </li>
  )
}
