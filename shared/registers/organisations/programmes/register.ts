import type { RegisterModule } from '../../../engine/register'
import { programmes } from './definition'
import { programmesRules, programmesChecks } from './rules'
import { programmesLetters } from './papers'
import { programmesEn } from './texts.en'
import { programmesPl } from './texts.pl'

/** Programmes of cooperation. */
export const programmesRegister: RegisterModule = {
  definition: programmes,
  texts: { pl: programmesPl, en: programmesEn },
  code: { rules: programmesRules, checks: programmesChecks, letters: programmesLetters },
}
