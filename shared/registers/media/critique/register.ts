import type { RegisterModule } from '../../../engine/register'
import { critique } from './definition'
import { correctionLetter, critiqueAnalysis, digest, replyLetter } from './papers'
import { critiqueChecks, critiqueRules } from './rules'
import { critiqueEn } from './texts.en'
import { critiquePl } from './texts.pl'

/** What the media write: the digest, criticism and interventions. */
export const critiqueRegister: RegisterModule = {
  definition: critique,
  texts: { pl: critiquePl, en: critiqueEn },
  code: {
    rules: critiqueRules,
    checks: critiqueChecks,
    letters: { reply: replyLetter, correction: correctionLetter },
    groupPapers: { digest },
    periodPapers: { critiqueAnalysis },
  },
}
