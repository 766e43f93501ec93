import type { RegisterModule } from '../../../engine/register'
import { affiliations } from './definition'
import { affiliationsRules, affiliationsChecks } from './rules'
import { affiliationsLetters } from './papers'
import { affiliationsEn } from './texts.en'
import { affiliationsPl } from './texts.pl'

/** Memberships. */
export const affiliationsRegister: RegisterModule = {
  definition: affiliations,
  texts: { pl: affiliationsPl, en: affiliationsEn },
  code: { rules: affiliationsRules, checks: affiliationsChecks, letters: affiliationsLetters },
}
