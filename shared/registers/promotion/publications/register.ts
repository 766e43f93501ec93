import type { RegisterModule } from '../../../engine/register'
import { publications } from './definition'
import { publicationsRules, publicationsChecks } from './rules'
import { publicationsLetters } from './papers'
import { publicationsEn } from './texts.en'
import { publicationsPl } from './texts.pl'

/** Publications and materials. */
export const publicationsRegister: RegisterModule = {
  definition: publications,
  texts: { pl: publicationsPl, en: publicationsEn },
  code: { rules: publicationsRules, checks: publicationsChecks, letters: publicationsLetters },
}
