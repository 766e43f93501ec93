import { letterhead, ownerOf } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import type { PrintedRecord, RecordLetterPrint, Surroundings } from '../../../engine/register'
import { polishOrder } from '../../../engine/query/cell'
import { linksIn, namedOnly, rollIn, type Values } from '../../../core/values/values'
import { dayAt, isSeatOn, linkedAt } from '../asOf'
import { isRunning, textAt } from '../chamber/facts'
import { majorityOf, requiredIn, tallyOf } from '../majority'
import { ballotMarks } from '../votes/definition'
import { headingOf, meetingOfLetter, votesOfMeeting } from './meetings'
import { councilPapersPl } from './words.pl'

const words = councilPapersPl.files

/** A file for other programs: tables and nothing around them. */
function dataFile(
  { office }: Pick<RecordLetterPrint, 'office'>,
  title: string,
  subject: string,
  blocks: DocumentInput['blocks'],
): DocumentInput {
  return {
    title,
    subject,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'landscape', marginMm: 20 },
    font: 'Arial',
    letterhead: letterhead(office),
    footer: '',
    blocks,
  }
}

/** Votes of a meeting that were taken to their end. */
function takenVotes(print: RecordLetterPrint) {
  const meeting = meetingOfLetter(print)
  return { meeting, votes: votesOfMeeting(meeting, print.around).filter((vote) => !isRunning(vote)) }
}

/**
 * Votes of a meeting as a table with a column for each councillor, as cities publish them and as this program reads them. A
 * secret vote has its totals only.
 */
export function votesCsv(print: RecordLetterPrint): DocumentInput {
  const { office, values, around } = print
  const { meeting, votes } = takenVotes(print)
  const names = [...new Set(votes.flatMap((vote) => Object.keys(ballotsOf(vote))))].sort(polishOrder)
  const { columns, marks } = words
  const count = (value: number | undefined) => (value === undefined ? '' : { text: String(value), number: value })
  const day = dayAt(values, 'date') ?? ''
  return dataFile(print, headingOf(meeting, office.councilGenitive), words.csv, [
    {
      kind: 'table',
      columns: [...Object.values(columns), ...names].map((heading) => ({ heading, width: 20 })),
      rows: votes.map((vote, index) => {
        const tally = tallyOf(vote.values)
        const item = itemOf(vote.values, around)
        const roll = ballotsOf(vote)
        return {
          kind: 'row',
          cells: [
            textAt(vote.values, 'number') ?? String(index + 1),
            textAt(vote.values, 'subject') ?? '',
            textAt(values, 'number') ?? '',
            day,
            item === undefined ? '' : (textAt(item, 'position') ?? ''),
            named(councilPapersPl.vote.types, vote.values['type']),
            councilPapersPl.vote.majorities[majorityOf(vote.values)],
            ...(['for', 'against', 'abstained', 'notVoting', 'absent', 'excluded', 'invalid'] as const).map((of) =>
              count(tally?.[of]),
            ),
            named({ ...councilPapersPl.vote.results, open: '' }, vote.values['result']),
            ...names.map((name) => named(marks, roll[name])),
          ],
        }
      }),
    },
  ])
}

/** Votes by name as they are printed; of a secret vote none, whatever somebody noted. */
const ballotsOf = ({ values }: PrintedRecord) => (values['type'] === 'secret' ? {} : rollIn(values['ballots']))

const named = (labels: Readonly<Record<string, string>>, id: unknown): string =>
  typeof id === 'string' ? (labels[id] ?? id) : ''

function itemOf(vote: Values, around: Surroundings | undefined): Values | undefined {
  const item = linkedAt(vote['item'])
  return item === undefined ? undefined : around?.find('agendaItems', item)
}

/** How Popolo names a vote; who was barred by an own interest has a word of this file's. */
const options = {
  for: 'yes',
  against: 'no',
  abstained: 'abstain',
  notVoting: 'not voting',
  absent: 'absent',
  excluded: 'excluded',
} as const satisfies Readonly<Record<(typeof ballotMarks)[number], string>>

const classifications: Readonly<Record<string, string>> = { council: 'legislature', club: 'party' }

/**
 * Votes of a meeting in the shape of Popolo: people, organisations, memberships as of its day, motions and vote events. Public
 * roles only: of a person the name and the sex; nothing about secret votes but their sums.
 */
export function votesPopolo(print: RecordLetterPrint): DocumentInput {
  const { office, values, around } = print
  const { meeting, votes } = takenVotes(print)
  const day = dayAt(values, 'date')
  const id = around?.record ?? ''
  const own = linkedAt(around?.stored('meetings', id)?.['body'])
  const body = own ?? 'council'
  // Of a secret vote nobody's own is told, whatever somebody noted.
  const rolls = votes.map((vote) => ({
    vote,
    roll: vote.values['type'] === 'secret' ? {} : rollIn(around?.stored('votes', vote.id)?.['ballots']),
  }))
  const voters = [
    ...new Set([
      ...Object.keys(rollIn(around?.stored('meetings', id)?.['attendance'])),
      ...rolls.flatMap(({ roll }) => Object.keys(roll)),
    ]),
  ]
  const people = voters.map((key) => ({ key, values: around?.find('councillors', key) }))
  const seats = people.flatMap(({ key }) =>
    (around?.belonging('memberships', key) ?? []).flatMap((seat) => {
      const at = linkedAt(seat.values['body'])
      const of = at === undefined ? undefined : around?.find('bodies', at)
      const isTold = day !== undefined && isSeatOn(seat.values, day) && seat.values['role'] !== 'guest'
      return of !== undefined && at !== undefined && isTold ? [{ key, at, of, seat: seat.values }] : []
    }),
  )
  const organizations = new Map<string, object>([
    [
      body,
      organisation(
        body,
        own === undefined ? undefined : around?.find('bodies', own),
        meeting.isSession ? office.councilNominative : '',
      ),
    ],
    ...seats.map(({ at, of }) => [at, organisation(at, of, '')] as const),
  ])
  const list = (name: string, items: readonly object[]): DocumentInput['blocks'][number] => ({
    kind: 'table',
    columns: [{ heading: name, width: 100 }],
    rows: items.map((item) => ({ kind: 'row', cells: [JSON.stringify(item)] })),
  })
  const title = headingOf(meeting, office.councilGenitive)
  return dataFile(print, title, 'Popolo', [
    list(
      'persons',
      people.map(({ key, values: of }) => personOf(key, of)),
    ),
    list('organizations', [...organizations.values()]),
    list('memberships', [
      ...(meeting.isSession
        ? people.flatMap(({ key, values: of }) =>
            of === undefined
              ? []
              : [{ person_id: key, organization_id: body, role: 'member', ...dates(of, 'oathOn', 'endedOn') }],
          )
        : []),
      ...seats.map(({ key, at, seat }) => ({
        person_id: key,
        organization_id: at,
        role: seat['role'],
        ...dates(seat, 'from', 'to'),
      })),
    ]),
    list('events', [
      {
        id,
        name: title,
        ...(day === undefined ? {} : { start_date: day }),
        organization_id: body,
        ...optional('location', textAt(values, 'place')),
      },
    ]),
    list(
      'motions',
      rolls.map(({ vote }) => motionOf(vote, { event: id, body, day, around })),
    ),
    list(
      'vote_events',
      rolls.map(({ vote, roll }, index) => ({
        id: vote.id,
        identifier: textAt(vote.values, 'number') ?? String(index + 1),
        motion_id: `motion-${vote.id}`,
        organization_id: body,
        ...(day === undefined ? {} : { start_date: withHour(day, textAt(vote.values, 'openedAt')) }),
        ...resultOf(vote.values),
        counts: countsOf(vote.values),
        votes: Object.entries(roll).map(([key, mark]) => ({
          voter_id: key,
          option: named(options, mark),
          ...optional('group_id', seats.find((seat) => seat.key === key && seat.of['kind'] === 'club')?.at),
        })),
      })),
    ),
  ])
}

const optional = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value })

function dates(values: Values, from: string, to: string) {
  return { ...optional('start_date', dayAt(values, from)), ...optional('end_date', dayAt(values, to)) }
}

/** The hour as it was noted by the clocks of Poland, without a zone, as Popolo allows. */
const withHour = (day: string, hour: string | undefined) =>
  hour !== undefined && /^\d{2}:\d{2}$/u.test(hour) ? `${day}T${hour}:00` : day

function organisation(id: string, body: Values | undefined, name: string) {
  return {
    id,
    name: textAt(body ?? {}, 'name') ?? name,
    classification: body === undefined ? 'legislature' : (classifications[textAt(body, 'kind') ?? ''] ?? 'committee'),
  }
}

function personOf(key: string, of: Values | undefined) {
  if (of === undefined) return { id: key, name: key.startsWith(namedOnly) ? key.slice(namedOnly.length) : key }
  const [family, given] = [textAt(of, 'surname'), textAt(of, 'givenNames')]
  return {
    id: key,
    name: [given, family].filter((part) => part !== undefined).join(' '),
    ...optional('family_name', family),
    ...optional('given_name', given),
    ...optional('gender', textAt(of, 'sex')),
  }
}

interface MotionPlace {
  readonly event: string
  readonly body: string
  readonly day: string | undefined
  readonly around: Surroundings | undefined
}

function motionOf(vote: PrintedRecord, { event, body, day, around }: MotionPlace) {
  const item = itemOf(vote.values, around)
  const act = item === undefined ? undefined : linksIn(item['act'])[0]?.written
  return {
    id: `motion-${vote.id}`,
    event_id: event,
    organization_id: body,
    text: textAt(vote.values, 'subject') ?? '',
    ...optional('identifier', act ?? (item === undefined ? undefined : textAt(item, 'draftNo'))),
    ...optional('date', day),
    ...optional('classification', textAt(vote.values, 'type')),
    requirement: requirementOf(vote.values),
    ...resultOf(vote.values),
  }
}

/** The majority, with the votes it needs where the sums say it. */
function requirementOf(vote: Values): string {
  const majority = majorityOf(vote)
  const tally = tallyOf(vote)
  const needed = tally === undefined || majority !== 'absolute' ? undefined : requiredIn(majority, tally, undefined)
  return needed === undefined ? majority : `${majority}: ${needed}`
}

function resultOf(vote: Values) {
  const { result } = vote
  return result === 'adopted'
    ? { result: 'pass' }
    : result === 'notAdopted' || result === 'noQuorum'
      ? { result: 'fail' }
      : {}
}

function countsOf(vote: Values) {
  const tally = tallyOf(vote)
  if (tally === undefined) return []
  const marked = ballotMarks.map((mark) => ({ option: options[mark], value: tally[mark] }))
  return tally.invalid === 0 ? marked : [...marked, { option: 'invalid', value: tally.invalid }]
}
