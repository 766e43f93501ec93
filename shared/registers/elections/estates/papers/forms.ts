import type { DocumentInput } from '../../../../engine/documents/model'
import { typeset } from '../../../../engine/documents/typography'
import { paperOf } from '../../papers/frame'
import { buildBlankList, dataNote } from '../../voting/blankList'
import { ballotPages, ballotTable } from '../../voting/ballotSheet'
import type { ContestOverview } from '../procedure/overview'
import { marksFor } from '../rules/readySets'
import { estatePapersPl as words } from '../words/papers.pl'
import { blankCell, councilOf, dayOrBlank, line, paper, table, type EstatePrint } from './print'

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
    dataNote(print.office, words.purpose),
  ])
}

/** Blank list of support of a council’s candidates (lista poparcia). */
export function buildSupportList(print: EstatePrint, contest: ContestOverview): DocumentInput {
  const text = words.support
  const { supporters, supportersPer, nomination } = print.city.election.rules
  return buildBlankList(print.office, {
    title: text.title,
    subtitle: text.line(councilOf(print, contest), nomination === 'list'),
    supported: [{ name: nomination === 'list' ? text.list : text.candidate, value: words.dots }],
    needed: supporters,
    perCandidate: supportersPer === 'listAverage',
    purpose: words.purpose,
  })
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
    { kind: 'paragraph', style: 'strong', text: typeset(text.note(marks, rules.box)) },
    ballotTable(sheet, { ordinal: words.ordinal, name: words.name, boxes: [text.mark] }, names, rules.box),
  ])
  return {
    ...paperOf(print, `${text.title} – ${council}`, { marginMm: pages.page.marginMm }),
    ...pages,
    letterhead: { lines: [] },
  }
}
