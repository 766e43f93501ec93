import type { Day } from '../../../core/values/values'
import { checkDocuments, type DocumentCheck } from './documents'
import { erasedDay, type LeftGround, type Nomination } from './nomination'
import { timeliness, type Timeliness } from './receipt'
import type { ElectionSettings } from './settings'
import { checkSignatures, listFromCounts, type ListCheck, type OtherList } from '../voting/signatures'

/** The formal check of a nomination (art. 162): time, documents, signatures of a citizens' list. */
export interface FormalCheck {
  readonly timeliness: Timeliness
  readonly documents: readonly DocumentCheck[]
  /** For a citizens' list only. */
  readonly list: ListCheck | undefined
  /** Why the nomination is to be left without further course (art. 162 § 10), worst first; empty where it is in order. */
  readonly grounds: readonly LeftGround[]
  readonly state: 'inOrder' | 'open' | 'defective'
}

/** Checks a nomination formally. `others` are the other citizens' lists of the edition. */
export function checkFormally(
  nomination: Nomination,
  end: Day | undefined,
  others: readonly OtherList[],
  settings: ElectionSettings,
): FormalCheck {
  const time = timeliness(nomination, end, settings.nominationRule)
  const documents = checkDocuments(nomination, nominationDay(nomination, settings), settings, end)
  const list = nomination.nominatorKind === 'citizens' ? checkList(nomination, others, settings) : undefined
  const isFormal = documents.some(({ state }) => state !== 'fine') || list?.state === 'tooFew'
  const grounds: LeftGround[] = [
    ...(time.state === 'late' ? ['late' as const] : []),
    ...(isFormal ? ['formal' as const] : []),
  ]
  const isListOpen = list === undefined ? nomination.nominatorKind === 'citizens' : list.state === 'open'
  const isOpen = time.state === 'unknown' || nomination.nominatorKind === undefined || isListOpen
  return {
    timeliness: time,
    documents,
    list,
    grounds,
    state: grounds.length > 0 ? 'defective' : isOpen ? 'open' : 'inOrder',
  }
}

/** Of a list whose lines were erased the counts speak; where none were kept, nothing can be said of it. */
function checkList(
  nomination: Nomination,
  others: readonly OtherList[],
  settings: ElectionSettings,
): ListCheck | undefined {
  const { signatures, listCounts, listCheckedOn } = nomination
  const { minimumSignatures } = settings
  if (erasedDay(nomination) === undefined)
    return checkSignatures(
      signatures,
      others,
      minimumSignatures,
      nominationDay(nomination, settings),
      listCheckedOn !== undefined,
    )
  return listCounts === undefined ? undefined : listFromCounts(listCounts, minimumSignatures)
}

/** The day from which the age of documents is counted back: that of dispatch where it decides, else of receipt. */
export function nominationDay(
  { receivedOn, sentOn }: Pick<Nomination, 'receivedOn' | 'sentOn'>,
  { nominationRule }: Pick<ElectionSettings, 'nominationRule'>,
): Day | undefined {
  return nominationRule === 'dispatch' ? (sentOn ?? receivedOn) : receivedOn
}
