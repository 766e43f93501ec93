import type { Seats } from '#shared/registers/elections/procedure/contest'
import type { ElectionsText } from '#shared/registers/elections/words/elections.pl'
import { newId } from '../../data/commands/commands'
import type { Workspace } from '../../data/workspace'
import type { ElectionFacts } from './useElection'

/** Makes the edition of a supplementary election for seats an edition left empty (art. 168). @returns its record. */
export async function proposeSupplementary(
  workspace: Workspace,
  { edition, editions }: ElectionFacts,
  seats: readonly Seats[],
  { create }: ElectionsText,
): Promise<string> {
  const { termFrom = 0, termTo = 0, statutory } = edition.data
  const same = editions.filter(({ data }) => data.kind === 'supplementary' && data.termFrom === termFrom).length
  const record = newId()
  const name = create.nameSupplementary(termFrom, termTo, same + 1)
  await workspace.run({ kind: 'create', register: 'elections', record, label: name }, [
    {
      record,
      register: 'elections',
      presence: 'live',
      fields: {
        name,
        kind: 'supplementary',
        termFrom,
        termTo,
        seats: seats.map(({ court, pool, seats: wanted }) => ({ court, pool, seats: wanted })),
        statutory,
        labour: edition.data.labour,
      },
    },
  ])
  return record
}
