import type { RegisterModule } from '../../../engine/register'
import { prizes } from './definition'
import { prizesRules, prizesChecks } from './rules'
import { prizesLetters } from './papers'
import { prizesEn } from './texts.en'
import { prizesPl } from './texts.pl'

/** Prizes and scholarships. */
export const prizesRegister: RegisterModule = {
  definition: prizes,
  texts: { pl: prizesPl, en: prizesEn },
  code: { rules: prizesRules, checks: prizesChecks, letters: prizesLetters },
}
