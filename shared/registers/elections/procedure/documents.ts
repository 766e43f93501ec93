import { addDays } from '../../../core/calendar/days'
import { endOf } from '../../../engine/deadlines/deadline'
import type { Day } from '../../../core/values/values'
import type { DocumentKind, Nomination, NominatorKind, SuppliedDocument } from './nomination'
import type { ElectionSettings } from './settings'

/**
 * How a document stands. `undated` is one whose date of issue matters and was not entered; `afterNomination` was issued
 * later than the nomination although nobody said it was handed in later; `suppliedLate` came when nominations were over.
 */
export type DocumentState = 'fine' | 'missing' | 'undated' | 'tooOld' | 'afterNomination' | 'suppliedLate'

/** One line of the check list of a nomination. */
export interface DocumentCheck {
  readonly kind: DocumentKind
  readonly state: DocumentState
  readonly issuedOn?: Day
  /** Day it was handed in, where that was later than the nomination. */
  readonly suppliedOn?: Day
  /** Last day of nomination for which it is fresh enough, where its age matters. */
  readonly goodUntil?: Day
  /** Days from its issue to the nomination. */
  readonly days?: number
}

/** Documents whose age the law limits to 30 days before the nomination (art. 162 § 5). */
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
 * nomination; a document issued on the thirtieth day before is still good (law sheet C1). What was completed later has its
 * own day, until the last day for nominations (`end`). Of several of one kind one in order counts, else the newest.
 */
export function checkDocuments(
  nomination: Pick<Nomination, 'documents' | 'nominatorKind'>,
  nominatedOn: Day | undefined,
  settings: Pick<ElectionSettings, 'documentDays' | 'extractMonths'>,
  end?: Day,
): readonly DocumentCheck[] {
  return requiredDocuments(nomination.nominatorKind).map((kind) => {
    const checks = nomination.documents
      .filter((document) => document.kind === kind)
      .toSorted((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? 1 : -1))
      .map((document) => checkDocument(document, nominatedOn, settings, end))
    return checks.find(({ state }) => state === 'fine') ?? checks[0] ?? { kind, state: 'missing' }
  })
}

function checkDocument(
  { kind, issuedOn, suppliedOn }: SuppliedDocument,
  nominatedOn: Day | undefined,
  settings: Pick<ElectionSettings, 'documentDays' | 'extractMonths'>,
  end: Day | undefined,
): DocumentCheck {
  const supplied = suppliedOn === undefined ? {} : { suppliedOn }
  const isLate = suppliedOn !== undefined && end !== undefined && suppliedOn > end
  if (!dated.includes(kind) && kind !== 'registerExtract')
    return { kind, state: isLate ? 'suppliedLate' : 'fine', ...supplied }
  if (issuedOn === undefined) return { kind, state: 'undated', ...supplied }
  const goodUntil =
    kind === 'registerExtract'
      ? endOf(issuedOn, { unit: 'months', count: settings.extractMonths }, 'C').nominal
      : addDays(issuedOn, settings.documentDays)
  if (nominatedOn === undefined)
    return { kind, state: isLate ? 'suppliedLate' : 'fine', issuedOn, goodUntil, ...supplied }
  const days = (Date.parse(nominatedOn) - Date.parse(issuedOn)) / 86_400_000
  const filedOn = suppliedOn !== undefined && suppliedOn > nominatedOn ? suppliedOn : nominatedOn
  const state = isLate
    ? 'suppliedLate'
    : nominatedOn > goodUntil
      ? 'tooOld'
      : issuedOn > filedOn
        ? 'afterNomination'
        : 'fine'
  return { kind, state, issuedOn, goodUntil, days, ...supplied }
}
