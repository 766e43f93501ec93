import type { RegisterModule } from '../../../engine/register'
import { notices } from './definition'
import { noticesChecks } from '../sending'
import { noticesLetters } from '../sendingPapers'
import { noticesEn } from './texts.en'
import { noticesPl } from './texts.pl'

/** Paid notices. */
export const noticesRegister: RegisterModule = {
  definition: notices,
  texts: { pl: noticesPl, en: noticesEn },
  code: { checks: noticesChecks, letters: noticesLetters },
}
