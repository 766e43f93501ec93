import type { RegisterModule } from '../../../engine/register'
import { bookings } from './definition'
import { bookingsRules, bookingsChecks } from './rules'
import { bookingsLetters } from './papers'
import { bookingsEn } from './texts.en'
import { bookingsPl } from './texts.pl'

/** Bookings of halls. */
export const bookingsRegister: RegisterModule = {
  definition: bookings,
  texts: { pl: bookingsPl, en: bookingsEn },
  code: { rules: bookingsRules, checks: bookingsChecks, letters: bookingsLetters },
}
