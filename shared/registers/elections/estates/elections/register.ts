import type { RegisterModule } from '../../../../engine/register'
import { unitElections } from './definition'
import { estateRules } from './rules'
import { unitElectionsEn } from './texts.en'
import { unitElectionsPl } from './texts.pl'

/** Elections of councils of auxiliary units. */
export const unitElectionsRegister: RegisterModule = {
  definition: unitElections,
  texts: { pl: unitElectionsPl, en: unitElectionsEn },
  code: { rules: estateRules },
}
