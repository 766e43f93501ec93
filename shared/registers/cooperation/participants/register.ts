import type { RegisterModule } from '../../../engine/register'
import { participants } from './definition'
import { participantsRules, participantsChecks } from './rules'
import { participantsLetters, participantsPeriodPapers } from './papers'
import { participantsEn } from './texts.en'
import { participantsPl } from './texts.pl'

/** Participants of projects. */
export const participantsRegister: RegisterModule = {
  definition: participants,
  texts: { pl: participantsPl, en: participantsEn },
  code: {
    rules: participantsRules,
    checks: participantsChecks,
    letters: participantsLetters,
    periodPapers: participantsPeriodPapers,
  },
}
