import { eventText } from '#shared/model/registerText'
import { CalendarDate, parseDate } from '@internationalized/date'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components'
import { Link } from 'react-router'
import { readingKey } from '#shared/engine/deadlines/clocks'
import { addDays } from '#shared/core/calendar/days'
import { freeDayReason } from '#shared/core/calendar/holidays'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import type { Day } from '#shared/core/values/values'
import type { CalendarDay } from '../../data/query/queryTypes'
import { taskName } from './taskName'

interface Props {
  /** In the chamber only what happens in public is shown. */
  readonly chamber: boolean
  readonly day: Day
  readonly onDay: (day: Day) => void
}

/** A month of sessions and deadlines; arrows, PageUp, PageDown, Home and End move in it. The chosen day stands below. */
export function DeskCalendar({ chamber, day, onDay }: Props) {
  const texts = useTexts()
  const { desk, deadlines, register } = texts
  const { calendar: words } = desk
  const office = useWorkspaceValue('office')
  const month = useMonth(day)
  const freeDays = useMemo(() => new Set(office.freeDays), [office])
  const contentOf = (date: CalendarDate) => {
    const content = month.get(date.toString())
    return { events: content?.events ?? [], ends: chamber ? 0 : (content?.ends ?? 0), tasks: content?.tasks ?? [] }
  }
  const chosen = contentOf(parseDate(day))
  const free = freeDayReason(day, freeDays)
  return (
    <section className="desk-calendar" aria-labelledby="desk-calendar">
      <h2 id="desk-calendar" className="visually-hidden">
        {words.title}
      </h2>
      <Calendar
        aria-label={words.title}
        focusedValue={parseDate(day)}
        onFocusChange={(date) => onDay(date.toString())}
        value={parseDate(day)}
        onChange={(date) => onDay(date.toString())}
      >
        <header>
          <AriaButton slot="previous" className="button icon small" aria-label={words.previous}>
            <ChevronLeft size={14} aria-hidden />
          </AriaButton>
          <Heading level={3} />
          <AriaButton slot="next" className="button icon small" aria-label={words.next}>
            <ChevronRight size={14} aria-hidden />
          </AriaButton>
        </header>
        <CalendarGrid weekdayStyle="short">
          <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>
            {(date) => {
              const { events, ends } = contentOf(date)
              const reason = freeDayReason(date.toString(), freeDays)
              const marks = [
                'calendar-day',
                reason === undefined || reason === 'saturday' ? '' : 'free',
                events.length > 0 ? 'event' : '',
                ends > 0 ? 'ends' : '',
              ]
              return (
                <CalendarCell date={date} className={marks.filter((mark) => mark !== '').join(' ')}>
                  {({ formattedDate }) => <span>{formattedDate}</span>}
                </CalendarCell>
              )
            }}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      <div aria-live="polite">
        <h3>{deadlines.day(day)}</h3>
        {free === undefined || typeof free === 'string' ? null : <p className="help">{deadlines.freeDay(free)}</p>}
        {free === 'office' ? <p className="help">{deadlines.freeDay(free)}</p> : null}
        {chosen.events.length === 0 && chosen.ends === 0 ? <p className="help">{words.none}</p> : null}
        <ul>
          {chosen.events.map(({ register: id, name }) => (
            <li key={`${id} ${name}`} className="event">
              {eventText(register(id), name)}
            </li>
          ))}
          {(chamber ? [] : chosen.tasks).map((task) => (
            <li key={`${task.record} ${readingKey(task.reading)}`}>
              <Link to={recordPath(task)}>{taskName(texts, task)}</Link>
            </li>
          ))}
        </ul>
        {!chamber && chosen.ends > chosen.tasks.length ? (
          <p className="help">{words.further(chosen.ends - chosen.tasks.length)}</p>
        ) : null}
      </div>
    </section>
  )
}

/** What stands in the calendar in the month of a day, with the days around it; empty until the records are read. */
function useMonth(day: Day): ReadonlyMap<string, CalendarDay> {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const first = `${day.slice(0, 7)}-01`
  const [days, setDays] = useState<ReadonlyMap<string, CalendarDay>>(new Map())
  useEffect(() => {
    let current = true
    void workspace.query.calendar(addDays(first, -7), addDays(first, 38)).then((found) => {
      if (current) setDays(new Map(found.map((content) => [content.day, content])))
    })
    return () => {
      current = false
    }
  }, [workspace, revision, first])
  return days
}
