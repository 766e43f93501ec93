import type { RegisterModule } from '../../../engine/register'
import { labels, postBook } from '../papers'
import { mailOut } from './definition'
import { mailOutChecks, mailOutRules } from './rules'
import { mailOutEn } from './texts.en'
import { mailOutPl } from './texts.pl'

/** Outgoing mail (dziennik wysyłek). */
export const mailOutRegister: RegisterModule = {
  definition: mailOut,
  texts: { pl: mailOutPl, en: mailOutEn },
  code: { rules: mailOutRules, checks: mailOutChecks, letters: { labels }, groupPapers: { postBook } },
}
