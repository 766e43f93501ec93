import { dayOf } from '../../../core/values/fieldValues'
import type { RegisterModule } from '../../../engine/register'
import type { Rule } from '../../../engine/present/rule'
import { fundCalls } from './definition'
import { fundCallsEn } from './texts.en'
import { fundCallsPl } from './texts.pl'

/** A call is open from its first day to its last; one without a last day is open until somebody says otherwise. */
const callStatus: Rule = ({ opensOn, closesOn }, { today }) => {
  if ((dayOf(closesOn) ?? today) < today) return 'closed'
  return (dayOf(opensOn) ?? today) > today ? 'ahead' : 'open'
}

/** Sources of money and their calls. */
export const fundCallsRegister: RegisterModule = {
  definition: fundCalls,
  texts: { pl: fundCallsPl, en: fundCallsEn },
  code: { rules: { callStatus } },
}
