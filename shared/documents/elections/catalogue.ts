import type { FormalCheck } from '../../elections/formal'
import { isStanding } from '../../elections/nomination'
import type { StepId } from '../../elections/steps'
import type { DocumentInput } from '../model'
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
import { contestName, type ElectionPrint } from './print'
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

/** 9/2027 before 10/2027. */
const byNumber = new Intl.Collator('pl', { numeric: true })

/** Every paper of an edition that what is entered so far allows. */
export function electionPapers(print: ElectionPrint): readonly ElectionPaper[] {
  const { election, ballots } = print
  const nominations = print.nominations.toSorted((a, b) => byNumber.compare(a.number, b.number))
  const paper = (kind: PaperKind, step: StepId, build: () => DocumentInput, about = ''): ElectionPaper => ({
    kind,
    step,
    about,
    build,
  })
  const left = nominations.flatMap((nomination): readonly LeftNomination[] =>
    nomination.leftGround === undefined
      ? []
      : [{ nomination, grounds: [nomination.leftGround], reasons: nomination.leftReasons }],
  )
  const courts = [...new Set(election.seats.map(({ court }) => court))]
  const decided = nominations.filter(({ result }) => result !== undefined)
  return [
    paper('announcement', 'call', () => buildAnnouncement(print)),
    paper('nominatorsList', 'call', () => buildNominatorsList(print)),
    ...nominations.map((nomination) =>
      paper('formalProtocol', 'nominations', () => buildFormalProtocol(print, nomination), nomination.number),
    ),
    ...nominations
      .filter((nomination) => isStanding(nomination) && isIncomplete(formalCheckOf(print, nomination)))
      .map((nomination) =>
        paper('missingLetter', 'nominations', () => buildMissingLetter(print, nomination), nomination.number),
      ),
    ...(left.length === 0
      ? []
      : [
          paper('leftResolution', 'nominations', () => buildLeftResolution(print, left, 'office')),
          paper('leftResolutionPublic', 'nominations', () => buildLeftResolution(print, left, 'public')),
        ]),
    paper('teamResolution', 'opinion', () => buildTeamResolution(print, 'office')),
    paper('teamResolutionPublic', 'opinion', () => buildTeamResolution(print, 'public')),
    paper('policeLetter', 'opinion', () => buildPoliceLetter(print)),
    paper('teamProtocol', 'opinion', () => buildTeamProtocol(print)),
    paper('candidateList', 'ballots', () => buildCandidateList(print)),
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
      paper('candidateLetter', 'handover', () => buildCandidateLetter(print, nomination), nomination.number),
    ),
    paper('collectionNotice', 'handover', () => buildCollectionNotice(print)),
    paper('commissionResolution', 'papers', () => buildCommissionResolution(print, 'office')),
    paper('commissionResolutionPublic', 'papers', () => buildCommissionResolution(print, 'public')),
    paper('destructionProtocol', 'papers', () => buildDestructionProtocol(print)),
  ]
}

/** Whether it lacks something that can still be handed in; lateness cannot be mended. */
function isIncomplete({ grounds }: FormalCheck): boolean {
  return grounds.includes('formal')
}
