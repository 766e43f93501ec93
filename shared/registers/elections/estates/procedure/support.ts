import { warsawDay } from '../../../../core/calendar/warsaw'
import type { Read } from '../../voting/read'
import { checkSignatures, listFromCounts, type ListCheck, type OtherList } from '../../voting/signatures'
import type { ElectionRules } from '../rules/rules'
import type { UnitNomination } from './read'

/** Signatures of support of a nomination, and what its list still lacks. */
export interface Support {
  readonly check: ListCheck
  /** Valid signatures of the nomination's whole list, where lists are nominated. */
  readonly together: number
  /** How many the nomination, or its whole list, must have. */
  readonly needed: number
}

type Given = Read<UnitNomination>

/** Whether two nominations stand on one list of one council. */
function onOneList(a: UnitNomination, b: UnitNomination): boolean {
  return a.list !== '' && a.list === b.list && a.contest === b.contest
}

/** „9/2025” came before „10/2025”. */
const byNumber = new Intl.Collator('pl', { numeric: true })

function cameBefore(a: UnitNomination, b: UnitNomination): boolean {
  if (a.receivedAt !== b.receivedAt) return (a.receivedAt ?? '9') < (b.receivedAt ?? '9')
  return byNumber.compare(a.number, b.number) < 0
}

/** Lists of the same election on which a signer may stand too. */
export function otherLists(
  { id, data }: Given,
  all: readonly Given[],
  { supportTwice }: Pick<ElectionRules, 'supportTwice'>,
): readonly OtherList[] {
  return all
    .filter((other) => other.id !== id && other.data.withdrawnOn === undefined)
    .map(({ data: other }) => ({
      nomination: other.number,
      signatures: other.signatures,
      // On one list a signer counts once in any case.
      ...((supportTwice === 'firstCounts' || onOneList(other, data)) && cameBefore(other, data)
        ? { first: true as const }
        : {}),
    }))
}

function checkOf(given: Given, all: readonly Given[], rules: ElectionRules, minimum: number): ListCheck {
  const { data } = given
  if (data.listCounts !== undefined && data.signatures.length === 0) return listFromCounts(data.listCounts, minimum)
  const on = data.receivedAt === undefined ? undefined : warsawDay(data.receivedAt)
  return checkSignatures(data.signatures, otherLists(given, all, rules), minimum, on)
}

/**
 * The signatures a nomination has and needs. Where lists are nominated all of a list count together, and so many are needed
 * for each of its candidates on average.
 */
export function supportOf(given: Given, all: readonly Given[], rules: ElectionRules): Support {
  const mates =
    rules.nomination === 'list'
      ? all.filter(({ id, data }) => id !== given.id && data.withdrawnOn === undefined && onOneList(data, given.data))
      : []
  const needed = rules.supporters * (rules.supportersPer === 'listAverage' ? mates.length + 1 : 1)
  const others = mates.reduce((sum, mate) => sum + checkOf(mate, all, rules, 0).valid, 0)
  const check = checkOf(given, all, rules, Math.max(0, needed - others))
  return { check, together: check.valid + others, needed }
}
