import type { RegisterModule } from '../../../engine/register'
import { bulletin } from './definition'
import { bulletinEn } from './texts.en'
import { bulletinPl } from './texts.pl'

/** What the office publishes, until when, and with what proof. */
export const bulletinRegister: RegisterModule = {
  definition: bulletin,
  texts: { pl: bulletinPl, en: bulletinEn },
}
