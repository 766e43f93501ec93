import type { RegisterModule } from '../../../engine/register'
import { bodyChecks } from '../checks'
import { composition } from '../papers/people'
import { councilRules } from '../rules'
import { bodies } from './definition'
import { bodiesEn } from './texts.en'
import { bodiesPl } from './texts.pl'

/** The council, its committees and clubs. */
export const bodiesRegister: RegisterModule = {
  definition: bodies,
  texts: { pl: bodiesPl, en: bodiesEn },
  code: { rules: councilRules, checks: bodyChecks, letters: { composition } },
}
