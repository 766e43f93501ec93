import type { RegisterModule } from '../../../engine/register'
import { teams } from './definition'
import { teamsLetters } from './papers'
import { teamsChecks, teamsRules } from './rules'
import { teamsEn } from './texts.en'
import { teamsPl } from './texts.pl'

/** Teams of organisations and the office. */
export const teamsRegister: RegisterModule = {
  definition: teams,
  texts: { pl: teamsPl, en: teamsEn },
  code: { rules: teamsRules, checks: teamsChecks, letters: teamsLetters },
}
