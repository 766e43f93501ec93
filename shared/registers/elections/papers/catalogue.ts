import type { FormalCheck } from '../procedure/formal'
import { byNominationNumber, erasedDay, isStanding, type Nomination } from '../procedure/nomination'
import type { StepId } from '../procedure/steps'
import type { Day } from '../../../core/values/values'
import type { DocumentInput } from '../../../engine/documents/model'
import {
  buildCommissionResolution,
  buildElectionResolution,
  buildLeftResolution,
  buildTeamResolution,
  type LeftNomination,
} from './acts'
import { buildAnnouncement } from './announcement'
import { buildBallotPaper } from './ballotPaper'
import { buildCandidateList } from './candidateList'
import { buildDestructionProtocol } from './destructionProtocol'
import { buildFormalProtocol, formalCheckOf } from './formalProtocol'
import {
  buildCandidateLetter,
  buildCollectionNotice,
  buildCourtLetter,
  buildMissingLetter,
  buildPoliceLetter,
} from './letters'
import { buildNominatorsList } from './nominatorsList'
import { contestName, votedOn, type ElectionPrint } from './print'
import { buildTellersProtocol } from './tellersProtocol'
import { buildTeamProtocol } from './teamProtocol'

/** Kinds of papers of an election, in the order they are needed. */
export const paperKinds = [
  'announcement',
  'nominatorsList',
  'formalProtocol',
  'missingLetter',
  'leftResolution',
  'leftResolutionPublic',
  'policeLetter',
  'teamResolution',
  'teamResolutionPublic',
  'teamProtocol',
  'candidateList',
  'ballot',
  'specimen',
  'tellersProtocol',
  'tellersProtocolPublic',
  'electionResolution',
  'electionResolutionPublic',
  'courtLetter',
  'candidateLetter',
  'collectionNotice',
  'commissionResolution',
  'commissionResolutionPublic',
  'destructionProtocol',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** One paper that can be printed now, and the step of the election it belongs to. */
export interface ElectionPaper {
  readonly kind: PaperKind
  readonly step: StepId
  /** What tells it from others of its kind: a court, the number of a nomination or a ballot; never a person. */
  readonly about: string
  readonly build: () => DocumentInput
}

/** A paper that can no longer be printed, for it needs data that were erased. */
export interface LostPaper {
  readonly kind: PaperKind
  readonly step: StepId
  readonly about: string
  /** Latest day on which data it needs were erased. */
  readonly erasedOn: Day
}

/** Every paper of an edition that what is entered so far allows, and that no erased data are missing from. */
export function electionPapers(print: ElectionPrint): readonly ElectionPaper[] {
  return allPapers(print).flatMap(({ erasedOn, ...paper }) => (erasedOn === undefined ? [paper] : []))
}

/** Papers of an edition that cannot be printed any more, since data of persons they need were erased. */
export function lostPapers(print: ElectionPrint): readonly LostPaper[] {
  return allPapers(print).flatMap(({ kind, step, about, erasedOn }) =>
    erasedOn === undefined ? [] : [{ kind, step, about, erasedOn }],
  )
}

interface PossiblePaper extends ElectionPaper {
  readonly erasedOn: Day | undefined
}

function allPapers(print: ElectionPrint): readonly PossiblePaper[] {
  const { election, ballots } = print
  const nominations = print.nominations.toSorted(byNominationNumber)
  /** `of` are the nominations whose personal data the paper needs. */
  const paper = (
    kind: PaperKind,
    step: StepId,
    build: () => DocumentInput,
    about = '',
    of: readonly Nomination[] = [],
  ): PossiblePaper => ({ kind, step, about, build, erasedOn: lastErasure(of) })
  const left = nominations.flatMap((nomination): readonly LeftNomination[] =>
    nomination.leftGround === undefined
      ? []
      : [{ nomination, grounds: [nomination.leftGround], reasons: nomination.leftReasons }],
  )
  const courts = [...new Set(election.seats.map(({ court }) => court))]
  const decided = nominations.filter((nomination) => nomination.result !== undefined || !isStanding(nomination))
  const standing = nominations.filter(isStanding)
  return [
    paper('announcement', 'call', () => buildAnnouncement(print)),
    paper('nominatorsList', 'call', () => buildNominatorsList(print)),
    ...nominations.map((nomination) =>
      paper(
        'formalProtocol',
        'nominations',
        () => buildFormalProtocol(print, nomination),
        nomination.number,
        // Counts that were kept say what the erased lines came to.
        nomination.nominatorKind === 'citizens' && nomination.listCounts === undefined ? [nomination] : [],
      ),
    ),
    ...nominations
      .filter((nomination) => isStanding(nomination) && isIncomplete(formalCheckOf(print, nomination)))
      .map((nomination) =>
        paper('missingLetter', 'nominations', () => buildMissingLetter(print, nomination), nomination.number, [
          nomination,
        ]),
      ),
    ...(left.length === 0
      ? []
      : [
          paper(
            'leftResolution',
            'nominations',
            () => buildLeftResolution(print, left, 'office'),
            '',
            left.map(({ nomination }) => nomination),
          ),
          paper('leftResolutionPublic', 'nominations', () => buildLeftResolution(print, left, 'public')),
        ]),
    paper('teamResolution', 'opinion', () => buildTeamResolution(print, 'office')),
    paper('teamResolutionPublic', 'opinion', () => buildTeamResolution(print, 'public')),
    paper('policeLetter', 'opinion', () => buildPoliceLetter(print), '', standing),
    paper('teamProtocol', 'opinion', () => buildTeamProtocol(print), '', standing),
    paper('candidateList', 'ballots', () => buildCandidateList(print), '', votedOn(print)),
    ...ballots.flatMap((ballot) => {
      const about = [contestName(ballot), ...(ballot.round > 1 ? [String(ballot.round)] : [])].join(', ')
      return [
        paper('ballot', 'ballots', () => buildBallotPaper(print, ballot, false), about),
        paper('specimen', 'ballots', () => buildBallotPaper(print, ballot, true), about),
        paper('tellersProtocol', 'ballots', () => buildTellersProtocol(print, ballot, 'office'), about),
        paper('tellersProtocolPublic', 'ballots', () => buildTellersProtocol(print, ballot, 'public'), about),
      ]
    }),
    paper('electionResolution', 'resolution', () => buildElectionResolution(print, 'office')),
    paper('electionResolutionPublic', 'resolution', () => buildElectionResolution(print, 'public')),
    ...courts.map((court) => paper('courtLetter', 'handover', () => buildCourtLetter(print, court), court)),
    ...decided.map((nomination) =>
      paper('candidateLetter', 'handover', () => buildCandidateLetter(print, nomination), nomination.number, [
        nomination,
      ]),
    ),
    paper('collectionNotice', 'handover', () => buildCollectionNotice(print)),
    paper('commissionResolution', 'papers', () => buildCommissionResolution(print, 'office')),
    paper('commissionResolutionPublic', 'papers', () => buildCommissionResolution(print, 'public')),
    paper('destructionProtocol', 'papers', () => buildDestructionProtocol(print)),
  ]
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
