import type { RegisterModule } from '../../register'
import { savedViews } from './definition'
import { savedViewsEn } from './texts.en'
import { savedViewsPl } from './texts.pl'

/** Views the office saved. */
export const savedViewsRegister: RegisterModule = {
  definition: savedViews,
  texts: { pl: savedViewsPl, en: savedViewsEn },
}
