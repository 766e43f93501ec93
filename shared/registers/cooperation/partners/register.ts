import type { RegisterModule } from '../../../engine/register'
import { partners } from './definition'
import { partnersRules, partnersChecks } from './rules'
import { partnersLetters } from './papers'
import { partnersEn } from './texts.en'
import { partnersPl } from './texts.pl'

/** Partners abroad. */
export const partnersRegister: RegisterModule = {
  definition: partners,
  texts: { pl: partnersPl, en: partnersEn },
  code: { rules: partnersRules, checks: partnersChecks, letters: partnersLetters },
}
