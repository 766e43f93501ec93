import type { RegisterModule } from '../../../engine/register'
import { patronage } from './definition'
import { patronageChecks } from './rules'
import { patronageLetters } from './papers'
import { patronageEn } from './texts.en'
import { patronagePl } from './texts.pl'

/** Honorary patronage. */
export const patronageRegister: RegisterModule = {
  definition: patronage,
  texts: { pl: patronagePl, en: patronageEn },
  code: { checks: patronageChecks, letters: patronageLetters },
}
