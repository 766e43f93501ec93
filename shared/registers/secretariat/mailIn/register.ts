import type { RegisterModule } from '../../../engine/register'
import { receiptPaper } from '../papers'
import { mailIn } from './definition'
import { mailInChecks, mailInMakers, mailInRules } from './rules'
import { mailInEn } from './texts.en'
import { mailInPl } from './texts.pl'

/** Incoming mail (dziennik wpływów). */
export const mailInRegister: RegisterModule = {
  definition: mailIn,
  texts: { pl: mailInPl, en: mailInEn },
  code: { rules: mailInRules, checks: mailInChecks, makers: mailInMakers, letters: { receipt: receiptPaper } },
}
