import type { RegisterModule } from '../../../engine/register'
import { projects } from './definition'
import { projectsRules, projectsChecks } from './rules'
import { projectsLetters } from './papers'
import { projectsEn } from './texts.en'
import { projectsPl } from './texts.pl'

/** Projects and funds. */
export const projectsRegister: RegisterModule = {
  definition: projects,
  texts: { pl: projectsPl, en: projectsEn },
  code: { rules: projectsRules, checks: projectsChecks, letters: projectsLetters },
}
