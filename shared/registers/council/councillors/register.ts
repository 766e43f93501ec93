import type { RegisterModule } from '../../../engine/register'
import { councillorChecks } from '../checks'
import { councillorList, mandateCertificate } from '../papers/people'
import { councilRules } from '../rules'
import { councillors } from './definition'
import { councillorsEn } from './texts.en'
import { councillorsPl } from './texts.pl'

/** Mandates of councillors (ewidencja radnych). */
export const councillorsRegister: RegisterModule = {
  definition: councillors,
  texts: { pl: councillorsPl, en: councillorsEn },
  code: {
    rules: councilRules,
    checks: councillorChecks,
    groupPapers: { councillorList },
    letters: { mandateCertificate },
  },
}
