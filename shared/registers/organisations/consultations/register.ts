import type { RegisterModule } from '../../../engine/register'
import { consultations } from './definition'
import { consultationsChecks } from './rules'
import { consultationsLetters, consultationsPeriodPapers } from './papers'
import { consultationsEn } from './texts.en'
import { consultationsPl } from './texts.pl'

/** Opinions and consultations. */
export const consultationsRegister: RegisterModule = {
  definition: consultations,
  texts: { pl: consultationsPl, en: consultationsEn },
  code: { checks: consultationsChecks, letters: consultationsLetters, periodPapers: consultationsPeriodPapers },
}
