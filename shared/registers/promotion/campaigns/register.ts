import type { RegisterModule } from '../../../engine/register'
import { campaigns } from './definition'
import { campaignsRules, campaignsChecks } from './rules'
import { campaignsLetters } from './papers'
import { campaignsEn } from './texts.en'
import { campaignsPl } from './texts.pl'

/** Information campaigns. */
export const campaignsRegister: RegisterModule = {
  definition: campaigns,
  texts: { pl: campaignsPl, en: campaignsEn },
  code: { rules: campaignsRules, checks: campaignsChecks, letters: campaignsLetters },
}
