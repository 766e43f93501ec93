import type { RegisterModule } from '../../../../engine/register'
import { socialFunds } from './definition'
import { socialFundsLetters } from './papers'
import { socialFundsChecks, socialFundsRules } from './rules'
import { socialFundsEn } from './texts.en'
import { socialFundsPl } from './texts.pl'

/** The company social fund by years. */
export const socialFundsRegister: RegisterModule = {
  definition: socialFunds,
  texts: { pl: socialFundsPl, en: socialFundsEn },
  code: { rules: socialFundsRules, checks: socialFundsChecks, letters: socialFundsLetters },
}
