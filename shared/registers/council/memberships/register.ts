import type { RegisterModule } from '../../../engine/register'
import { membershipChecks } from '../checks'
import { councilRules } from '../rules'
import { memberships } from './definition'
import { membershipsEn } from './texts.en'
import { membershipsPl } from './texts.pl'

/** Who sits in which body, from when to when. */
export const membershipsRegister: RegisterModule = {
  definition: memberships,
  texts: { pl: membershipsPl, en: membershipsEn },
  code: { rules: councilRules, checks: membershipChecks },
}
