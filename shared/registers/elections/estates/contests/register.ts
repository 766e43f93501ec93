import type { RegisterModule } from '../../../../engine/register'
import { unitContests } from './definition'
import { unitContestsEn } from './texts.en'
import { unitContestsPl } from './texts.pl'

/** Councils to elect, each in one election. */
export const unitContestsRegister: RegisterModule = {
  definition: unitContests,
  texts: { pl: unitContestsPl, en: unitContestsEn },
}
