import type { RegisterModule } from '../../engine/register'
import { definitions } from './definition'
import { definitionsEn } from './texts.en'
import { definitionsPl } from './texts.pl'

/** Definitions of the office's own registers. */
export const definitionsRegister: RegisterModule = {
  definition: definitions,
  texts: { pl: definitionsPl, en: definitionsEn },
}
