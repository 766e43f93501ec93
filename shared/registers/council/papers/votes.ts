import { documentsPl } from '../../../engine/documents/documents.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { RecordLetterPrint, Surroundings } from '../../../engine/register'
import type { Values } from '../../../core/values/values'
import { type Candidate, candidatesOf, electedIn, majorityOf, presentIn, tallyOf } from '../majority'
import { meetingOf } from '../rules'
import { ballotMarks } from '../votes/definition'
import { linkedAt } from '../asOf'
import { type Block, chairSignature, councilPaper, dayOr, namesOf, paragraph, standing, textOr } from './frame'
import { headingOf, isByName, meetingOfLetter, votesOfMeeting } from './meetings'
import { councilPapersPl } from './words.pl'

const words = councilPapersPl.vote

/** One vote: what on, how, the sums, and by name where it was (papers.md B, „imienny wykaz głosowania”). */
function sheet(vote: Values, day: string, around: Surroundings | undefined): readonly Block[] {
  const tally = tallyOf(vote)
  const count = (value: number | undefined) => (value === undefined ? councilPapersPl.blank : String(value))
  const item = linkedAt(vote['item'])
  const itemValues = item === undefined ? undefined : around?.find('agendaItems', item)
  const { facts, types, majorities, results } = words
  const type = Object.entries(types).find(([id]) => id === vote['type'])?.[1]
  const result = Object.entries(results).find(([id]) => id === vote['result'])?.[1]
  const present = tally === undefined ? undefined : presentIn(tally)
  const marks = standing(vote['ballots'])
  const candidates = candidatesOf(vote)
  const { against } = vote
  const lines: readonly (readonly [string, string])[] = [
    [facts.subject, textOr(vote['subject'])],
    ...(itemValues === undefined
      ? []
      : [[facts.item, `${textOr(itemValues['position'], '')} ${textOr(itemValues['title'], '')}`.trim()] as const]),
    [facts.type, type ?? councilPapersPl.blank],
    [facts.majority, majorities[majorityOf(vote)]],
    [facts.day, day],
    ...(marks.length === 0 ? [] : [[facts.eligible, String(marks.length)] as const]),
    [facts.present, count(present)],
    // The votes of candidates stand in the table below.
    ...(candidates.length === 0
      ? [[facts.for, count(tally?.for)] as const, [facts.against, count(tally?.against)] as const]
      : typeof against !== 'number' || against === 0
        ? []
        : [[candidates.length === 1 ? facts.against : facts.againstAll, String(against)] as const]),
    [facts.abstained, count(tally?.abstained)],
    [facts.notVoting, count(tally?.notVoting)],
    ...(tally === undefined || tally.excluded === 0 ? [] : [[facts.excluded, String(tally.excluded)] as const]),
    [facts.absent, count(tally?.absent)],
    ...(tally === undefined || tally.invalid === 0 ? [] : [[facts.invalid, String(tally.invalid)] as const]),
    [facts.result, (candidates.length === 0 ? undefined : electionResult(vote)) ?? result ?? councilPapersPl.blank],
  ]
  return [
    { kind: 'facts', facts: lines.map(([name, value]) => ({ name, value: typeset(value) })) },
    ...(candidates.length > 0 ? [ofCandidates(candidates)] : []),
    ...(isByName(vote) ? [byName(marks)] : []),
  ]
}

/** Who was elected, in words; nothing before the votes are counted, or without a quorum. */
function electionResult(vote: Values): string | undefined {
  const { result } = vote
  if (result !== 'adopted' && result !== 'notAdopted') return undefined
  const elected = electedIn(vote, result)
  return elected === undefined ? words.notElected : words.elected(elected)
}

/** Those who stood for election with their votes, the one with most first. */
function ofCandidates(candidates: readonly Candidate[]): Block {
  return {
    kind: 'table',
    columns: [
      { heading: documentsPl.ordinal, width: 10, align: 'right' },
      { heading: words.candidates.name, width: 110 },
      { heading: words.candidates.votes, width: 50, align: 'right' },
    ],
    rows: candidates.map(({ name, votes }, index) => ({
      kind: 'row',
      cells: [{ text: String(index + 1), number: index + 1 }, typeset(name), { text: String(votes), number: votes }],
    })),
  }
}

/** Names and votes twice side by side, as one vote is never split over pages. */
function byName(marks: readonly (readonly [string, string])[]): Block {
  const half = Math.ceil(marks.length / 2)
  const cells = (at: number) => {
    const one = marks[at]
    if (one === undefined) return ['', '', '']
    const mark = ballotMarks.find((known) => known === one[1])
    return [{ text: String(at + 1), number: at + 1 }, typeset(one[0]), mark === undefined ? one[1] : words.marks[mark]]
  }
  return {
    kind: 'table',
    columns: [0, 1].flatMap(() => [
      { heading: documentsPl.ordinal, width: 9, align: 'right' as const },
      { heading: words.columns.name, width: 46 },
      { heading: words.columns.vote, width: 30 },
    ]),
    rows: Array.from({ length: half }, (_, index) => ({
      kind: 'row' as const,
      cells: [...cells(index), ...cells(index + half)],
    })),
  }
}

/** The sheet of one vote. */
export function rollCallSheet({ office, values, around }: RecordLetterPrint): DocumentInput {
  const meeting = meetingOf(values, around?.find)
  const title = isByName(values) ? words.title : words.totals
  const number = values['number']
  return councilPaper(
    office,
    {
      title,
      lines: [
        ...(meeting === undefined ? [] : [`${textOr(meeting['number'])} ${namesOf(meeting['body'])}`.trim()]),
        ...(typeof number === 'string' ? [words.number(number)] : []),
      ],
    },
    [
      ...sheet(values, meeting === undefined ? councilPapersPl.blank : dayOr(meeting, 'date'), around),
      chairSignature(office),
    ],
  )
}

/** The sheets of all votes of a meeting, each on a page of its own. */
export function rollCallSheets(print: RecordLetterPrint): DocumentInput {
  const { office, values, around } = print
  const meeting = meetingOfLetter(print)
  const votes = votesOfMeeting(meeting, around)
  return councilPaper(
    office,
    { title: words.all, lines: [headingOf(meeting, office.councilGenitive), dayOr(values, 'date')] },
    votes.length === 0
      ? [paragraph(words.none)]
      : votes.flatMap((vote, index): readonly Block[] => [
          {
            kind: 'heading',
            level: 2,
            text: typeset(words.number(textOr(vote.values['number'], String(index + 1)))),
            newPage: index > 0,
          },
          ...sheet(vote.values, dayOr(values, 'date'), around),
        ]),
  )
}
