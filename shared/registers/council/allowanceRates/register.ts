import type { RegisterModule } from '../../../engine/register'
import { rateChecks } from './checks'
import { allowanceRates } from './definition'
import { rateRules } from './rates'
import { allowanceRatesEn } from './texts.en'
import { allowanceRatesPl } from './texts.pl'

/** Amounts allowances and travel are computed from. */
export const allowanceRatesRegister: RegisterModule = {
  definition: allowanceRates,
  texts: { pl: allowanceRatesPl, en: allowanceRatesEn },
  code: { rules: rateRules, checks: rateChecks },
}
