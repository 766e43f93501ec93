import type { RegisterModule } from '../../../engine/register'
import { culturePapers } from '../papers'
import { culture } from './definition'
import { cultureChecks, cultureRules } from './rules'
import { cultureEn } from './texts.en'
import { culturePl } from './texts.pl'

/** Register of cultural institutions with its books. */
export const cultureRegister: RegisterModule = {
  definition: culture,
  texts: { pl: culturePl, en: cultureEn },
  code: { rules: cultureRules, checks: cultureChecks, ...culturePapers },
}
