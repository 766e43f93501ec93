import type { RegisterModule } from '../../../engine/register'
import { ngos } from './definition'
import { dataRequest } from './papers'
import { ngoChecks, ngoRules } from './rules'
import { sectorReport } from './sectorReport'
import { ngosEn } from './texts.en'
import { ngosPl } from './texts.pl'

/** Bank of organisations the town works with. */
export const ngosRegister: RegisterModule = {
  definition: ngos,
  texts: { pl: ngosPl, en: ngosEn },
  code: { rules: ngoRules, checks: ngoChecks, letters: { dataRequest }, groupPapers: { sectorReport } },
}
