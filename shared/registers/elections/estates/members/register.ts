import type { RegisterModule } from '../../../../engine/register'
import { unitRules } from '../units/rules'
import { unitMembers } from './definition'
import { unitMembersEn } from './texts.en'
import { unitMembersPl } from './texts.pl'

/** Seats in councils and boards of auxiliary units. */
export const unitMembersRegister: RegisterModule = {
  definition: unitMembers,
  texts: { pl: unitMembersPl, en: unitMembersEn },
  code: { rules: unitRules },
}
