import type { RegisterModule } from '../../../../engine/register'
import { estateRules } from '../elections/rules'
import { unitNominationChecks } from './checks'
import { unitNominations } from './definition'
import { nominationLetters } from './letters'
import { unitNominationsEn } from './texts.en'
import { unitNominationsPl } from './texts.pl'

/** Nominations of candidates for estate councils. */
export const unitNominationsRegister: RegisterModule = {
  definition: unitNominations,
  texts: { pl: unitNominationsPl, en: unitNominationsEn },
  code: { rules: estateRules, checks: unitNominationChecks, letters: nominationLetters },
}
