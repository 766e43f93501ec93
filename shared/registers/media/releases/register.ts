import type { RegisterModule } from '../../../engine/register'
import { releases } from './definition'
import { releasesChecks } from '../sending'
import { releasesLetters } from '../sendingPapers'
import { releasesEn } from './texts.en'
import { releasesPl } from './texts.pl'

/** Releases. */
export const releasesRegister: RegisterModule = {
  definition: releases,
  texts: { pl: releasesPl, en: releasesEn },
  code: { checks: releasesChecks, letters: releasesLetters },
}
