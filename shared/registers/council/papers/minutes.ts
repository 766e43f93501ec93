import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { PrintedRecord, RecordLetterPrint } from '../../../engine/register'
import type { Office } from '../../../model/office'
import { linksIn, namesInCell, rowsIn, type Values } from '../../../core/values/values'
import { chairingsOf } from '../chamber/chairs'
import { quorumOf } from '../majority'
import { itemOutcomes } from '../agendaItems/definition'
import { type Block, councilPaper, dayOr, namesOf, paragraph, textOr } from './frame'
import { actOf, bodyName, meetingOfLetter, presenceOf } from './meetings'
import { type MinutesCourse, minutesCourse, presentAtOpening } from './minutesCourse'
import { councilPapersPl } from './words.pl'

const words = councilPapersPl.minutes

/**
 * Draft of the minutes from what was noted (papers.md F4): opening, quorum, absentees, agenda, the course of each item with
 * its opinions and votes, the acts, the end. The clerk writes on in Word.
 */
export function minutesDraft(print: RecordLetterPrint): DocumentInput {
  const { office, values, around } = print
  const meeting = meetingOfLetter(print)
  const number = textOr(values['number'])
  const date = values['date']
  const year = typeof date === 'string' ? date.slice(0, 4) : councilPapersPl.blank
  const all = around?.belonging('agendaItems', around.record) ?? []
  const course = minutesCourse(values, all, around)
  // What was taken off the agenda is told of only where something happened on it.
  const told = all.filter((item) => item.values['change'] !== 'removed' || course.ofItem(item.id).length > 0)
  const { present, excused, absent, part } = presenceOf(values)
  const noted = present.length + excused.length + absent.length
  const size = values['statutorySize']
  const list = (names: readonly string[], say: (names: string) => string) =>
    names.length === 0 ? [] : [paragraph(say(names.join(', ')))]
  const guests = values['guests']
  return councilPaper(
    office,
    {
      title: words.title(number, year),
      lines: [
        meeting.isSession
          ? words.ofSession(number, office.councilGenitive)
          : words.ofMeeting(number, bodyName(meeting)),
        words.heldOn(dayOr(values, 'date'), textOr(values['place'], '')),
      ],
    },
    [
      paragraph(words.opened(textOr(values['openedAt'], textOr(values['time'])))),
      paragraph(words.chaired(chairedBy(print))),
      ...(noted === 0 ? [] : [paragraph(quorumLine(presentAtOpening(values), noted, size))]),
      ...list(excused, words.excused),
      ...list(absent, words.absent),
      ...list(part, words.times),
      paragraph(words.list),
      ...(typeof guests === 'string' ? [paragraph(words.guests(guests))] : []),
      { kind: 'heading', level: 2, text: words.agenda },
      ...(meeting.items.length === 0
        ? []
        : [
            {
              kind: 'list' as const,
              items: meeting.items.map(({ values: item }) => ({
                marker: `${textOr(item['position'], '–').replace(/\.$/u, '')}.`,
                text: typeset(textOr(item['title'])),
              })),
            },
          ]),
      ...changes(all, 'inserted', words.inserted),
      ...changes(all, 'removed', words.removed),
      { kind: 'heading', level: 2, text: words.course },
      ...course.before,
      ...told.flatMap((item) => itemBlocks(item, course, office)),
      ...course.loose,
      paragraph(words.closed(textOr(values['closedAt']))),
      {
        kind: 'signatures',
        people: [
          { post: words.recorder, name: typeset(namesOf(values['recorder'])) },
          { post: words.chair, name: typeset(namesOf(values['chairing'])) },
        ],
      },
    ],
  )
}

/** Who chaired; from when to when where the chair was taken over. */
function chairedBy({ values, around }: RecordLetterPrint): string {
  const notes = around?.belonging('notes', around.record) ?? []
  const chairings = chairingsOf({ meeting: { id: around?.record ?? '', values }, notes })
  if (chairings.length < 2 || chairings.every(({ from }) => from === undefined)) return textOr(values['chairing'])
  return chairings.map(({ name, from = '', to = '' }) => words.chairedTimes(name, from, to)).join(', ')
}

function quorumLine(present: number, all: number, size: unknown): string {
  if (typeof size !== 'number') return words.present(present, all)
  return (present >= quorumOf(size) ? words.quorum : words.noQuorum)(String(size), present)
}

/** The vote that changed the agenda, where it is known. */
function votedBy(item: Values): string {
  const number = linksIn(item['changeVote'])[0]?.written
  return number === undefined ? '' : ` (${words.byVote(number)})`
}

/** Items put into the agenda or taken off it, in one sentence. */
function changes(
  items: readonly PrintedRecord[],
  change: 'inserted' | 'removed',
  say: (items: string) => string,
): readonly Block[] {
  const named = items.flatMap(({ values }) =>
    values['change'] === change
      ? [`${textOr(values['position'], '–').replace(/\.$/u, '')}. ${textOr(values['title'])}${votedBy(values)}`]
      : [],
  )
  return named.length === 0 ? [] : [paragraph(say(named.join('; ')))]
}

function itemBlocks(
  { id, values: item }: PrintedRecord,
  happened: MinutesCourse,
  { councilNominative: council, executivePost }: Office,
): readonly Block[] {
  const draft = item['draftNo']
  const known = Object.entries(words.proposers).find(([choice]) => choice === item['proposer'])?.[1]
  const proposer = item['proposer'] === 'mayor' && executivePost !== '' ? executivePost : known
  const outcome = itemOutcomes.find((one) => one === item['outcome'])
  const act = actOf(item)
  const course = item['course']
  const title = textOr(item['title'])
  return [
    {
      kind: 'paragraph',
      lead: words.item(textOr(item['position'], '')),
      text: typeset(typeof draft === 'string' ? `${title} (${words.draft(draft)})` : title),
    },
    ...(proposer === undefined ? [] : [paragraph(words.proposer(proposer))]),
    ...(namesOf(item['referent']) === '' ? [] : [paragraph(words.referent(namesOf(item['referent'])))]),
    ...rowsIn(item['opinions']).flatMap(({ body, opinion }) =>
      body !== undefined && typeof opinion === 'string'
        ? [paragraph(words.opinion(namesInCell(body).join(', '), opinion))]
        : [],
    ),
    ...(typeof course === 'string' ? course.split('\n').map(paragraph) : []),
    ...happened.ofItem(id),
    ...(act !== undefined && outcome === 'adopted'
      ? [paragraph(words.adoptedAct(council === '' ? words.council : council, act))]
      : outcome === undefined
        ? []
        : [paragraph(words.outcomes[outcome])]),
  ]
}
