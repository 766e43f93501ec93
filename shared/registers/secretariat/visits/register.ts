import type { RegisterModule } from '../../../engine/register'
import { daySheet, visitCounts, visitProtocol } from '../visitPapers'
import { visits } from './definition'
import { visitChecks, visitMakers, visitRules } from './rules'
import { visitsEn } from './texts.en'
import { visitsPl } from './texts.pl'

/** Visitors and receptions. */
export const visitsRegister: RegisterModule = {
  definition: visits,
  texts: { pl: visitsPl, en: visitsEn },
  code: {
    rules: visitRules,
    checks: visitChecks,
    makers: visitMakers,
    letters: { visitProtocol },
    groupPapers: { daySheet },
    periodPapers: { visitCounts },
  },
}
