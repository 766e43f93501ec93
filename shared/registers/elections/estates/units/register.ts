import type { RegisterModule } from '../../../../engine/register'
import { units } from './definition'
import { unitChecks, unitRules } from './rules'
import { unitsEn } from './texts.en'
import { unitsPl } from './texts.pl'

/** Auxiliary units of the municipality. */
export const unitsRegister: RegisterModule = {
  definition: units,
  texts: { pl: unitsPl, en: unitsEn },
  code: { rules: unitRules, checks: unitChecks },
}
