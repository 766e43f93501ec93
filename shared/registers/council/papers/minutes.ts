import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { PrintedRecord, RecordLetterPrint, Surroundings } from '../../../engine/register'
import { rowsIn, type Values } from '../../../core/values/values'
import { quorumOf, tallyOf } from '../majority'
import { itemOutcomes } from '../agendaItems/definition'
import { ballotMarks } from '../votes/definition'
import { type Block, councilPaper, dayOr, namesOf, paragraph, standing, textOr } from './frame'
import { actOf, bodyName, isByName, meetingOfLetter, presenceOf, votesOfMeeting } from './meetings'
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
  const loose = votesOfMeeting(meeting, around).filter(
    (vote) => !meeting.items.some((item) => around?.belonging('votes', item.id).some(({ id }) => id === vote.id)),
  )
  const { present, excused, absent, part } = presenceOf(values)
  const all = present.length + excused.length + absent.length
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
      paragraph(words.chaired(textOr(values['chairing']))),
      ...(all === 0 ? [] : [paragraph(quorumLine(present.length, all, size))]),
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
      { kind: 'heading', level: 2, text: words.course },
      ...meeting.items.flatMap((item) => itemBlocks(item, around, office.councilNominative)),
      ...loose.flatMap((vote) => voteBlocks(vote.values)),
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

function quorumLine(present: number, all: number, size: unknown): string {
  if (typeof size !== 'number') return words.present(present, all)
  return (present >= quorumOf(size) ? words.quorum : words.noQuorum)(String(size), present)
}

function itemBlocks(
  { id, values: item }: PrintedRecord,
  around: Surroundings | undefined,
  council: string,
): readonly Block[] {
  const draft = item['draftNo']
  const proposer = Object.entries(words.proposers).find(([choice]) => choice === item['proposer'])?.[1]
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
      typeof body === 'string' && typeof opinion === 'string' ? [paragraph(words.opinion(body, opinion))] : [],
    ),
    ...(typeof course === 'string' ? course.split('\n').map(paragraph) : []),
    ...(around?.belonging('votes', id) ?? []).flatMap((vote) => voteBlocks(vote.values)),
    ...(act !== undefined && outcome === 'adopted'
      ? [paragraph(words.adoptedAct(council === '' ? words.council : council, act))]
      : outcome === undefined
        ? []
        : [paragraph(words.outcomes[outcome])]),
  ]
}

/** A vote in the short form of session systems, by name where it was noted so. */
function voteBlocks(vote: Values): readonly Block[] {
  const tally = tallyOf(vote)
  if (tally === undefined) return [paragraph(words.voted(textOr(vote['subject'])))]
  const marks = standing(vote['ballots'])
  return [
    paragraph(words.voted(textOr(vote['subject']))),
    paragraph(words.counts(tally.for, tally.against, tally.abstained, tally.notVoting, tally.absent)),
    ...(isByName(vote)
      ? ballotMarks.flatMap((mark) => {
          const names = marks.flatMap(([name, own]) => (own === mark ? [name] : []))
          return names.length === 0 ? [] : [paragraph(words.byName(words.marks[mark], names.join(', ')))]
        })
      : []),
  ]
}
