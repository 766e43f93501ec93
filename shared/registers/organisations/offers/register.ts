import type { RegisterModule } from '../../../engine/register'
import { offers } from './definition'
import { offersRules, offersChecks } from './rules'
import { offersLetters, offersPeriodPapers } from './papers'
import { offersEn } from './texts.en'
import { offersPl } from './texts.pl'

/** Offers and grants. */
export const offersRegister: RegisterModule = {
  definition: offers,
  texts: { pl: offersPl, en: offersEn },
  code: { rules: offersRules, checks: offersChecks, letters: offersLetters, periodPapers: offersPeriodPapers },
}
