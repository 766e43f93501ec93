import type { RegisterRecord } from '../../../../core/values/record'
import { linkAt } from '../../voting/values'
import type { ListCheck } from '../../voting/signatures'
import type { CityOverview } from './overview'
import { readUnitNomination } from './read'
import { supportOf } from './support'

/**
 * The lists of support an election still keeps, each with what it came to: those of nominations in the trash too, for they come
 * back with their signatures.
 */
export function keptLists(
  city: CityOverview,
  trashed: readonly Pick<RegisterRecord, 'id' | 'values'>[],
): readonly { readonly id: string; readonly check: ListCheck }[] {
  const gone = trashed
    .filter(({ values }) => linkAt(values, 'election') === city.id)
    .map(({ id, values }) => ({ id, data: readUnitNomination(values, city.election.day) }))
  return [...city.nominations, ...gone]
    .filter(({ data }) => data.signatures.length > 0)
    .map((nomination) => ({
      id: nomination.id,
      check: supportOf(nomination, city.nominations, city.election.rules).check,
    }))
}
