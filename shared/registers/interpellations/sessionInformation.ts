import { daysBetween, formatDay, isDay } from '../../core/calendar/days'
import { recordName } from '../../model/display'
import { interpellations } from './definition'
import { documentsPl } from '../../engine/documents/documents.pl'
import { type FieldValue, isUnread, textsIn, type Values } from '../../core/values/values'
import { letterhead, ownerOf } from '../../engine/documents/letterhead'
import type { DocumentInput } from '../../engine/documents/model'
import { MARGIN_MM } from '../../engine/documents/pageLayout'
import type { PeriodPrint } from '../../engine/register'
import { typeset } from '../../engine/documents/typography'

const words = documentsPl.sessionInformation

// Portrait, 170 mm.
const columns = [
  { heading: documentsPl.ordinal, width: 9, align: 'right' as const },
  { heading: words.number, width: 22 },
  { heading: words.councillor, width: 32 },
  { heading: words.subject, width: 36 },
  { heading: words.filed, width: 20 },
  { heading: words.from, width: 20 },
  { heading: words.reply, width: 20 },
  { heading: words.days, width: 11, align: 'right' as const },
]

const dayOf = (value: FieldValue | undefined) => (typeof value === 'string' && isDay(value) ? value : undefined)

/**
 * Information for the session on interpellations and queries filed in a period and replies given (papers.md D5): counts
 * as label and number, then every one with the days its reply took. The chair signs.
 */
export function buildSessionInformation(print: PeriodPrint): DocumentInput {
  const { office, period, printedOn } = print
  const { total } = print.timeliness
  // A motion is outside the regime of art. 24.
  const entries = print.entries.filter(({ kind }) => kind !== 'motion')
  const title = titleOf(entries)
  const withdrawn = entries.filter(({ withdrawn: isOne }) => isOne === true).length
  // Entries nothing is counted of, such as one without any day, wait for their reply all the same.
  const unmeasured = entries.length - withdrawn - total.all
  const replied = entries.filter(({ status }) => status === 'replied').length
  const rest = (name: string, count: number) => (count === 0 ? [] : [[name, count] as const])
  // Every line but the second counts other entries, and together they come to the first.
  const counts: readonly (readonly [string, number])[] = [
    [words.counts.all, entries.length],
    [words.counts.replied, replied],
    [words.counts.inTime, total.inTime],
    [words.counts.metLate, total.metLate],
    ...rest(words.counts.undated, total.undated),
    ...rest(words.counts.unclear, total.unclear),
    [words.counts.late, total.late],
    [words.counts.open, total.open + unmeasured],
    ...rest(words.counts.withdrawn, withdrawn),
  ]
  const rows = entries.map((values, index) => ({
    kind: 'row' as const,
    cells: [
      { text: String(index + 1), number: index + 1 },
      values['number'] === undefined ? documentsPl.empty : recordName(interpellations, values),
      typeset(textsIn(values['councillors']).join(', ')) || documentsPl.empty,
      typeset(subjectOf(values)) || documentsPl.empty,
      printed(values['filedOn']),
      printed(values['termStart']),
      replyOf(values),
      taken(values),
    ],
  }))
  return {
    title: `${title} ${period}`,
    subject: title,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office),
    footer: typeset(documentsPl.footer(title, formatDay(printedOn))),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', style: 'subtitle', align: 'center', text: typeset(period) },
      { kind: 'facts', facts: counts.map(([name, count]) => ({ name, value: String(count) })) },
      { kind: 'heading', level: 2, text: words.list },
      entries.length === 0
        ? { kind: 'paragraph', text: words.none }
        : { kind: 'table', columns: columns.map((column) => ({ ...column })), rows },
      { kind: 'paragraph', style: 'note', text: typeset(words.note) },
      { kind: 'signatures', people: [{ post: typeset(office.chairPost), name: typeset(office.chairName) }] },
    ],
  }
}

/** Names the kinds that stand in it; both where nothing was filed or a kind is not known. */
function titleOf(entries: readonly Values[]): string {
  const [kind, ...others] = new Set(entries.map((values) => values['kind']))
  return others.length === 0 && (kind === 'interpellation' || kind === 'query') ? words.titles[kind] : words.titles.both
}

/** The day of the reply, the text that stands in its place, or that there was one of which nobody noted the day. */
function replyOf({ repliedOn, status }: Values): string {
  if (isUnread(repliedOn)) return typeset(repliedOn.unread)
  return repliedOn === undefined && status === 'replied' ? words.undated : printed(repliedOn)
}

function subjectOf(values: Values): string {
  const { subject } = values
  return typeof subject === 'string' ? subject.replace(/^w\s+sprawie\s+/iu, '') : ''
}

function printed(value: FieldValue | undefined): string {
  const day = dayOf(value)
  return day === undefined ? documentsPl.empty : formatDay(day)
}

function taken({ termStart, answeredOn }: Values): string {
  const [from, to] = [dayOf(termStart), dayOf(answeredOn)]
  // A reply before its question took no number of days: one of the two is a slip.
  return from === undefined || to === undefined || to < from ? documentsPl.empty : String(daysBetween(from, to))
}
