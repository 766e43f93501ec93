import type { ElectionsText } from '#shared/text/elections.pl'
import { newId } from '../../data/commands'
import type { Workspace } from '../../data/workspace'
import type { ElectionFacts } from './useElection'

/** Makes the edition of a supplementary election for the seats one left empty (art. 168). @returns its record. */
export async function proposeSupplementary(
  workspace: Workspace,
  { edition, contests }: ElectionFacts,
  { create }: ElectionsText,
): Promise<string> {
  const { termFrom = 0, termTo = 0, statutory } = edition.data
  const seats = contests.flatMap(({ seats: { court, pool, seats: wanted }, elected }) =>
    elected < wanted ? [{ court, pool, seats: wanted - elected }] : [],
  )
  const record = newId()
  const name = create.nameSupplementary(termFrom, termTo, 1)
  await workspace.run({ kind: 'create', register: 'elections', record, label: name }, [
    {
      record,
      register: 'elections',
      presence: 'live',
      fields: { name, kind: 'supplementary', termFrom, termTo, seats, statutory },
    },
  ])
  return record
}
