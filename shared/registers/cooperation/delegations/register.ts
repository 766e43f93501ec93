import type { RegisterModule } from '../../../engine/register'
import { delegations } from './definition'
import { delegationsChecks } from './rules'
import { delegationsLetters } from './papers'
import { delegationsEn } from './texts.en'
import { delegationsPl } from './texts.pl'

/** Delegations and visits. */
export const delegationsRegister: RegisterModule = {
  definition: delegations,
  texts: { pl: delegationsPl, en: delegationsEn },
  code: { checks: delegationsChecks, letters: delegationsLetters },
}
