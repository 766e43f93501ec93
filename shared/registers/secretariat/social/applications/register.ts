import type { RegisterModule } from '../../../../engine/register'
import { socialApplications } from './definition'
import { socialApplicationsPapers } from './papers'
import { socialApplicationsChecks, socialApplicationsRules } from './rules'
import { socialApplicationsEn } from './texts.en'
import { socialApplicationsPl } from './texts.pl'

/** Applications to the social fund. */
export const socialApplicationsRegister: RegisterModule = {
  definition: socialApplications,
  texts: { pl: socialApplicationsPl, en: socialApplicationsEn },
  code: { rules: socialApplicationsRules, checks: socialApplicationsChecks, ...socialApplicationsPapers },
}
