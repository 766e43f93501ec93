import type { RegisterModule } from '../../../engine/register'
import { initiatives } from './definition'
import { initiativeLetters } from './letters'
import { initiativeRules } from './rules'
import { initiativesEn } from './texts.en'
import { initiativesPl } from './texts.pl'

/** Legislative initiatives of residents. */
export const initiativesRegister: RegisterModule = {
  definition: initiatives,
  texts: { pl: initiativesPl, en: initiativesEn },
  code: { rules: initiativeRules, letters: initiativeLetters },
}
