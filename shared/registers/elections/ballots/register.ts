import type { RegisterModule } from '../../../engine/register'
import { electionRules } from '../elections/rules'
import { ballots } from './definition'
import { ballotsEn } from './texts.en'
import { ballotsPl } from './texts.pl'

/** Rounds of voting (głosowania). */
export const ballotsRegister: RegisterModule = {
  definition: ballots,
  texts: { pl: ballotsPl, en: ballotsEn },
  code: { rules: electionRules },
}
