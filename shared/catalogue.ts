import { ballots } from './registers/elections/ballots/definition'
import type { RegisterDefinition } from './model/definition'
import { contracts } from './registers/contracts/definition'
import { elections } from './registers/elections/elections/definition'
import { interpellations } from './registers/interpellations/definition'
import { layJudges } from './registers/elections/layJudges/definition'
import { nominations } from './registers/elections/nominations/definition'
import { withOfficeFields } from './engine/health/officeFields'
import { resolutions } from './registers/resolutions/definition'

const defined: readonly RegisterDefinition[] = [
  resolutions,
  interpellations,
  contracts,
  elections,
  nominations,
  ballots,
  layJudges,
]

/** Every register of the program, in the order of the navigation, with the fields all of them have. */
export const registers: readonly RegisterDefinition[] = defined.map(withOfficeFields)

/** The definition of a register; throws for an id no register has, because records never carry one. */
export function definitionOf(id: string): RegisterDefinition {
  const definition = registers.find((register) => register.id === id)
  if (definition === undefined) throw new Error(`Unknown register: ${id}`)
  return definition
}
