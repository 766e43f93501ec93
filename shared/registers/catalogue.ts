import { ballots } from './ballots'
import type { RegisterDefinition } from './definition'
import { contracts } from './contracts'
import { elections } from './elections'
import { interpellations } from './interpellations'
import { layJudges } from './layJudges'
import { nominations } from './nominations'
import { withOfficeFields } from './officeFields'
import { resolutions } from './resolutions'

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
