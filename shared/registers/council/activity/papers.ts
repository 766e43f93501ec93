import { formatDay } from '../../../core/calendar/days'
import { type ChartPicture, chartBlocks } from '../../../engine/documents/chartReport'
import { documentsPl } from '../../../engine/documents/documents.pl'
import { letterhead, ownerOf } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { MARGIN_MM, type Orientation, usableWidth } from '../../../engine/documents/pageLayout'
import { typeset } from '../../../engine/documents/typography'
import type { ShownChart } from '../../../engine/statistics/shownChart'
import type { Day } from '../../../core/values/values'
import type { Office } from '../../../model/office'
import type { Block } from '../papers/frame'
import { ballotMarks } from '../votes/definition'
import { type CouncilActivity, votedShare } from './count'
import type { PersonMeeting, PersonPage } from './person'
import { ballotTable, type FigureTable, presenceTable, printPercent, proposerTable } from './shown'
import { activityPl as words, type ActivityWords } from './words.pl'

/** What every paper of the council's work knows. */
export interface Print {
  readonly office: Office
  /** „za rok 2026”. */
  readonly period: string
  readonly printedOn: Day
}

/** A paper of the council's work: its title in the middle, what it is about and the period below. */
export function workPaper(
  { office, period, printedOn }: Print,
  title: string,
  lines: readonly string[],
  orientation: Orientation,
  blocks: readonly Block[],
): DocumentInput {
  const under = [...lines, period].filter((line) => line !== '')
  return {
    title: [title, ...under].join(', '),
    subject: title,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation, marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office),
    footer: typeset(documentsPl.footer(title, formatDay(printedOn))),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title) },
      ...under.map((text) => ({
        kind: 'paragraph' as const,
        style: 'subtitle' as const,
        align: 'center' as const,
        text: typeset(text),
      })),
      ...blocks,
    ],
  }
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: typeset(text) })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: typeset(text) })

/** A table of figures, the names as wide as the page leaves. */
function figures({ headings, rows }: FigureTable, widthMm: number, columnMm: number, texts = 0): Block {
  const [name = '', ...others] = headings
  const wide = (index: number) => (index < texts ? 40 : columnMm)
  const rest = others.reduce((sum, _, index) => sum + wide(index), 10)
  return {
    kind: 'table',
    points: 8,
    columns: [
      { heading: documentsPl.ordinal, width: 10, align: 'right' },
      { heading: typeset(name), width: Math.max(36, widthMm - rest) },
      ...others.map((text, index) => ({
        heading: typeset(text),
        width: wide(index),
        align: index < texts ? ('left' as const) : ('right' as const),
      })),
    ],
    rows: rows.map(({ name: of, figures: cells }, index) => ({
      kind: 'row',
      cells: [{ text: String(index + 1), number: index + 1 }, typeset(of), ...cells.map(typeset)],
    })),
  }
}

/** The council's work in a period: councillors, clubs, acts by proposer, charts with their tables. */
export function activityPaper(
  print: Print & {
    readonly activity: CouncilActivity
    readonly charts: readonly { readonly chart: ShownChart; readonly picture?: ChartPicture }[]
  },
): DocumentInput {
  const { activity, charts, office } = print
  const width = usableWidth('landscape')
  return workPaper(print, words.paper, [], 'landscape', [
    paragraph(`${words.counted(activity)}.`),
    ...(activity.unlisted === 0 ? [] : [paragraph(words.unlisted(activity.unlisted))]),
    heading(words.byPerson),
    figures(presenceTable('', activity.people, words, 'people'), width, 20, 1),
    paragraph(words.shareNote),
    heading(`${words.byPerson}: ${words.person.votes}`),
    figures(ballotTable('', activity.people, words, 'people'), width, 22),
    heading(words.byClub),
    figures(presenceTable('', activity.clubs, words, 'clubs'), width, 20),
    heading(`${words.byClub}: ${words.person.votes}`),
    figures(ballotTable('', activity.clubs, words, 'clubs'), width, 22),
    heading(words.byProposer),
    activity.proposers.length === 0
      ? paragraph(documentsPl.timeliness.none)
      : figures(proposerTable(activity.proposers, words, 'pl'), width, 34),
    ...charts.flatMap((chart) => chartBlocks(chart, width)),
    { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
  ])
}

/** What a meeting is called in the list of a councillor's meetings. */
export function meetingName({ kind, number, body }: PersonMeeting, text: ActivityWords['person']): string {
  return kind === 'session' ? text.session(number) : text.committee(body, number)
}

function rowsTable(headings: readonly (readonly [string, number])[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    columns: headings.map(([text, width]) => ({ heading: typeset(text), width })),
    rows: rows.map((cells) => ({
      kind: 'row',
      cells: cells.map((cell) => (cell === '' ? documentsPl.empty : typeset(cell))),
    })),
  }
}

/** One councillor's activity: sums, seats, matters, notes, and the meetings one by one. */
export function personPaper(print: Print & { readonly page: PersonPage }): DocumentInput {
  const { summary, seats, meetings, matters, notes } = print.page
  const text = words.person
  const day = (value: Day | undefined) => (value === undefined ? '' : formatDay(value))
  const table = (title: string, headings: Parameters<typeof rowsTable>[0], rows: readonly (readonly string[])[]) => [
    heading(title),
    rows.length === 0 ? paragraph(text.none) : rowsTable(headings, rows),
  ]
  return workPaper(print, text.paper, [summary.name], 'portrait', [
    {
      kind: 'facts',
      facts: summaryFacts(print.page, words).map(([name, value]) => ({ name, value: typeset(value) })),
    },
    ...table(
      text.seats,
      [
        [text.body, 80],
        [text.role, 50],
        [text.since, 20],
        [text.until, 20],
      ],
      seats.map(({ body, role, from, to }) => [body, named(text.roles, role), day(from), day(to)]),
    ),
    ...table(
      text.matters,
      [
        [text.number, 28],
        [text.kind, 26],
        [text.date, 24],
        [text.subject, 92],
      ],
      matters.map(({ number, kind, filedOn, subject }) => [number, text.kinds[kind], formatDay(filedOn), subject]),
    ),
    ...table(
      text.notes,
      [
        [text.date, 24],
        [text.at, 16],
        [text.kind, 32],
        [text.text, 98],
      ],
      notes.map(({ date, at, kind, text: said }) => [formatDay(date), at, named(text.noteKinds, kind), said]),
    ),
    ...table(
      text.meetings,
      [
        [text.date, 24],
        [text.meeting, 76],
        [text.presenceHeading, 44],
        [text.times, 26],
      ],
      meetings.map((meeting) => [
        formatDay(meeting.date),
        meetingName(meeting, text),
        named(text.attendance, meeting.mark ?? 'unnoted'),
        meeting.times ?? '',
      ]),
    ),
  ])
}

/** What something is called; as it stands where nobody foresaw it. */
export function named(labels: Readonly<Record<string, string>>, id: string): string {
  return labels[id] ?? id
}

/** The sums of a councillor's page, as names and values. */
export function summaryFacts(
  { summary: { clubs, sessions, committees, ballots, matters, noted } }: PersonPage,
  { person, columns, marks, noClub }: ActivityWords,
): readonly (readonly [string, string])[] {
  const presence = (of: typeof sessions) =>
    `${person.presence(of)}${of.unnoted === 0 ? '' : `, ${person.unnoted(of.unnoted)}`}`
  return [
    [person.clubs, clubs.length === 0 ? noClub : clubs.join(', ')],
    [person.sessions, presence(sessions)],
    [person.committees, presence(committees)],
    [
      person.votes,
      `${ballotMarks.map((mark) => `${marks[mark]} ${ballots[mark]}`).join(', ')}; ${person.voted(printPercent(votedShare(ballots)))}`,
    ],
    [columns.interpellation, String(matters.interpellation)],
    [columns.query, String(matters.query)],
    [columns.motion, String(matters.motion)],
    [columns.noted, String(noted)],
  ]
}
