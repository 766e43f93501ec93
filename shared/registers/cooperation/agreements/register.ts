import type { RegisterModule } from '../../../engine/register'
import { agreements } from './definition'
import { agreementsRules, agreementsChecks } from './rules'
import { agreementsLetters } from './papers'
import { agreementsEn } from './texts.en'
import { agreementsPl } from './texts.pl'

/** Agreements of cooperation. */
export const agreementsRegister: RegisterModule = {
  definition: agreements,
  texts: { pl: agreementsPl, en: agreementsEn },
  code: { rules: agreementsRules, checks: agreementsChecks, letters: agreementsLetters },
}
