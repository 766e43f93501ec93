import type { RegisterModule } from '../register'
import { templates } from './definition'
import { templatesEn } from './texts.en'
import { templatesPl } from './texts.pl'

/** Templates of papers the office made its own. */
export const templatesRegister: RegisterModule = {
  definition: templates,
  texts: { pl: templatesPl, en: templatesEn },
}
