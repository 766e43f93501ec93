import type { RegisterModule } from '../../../../engine/register'
import { unitElections } from './definition'
import { electionLetters } from './letters'
import { estateRules } from './rules'
import { unitElectionsEn } from './texts.en'
import { unitElectionsPl } from './texts.pl'

/** Elections of councils of auxiliary units. */
export const unitElectionsRegister: RegisterModule = {
  definition: unitElections,
  texts: { pl: unitElectionsPl, en: unitElectionsEn },
  code: { rules: estateRules, letters: electionLetters },
}
