import { Plus } from 'lucide-react'
import { Link, useNavigate } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import { namesOf } from '#shared/registers/council/papers/frame'
import { textAt } from '#shared/registers/council/chamber/facts'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { useMeetings } from './useMeetings'
import { useChamberTexts } from './useChamberTexts'
import './chamber.css'

/** Meetings to hold, the nearest day first, then those just held. */
export function ChamberChoice() {
  const text = useChamberTexts()
  const { app } = useTexts()
  const today = useWorkspaceValue('today')
  const navigate = useNavigate()
  const meetings = useMeetings()
  if (meetings === undefined) return <p className="nothing">{app.common.loading}</p>
  return (
    <>
      <header className="screen-head">
        <h1>{text.title}</h1>
        <span className="count">{text.choose}</span>
      </header>
      {meetings.length === 0 ? (
        <div className="empty">
          <h2>{text.none}</h2>
          <div className="actions">
            <Button
              look="primary"
              icon={<Plus size={16} aria-hidden />}
              onClick={() => void navigate('/register/meetings?new=1')}
            >
              {text.addMeeting}
            </Button>
          </div>
        </div>
      ) : (
        <ul className="chamber-choice" aria-label={text.meetings}>
          {meetings.map(({ id, values }) => {
            const date = textAt(values, 'date')
            return (
              <li key={id} className={date === today ? 'today' : ''}>
                <Link to={`/chamber/${id}`}>
                  <b>{text.meetingOf(textAt(values, 'number') ?? '', namesOf(values['body']))}</b>
                  <span>{date === undefined ? '' : formatDay(date)}</span>
                  <span>{text.states[stateOf(values)]}</span>
                </Link>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

function stateOf(values: Parameters<typeof textAt>[0]): 'before' | 'open' | 'closed' {
  if (textAt(values, 'closedAt') !== undefined) return 'closed'
  return textAt(values, 'openedAt') === undefined ? 'before' : 'open'
}
