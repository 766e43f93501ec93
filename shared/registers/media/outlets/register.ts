import type { RegisterModule } from '../../../engine/register'
import { mediaChecks } from './checks'
import { media } from './definition'
import { mediaEn } from './texts.en'
import { mediaPl } from './texts.pl'

/** Outlets and journalists. */
export const mediaRegister: RegisterModule = {
  definition: media,
  texts: { pl: mediaPl, en: mediaEn },
  code: { checks: mediaChecks },
}
