import { z } from 'zod'
import type { Question } from '../../engine/register'
import { contractorBook, joinContractors } from './contractorBook'

/** Which parties are to become one, and what it is called then. */
export const joinInput = z.strictObject({
  keys: z.array(z.string()),
  party: z.strictObject({ name: z.string(), nip: z.string().optional() }),
})

/** Questions of the contractors' screen, answered where all contracts lie in memory. */
export const contractorQuestions: Readonly<Record<string, Question>> = {
  contractors: (contracts) => contractorBook(contracts),
  joinContractors: (contracts, input) => {
    const { keys, party } = joinInput.parse(input)
    return joinContractors(contracts, new Set(keys), {
      name: party.name,
      ...(party.nip === undefined ? {} : { nip: party.nip }),
    })
  },
}
