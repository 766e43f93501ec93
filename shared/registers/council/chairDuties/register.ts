import type { RegisterModule } from '../../../engine/register'
import { dutyChecks } from './checks'
import { chairDuties } from './definition'
import { questionForwarding, voivodeNotice } from './letters'
import { dutyRules } from './rules'
import { chairDutiesEn } from './texts.en'
import { chairDutiesPl } from './texts.pl'

/** Duties of the chair with their terms. */
export const chairDutiesRegister: RegisterModule = {
  definition: chairDuties,
  texts: { pl: chairDutiesPl, en: chairDutiesEn },
  code: { rules: dutyRules, checks: dutyChecks, letters: { voivodeNotice, questionForwarding } },
}
