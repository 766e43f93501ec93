import type { RegisterModule } from '../../../engine/register'
import { complaintChecks } from './checks'
import { complaints } from './definition'
import { complaintAct, delayLetter, forwarderLetter, noticeLetter, oralProtocol, passingLetter } from './letters'
import { actOfComplaint } from './maker'
import { competentReason, complaintRules } from './rules'
import { complaintsEn } from './texts.en'
import { complaintsPl } from './texts.pl'
import { buildYearlyReport } from './yearlyReport'

/** Complaints and motions of residents (skargi i wnioski, k.p.a. dział VIII). */
export const complaintsRegister: RegisterModule = {
  definition: complaints,
  texts: { pl: complaintsPl, en: complaintsEn },
  code: {
    rules: complaintRules,
    reasons: { competent: competentReason },
    checks: complaintChecks,
    makers: { act: actOfComplaint },
    letters: {
      passing: passingLetter,
      delay: delayLetter,
      notice: noticeLetter,
      forwarderNotice: forwarderLetter,
      oralProtocol,
      draftAct: complaintAct,
    },
    periodPapers: { yearlyReport: buildYearlyReport },
  },
}
