import type { CheckText } from '../../../model/registerText'
import type { complaintChecks } from './checks'

/** English texts of the checks only the register of complaints and motions undergoes. */
export const complaintChecksEn: Readonly<Record<keyof typeof complaintChecks, CheckText>> = {
  councilJudgesItself: {
    title: 'Complaint about the council settled by the council',
    why: 'A complaint about the council goes to the voivode, in financial matters to the regional audit chamber (k.p.a. art. 229 pkt 1).',
    next: 'Check whom the complaint is about; if it is the council, pass it on.',
  },
  lateWithoutNotice: {
    title: 'Settled late without a notice of delay',
    why: 'Whoever complained is told of a delay, its reasons and the new day (k.p.a. art. 36 § 1 with art. 237 § 4; motions: art. 245).',
    next: 'Enter the day of the notice and the new term if it was sent.',
  },
  outcomeWithoutAct: {
    title: 'Finding of the council without an act',
    why: 'The council settles a complaint by a resolution.',
    next: 'Point to the resolution, or make it.',
  },
  sessionTooLate: {
    title: 'Session after the term',
    why: 'The session on which the matter stands (or the next one, while it stands on none) is held more than a month after receipt, and no notice of delay is noted.',
    next: 'Ask for an earlier session or send the notice of delay.',
  },
  nameInSubject: {
    title: 'Name in the subject',
    why: 'The subject is public: it stands in copies for publication and on the wall of the chamber.',
    next: 'Take the data of whoever filed it out of the subject.',
  },
  weakChannel: {
    title: 'Way of filing to be checked',
    why: 'An application by plain e-mail is left unexamined (k.p.a. art. 63), and since 1 January 2026 an ordinary letter by ePUAP has no effect.',
    next: 'See whether it was filed in another way too, and enter that.',
  },
  noPrivacyNotice: {
    title: 'No information on personal data',
    why: 'The GDPR information goes with the first act addressed to whoever complained (k.p.a. art. 226a).',
    next: 'Add the clause to the next letter and enter its day.',
  },
}
