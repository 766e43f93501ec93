import type { Day } from '../../../core/values/values'
import type { Ballot } from './ballot'
import type { Seats } from './contest'
import { collectionEnd, keptPapers, papersState } from './destruction'
import { contestOfNomination, namedSeats, type Election } from './election'
import { erasedDay, isStanding } from './nomination'
import type { CheckedNomination, ContestOverview } from './overview'
import type { ElectionSettings } from './settings'

/** Steps of an election in their order; each has a part of the edition's page. */
export const stepIds = [
  'demand',
  'call',
  'nominations',
  'opinion',
  'ballots',
  'resolution',
  'labour',
  'handover',
  'papers',
] as const
export type StepId = (typeof stepIds)[number]

/** Something a step still lacks; `count` says how many. */
export type Lack =
  | { readonly code: 'seats' | 'announced' | 'end' | 'noNominations' | 'team' | 'policeAsked' | 'session' | 'tellers' }
  | { readonly code: 'resolution' | 'labourResolution' | 'sentToCourts' | 'letters' | 'commission' | 'destroyed' }
  | { readonly code: 'demandLetters'; readonly count: number }
  | {
      readonly code: 'formalOpen' | 'defective' | 'outside' | 'toClarify' | 'police' | 'opinions' | 'labourNamed'
      readonly count: number
    }
  | { readonly code: 'ballots' | 'contestActs' | 'unsettled' | 'waiting' | 'clubs'; readonly count: number }

/** One step: what it lacks; done when nothing. `current` is the first that is not done. */
export interface Step {
  readonly id: StepId
  readonly lacks: readonly Lack[]
  readonly state: 'done' | 'current' | 'later'
}

interface Facts {
  readonly election: Election
  readonly nominations: readonly CheckedNomination[]
  readonly ballots: readonly Ballot[]
  readonly contests: readonly ContestOverview[]
  readonly settings: ElectionSettings
  readonly today: Day
}

/** The check list of an edition: what is missing, and what comes next. Naming labour judges is a step where there are any. */
export function stepsOf(facts: Facts): readonly Step[] {
  const ids = stepIds.filter((id) => id !== 'labour' || namedSeats(facts.election).length > 0)
  const lacks = ids.map((id) => lackOf[id](facts).filter((lack) => !('count' in lack) || lack.count > 0))
  const current = lacks.findIndex((missing) => missing.length > 0)
  return ids.map((id, index) => {
    const missing = lacks[index] ?? []
    return { id, lacks: missing, state: missing.length === 0 ? 'done' : index === current ? 'current' : 'later' }
  })
}

const lackIf = (isMissing: boolean, lack: Lack): readonly Lack[] => (isMissing ? [lack] : [])

const lackOf: Readonly<Record<StepId, (facts: Facts) => readonly Lack[]>> = {
  demand: ({ election: { seats } }) => [
    ...lackIf(seats.length === 0 || seats.some((row) => row.seats === 0), { code: 'seats' }),
    { code: 'demandLetters', count: seats.filter(({ letterOn }) => letterOn === undefined).length },
  ],
  call: ({ election }) => [
    ...lackIf(election.nominationsEnd === undefined, { code: 'end' }),
    ...lackIf(election.announcedOn === undefined, { code: 'announced' }),
  ],
  nominations: ({ election, nominations }) => {
    const standing = nominations.filter(isUnderWay)
    return [
      ...lackIf(nominations.length === 0, { code: 'noNominations' }),
      { code: 'formalOpen', count: standing.filter(({ formal }) => formal.state === 'open').length },
      { code: 'defective', count: standing.filter(({ formal }) => formal.state === 'defective').length },
      // What no court asked for is on no ballot; without any demand nothing can be said of it yet.
      {
        code: 'outside',
        count:
          election.seats.length === 0
            ? 0
            : standing.filter(({ data }) => contestOfNomination(election, data) === undefined).length,
      },
    ]
  },
  opinion: ({ election, nominations }) => {
    const standing = nominations.filter(isUnderWay)
    return [
      ...lackIf(election.policeAskedOn === undefined, { code: 'policeAsked' }),
      { code: 'police', count: standing.filter(({ data }) => data.police === undefined).length },
      ...lackIf(election.teamOn === undefined, { code: 'team' }),
      { code: 'toClarify', count: standing.filter(({ eligibility }) => eligibility.result === 'toClarify').length },
      { code: 'opinions', count: standing.filter(({ data }) => data.opinion === undefined).length },
    ]
  },
  ballots: ({ election, contests, settings }) => [
    ...lackIf(election.electionOn === undefined, { code: 'session' }),
    ...lackIf(election.tellers.length === 0, { code: 'tellers' }),
    { code: 'clubs', count: settings.tellerPerClub ? repeatedClubs(election) : 0 },
    {
      code: 'ballots',
      count: contests.filter((contest) => contest.standing.some(isUnderWay) && contest.rounds.length === 0).length,
    },
    { code: 'unsettled', count: contests.filter((contest) => contest.rounds.length > 0 && !contest.settled).length },
  ],
  resolution: ({ election, contests }) =>
    election.acts === 'one'
      ? lackIf(election.resolution === '', { code: 'resolution' })
      : [{ code: 'contestActs', count: contests.filter(({ seats }) => seats.resolution === undefined).length }],
  labour: ({ election, nominations }) => [
    { code: 'labourNamed', count: namedSeats(election).reduce((sum, row) => sum + unnamed(row, nominations), 0) },
    ...lackIf(election.labourResolution === '', { code: 'labourResolution' }),
  ],
  handover: ({ election }) => [
    ...lackIf(election.sentToCourtsOn === undefined, { code: 'sentToCourts' }),
    ...lackIf(election.lettersOn === undefined, { code: 'letters' }),
  ],
  papers: ({ election, nominations, ballots, settings, today }) => {
    const kept = keptPapers(
      election,
      nominations.map(({ data }) => data),
      ballots,
      settings,
    )
    const left = kept.filter((data) => data.collectedOn === undefined && data.destroyedOn === undefined)
    const isOver = election.electionOn !== undefined && today > collectionEnd(election.electionOn)
    const toDestroy = left.some((data) => papersState(data, election.electionOn, today) === 'toDestroy')
    // The day of destruction speaks for an edition without nominations; papers that are still there are not destroyed.
    if (left.length === 0 && (kept.length > 0 || election.destroyedOn !== undefined)) return []
    return [
      ...lackIf(election.commissionOn === undefined, { code: 'commission' }),
      { code: 'waiting', count: isOver ? 0 : left.length },
      ...lackIf(toDestroy || kept.length === 0, { code: 'destroyed' }),
    ]
  },
}

/** Labour judges of a court still to be named. */
function unnamed({ court, seats }: Seats, nominations: readonly CheckedNomination[]): number {
  const named = nominations.filter(({ data }) => data.court === court && data.result === 'elected' && data.labourNamed)
  return Math.max(0, seats - named.length)
}

/** Whether a nomination stands and can still be judged: of one whose data were erased nothing can be asked any more. */
function isUnderWay({ data }: Pick<CheckedNomination, 'data'>): boolean {
  return isStanding(data) && erasedDay(data) === undefined
}

/** Tellers more than one of whom come from the same club. */
function repeatedClubs({ tellers }: Election): number {
  const clubs = tellers.map(({ club }) => club).filter((club) => club !== '')
  return clubs.length - new Set(clubs).size
}
