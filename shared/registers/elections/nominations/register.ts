import type { RegisterModule } from '../../../engine/register'
import { electionChecks } from '../elections/checks'
import { electionRules } from '../elections/rules'
import { nominations } from './definition'
import { nominationsEn } from './texts.en'
import { nominationsPl } from './texts.pl'

/** Nominations of candidates (zgłoszenia kandydatów). */
export const nominationsRegister: RegisterModule = {
  definition: nominations,
  texts: { pl: nominationsPl, en: nominationsEn },
  code: { rules: electionRules, checks: electionChecks },
}
