import { ArrowLeft, FileText, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import { namedOnly } from '#shared/core/values/values'
import { periodInWords } from '#shared/engine/documents/period'
import { meetingName, named, personPaper, summaryFacts } from '#shared/registers/council/activity/papers'
import { Button } from '../../../components/Button'
import { recordPath } from '../../../components/recordAddress'
import { useWorkspaceValue } from '../../../data/context'
import { readPerson } from './answers'
import { PeriodFields, usePeriod } from './PeriodFields'
import { activityWords, useActivityWords } from './useActivityWords'
import { useAnswer } from './useAnswer'
import { PrintPapers } from '../../../features/export/PrintPapers'
import { useWorkPaper } from './useWorkPaper'
import { WideTable } from '../../../components/WideTable'
import '../../../features/statistics/statistics.css'
import './activity.css'

/** One councillor on one page: sums, seats, what was filed and said, and every meeting. */
export function PersonScreen() {
  const { councillor = '' } = useParams()
  return <Person key={councillor} id={councillor} />
}

function Person({ id }: { readonly id: string }) {
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const words = useActivityWords()
  const navigate = useNavigate()
  const period = usePeriod()
  const { save, source } = useWorkPaper()
  const { from, to } = period
  const page = useAnswer({ question: 'person', input: { from, to, key: id } }, readPerson)
  const text = words.person
  const paper =
    page === undefined || page === null
      ? undefined
      : {
          kind: ['councillorActivity', 'councillors'] as const,
          name: activityWords.pl.personFile,
          // Somebody named in a meeting alone has no entry.
          ...(id.startsWith(namedOnly) ? {} : { record: id }),
          document: personPaper({ office, period: periodInWords({ from, to }), printedOn: today, page }),
        }
  const day = (value: string | undefined) => (value === undefined ? '' : formatDay(value))
  return (
    <div className="statistics">
      <header className="screen-head">
        <h1>{page === undefined || page === null ? words.title : text.title(page.summary.name)}</h1>
        <div className="actions">
          <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => void navigate('/activity')}>
            {words.toAll}
          </Button>
          <Button
            icon={<UserRound size={16} aria-hidden />}
            onClick={() => void navigate(recordPath({ register: 'councillors', record: id }))}
          >
            {words.openRecord}
          </Button>
          <PrintPapers
            disabled={paper === undefined}
            sources={() => Promise.resolve([source(words.savePerson, () => Promise.resolve(paper))])}
          />
          <Button
            look="primary"
            icon={<FileText size={16} aria-hidden />}
            disabled={paper === undefined}
            onClick={() => {
              if (paper !== undefined) void save(paper)
            }}
          >
            {words.savePerson}
          </Button>
        </div>
      </header>
      <div className="statistics-body">
        <PeriodFields period={period} />
        {page === null ? <p role="status">{text.nobody}</p> : null}
        {page === undefined || page === null ? null : (
          <>
            <dl className="activity-facts">
              {summaryFacts(page, words).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <Listing
              title={text.seats}
              headings={[text.body, text.role, text.since, text.until]}
              rows={page.seats.map(({ body, role, from: since, to: until }) => [
                body,
                named(text.roles, role),
                day(since),
                day(until),
              ])}
            />
            <Listing
              title={text.matters}
              headings={[text.number, text.kind, text.date, text.subject]}
              rows={page.matters.map(({ id: record, number, kind, filedOn, subject }) => [
                <Link key="number" to={recordPath({ register: 'interpellations', record })}>
                  {number === '' ? '–' : number}
                </Link>,
                text.kinds[kind],
                formatDay(filedOn),
                subject,
              ])}
            />
            <Listing
              title={text.notes}
              headings={[text.date, text.at, text.kind, text.text]}
              rows={page.notes.map(({ date, at, kind, text: said }) => [
                formatDay(date),
                at,
                named(text.noteKinds, kind),
                said,
              ])}
            />
            <Listing
              title={text.meetings}
              headings={[text.date, text.meeting, text.presenceHeading, text.times]}
              rows={page.meetings.map((meeting) => [
                formatDay(meeting.date),
                <Link key="meeting" to={recordPath({ register: 'meetings', record: meeting.id })}>
                  {meetingName(meeting, text)}
                </Link>,
                named(text.attendance, meeting.mark ?? 'unnoted'),
                meeting.times ?? '',
              ])}
            />
          </>
        )}
      </div>
    </div>
  )
}

interface ListingProps {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly ReactNode[])[]
}

function Listing({ title, headings, rows }: ListingProps) {
  const { person } = useActivityWords()
  if (rows.length === 0)
    return (
      <section className="activity-none">
        <h2>{title}</h2>
        <p className="hint">{person.none}</p>
      </section>
    )
  return (
    <WideTable className="activity-table" label={title}>
      <table className="figures words">
        <caption>{title}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
