import type { RegisterModule } from '../../../engine/register'
import { pressEvents } from './definition'
import { pressEventsLetters } from '../sendingPapers'
import { pressEventsEn } from './texts.en'
import { pressEventsPl } from './texts.pl'

/** Press conferences. */
export const pressEventsRegister: RegisterModule = {
  definition: pressEvents,
  texts: { pl: pressEventsPl, en: pressEventsEn },
  code: { letters: pressEventsLetters },
}
