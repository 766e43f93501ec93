import type { RegisterModule } from '../../../engine/register'
import { events } from './definition'
import { eventsChecks } from './rules'
import { eventsLetters, eventsPeriodPapers } from './papers'
import { stepRules } from './steps'
import { eventsEn } from './texts.en'
import { eventsPl } from './texts.pl'

/** Events and ceremonies. */
export const eventsRegister: RegisterModule = {
  definition: events,
  texts: { pl: eventsPl, en: eventsEn },
  code: { rules: stepRules, checks: eventsChecks, letters: eventsLetters, periodPapers: eventsPeriodPapers },
}
