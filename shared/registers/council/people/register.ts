import type { RegisterModule } from '../../../engine/register'
import { peopleChecks } from './checks'
import { people } from './definition'
import { peopleRules } from './rules'
import { peopleEn } from './texts.en'
import { peoplePl } from './texts.pl'

/** People, each once. */
export const peopleRegister: RegisterModule = {
  definition: people,
  texts: { pl: peoplePl, en: peopleEn },
  code: { rules: peopleRules, checks: peopleChecks },
}
