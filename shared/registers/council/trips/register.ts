import type { RegisterModule } from '../../../engine/register'
import { tripChecks } from './checks'
import { trips } from './definition'
import { tripOrder, tripSettlement } from './papers'
import { tripRules } from './rules'
import { tripsEn } from './texts.en'
import { tripsPl } from './texts.pl'

/** Travel orders of councillors and their settlement. */
export const tripsRegister: RegisterModule = {
  definition: trips,
  texts: { pl: tripsPl, en: tripsEn },
  code: { rules: tripRules, checks: tripChecks, letters: { tripOrder, tripSettlement } },
}
