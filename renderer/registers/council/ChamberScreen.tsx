import { ArrowLeft } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import { warsawTime } from '#shared/core/calendar/warsaw'
import { courseOf } from '#shared/registers/council/chamber/course'
import { type ChamberFacts, phaseOf, standingItems, textAt } from '#shared/registers/council/chamber/facts'
import { minutesOf } from '#shared/registers/council/chamber/times'
import { namesOf } from '#shared/registers/council/papers/frame'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { timeNow } from '../../data/now'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { globalKeys } from '../../components/keys'
import { recordPath } from '../../components/recordAddress'
import { ChairDialog } from './ChairDialog'
import { ChamberDesk } from './ChamberDesk'
import { chamberKeys } from './chamberKeys'
import { ChamberWall } from './ChamberWall'
import { useChamber } from './useChamber'
import { useChamberPlans } from './useChamberPlans'
import { useChamberTexts } from './useChamberTexts'
import './chamber.css'

/** The chamber: a meeting as it is held, for the one who keeps the minutes; on the wall what everybody may see. */
export function ChamberScreen({ wall }: { readonly wall: boolean }) {
  const { meeting = '' } = useParams()
  return <ChamberPage key={meeting} id={meeting} wall={wall} />
}

interface Props {
  readonly id: string
  readonly wall: boolean
}

function ChamberPage({ id, wall }: Props) {
  const { app } = useTexts()
  const text = useChamberTexts()
  const today = useWorkspaceValue('today')
  // Hours of a meeting of another day are said, not read off the clock.
  const [hour, setHour] = useState<string>()
  const [date, setDate] = useState<string>()
  const [isEnding, setEnding] = useState(false)
  const [isChairing, setChairing] = useState(false)
  const isToday = date === undefined || date === today
  const chamber = useChamber(id, isToday ? undefined : hour)
  const plans = useChamberPlans()
  const { facts } = chamber
  const own = facts === null || facts === undefined ? undefined : textAt(facts.meeting.values, 'date')
  if (own !== date) setDate(own)
  const first = facts === null || facts === undefined ? undefined : lastHour(facts)
  if (hour === undefined && first !== undefined) setHour(first)
  if (facts === undefined) return <p className="nothing">{app.common.loading}</p>
  if (facts === null)
    return (
      <p className="nothing">
        <Link to="/chamber">{text.choose}</Link>
      </p>
    )
  if (wall) return <ChamberWall facts={facts} />
  return (
    <div className="chamber">
      <ChamberHead
        facts={facts}
        hour={isToday ? undefined : hour}
        onHour={setHour}
        onPause={() => chamber.act(plans.pause())}
        onEnd={() => setEnding(true)}
      />
      {facts.people.length === 0 ? (
        <Nobody />
      ) : (
        <ChamberDesk
          facts={facts}
          chamber={chamber}
          plans={plans}
          onEnd={() => setEnding(true)}
          onChair={() => setChairing(true)}
        />
      )}
      {isChairing ? (
        <ChairDialog
          facts={facts}
          at={(isToday ? undefined : hour) ?? timeNow()}
          onTake={(name) => chamber.act(plans.chair(name))}
          onClose={() => setChairing(false)}
        />
      ) : null}
      {isEnding ? (
        <EndDialog
          facts={facts}
          at={(isToday ? undefined : hour) ?? timeNow()}
          onEnd={() => chamber.act(plans.close())}
          onClose={() => setEnding(false)}
        />
      ) : null}
      <ChamberFoot />
    </div>
  )
}

/** The hour of the last thing noted, or the one the meeting was called for. */
function lastHour(facts: ChamberFacts): string {
  return courseOf(facts).at(-1)?.at ?? textAt(facts.meeting.values, 'time') ?? '10:00'
}

interface HeadProps {
  readonly facts: ChamberFacts
  readonly hour: string | undefined
  readonly onHour: (hour: string) => void
  readonly onPause: () => void
  readonly onEnd: () => void
}

function ChamberHead({ facts, hour, onHour, onPause, onEnd }: HeadProps) {
  const text = useChamberTexts()
  const navigate = useNavigate()
  const { values, id } = facts.meeting
  const phase = phaseOf(facts)
  const date = textAt(values, 'date')
  const since = textAt(values, phase === 'closed' ? 'closedAt' : 'openedAt')
  return (
    <header className="chamber-head">
      <Button
        size="small"
        look="quiet"
        icon={<ArrowLeft size={14} aria-hidden />}
        onClick={() => void navigate(recordPath({ register: 'meetings', record: id }))}
      >
        {text.back}
      </Button>
      <b>{text.meetingOf(textAt(values, 'number') ?? '', namesOf(values['body']))}</b>
      <span>{date === undefined ? '' : formatDay(date)}</span>
      <span className={`phase ${phase}`} role="status">
        {text.states[phase]}
        {since === undefined ? null : <span className="since"> {text.since(since)}</span>}
      </span>
      {hour === undefined ? null : (
        <label className="hour" title={text.hourHint}>
          <span>{text.hour}</span>
          <HourInput hour={hour} onHour={onHour} />
        </label>
      )}
      <span className="spread" />
      {phase === 'open' || phase === 'break' ? (
        <Button size="small" keys={chamberKeys.break} onClick={onPause}>
          {phase === 'open' ? text.break : text.resume}
        </Button>
      ) : null}
      <span className="wall-key">
        {text.wall} <kbd>{globalKeys.chamber}</kbd>
      </span>
      {phase === 'open' || phase === 'break' ? (
        <Button size="small" keys={text.commandKeys.end} onClick={onEnd}>
          {text.close}
        </Button>
      ) : null}
    </header>
  )
}

/** An hour as it is typed: what is none yet changes nothing. */
function HourInput({ hour, onHour }: { readonly hour: string; readonly onHour: (hour: string) => void }) {
  const [typed, setTyped] = useState(hour)
  return (
    <input
      className="input"
      inputMode="numeric"
      autoComplete="off"
      aria-invalid={minutesOf(typed) === undefined}
      value={typed}
      onChange={(event) => {
        const { value } = event.target
        setTyped(value)
        if (minutesOf(value) !== undefined) onHour(value.trim().replace('.', ':').padStart(5, '0'))
      }}
    />
  )
}

interface EndProps {
  readonly facts: ChamberFacts
  readonly at: string
  readonly onEnd: () => void
  readonly onClose: () => void
}

/** Asks before the meeting ends, and names the drafts nothing was decided on. */
function EndDialog({ facts, at, onEnd, onClose }: EndProps) {
  const text = useChamberTexts()
  const unsettled = standingItems(facts)
    .filter((item) => item.values['kind'] === 'draft' && item.values['outcome'] === undefined)
    .map((item) => textAt(item.values, 'position') ?? '')
  return (
    <Dialog
      question
      title={text.closeQuestion}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.newVote.cancel}</Button>
          <Button
            look="primary"
            autoFocus
            onClick={() => {
              onClose()
              onEnd()
            }}
          >
            {text.end}
          </Button>
        </>
      }
    >
      {unsettled.length === 0 ? null : <p>{text.closeUnsettled(unsettled.join(', '))}</p>}
      <p>{text.closeText(at)}</p>
    </Dialog>
  )
}

/** Nobody could take part: what to do first. */
function Nobody() {
  const text = useChamberTexts()
  const navigate = useNavigate()
  return (
    <div className="empty">
      <h2>{text.nobody}</h2>
      <p>{text.nobodyNext}</p>
      <div className="actions">
        <Button look="primary" onClick={() => void navigate('/register/councillors?new=1')}>
          {text.addCouncillor}
        </Button>
      </div>
    </div>
  )
}

/** Says that all is saved, and when it was. */
function ChamberFoot() {
  const text = useChamberTexts()
  const last = useWorkspaceValue('undo')
  const at = useMemo(() => (last === undefined ? '' : `${warsawTime(last.at)}:${last.at.slice(17, 19)}`), [last])
  useEffect(() => {
    document.documentElement.dataset['chamberScreen'] = 'on'
    return () => {
      delete document.documentElement.dataset['chamberScreen']
    }
  }, [])
  return (
    <footer className="chamber-foot">
      <b>{text.saved(at)}</b>
      <span>
        {text.undo} <kbd>{globalKeys.undo}</kbd>
      </span>
      <span className="spread" />
      <span>{text.wallState}</span>
    </footer>
  )
}
