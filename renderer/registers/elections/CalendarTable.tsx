import { formatDay } from '#shared/core/calendar/days'
import { electionCalendar } from '#shared/registers/elections/procedure/calendar'
import type { Election } from '#shared/registers/elections/procedure/election'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { Chip } from '../../components/Chip'
import { useElectionTexts } from './useElectionTexts'

/** The calendar of an edition: every day with its basis, free days pointed out. */
export function CalendarTable({ election }: { readonly election: Election }) {
  const { deadlines } = useTexts()
  const { elections } = useElectionTexts()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const text = elections.calendar
  const days = electionCalendar(election, new Set(office.freeDays))
  return (
    <table className="plain-table">
      <caption>{text.title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.day}</th>
          <th scope="col">{text.what}</th>
          <th scope="col">{text.basis}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ id, day, rests, free }) => (
          <tr key={id} className={day < today ? 'past' : ''}>
            <td className="day">{deadlines.day(day)}</td>
            <td>
              {text.milestones[id]}
              {free === undefined ? null : (
                <div className="warning">
                  {text.free(deadlines.freeDay(free.reason), formatDay(free.workingDayBefore))}
                </div>
              )}
            </td>
            <td>
              <Chip tone={rests === 'law' ? 'info' : 'quiet'}>{text.rests[rests]}</Chip>{' '}
              <span className="hint">{text.articles[id]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
