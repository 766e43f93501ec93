import { formatDayInWords } from '../../../core/calendar/days'
import type { Ballot } from '../procedure/ballot'
import type { Contest } from '../procedure/contest'
import type { Election } from '../procedure/election'
import type { Nomination } from '../procedure/nomination'
import { checkNominations, isVotedOn } from '../procedure/overview'
import { courtNamed, type ElectionSettings } from '../procedure/settings'
import type { Office } from '../../../model/office'
import { electionPapersPl } from '../words/electionPapers.pl'
import type { Day } from '../../../core/values/values'

/** Everything the papers of one edition are made of. */
export interface ElectionPrint {
  readonly office: Office
  readonly settings: ElectionSettings
  readonly today: Day
  /** Case sign of the edition, where the office gave one. */
  readonly caseSign: string
  readonly election: Election
  readonly nominations: readonly Nomination[]
  readonly ballots: readonly Ballot[]
}

/** The office's own copy, or one for publication: no personal data but names, „/-/” for signatures (papers.md §0). */
export type Copy = 'office' | 'public'

const { blank, pools, term } = electionPapersPl

/** Nominations on the list of candidates and on ballots: those that stand and that no condition of the law keeps off. */
export function votedOn({ election, nominations, settings }: ElectionPrint): readonly Nomination[] {
  const read = nominations.map((data) => ({ id: data.number, data }))
  return checkNominations(election, read, settings)
    .filter(isVotedOn)
    .map(({ data }) => data)
}

/** A text, or dots to write on by hand where it is not known yet. */
export function orBlank(text: string): string {
  return text === '' ? blank : text
}

/** A day in words, or dots. */
export function dayOrBlank(day: Day | undefined): string {
  return day === undefined ? blank : formatDayInWords(day)
}

/** The council in the genitive, as titles of acts and announcements need it. */
export function councilOf({ office }: ElectionPrint): string {
  return orBlank(office.councilGenitive || office.councilNominative)
}

/** „kadencję 2028–2031”, after „na”. */
export function termOf({ election: { termFrom, termTo } }: ElectionPrint): string {
  return term(termFrom === undefined ? '……' : String(termFrom), termTo === undefined ? '……' : String(termTo))
}

/** The years of the term alone. */
export function yearsOf({ election: { termFrom, termTo } }: ElectionPrint): string {
  return `${termFrom ?? '……'}–${termTo ?? '……'}`
}

/** A court and pool in the genitive: „Sądu Rejonowego w … do orzekania w sprawach z zakresu prawa pracy”. */
export function contestOf({ settings }: ElectionPrint, { court, pool }: Contest): string {
  return courtNamed(court, settings.courts).genitive + pools[pool]
}

/** The same in the nominative, for cells of tables. */
export function contestName({ court, pool }: Contest): string {
  return court + pools[pool]
}

/** Number of the session before the word „sesji”; nothing where it is not known. */
export function sessionOf({ election }: ElectionPrint): string {
  return electionPapersPl.session(election.session.replace(/\s*sesj[aię]$/iu, ''))
}
