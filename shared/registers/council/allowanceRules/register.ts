import type { RegisterModule } from '../../../engine/register'
import { ruleChecks } from './checks'
import { allowanceRules } from './definition'
import { allowanceRulesEn } from './texts.en'
import { allowanceRulesPl } from './texts.pl'

/** Rules by which councillors are paid. */
export const allowanceRulesRegister: RegisterModule = {
  definition: allowanceRules,
  texts: { pl: allowanceRulesPl, en: allowanceRulesEn },
  code: { checks: ruleChecks },
}
