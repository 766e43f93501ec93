import { aparts, type Ballot, type Count } from '../procedure/ballot'
import { sameContest } from '../procedure/contest'
import { outcomeOf, rulesOf, type Outcome } from '../procedure/outcome'
import { agreedOutcome } from '../procedure/overview'
import { checkCount, differences } from '../procedure/tally'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import {
  annexHead,
  type Block,
  memberSignatures,
  membersOf,
  numbered,
  paperOf,
  PROTOCOL_MARGIN_MM,
  text,
} from './frame'
import {
  annexedBallots,
  contestOf,
  contestsOf,
  councilOf,
  dayOrBlank,
  orBlank,
  sessionOf,
  termOf,
  type Copy,
  type ElectionPrint,
} from './print'

const words = electionProtocolsPl.tellers
const { columns: columnWords, electionOf } = electionPapersPl
const DOTS = '…………'

/** The count of a round once both entries of it agree and add up; what is printed before is dots to write on. */
export function settledCount(ballot: Ballot): Count | undefined {
  if (differences(ballot, ballot.first, ballot.second).length > 0) return undefined
  return checkCount(ballot, ballot.first).length > 0 ? undefined : ballot.first
}

/**
 * Protocol of the tellers for one ballot (papers.md E10): every count, every name, the result and what follows from it.
 * Before the count is settled it is a form. The copy for publication has totals and the elected only.
 */
export function buildTellersProtocol(print: ElectionPrint, ballot: Ballot, copy: Copy): DocumentInput {
  const { election, settings } = print
  const count = settledCount(ballot)
  const outcome = agreedOutcome(ballot, settings)
  const court = contestOf(print, ballot)
  const subtitle = words.subtitle(electionOf[election.kind], court, termOf(print))
  return {
    ...paperOf(print, `${words.title} – ${court}`, { marginMm: PROTOCOL_MARGIN_MM }),
    letterhead: { lines: [] },
    blocks: [
      annexOf(print, ballot),
      { kind: 'heading', level: 1, text: words.title },
      {
        kind: 'paragraph',
        style: 'subtitle',
        align: 'center',
        text: typeset(ballot.round > 1 ? `${subtitle}\n${words.second}` : subtitle),
      },
      text(words.held(sessionOf(print), councilOf(print), dayOrBlank(ballot.heldOn ?? election.electionOn))),
      { kind: 'heading', level: 2, text: words.membersHead },
      numbered(orDots(membersOf(election.tellers, words.chair))),
      { kind: 'heading', level: 2, text: words.countsHead },
      { kind: 'facts', facts: facts(print, ballot, count, outcome) },
      ...(copy === 'public' ? [] : [votesHead, votesTable(ballot, count), ...apart(ballot)]),
      { kind: 'heading', level: 2, text: words.resultHead },
      ...result(print, ballot, outcome, copy),
      ...(copy === 'public'
        ? [{ kind: 'paragraph' as const, style: 'note' as const, text: words.publicNote }]
        : [
            text(words.remarks(ballot.remarks || (count === undefined ? `${DOTS}${DOTS}${DOTS}` : words.noRemarks))),
            text(words.sealed),
            ...memberSignatures(election.tellers, { chair: words.chairPost, member: words.member }),
          ]),
    ],
  }
}

/** The protocol is an annex of the resolution on the election: of all of it, or of that on its court and pool. */
function annexOf(print: ElectionPrint, ballot: Ballot): Block {
  const { election } = print
  const own = contestsOf(print).find((seats) => sameContest(seats, ballot))
  const isOwn = election.acts === 'perContest' && own !== undefined
  const annexes = annexedBallots(print, isOwn ? [own] : contestsOf(print))
  const place = annexes.indexOf(ballot) + 1
  return annexHead(print, {
    ...(annexes.length > 1 && place > 0 ? { number: place } : {}),
    act: isOwn ? (own.resolution ?? '') : election.resolution,
    day: election.electionOn,
  })
}

const votesHead: Block = { kind: 'heading', level: 2, text: words.votesHead }

function orDots(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [DOTS + DOTS, DOTS + DOTS, DOTS + DOTS] : lines
}

function facts(
  { election, settings }: ElectionPrint,
  ballot: Ballot,
  count: Count | undefined,
  outcome: Outcome | undefined,
) {
  const { prepared } = ballot
  const issued = count?.issued
  const statutory = ballot.statutory ?? election.statutory
  const rows: readonly (readonly [string, number | undefined])[] = [
    [words.counts.statutory, statutory],
    [words.counts.present, ballot.present],
    [words.counts.prepared, prepared],
    [words.counts.issued, issued],
    [words.counts.unused, prepared === undefined || issued === undefined ? undefined : prepared - issued],
    [words.counts.notReturned, count?.notReturned],
    [words.counts.inBox, count?.inBox],
    [words.counts.invalid, count?.invalid],
    [words.counts.valid, count?.valid],
    [words.seats, ballot.seats],
  ]
  return [
    ...rows.map(([name, value]) => ({ name, value: value === undefined ? DOTS : String(value) })),
    { name: words.majorityName, value: majority(rulesOf(ballot, settings).majority, ballot, outcome) },
  ]
}

function majority(rule: ElectionPrint['settings']['majority'], { form }: Ballot, outcome: Outcome | undefined): string {
  if (rule === 'absolute')
    return outcome?.needed === undefined
      ? words.majority.absoluteBlank
      : words.majority.absolute(outcome.needed.votes, outcome.needed.base)
  return form === 'limited' ? words.majority.limited : words.majority[rule]
}

function votesTable(ballot: Ballot, count: Count | undefined): Block {
  const kinds =
    ballot.form === 'limited'
      ? [{ votes: 'votes' as const, heading: words.votes }]
      : [
          { votes: 'votes' as const, heading: words.yes },
          { votes: 'against' as const, heading: words.no },
          ...(ballot.abstaining ? [{ votes: 'abstained' as const, heading: words.abstained }] : []),
        ]
  const width = ballot.form === 'limited' ? 30 : 22
  return {
    kind: 'table',
    points: 10,
    columns: [
      { heading: electionProtocolsPl.ballot.ordinal, width: 12, align: 'right' },
      { heading: columnWords.name, width: 170 - 12 - kinds.length * width },
      ...kinds.map(({ heading }) => ({ heading, width, align: 'right' as const })),
    ],
    rows: ballot.names.map(({ key, name }, index) => {
      const found = count?.names.find((candidate) => candidate.key === key)
      return { kind: 'row', cells: [`${index + 1}.`, name, ...kinds.map(({ votes }) => String(found?.[votes] ?? ''))] }
    }),
  }
}

/** Who stopped standing when the ballots were printed, and what became of the votes. */
function apart({ names }: Ballot): readonly Block[] {
  return aparts.flatMap((apart) => {
    const concerned = names.filter((name) => name.apart === apart)
    return concerned.length === 0 ? [] : [text(words.apart[apart](concerned.map(({ name }) => name).join(', ')))]
  })
}

function result(print: ElectionPrint, ballot: Ballot, outcome: Outcome | undefined, copy: Copy): readonly Block[] {
  const court = contestOf(print, ballot)
  if (outcome === undefined) return [text(words.electedBlank(court))]
  const winners = outcome.names.filter(({ outcome: came }) => came === 'elected' || came === 'lots')
  // Lots settle the tie; the protocol says all the same that there was one, and what was drawn.
  const { tie } = outcomeOf({ ...ballot, drawn: [] }, ballot.first, rulesOf(ballot, print.settings))
  const tied = outcome.names.filter(({ key }) => tie?.keys.includes(key) === true)
  const drawn = outcome.names.filter(({ outcome: came }) => came === 'lots')
  return [
    ...(winners.length === 0
      ? [text(words.nobody(court))]
      : [
          text(words.elected(court)),
          numbered(winners.map(({ name, outcome: came }) => (came === 'lots' ? words.lots(name) : name))),
        ]),
    ...(tie === undefined
      ? []
      : [
          text(
            copy === 'public'
              ? words.tiePublic(tied.length, tie.seats)
              : words.tie(tied.map(({ name }) => orBlank(name)).join(', '), tie.seats),
          ),
          text(
            drawn.length === 0
              ? words.tieNext[rulesOf(ballot, print.settings).tie]
              : copy === 'public'
                ? words.drawnPublic
                : words.drawn(drawn.map(({ name }) => orBlank(name)).join(', ')),
          ),
        ]),
    ...(outcome.seatsLeft > 0 ? [text(words.seatsLeft(outcome.seatsLeft))] : []),
  ]
}
