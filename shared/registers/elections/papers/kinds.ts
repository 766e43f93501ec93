import type { ScreenPaper } from '../../../model/definition'

/** Kinds of papers of an election, in the order they are needed. */
export const paperKinds = [
  'announcement',
  'nominatorsList',
  'formalProtocol',
  'missingLetter',
  'leftResolution',
  'leftResolutionPublic',
  'policeResolution',
  'policeResolutionPublic',
  'policeLetter',
  'teamResolution',
  'teamResolutionPublic',
  'teamProtocol',
  'candidateList',
  'ballot',
  'specimen',
  'ballotReceipts',
  'tellersProtocol',
  'tellersProtocolPublic',
  'electionResolution',
  'electionResolutionPublic',
  'labourResolution',
  'labourResolutionPublic',
  'courtLetter',
  'candidateLetter',
  'nominatorLetter',
  'collectionNotice',
  'commissionResolution',
  'commissionResolutionPublic',
  'returnReceipt',
  'destructionProtocol',
] as const
export type PaperKind = (typeof paperKinds)[number]

/** Why a paper would state what is not so yet: it is not printed, and the reason is said. */
export type PaperLack =
  | 'seats'
  | 'end'
  | 'noCandidates'
  | 'opinions'
  | 'noNames'
  | 'noResult'
  | 'nobodyElected'
  | 'notNamed'
  | 'notHeld'
  | 'nothingToDestroy'
  | 'collecting'

/** Those about one nomination; the others are about the election. */
const nominationKinds = [
  'formalProtocol',
  'missingLetter',
  'leftResolution',
  'leftResolutionPublic',
  'candidateLetter',
  'nominatorLetter',
  'returnReceipt',
] as const satisfies readonly PaperKind[]
type NominationKind = (typeof nominationKinds)[number]

/** Whether a paper is about one nomination, whose number tells it from others of its kind. */
export function isOfNomination(kind: PaperKind): kind is NominationKind {
  return nominationKinds.some((one) => one === kind)
}

const protocols: ReadonlySet<PaperKind> = new Set<PaperKind>([
  'teamProtocol',
  'ballotReceipts',
  'tellersProtocol',
  'tellersProtocolPublic',
  'destructionProtocol',
])
const letters: ReadonlySet<PaperKind> = new Set<PaperKind>([
  'missingLetter',
  'policeLetter',
  'courtLetter',
  'candidateLetter',
  'nominatorLetter',
])

function paper<K extends PaperKind>(id: K): ScreenPaper & { readonly id: K } {
  // All ballots of a vote are alike and bear nothing but its names, boxes and seal (papers.md E9): a word or sign more makes ballots
  // that can be told apart. They also fill a sheet cut in two, to the millimetre.
  if (id === 'ballot' || id === 'specimen') return { id, prescribed: true }
  const isAct = /Resolution(?:Public)?$/u.test(id)
  return {
    id,
    ofRecord: true,
    ...(isAct ? { look: 'act' } : protocols.has(id) ? { look: 'protocol' } : letters.has(id) ? { look: 'letter' } : {}),
    ...(id.endsWith('Public') ? { copy: 'public' } : {}),
  }
}

/** The papers of an election as its register names them. */
export const electionScreenPapers = paperKinds
  .filter((kind): kind is Exclude<PaperKind, NominationKind> => !isOfNomination(kind))
  .map((kind) => paper(kind))

/** The papers about a nomination as their register names them. */
export const nominationScreenPapers = nominationKinds.map((kind) => paper(kind))
