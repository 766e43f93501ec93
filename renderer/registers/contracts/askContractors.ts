import { z } from 'zod'
import type { Edit } from '#shared/engine/history/history'
import type { ContractorBook, JoinedParty } from '#shared/registers/contracts/contractorBook'
import { contracts } from '#shared/registers/contracts/definition'
import type { QueryClient } from '../../data/query/queryClient'

// The answers come from this program's own worker: their kind is checked, not every row of a long book.
const book = z.custom<ContractorBook>(
  (answer) => typeof answer === 'object' && answer !== null && 'contractors' in answer && 'duplicates' in answer,
)
const edits = z.custom<readonly Edit[]>((answer) => Array.isArray(answer))

/** Every party of the contracts outside the trash once, with those that are probably one. */
export async function readContractors(query: QueryClient): Promise<ContractorBook> {
  return book.parse(await query.ask(contracts.id, 'contractors'))
}

/** Edits that make one party of several, over all contracts concerned. */
export async function editsToJoin(
  query: QueryClient,
  keys: readonly string[],
  party: JoinedParty,
): Promise<readonly Edit[]> {
  return edits.parse(await query.ask(contracts.id, 'joinContractors', { keys, party }))
}
