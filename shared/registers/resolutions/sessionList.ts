import { formatDayInWords } from '../../core/calendar/days'
import type { Office } from '../../model/office'
import { documentsPl } from '../../engine/documents/documents.pl'
import type { Day, FieldValue, Values } from '../../core/values/values'
import type { GroupPrint, NamedPaper } from '../../engine/register'
import { recordName, recordTitle } from '../../model/display'
import { resolutions } from './definition'
import { sessionOf } from './rules'
import { resolutionsPl } from './texts.pl'
import { letterhead, ownerOf } from '../../engine/documents/letterhead'
import type { DocumentInput } from '../../engine/documents/model'
import { MARGIN_MM } from '../../engine/documents/pageLayout'
import { typeset } from '../../engine/documents/typography'

/** A resolution in the list of its session. */
export interface SessionListEntry {
  /** Number as stored. */
  readonly number: string
  readonly title: string
  readonly votes?: { readonly for?: number; readonly against?: number; readonly abstained?: number }
  /** Supervising organ, in a word or two. */
  readonly supervision?: string
  readonly unused?: boolean
}

export interface SessionListPrint {
  readonly office: Office
  /** The session as written, e.g. `XII`. */
  readonly session: string
  readonly day: Day
  /** In the order of their numbers. */
  readonly entries: readonly SessionListEntry[]
  readonly printedOn: Day
}

// Widths of papers.md A3 (10, 32, 88, 25, 15 mm of 170); „wojewoda” needs 2 mm more than the 15 given there.
const columns: readonly { readonly heading: string; readonly width: number; readonly align?: 'right' | 'center' }[] = [
  { heading: documentsPl.ordinal, width: 10, align: 'right' },
  { heading: documentsPl.sessionList.number, width: 32 },
  { heading: documentsPl.sessionList.subject, width: 86 },
  { heading: documentsPl.sessionList.votes, width: 25, align: 'center' },
  { heading: documentsPl.sessionList.supervision, width: 17 },
]

function votesOf({ votes }: SessionListEntry): string {
  if (votes === undefined) return documentsPl.empty
  const counts = [votes.for, votes.against, votes.abstained]
  if (counts.every((count) => count === undefined)) return documentsPl.empty
  return counts.map((count) => (count === undefined ? documentsPl.empty : String(count))).join('/')
}

// The column's heading says „W sprawie” already; „zmieniająca uchwałę w sprawie …” stays as it is.
const subjectOf = (title: string) => title.replace(/^w\s+sprawie\s+/iu, '')

function subjectCell(entry: SessionListEntry): string {
  if (entry.unused !== true) return typeset(subjectOf(entry.title)) || documentsPl.empty
  return entry.title === '' ? documentsPl.unused : typeset(`${subjectOf(entry.title)} (${documentsPl.unused})`)
}

/** Builds „WYKAZ UCHWAŁ podjętych na … sesji Rady … w dniu … r.” with the chair's signature (papers.md A3). */
export function buildSessionList(print: SessionListPrint): DocumentInput {
  const { office, entries } = print
  const { title, subtitle, none } = documentsPl.sessionList
  const line = subtitle(print.session, office.councilGenitive, formatDayInWords(print.day))
  const rows = entries.map((entry, index) => ({
    kind: 'row' as const,
    cells: [
      { text: String(index + 1), number: index + 1 },
      entry.number,
      subjectCell(entry),
      votesOf(entry),
      typeset(entry.supervision ?? '') || documentsPl.empty,
    ],
  }))
  return {
    title: `${title} ${line}`,
    subject: title,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office),
    footer: typeset(documentsPl.footer(`${title} – ${print.session}`, formatDayInWords(print.printedOn))),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', style: 'subtitle', align: 'center', text: typeset(line) },
      entries.length === 0
        ? { kind: 'paragraph', text: none }
        : { kind: 'table', columns: columns.map((column) => ({ ...column })), rows },
      { kind: 'signatures', people: [{ post: typeset(office.chairPost), name: typeset(office.chairName) }] },
    ],
  }
}

const supervisors: Readonly<Record<string, string>> = resolutionsPl.choices.supervisor

/** The list of a session's acts, from its records. */
export function sessionList({ entries, office, today }: GroupPrint): NamedPaper {
  const day = entries[0]?.['date']
  const session = sessionOf(entries[0] ?? {}) ?? ''
  const document = buildSessionList({
    office,
    session,
    day: typeof day === 'string' ? day : today,
    entries: entries.map(sessionEntry),
    printedOn: today,
  })
  return { name: `wykaz-uchwal-${session}`.slice(0, 80), document }
}

function sessionEntry(values: Values): SessionListEntry {
  const count = (value: FieldValue | undefined) => (typeof value === 'number' ? value : undefined)
  const [inFavour, against, abstained] = [values['votesFor'], values['votesAgainst'], values['votesAbstained']].map(
    count,
  )
  const { supervisor, withdrawn } = values
  return {
    number: recordName(resolutions, values),
    title: recordTitle(resolutions, values),
    votes: {
      ...(inFavour === undefined ? {} : { for: inFavour }),
      ...(against === undefined ? {} : { against }),
      ...(abstained === undefined ? {} : { abstained }),
    },
    ...(typeof supervisor === 'string' ? { supervision: supervisors[supervisor] ?? supervisor } : {}),
    ...(withdrawn === true ? { unused: true } : {}),
  }
}
