import type { RegisterModule } from '../../../engine/register'
import { calls } from './definition'
import { callsRules, callsChecks } from './rules'
import { callsLetters } from './papers'
import { callsEn } from './texts.en'
import { callsPl } from './texts.pl'

/** Calls for offers. */
export const callsRegister: RegisterModule = {
  definition: calls,
  texts: { pl: callsPl, en: callsEn },
  code: { rules: callsRules, checks: callsChecks, letters: callsLetters },
}
