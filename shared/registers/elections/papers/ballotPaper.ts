import type { Ballot } from '../procedure/ballot'
import { rulesOf } from '../procedure/outcome'
import { formatDayInWords } from '../../../core/calendar/days'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { ballotPages, ballotTable, type BallotSheet } from '../voting/ballotSheet'
import { typeset } from '../../../engine/documents/typography'
import { type Block, paperOf } from './frame'
import { contestOf, councilOf, sessionOf, termOf, type ElectionPrint } from './print'

const words = electionProtocolsPl.ballot

/**
 * Ballot of one court and pool (karta do głosowania, papers.md E9): two on a sheet of A4 while its names fit on A5, else
 * A4, as many pages as it takes. A name never parts from its boxes, and nothing tells one ballot from another.
 */
export function buildBallotPaper(print: ElectionPrint, ballot: Ballot, specimen: boolean): DocumentInput {
  const title = `${words.title} – ${contestOf(print, ballot)}`
  const names = ballot.names.map(({ name }) => name)
  const pages = ballotPages(names, boxesOf(ballot).length, typeset(words.footer(contestOf(print, ballot))), (sheet) =>
    ballotBlocks(print, ballot, sheet, specimen),
  )
  return { ...paperOf(print, title, { marginMm: pages.page.marginMm }), ...pages, letterhead: { lines: [] } }
}

function ballotBlocks(print: ElectionPrint, ballot: Ballot, sheet: BallotSheet, specimen: boolean): readonly Block[] {
  const { election, settings } = print
  const day = ballot.heldOn ?? election.electionOn
  return [
    {
      kind: 'formHead',
      stamp: words.stamp,
      title: specimen ? `${words.title}\n${words.specimen}` : words.title,
      subtitle: typeset(
        words.subtitle(electionPapersPl.electionOf[election.kind], contestOf(print, ballot), termOf(print)),
      ),
    },
    {
      kind: 'paragraph',
      style: 'note',
      text: typeset(
        [
          words.session(
            sessionOf(print),
            councilOf(print),
            day === undefined ? electionPapersPl.blank : formatDayInWords(day),
          ),
          ...(ballot.round > 1 ? [words.second] : []),
          ...(rulesOf(ballot, settings).numberedBallots ? [words.number] : []),
        ].join(' · '),
      ),
    },
    {
      kind: 'paragraph',
      style: 'strong',
      text: typeset(ballot.form === 'limited' ? words.limited(ballot.seats) : words.forAgainst),
    },
    ballotTable(
      sheet,
      {
        ordinal: electionProtocolsPl.ballot.ordinal,
        name: electionPapersPl.columns.name,
        boxes: boxesOf(ballot),
      },
      ballot.names.map(({ name }) => name),
    ),
  ]
}

/** Headings of the boxes beside every name. */
function boxesOf({ form, abstaining }: Pick<Ballot, 'form' | 'abstaining'>): readonly string[] {
  if (form === 'limited') return [words.mark]
  return abstaining ? [words.yes, words.no, words.abstain] : [words.yes, words.no]
}
