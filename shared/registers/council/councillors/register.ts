import type { RegisterModule } from '../../../engine/register'
import { councillorChecks } from '../checks'
import { councillorList, mandateCertificate } from '../papers/people'
import { personOf } from '../people/personOf'
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
    makers: { person: personOf },
    checks: councillorChecks,
    groupPapers: { councillorList },
    letters: { mandateCertificate },
  },
}
