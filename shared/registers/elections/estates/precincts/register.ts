import type { RegisterModule } from '../../../../engine/register'
import { unitPrecincts } from './definition'
import { unitPrecinctsEn } from './texts.en'
import { unitPrecinctsPl } from './texts.pl'

/** Precincts with their protocols. */
export const unitPrecinctsRegister: RegisterModule = {
  definition: unitPrecincts,
  texts: { pl: unitPrecinctsPl, en: unitPrecinctsEn },
}
