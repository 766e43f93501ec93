import type { RegisterModule } from '../../../engine/register'
import { tasks } from './definition'
import { taskChecks, taskRules } from './rules'
import { tasksEn } from './texts.en'
import { tasksPl } from './texts.pl'

/** Tasks of the secretariat. */
export const tasksRegister: RegisterModule = {
  definition: tasks,
  texts: { pl: tasksPl, en: tasksEn },
  code: { rules: taskRules, checks: taskChecks },
}
