import type { RegisterModule } from '../../engine/register'
import { contractChecks } from './checks'
import { contractorQuestions } from './contractorQuestions'
import { cruTransfers } from './cru'
import { buildCruSheet } from './cruSheet'
import { contracts } from './definition'
import { printedContract } from './print'
import { contractRules, currentEndReason } from './rules'
import { contractsEn } from './texts.en'
import { contractsPl } from './texts.pl'

/** Contracts and agreements (umowy, porozumienia). */
export const contractsRegister: RegisterModule = {
  definition: contracts,
  texts: { pl: contractsPl, en: contractsEn },
  code: {
    rules: contractRules,
    reasons: { currentEnd: currentEndReason },
    checks: contractChecks,
    printRules: { contracts: printedContract },
    letters: { cruSheet: buildCruSheet },
    transfers: cruTransfers,
    questions: contractorQuestions,
  },
}
