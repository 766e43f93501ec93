import type { DocumentInput } from '../../../../engine/documents/model'
import { buildCandidateNotice, buildNotice, buildPoster, buildResults } from './announcements'
import { buildBallot, buildNominationCard, buildSupportList } from './forms'
import { isWholeCount, type CityOverview } from '../procedure/overview'
import type { Pending } from '../procedure/pending'
import type { EstatePaperKind } from './kinds'
import { buildCityMinutes, buildContestMinutes, buildLotsMinutes, buildPrecinctMinutes } from './minutes'
import type { EstatePrint } from './print'
import { buildCertificates, buildComparison, buildRanking } from './summaries'

/** One paper that can be printed now. */
export interface EstatePaper {
  readonly kind: EstatePaperKind
  /** What tells it from others of its kind: a council, a precinct; never a person. */
  readonly about: string
  readonly build: () => DocumentInput
}

/** Every paper an election allows now: none states what is not so yet. */
export function estatePapers(print: EstatePrint): readonly EstatePaper[] {
  const { contests, election, city } = print.city
  const { previous } = print
  // A turnout without its last precincts would be read as the final one.
  const isWhole = isWholeCount(city)
  const of = (kind: EstatePaperKind, about: string, build: () => DocumentInput): EstatePaper => ({ kind, about, build })
  return [
    of('notice', '', () => buildNotice(print)),
    ...contests.flatMap((contest) => {
      const { name, outcome, data, candidates, precincts, pending } = contest
      const isVote = outcome.course === 'vote'
      const isConfirmed = data.confirmedOn !== undefined
      return [
        of('nominationCard', name, () => buildNominationCard(print, contest)),
        ...(election.rules.supporters === 0 ? [] : [of('supportList', name, () => buildSupportList(print, contest))]),
        ...(precincts.length === 0 ? [] : [of('poster', name, () => buildPoster(print, contest))]),
        ...(candidates.length === 0 ? [] : [of('candidateNotice', name, () => buildCandidateNotice(print, contest))]),
        ...(isVote && candidates.length > 0 && pending === undefined
          ? [of('ballot', name, () => buildBallot(print, contest))]
          : []),
        // The form its commission counts on, as long as no protocol of it was taken.
        ...(isVote && candidates.length > 0 && pending === undefined ? precincts : [])
          .filter(({ report }) => report.state !== 'reported')
          .map((precinct) =>
            of('precinctForm', `${name}, ${precinct.number}`, () => buildPrecinctMinutes(print, contest, precinct)),
          ),
        ...precincts
          .filter(({ report }) => report.state === 'reported')
          .map((precinct) =>
            of('precinctMinutes', `${name}, ${precinct.number}`, () => buildPrecinctMinutes(print, contest, precinct)),
          ),
        ...(isConfirmed && data.tieHow === 'lots'
          ? [of('lotsMinutes', name, () => buildLotsMinutes(print, contest))]
          : []),
        ...(isConfirmed ? [of('contestMinutes', name, () => buildContestMinutes(print, contest))] : []),
        ...(data.elected.length > 0 ? [of('certificates', name, () => buildCertificates(print, contest))] : []),
      ]
    }),
    ...(contests.length > 0 && contests.every(({ data }) => data.confirmedOn !== undefined)
      ? [of('cityMinutes', '', () => buildCityMinutes(print)), of('results', '', () => buildResults(print))]
      : []),
    ...(isWhole ? [of('ranking', '', () => buildRanking(print))] : []),
    ...(isWhole && previous !== undefined ? [of('comparison', '', () => buildComparison(print, previous))] : []),
  ]
}

/** A paper that would state what is not so yet: it is not printed, and the reason is said. */
export interface EarlyPaper {
  readonly kind: 'ballot'
  readonly about: string
  readonly because: Pending
}

/** Ballots that wait: while nominations run, or one of them is not decided, nobody knows who stands on them. */
export function earlyPapers({ contests }: Pick<CityOverview, 'contests'>): readonly EarlyPaper[] {
  return contests.flatMap(({ name, pending }) =>
    pending === undefined ? [] : [{ kind: 'ballot', about: name, because: pending }],
  )
}
