import type { RegisterModule } from '../../../engine/register'
import { runChecks } from './checks'
import { allowanceRuns } from './definition'
import { payList, publicList, statements, yearlySumsPaper } from './papers'
import { runRules } from './rules'
import { runQuestions } from './shownMonth'
import { allowanceRunsEn } from './texts.en'
import { allowanceRunsPl } from './texts.pl'

/** Allowances of councillors, month by month. */
export const allowanceRunsRegister: RegisterModule = {
  definition: allowanceRuns,
  texts: { pl: allowanceRunsPl, en: allowanceRunsEn },
  code: {
    rules: runRules,
    questions: runQuestions,
    checks: runChecks,
    letters: { payList, publicList, statements },
    groupPapers: { yearlySums: yearlySumsPaper },
  },
}
