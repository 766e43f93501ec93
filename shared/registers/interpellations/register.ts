import type { RegisterModule } from '../../engine/register'
import { interpellationChecks } from './checks'
import { interpellations } from './definition'
import { buildForwardingLetter, buildReminder } from './letters'
import {
  answeredOn,
  forwardingStart,
  interpellationPublication,
  interpellationStatus,
  passedOn,
  repliedOn,
  replyTermStart,
  replyTermStartReason,
} from './rules'
import { buildSessionInformation } from './sessionInformation'
import { interpellationsEn } from './texts.en'
import { interpellationsPl } from './texts.pl'

/** Interpellations, queries and motions of councillors (interpelacje, zapytania, wnioski). */
export const interpellationsRegister: RegisterModule = {
  definition: interpellations,
  texts: { pl: interpellationsPl, en: interpellationsEn },
  code: {
    rules: {
      interpellationStatus,
      interpellationPublication,
      replyTermStart,
      answeredOn,
      repliedOn,
      passedOn,
      forwardingStart,
    },
    reasons: { replyTermStart: replyTermStartReason },
    checks: interpellationChecks,
    letters: { forwarding: buildForwardingLetter, reminder: buildReminder },
    periodPapers: { sessionInformation: buildSessionInformation },
  },
}
