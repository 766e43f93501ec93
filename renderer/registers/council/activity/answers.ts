import { z } from 'zod'
import type { CouncilActivity } from '#shared/registers/council/activity/count'
import type { PersonPage } from '#shared/registers/council/activity/person'
import type { Sg01 } from '#shared/registers/council/activity/sg01'

// The answers come from this program's own worker: their kind is checked, not every figure of them.
const activitySchema = z.custom<CouncilActivity>(
  (given) => typeof given === 'object' && given !== null && 'people' in given,
)
const personSchema = z.custom<PersonPage>((given) => typeof given === 'object' && given !== null && 'summary' in given)
const sg01Schema = z.custom<Sg01>((given) => typeof given === 'object' && given !== null && 'asOf' in given)

/** Reads the answer about the whole council. */
export const readActivity = (given: unknown): CouncilActivity => activitySchema.parse(given)
/** Reads the answer about one councillor; `null` for a mandate that is not there. */
export const readPerson = (given: unknown): PersonPage | null =>
  given === undefined ? null : personSchema.parse(given)
/** Reads the numbers of the form. */
export const readSg01 = (given: unknown): Sg01 => sg01Schema.parse(given)
