import { letterhead } from '../../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../../engine/documents/model'
import { typeset } from '../../../../engine/documents/typography'
import { paperOf } from '../../papers/frame'
import { ballotPages, ballotTable } from '../../voting/ballotSheet'
import type { ContestOverview } from '../procedure/overview'
import { marksFor } from '../rules/readySets'
import { estatePapersPl as words } from '../words/papers.pl'
import { councilOf, dayOrBlank, line, paper, table, type EstatePrint } from './print'

/** An empty cell would print a dash, which is not for writing on. */
const blankCell = '\u00a0'

/** Card of nomination of a council, to be filled in by hand (karta zgłoszenia). */
export function buildNominationCard(print: EstatePrint, contest: ContestOverview): DocumentInput {
  const text = words.card
  return paper(print, text.title, text.line(councilOf(print, contest)), [
    table(
      [
        [text.columns.field, 60],
        [text.columns.entry, 100],
      ],
      text.fields.map((field) => [field, blankCell]),
      11,
    ),
    line(text.consent),
    { kind: 'facts', facts: [text.signature, text.received].map((name) => ({ name, value: words.dots })) },
  ])
}

/** Blank list of support, never printed filled: it would spread what the signers gave for this nomination alone. */
export function buildSupportList(print: EstatePrint, contest: ContestOverview): DocumentInput {
  const text = words.support
  const { supporters } = print.city.election.rules
  const { columns } = text
  // More rows than signatures needed, because some turn out not to count.
  const rows = Math.max(20, Math.ceil(supporters * 1.4))
  return {
    ...paper(print, text.title, text.line(councilOf(print, contest)), [
      { kind: 'facts', facts: [{ name: text.candidate, value: words.dots }] },
      ...(supporters === 0 ? [] : [line(text.needed(supporters))]),
      table(
        [
          [words.ordinal, 12, 'right'],
          [columns.name, 46],
          [columns.address, 46],
          [columns.pesel, 28],
          [columns.signature, 28],
        ],
        Array.from({ length: rows }, (_, index) => [`${index + 1}.`, ...Array.from({ length: 4 }, () => blankCell)]),
        9,
      ),
    ]),
    letterhead: letterhead(print.office),
  }
}

/**
 * Ballot of one council or constituency (karta do głosowania): its candidates in the order the rules ask for. Nothing tells
 * one ballot from another.
 */
export function buildBallot(print: EstatePrint, contest: ContestOverview): DocumentInput {
  const text = words.ballot
  const { day, rules } = print.city.election
  const council = councilOf(print, contest)
  const hasLists = rules.nomination === 'list'
  const names = contest.frame.candidates.map(({ name, key }) => {
    const list = contest.candidates.find(({ id }) => id === key)?.data.list ?? ''
    return hasLists && list !== '' ? `${name} (${list})` : name
  })
  const marks = Math.min(marksFor(rules, contest.data.seats), names.length)
  const pages = ballotPages(names, 1, typeset(text.footer(council)), (sheet) => [
    {
      kind: 'formHead',
      stamp: text.stamp,
      title: text.title,
      subtitle: typeset(text.line(council, dayOrBlank(day))),
    },
    { kind: 'paragraph', style: 'strong', text: typeset(text.note(marks)) },
    ballotTable(sheet, { ordinal: words.ordinal, name: words.name, boxes: [text.mark] }, names),
  ])
  return {
    ...paperOf(print, `${text.title} – ${council}`, { marginMm: pages.page.marginMm }),
    ...pages,
    letterhead: { lines: [] },
  }
}
