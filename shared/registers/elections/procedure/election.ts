import { rowsIn, type Day, type Values } from '../../../core/values/values'
import { pools, sameContest, type Contest, type Seats } from './contest'
import { choiceAt, countAt, dayAt, textAt } from '../voting/values'

/** Kinds of editions: for a whole term, or for seats that fell empty during it (art. 168). */
export const electionKinds = ['general', 'supplementary'] as const
export type ElectionKind = (typeof electionKinds)[number]

/**
 * How lay judges for labour cases come about: the council names them from among the elected (art. 164 § 1 sentence 2), or
 * by local custom they have a pool and ballot of their own.
 */
export const labourWays = ['fromElected', 'ownPool'] as const
export type LabourWay = (typeof labourWays)[number]

/** One resolution on the election, or one for every court and pool (Warszawa: 16 acts; papers.md E11). */
export const actWays = ['one', 'perContest'] as const
export type ActWay = (typeof actWays)[number]

/** Whether a roll call adopts the resolution on the result, or the secret ballot itself is its adoption (papers.md E11). */
export const adoptions = ['rollCall', 'secretBallot'] as const
export type Adoption = (typeof adoptions)[number]

/** Member of the opinion team, teller, or member of the commission that destroys papers. */
export interface Member {
  readonly name: string
  readonly chair: boolean
  readonly club: string
}

/** A meeting of the opinion team. */
export interface Meeting {
  readonly on: Day
  readonly subject: string
}

/** One edition of the election, read from its record. */
export interface Election {
  readonly name: string
  readonly kind: ElectionKind
  /** First and last year of the term the lay judges serve (art. 165 § 1). */
  readonly termFrom: number | undefined
  readonly termTo: number | undefined
  /** What courts asked for; what is voted on by ballots of their own is said by `votedContests`. */
  readonly seats: readonly Seats[]
  readonly labour: LabourWay
  readonly acts: ActWay
  readonly adoption: Adoption
  /** Last day for nominations: by law for a general edition, set by the council for a supplementary one. */
  readonly nominationsEnd: Day | undefined
  readonly announcedOn: Day | undefined
  readonly team: readonly Member[]
  readonly teamOn: Day | undefined
  readonly teamResolution: string
  readonly meetings: readonly Meeting[]
  readonly policeResolution: string
  readonly policeResolutionOn: Day | undefined
  readonly policeAskedOn: Day | undefined
  readonly opinionOn: Day | undefined
  readonly electionOn: Day | undefined
  readonly session: string
  readonly statutory: number | undefined
  readonly tellers: readonly Member[]
  readonly resolution: string
  /** Resolution that names lay judges for labour cases. */
  readonly labourResolution: string
  readonly labourOn: Day | undefined
  readonly sentToCourtsOn: Day | undefined
  readonly lettersOn: Day | undefined
  readonly commission: readonly Member[]
  readonly commissionOn: Day | undefined
  readonly commissionResolution: string
  readonly destroyedOn: Day | undefined
}

/** Reads an edition from the values of its record. */
export function readElection(values: Values): Election {
  const kind = choiceAt(values, 'kind', electionKinds) ?? 'general'
  const seats = seatsIn(values)
  return {
    name: textAt(values, 'name'),
    kind,
    termFrom: countAt(values, 'termFrom'),
    termTo: countAt(values, 'termTo'),
    seats,
    labour: choiceAt(values, 'labour', labourWays) ?? labourWayOf(seats),
    acts: choiceAt(values, 'acts', actWays) ?? 'one',
    adoption: choiceAt(values, 'adoption', adoptions) ?? 'rollCall',
    nominationsEnd: nominationsEnd(values),
    announcedOn: dayAt(values, 'announcedOn'),
    team: membersIn(values, 'team'),
    teamOn: dayAt(values, 'teamOn'),
    teamResolution: textAt(values, 'teamResolution'),
    meetings: rowsIn(values['meetings']).flatMap((row) => {
      const on = dayAt(row, 'on')
      return on === undefined ? [] : [{ on, subject: textAt(row, 'subject') }]
    }),
    policeResolution: textAt(values, 'policeResolution'),
    policeResolutionOn: dayAt(values, 'policeResolutionOn'),
    policeAskedOn: dayAt(values, 'policeAskedOn'),
    opinionOn: dayAt(values, 'opinionOn'),
    electionOn: dayAt(values, 'electionOn'),
    session: textAt(values, 'session'),
    statutory: countAt(values, 'statutory'),
    tellers: membersIn(values, 'tellers'),
    resolution: textAt(values, 'resolution'),
    labourResolution: textAt(values, 'labourResolution'),
    labourOn: dayAt(values, 'labourOn'),
    sentToCourtsOn: dayAt(values, 'sentToCourtsOn'),
    lettersOn: dayAt(values, 'lettersOn'),
    commission: membersIn(values, 'commission'),
    commissionOn: dayAt(values, 'commissionOn'),
    commissionResolution: textAt(values, 'commissionResolution'),
    destroyedOn: dayAt(values, 'destroyedOn'),
  }
}

/**
 * Editions of earlier versions know no way: where their courts asked for a labour pool it had a ballot of its own. New ones
 * say it.
 */
function labourWayOf(seats: readonly Seats[]): LabourWay {
  return seats.some(({ pool }) => pool === 'labour') ? 'ownPool' : 'fromElected'
}

/**
 * Whether the labour judges a court asked for are named from among its elected: so the edition says, and there is another
 * pool of the court to name them from.
 */
function isNamed({ labour, seats }: Pick<Election, 'labour' | 'seats'>, court: string): boolean {
  return labour === 'fromElected' && seats.some((row) => row.court === court && row.pool !== 'labour')
}

/** Courts and pools that have a ballot of their own, with their seats. */
export function votedContests(election: Pick<Election, 'labour' | 'seats'>): readonly Seats[] {
  return election.seats.filter(({ court, pool }) => pool !== 'labour' || !isNamed(election, court))
}

/** Labour judges the council names from among those elected to their court (art. 164 § 1 sentence 2). */
export function namedSeats(election: Pick<Election, 'labour' | 'seats'>): readonly Seats[] {
  return election.seats.filter(({ court, pool }) => pool === 'labour' && isNamed(election, court))
}

/** The court and pool whose ballot a nomination is voted on by; `undefined` for one outside the demand of the courts. */
export function contestOfNomination(
  election: Pick<Election, 'labour' | 'seats'>,
  { court, pool }: Contest,
): Seats | undefined {
  const voted = votedContests(election)
  const named = pool === 'labour' && isNamed(election, court)
  return (
    voted.find((seats) => sameContest(seats, { court, pool })) ??
    (named
      ? (voted.find((row) => sameContest(row, { court, pool: 'general' })) ?? voted.find((row) => row.court === court))
      : undefined)
  )
}

function seatsIn(values: Values): readonly Seats[] {
  return rowsIn(values['seats']).flatMap((row) => {
    const court = textAt(row, 'court')
    if (court === '') return []
    const letterOn = dayAt(row, 'letterOn')
    const letterSign = textAt(row, 'letterSign')
    const resolution = textAt(row, 'resolution')
    return [
      {
        court,
        pool: choiceAt(row, 'pool', pools) ?? 'general',
        seats: Math.max(0, countAt(row, 'seats') ?? 0),
        ...(letterOn === undefined ? {} : { letterOn }),
        ...(letterSign === '' ? {} : { letterSign }),
        ...(resolution === '' ? {} : { resolution }),
      },
    ]
  })
}

function membersIn(values: Values, field: string): readonly Member[] {
  return rowsIn(values[field]).flatMap((row) => {
    const name = textAt(row, 'name')
    return name === '' ? [] : [{ name, chair: row['role'] === 'chair', club: textAt(row, 'club') }]
  })
}

/**
 * Last day for nominations: 30 June of the year before the term (art. 162 § 1), or the day the council set for a
 * supplementary edition, to which the calendar of art. 162 does not apply (art. 168).
 */
export function nominationsEnd(values: Values): Day | undefined {
  if (values['kind'] === 'supplementary') return dayAt(values, 'nominationsUntil')
  return dayOfElectionYear(values, '06-30')
}

/** Last day for a general election: 31 October of the year before the term (art. 163 § 1, 164 § 1). */
export function electionEnd(values: Values): Day | undefined {
  return values['kind'] === 'supplementary' ? undefined : dayOfElectionYear(values, '10-31')
}

/** Last day for the court president to say how many lay judges are needed: 31 May, 30 days before nominations end (art. 161). */
export function demandEnd(values: Values): Day | undefined {
  return values['kind'] === 'supplementary' ? undefined : dayOfElectionYear(values, '05-31')
}

/** Latest letter of a court president; the demand is complete when all have written. */
export function demandOn(values: Values): Day | undefined {
  const rows = rowsIn(values['seats'])
  const days = rows.flatMap((row) => dayAt(row, 'letterOn') ?? [])
  return rows.length === 0 || days.length < rows.length ? undefined : days.toSorted().at(-1)
}

function dayOfElectionYear(values: Values, date: string): Day | undefined {
  const from = values['termFrom']
  if (typeof from !== 'number' || from < 1000 || from > 9998) return undefined
  return `${from - 1}-${date}`
}
