import type { CheckText } from '../../../model/registerText'
import type { petitionChecks } from './checks'

/** English texts of the checks only the register of petitions undergoes. */
export const petitionChecksEn: Readonly<Record<keyof typeof petitionChecks, CheckText>> = {
  extendedTooFar: {
    title: 'New term too far',
    why: 'There is one further term of at most three months from the end of the first (act on petitions art. 10 ust. 3).',
    next: 'Correct the new term.',
  },
  waitsTooLong: {
    title: 'Others are waited for too long',
    why: 'Further petitions are waited for at most two months from the announcement (act on petitions art. 11).',
    next: 'Correct the day until which they are waited for.',
  },
  joinedLate: {
    title: 'Petition joined too late',
    why: 'Considered together are petitions filed within a month of the first, or until the announced day (act on petitions art. 11).',
    next: 'Check the days; a later one is considered by itself or left with an information (art. 12).',
  },
  couldBeJoined: {
    title: 'Petitions in one matter',
    why: 'Petitions with one subject filed within a month may be considered together (act on petitions art. 11).',
    next: 'In the later one name the earlier in “Considered together with”.',
  },
  decidedLate: {
    title: 'Settled after its term',
    why: 'A petition is settled in three months; no new term is noted.',
    next: 'Check the days, or enter the new term that was told.',
  },
  namelessConsidered: {
    title: 'Petition without name or address settled',
    why: 'One without name or address is left unexamined (act on petitions art. 7 ust. 1).',
    next: 'Check the defects and the outcome.',
  },
  noMailAddress: {
    title: 'Electronic petition without an e-mail address',
    why: 'A petition filed electronically states the e-mail address (act on petitions art. 4 ust. 5).',
    next: 'Enter the address or call for it.',
  },
  nameInSubject: {
    title: 'Name of the petitioner in the subject',
    why: 'The subject is public, and no consent to be named is noted.',
    next: 'Take the name out of the subject or note the consent.',
  },
}
