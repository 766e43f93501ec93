import { linkedAt } from '../../../core/values/fieldValues'
import type { Check } from '../../../engine/health/check'
import type { RegisterModule } from '../../../engine/register'
import { awards } from './definition'
import { awardsEn } from './texts.en'
import { awardsPl } from './texts.pl'

/** Something was paid for, and no contract is named. */
const paidWithoutContract: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values: { cost, contract } }) =>
      typeof cost === 'number' && cost > 0 && linkedAt(contract) === undefined ? { field: 'contract' } : undefined,
}

/** Awards received. */
export const awardsRegister: RegisterModule = {
  definition: awards,
  texts: { pl: awardsPl, en: awardsEn },
  code: { checks: { paidWithoutContract } },
}
