import type { RegisterModule } from '../../../engine/register'
import { electionChecks } from './checks'
import { electionRules } from './rules'
import { elections } from './definition'
import { electionsEn } from './texts.en'
import { electionsPl } from './texts.pl'

/** Editions of the election of lay judges (wybory ławników). */
export const electionsRegister: RegisterModule = {
  definition: elections,
  texts: { pl: electionsPl, en: electionsEn },
  code: { rules: electionRules, checks: electionChecks },
}
