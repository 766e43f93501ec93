import type { RegisterModule } from '../../../engine/register'
import { smallGrants } from './definition'
import { posting } from './papers'
import { smallGrantChecks, smallGrantRules } from './rules'
import { smallGrantsEn } from './texts.en'
import { smallGrantsPl } from './texts.pl'

/** Small grants: offers without a call. */
export const smallGrantsRegister: RegisterModule = {
  definition: smallGrants,
  texts: { pl: smallGrantsPl, en: smallGrantsEn },
  code: { rules: smallGrantRules, checks: smallGrantChecks, letters: { posting } },
}
