import { formatDayInWords } from '../../../core/calendar/days'
import type { Ballot } from '../procedure/ballot'
import { contestKey, sameContest, type Contest, type Seats } from '../procedure/contest'
import { contestOfNomination, votedContests, type Election } from '../procedure/election'
import { isStanding, type Nomination } from '../procedure/nomination'
import { overviewOf } from '../procedure/overview'
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

/** Nominations on the list of candidates and on ballots: those that stand for a court and pool that is voted on. */
export function votedOn({ election, nominations }: ElectionPrint): readonly Nomination[] {
  return nominations.filter(
    (nomination) => isStanding(nomination) && contestOfNomination(election, nomination) !== undefined,
  )
}

/** The court and pool a nomination is voted on for; its own where no court asked for it. */
export function votedAs({ election }: ElectionPrint, nomination: Nomination): Contest {
  return contestOfNomination(election, nomination) ?? nomination
}

/** Courts and pools that have a ballot, each once, with their seats. */
export function contestsOf({ election }: ElectionPrint): readonly Seats[] {
  return [...new Map(votedContests(election).map((seats) => [contestKey(seats), seats] as const)).values()]
}

/** Whether the vote on a court and pool has left nothing open: its last round is confirmed and has no tie. */
export function isSettled({ election, nominations, ballots, settings }: ElectionPrint, contest: Contest): boolean {
  const read = <T extends { readonly number: string }>(all: readonly T[]) =>
    all.map((data) => ({ id: data.number, data }))
  return overviewOf(election, read(nominations), read(ballots), settings).some(
    ({ seats, rounds, settled }) => sameContest(seats, contest) && settled && rounds.length > 0,
  )
}

/** Ballots of an edition in the order of the demand and of their rounds: the order of the annexes of a resolution. */
export function annexedBallots(print: ElectionPrint, contests: readonly Contest[]): readonly Ballot[] {
  return contests.flatMap((contest) =>
    print.ballots.filter((ballot) => sameContest(ballot, contest)).toSorted((a, b) => a.round - b.round),
  )
}

/** Whether the city is Warsaw, whose Police answer by their own commander (art. 162 § 9): so the settings say, or the place. */
export function commandOf({ office, settings }: ElectionPrint): 'capital' | 'province' {
  const said = settings.policeCommander
  return (said === '' ? /^Warszaw/u.test(office.place) : /Stołeczn/u.test(said)) ? 'capital' : 'province'
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
export function councilOf({ office }: Pick<ElectionPrint, 'office'>): string {
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
