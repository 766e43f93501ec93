import type { RegisterModule } from '../../../engine/register'
import { councilRules } from '../rules'
import { notes } from './definition'
import { notesEn } from './texts.en'
import { notesPl } from './texts.pl'

/** What is noted at meetings. */
export const notesRegister: RegisterModule = {
  definition: notes,
  texts: { pl: notesPl, en: notesEn },
  code: { rules: councilRules },
}
