import type { RegisterModule } from '../../../engine/register'
import { materialOpinions } from './definition'
import { materialOpinionsChecks } from './rules'
import { materialOpinionsLetters, materialOpinionsPeriodPapers } from './papers'
import { materialOpinionsEn } from './texts.en'
import { materialOpinionsPl } from './texts.pl'

/** Opinions on materials. */
export const materialOpinionsRegister: RegisterModule = {
  definition: materialOpinions,
  texts: { pl: materialOpinionsPl, en: materialOpinionsEn },
  code: {
    checks: materialOpinionsChecks,
    letters: materialOpinionsLetters,
    periodPapers: materialOpinionsPeriodPapers,
  },
}
