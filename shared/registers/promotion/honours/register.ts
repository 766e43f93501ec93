import type { RegisterModule } from '../../../engine/register'
import { honours } from './definition'
import { honoursRules, honoursChecks } from './rules'
import { honoursLetters } from './papers'
import { honoursEn } from './texts.en'
import { honoursPl } from './texts.pl'

/** Honorary citizenship and distinctions. */
export const honoursRegister: RegisterModule = {
  definition: honours,
  texts: { pl: honoursPl, en: honoursEn },
  code: { rules: honoursRules, checks: honoursChecks, letters: honoursLetters },
}
