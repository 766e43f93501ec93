import type { RegisterModule } from '../../../engine/register'
import { electionChecks } from '../elections/checks'
import { electionRules } from '../elections/rules'
import {
  buildCommitteeNotice,
  buildDismissalAct,
  buildDismissalLetter,
  buildExpiryAct,
  buildExpiryLetter,
  buildSessionNotice,
} from '../papers/mandatePapers'
import { layJudges } from './definition'
import { layJudgesEn } from './texts.en'
import { layJudgesPl } from './texts.pl'

/** Lay judges elected (rejestr ławników). */
export const layJudgesRegister: RegisterModule = {
  definition: layJudges,
  texts: { pl: layJudgesPl, en: layJudgesEn },
  code: {
    rules: electionRules,
    checks: electionChecks,
    letters: {
      committeeNotice: buildCommitteeNotice,
      dismissalAct: buildDismissalAct,
      dismissalLetter: buildDismissalLetter,
      expiryAct: buildExpiryAct,
      expiryLetter: buildExpiryLetter,
      sessionNotice: buildSessionNotice,
    },
  },
}
