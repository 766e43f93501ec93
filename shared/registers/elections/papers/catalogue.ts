import { collectionEnd, keptPapers } from '../procedure/destruction'
import { namedSeats } from '../procedure/election'
import type { FormalCheck } from '../procedure/formal'
import { byNominationNumber, erasedDay, isStanding, type Nomination } from '../procedure/nomination'
import { isOfContest, passedOver } from '../procedure/overview'
import type { StepId } from '../procedure/steps'
import type { Day } from '../../../core/values/values'
import { withAddresses } from '../../../engine/documents/journal'
import type { DocumentInput } from '../../../engine/documents/model'
import {
  buildCommissionResolution,
  buildElectionResolution,
  buildLabourResolution,
  buildLeftResolution,
  buildPoliceResolution,
  buildTeamResolution,
} from './acts'
import { buildAnnouncement } from './announcement'
import { buildBallotPaper } from './ballotPaper'
import { buildCandidateList } from './candidateList'
import { buildDestructionProtocol, papersToDestroy } from './destructionProtocol'
import { buildFormalProtocol, formalCheckOf } from './formalProtocol'
import type { PaperKind, PaperLack } from './kinds'
import {
  buildCandidateLetter,
  buildCollectionNotice,
  buildCourtLetter,
  buildMissingLetter,
  buildNominatorLetter,
  buildPoliceLetter,
} from './letters'
import { buildNominatorsList } from './nominatorsList'
import { contestName, contestsOf, isSettled, votedOn, type Copy, type ElectionPrint } from './print'
import { buildBallotReceipts, buildReturnReceipt } from './receipts'
import { buildTellersProtocol } from './tellersProtocol'
import { buildTeamProtocol } from './teamProtocol'

/** Field of the edition or of a nomination that keeps the day of a letter, so that it bears the same when printed again. */
export interface LetterDay {
  readonly field: 'policeAskedOn' | 'sentToCourtsOn' | 'lettersOn' | 'missingLetterOn'
  /** Number of the nomination whose field it is; the edition's without one. */
  readonly nomination?: string
}

/** One paper that can be printed now, and the step of the election it belongs to. */
export interface ElectionPaper {
  readonly kind: PaperKind
  readonly step: StepId
  /** What tells it from others of its kind: a court, the number of a nomination or a ballot; never a person. */
  readonly about: string
  /** Of a letter whose day is not entered yet: where it is kept. */
  readonly letterDay?: LetterDay
  /** The day a letter bears, once it is entered. */
  readonly day?: Day
  /** Builds the paper; a letter whose day is not entered yet bears `day`, or today. */
  readonly build: (day?: Day) => DocumentInput
}

/** A paper that can no longer be printed, for it needs data that were erased. */
export interface LostPaper {
  readonly kind: PaperKind
  readonly step: StepId
  readonly about: string
  /** Latest day on which data it needs were erased. */
  readonly erasedOn: Day
}

/** A paper that cannot be printed yet. */
export interface EarlyPaper {
  readonly kind: PaperKind
  readonly step: StepId
  readonly about: string
  readonly lack: PaperLack
}

/** Every paper of an edition that what is entered so far allows, and that no erased data are missing from. */
export function electionPapers(print: ElectionPrint): readonly ElectionPaper[] {
  return allPapers(print).flatMap(({ erasedOn, lack, ...paper }) =>
    erasedOn === undefined && lack === undefined
      ? [{ ...paper, build: (day) => withAddresses(paper.build(day), print.office, day ?? print.today) }]
      : [],
  )
}

/** Papers of an edition that cannot be printed any more, since data of persons they need were erased. */
export function lostPapers(print: ElectionPrint): readonly LostPaper[] {
  return allPapers(print).flatMap(({ kind, step, about, erasedOn }) =>
    erasedOn === undefined ? [] : [{ kind, step, about, erasedOn }],
  )
}

/** Papers that would state what has not happened yet, and what they wait for. */
export function earlyPapers(print: ElectionPrint): readonly EarlyPaper[] {
  return allPapers(print).flatMap(({ kind, step, about, erasedOn, lack }) =>
    erasedOn !== undefined || lack === undefined ? [] : [{ kind, step, about, lack }],
  )
}

/** Where the days of letters that have none yet are kept, each once. */
export function letterDaysOf(papers: readonly ElectionPaper[]): readonly LetterDay[] {
  const days = papers.flatMap(({ letterDay }) => letterDay ?? [])
  return [...new Map(days.map((day) => [`${day.field} ${day.nomination ?? ''}`, day] as const)).values()]
}

interface PossiblePaper extends ElectionPaper {
  readonly erasedOn: Day | undefined
  readonly lack: PaperLack | undefined
}

interface PaperParts {
  readonly about?: string
  /** Nominations whose personal data it needs. */
  readonly of?: readonly Nomination[]
  readonly lack?: PaperLack | undefined
  readonly letterDay?: LetterDay | undefined
  readonly day?: Day | undefined
}

function paper(
  kind: PaperKind,
  step: StepId,
  build: (day?: Day) => DocumentInput,
  { about = '', of = [], lack, letterDay, day }: PaperParts = {},
): PossiblePaper {
  return {
    kind,
    step,
    about,
    build,
    lack,
    erasedOn: lastErasure(of),
    ...(letterDay === undefined ? {} : { letterDay }),
    ...(day === undefined ? {} : { day }),
  }
}

/** A record whose letter bears a day; the one entered already stays. */
function dated<T extends object>(data: T, field: keyof T, day: Day | undefined): T {
  return day === undefined || data[field] !== undefined ? data : { ...data, [field]: day }
}

function lettersDated(print: ElectionPrint, field: Exclude<LetterDay['field'], 'missingLetterOn'>, day?: Day) {
  return { ...print, election: dated(print.election, field, day) }
}

/** An act has a copy for the office and one for publication. */
function both(
  kind:
    | 'leftResolution'
    | 'policeResolution'
    | 'teamResolution'
    | 'electionResolution'
    | 'labourResolution'
    | 'commissionResolution',
  step: StepId,
  build: (copy: Copy) => DocumentInput,
  parts: PaperParts = {},
): readonly PossiblePaper[] {
  const { of, ...open } = parts
  // The copy for publication names nobody whose data may be erased.
  return [
    paper(kind, step, () => build('office'), { ...open, ...(of === undefined ? {} : { of }) }),
    paper(`${kind}Public`, step, () => build('public'), open),
  ]
}

function allPapers(print: ElectionPrint): readonly PossiblePaper[] {
  const sorted = { ...print, nominations: print.nominations.toSorted(byNominationNumber) }
  return [...beforeVote(sorted), ...ofVote(sorted), ...afterVote(sorted)]
}

function beforeVote(print: ElectionPrint): readonly PossiblePaper[] {
  const { election, nominations } = print
  const standing = nominations.filter(isStanding)
  const hasSeats = election.seats.length > 0 && election.seats.every(({ seats }) => seats > 0)
  const lack = standing.length === 0 ? 'noCandidates' : undefined
  return [
    paper('announcement', 'call', () => buildAnnouncement(print), {
      lack: !hasSeats ? 'seats' : election.nominationsEnd === undefined ? 'end' : undefined,
    }),
    paper('nominatorsList', 'call', () => buildNominatorsList(print)),
    ...nominations.map((nomination) =>
      paper('formalProtocol', 'nominations', () => buildFormalProtocol(print, nomination), {
        about: nomination.number,
        // Counts that were kept say what the erased lines came to.
        of: nomination.nominatorKind === 'citizens' && nomination.listCounts === undefined ? [nomination] : [],
      }),
    ),
    ...standing
      .filter((nomination) => isIncomplete(formalCheckOf(print, nomination)))
      .map((nomination) =>
        paper(
          'missingLetter',
          'nominations',
          (day) => buildMissingLetter(print, dated(nomination, 'missingLetterOn', day)),
          {
            about: nomination.number,
            of: [nomination],
            day: nomination.missingLetterOn,
            letterDay:
              nomination.missingLetterOn === undefined
                ? { field: 'missingLetterOn', nomination: nomination.number }
                : undefined,
          },
        ),
      ),
    ...nominations
      .filter(({ leftGround }) => leftGround !== undefined)
      .flatMap((nomination) =>
        both('leftResolution', 'nominations', (copy) => buildLeftResolution(print, nomination, copy), {
          about: nomination.number,
          of: [nomination],
        }),
      ),
    ...both('teamResolution', 'opinion', (copy) => buildTeamResolution(print, copy)),
    ...both('policeResolution', 'opinion', (copy) => buildPoliceResolution(print, copy)),
    paper('policeLetter', 'opinion', (day) => buildPoliceLetter(lettersDated(print, 'policeAskedOn', day)), {
      of: standing,
      lack,
      day: election.policeAskedOn,
      letterDay: election.policeAskedOn === undefined ? { field: 'policeAskedOn' } : undefined,
    }),
    paper('teamProtocol', 'opinion', () => buildTeamProtocol(print), {
      of: standing,
      lack: lack ?? (standing.every(({ opinion }) => opinion === undefined) ? 'opinions' : undefined),
    }),
  ]
}

function ofVote(print: ElectionPrint): readonly PossiblePaper[] {
  const { election, ballots } = print
  const candidates = votedOn(print)
  return [
    paper('candidateList', 'ballots', () => buildCandidateList(print), {
      of: candidates,
      lack: candidates.length === 0 ? 'noCandidates' : undefined,
    }),
    ...ballots.flatMap((ballot) => {
      const parts: PaperParts = {
        about: [contestName(ballot), ...(ballot.round > 1 ? [String(ballot.round)] : [])].join(', '),
        lack: ballot.names.length === 0 ? 'noNames' : undefined,
      }
      return [
        paper('ballot', 'ballots', () => buildBallotPaper(print, ballot, false), parts),
        paper('specimen', 'ballots', () => buildBallotPaper(print, ballot, true), parts),
        paper('ballotReceipts', 'ballots', () => buildBallotReceipts(print, ballot), parts),
        paper('tellersProtocol', 'ballots', () => buildTellersProtocol(print, ballot, 'office'), parts),
        paper('tellersProtocolPublic', 'ballots', () => buildTellersProtocol(print, ballot, 'public'), parts),
      ]
    }),
    ...(election.seats.length === 0
      ? both('electionResolution', 'resolution', (copy) => buildElectionResolution(print, copy), { lack: 'seats' })
      : election.acts === 'one'
        ? both('electionResolution', 'resolution', (copy) => buildElectionResolution(print, copy))
        : contestsOf(print).flatMap((seats) =>
            both('electionResolution', 'resolution', (copy) => buildElectionResolution(print, copy, seats), {
              about: contestName(seats),
            }),
          )),
  ]
}

function afterVote(print: ElectionPrint): readonly PossiblePaper[] {
  const { election, nominations, ballots, settings, today } = print
  const past = new Set(passedOver(election, nominations, ballots, settings))
  const decided = nominations.filter(
    (nomination) => nomination.result !== undefined || !isStanding(nomination) || past.has(nomination),
  )
  const kept = keptPapers(election, nominations, ballots, settings)
  const { electionOn } = election
  const lettersDay = election.lettersOn === undefined ? ({ field: 'lettersOn' } as const) : undefined
  return [
    ...(namedSeats(election).length === 0
      ? []
      : both('labourResolution', 'labour', (copy) => buildLabourResolution(print, copy), {
          lack: nominations.some(({ labourNamed, result }) => labourNamed && result === 'elected')
            ? undefined
            : 'notNamed',
        })),
    ...[...new Set(election.seats.map(({ court }) => court))].map((court) =>
      paper('courtLetter', 'handover', (day) => buildCourtLetter(lettersDated(print, 'sentToCourtsOn', day), court), {
        about: court,
        lack: courtLack(print, court),
        day: election.sentToCourtsOn,
        letterDay: election.sentToCourtsOn === undefined ? { field: 'sentToCourtsOn' } : undefined,
      }),
    ),
    ...decided.map((nomination) =>
      paper(
        'candidateLetter',
        'handover',
        (day) => buildCandidateLetter(lettersDated(print, 'lettersOn', day), nomination),
        {
          about: nomination.number,
          of: [nomination],
          day: election.lettersOn,
          letterDay: lettersDay,
        },
      ),
    ),
    ...decided
      .filter((nomination) => nomination.nominator !== '' || erasedDay(nomination) !== undefined)
      .map((nomination) =>
        paper(
          'nominatorLetter',
          'handover',
          (day) => buildNominatorLetter(lettersDated(print, 'lettersOn', day), nomination),
          {
            about: nomination.number,
            of: [nomination],
            day: election.lettersOn,
            letterDay: lettersDay,
          },
        ),
      ),
    paper('collectionNotice', 'handover', () => buildCollectionNotice(print), {
      lack: electionOn === undefined || electionOn > today ? 'notHeld' : undefined,
    }),
    ...both('commissionResolution', 'papers', (copy) => buildCommissionResolution(print, copy)),
    ...kept
      .filter((nomination) => nomination.destroyedOn === undefined && erasedDay(nomination) === undefined)
      .map((nomination) =>
        paper('returnReceipt', 'papers', () => buildReturnReceipt(print, nomination), {
          about: nomination.number,
          of: [nomination],
        }),
      ),
    paper('destructionProtocol', 'papers', () => buildDestructionProtocol(print), {
      lack:
        papersToDestroy(print).length === 0
          ? 'nothingToDestroy'
          : electionOn === undefined
            ? 'notHeld'
            : (election.destroyedOn ?? today) <= collectionEnd(electionOn)
              ? 'collecting'
              : undefined,
    }),
  ]
}

/** A list for a court needs the result of all its ballots, and somebody on it. */
function courtLack(print: ElectionPrint, court: string): PaperLack | undefined {
  const { election, nominations } = print
  const own = contestsOf(print).filter((seats) => seats.court === court)
  const voted = own.filter((seats) =>
    nominations.some((nomination) => isStanding(nomination) && isOfContest(election, nomination, seats)),
  )
  if (voted.length === 0 || voted.some((seats) => !isSettled(print, seats))) return 'noResult'
  const isElected = nominations.some((nomination) => nomination.court === court && nomination.result === 'elected')
  return isElected ? undefined : 'nobodyElected'
}

function lastErasure(nominations: readonly Nomination[]): Day | undefined {
  return nominations
    .flatMap((nomination) => erasedDay(nomination) ?? [])
    .toSorted()
    .at(-1)
}

/** Whether it lacks something that can still be handed in; lateness cannot be mended. */
function isIncomplete({ grounds }: FormalCheck): boolean {
  return grounds.includes('formal')
}
