import { addDays } from '../../../core/calendar/days'
import { endOf } from '../../../engine/deadlines/deadline'
import type { Day } from '../../../core/values/values'
import type { DocumentKind, Nomination, NominatorKind } from './nomination'
import type { ElectionSettings } from './settings'

/** How a document stands. `undated` is one whose date of issue matters and was not entered. */
export type DocumentState = 'fine' | 'missing' | 'undated' | 'tooOld' | 'afterNomination'

/** One line of the check list of a nomination. */
export interface DocumentCheck {
  readonly kind: DocumentKind
  readonly state: DocumentState
  readonly issuedOn?: Day
  /** Last day of nomination for which it is fresh enough, where its age matters. */
  readonly goodUntil?: Day
  /** Days from its issue to the nomination. */
  readonly days?: number
}

/** Documents whose age the law limits to 30 days before the nomination (art. 162 § 4). */
const dated: readonly DocumentKind[] = ['criminalRecord', 'proceedingsDeclaration', 'parentalDeclaration', 'medical']
const always: readonly DocumentKind[] = ['card', ...dated, 'photos']
const byNominator: Readonly<Record<NominatorKind, readonly DocumentKind[]>> = {
  courtPresident: [],
  organisation: ['registerExtract'],
  citizens: ['citizensList'],
}

/** Documents a nomination needs, by who makes it. */
export function requiredDocuments(nominator: NominatorKind | undefined): readonly DocumentKind[] {
  return nominator === undefined ? always : [...always, ...byNominator[nominator]]
}

/**
 * The check list of a nomination: every document it needs, and how it stands. Age is counted back from the day of
 * nomination; a document issued on the thirtieth day before is still good (law sheet C1). Of several of one kind the
 * newest counts.
 */
export function checkDocuments(
  nomination: Pick<Nomination, 'documents' | 'nominatorKind'>,
  nominatedOn: Day | undefined,
  settings: Pick<ElectionSettings, 'documentDays' | 'extractMonths'>,
): readonly DocumentCheck[] {
  return requiredDocuments(nomination.nominatorKind).map((kind) => {
    const supplied = nomination.documents.filter((document) => document.kind === kind)
    if (supplied.length === 0) return { kind, state: 'missing' }
    if (!dated.includes(kind) && kind !== 'registerExtract') return { kind, state: 'fine' }
    const issuedOn = supplied
      .flatMap((document) => document.issuedOn ?? [])
      .toSorted()
      .at(-1)
    if (issuedOn === undefined) return { kind, state: 'undated' }
    const goodUntil =
      kind === 'registerExtract'
        ? endOf(issuedOn, { unit: 'months', count: settings.extractMonths }, 'C').nominal
        : addDays(issuedOn, settings.documentDays)
    if (nominatedOn === undefined) return { kind, state: 'fine', issuedOn, goodUntil }
    const days = (Date.parse(nominatedOn) - Date.parse(issuedOn)) / 86_400_000
    const state = nominatedOn > goodUntil ? 'tooOld' : issuedOn > nominatedOn ? 'afterNomination' : 'fine'
    return { kind, state, issuedOn, goodUntil, days }
  })
}
