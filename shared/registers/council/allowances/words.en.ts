import { formatGrosze } from '../../../core/money/money'
import type { AllowanceWords } from './words.pl'

/** English words of allowances, for the screen alone: papers and closed months are Polish. */
export const allowanceWordsEn: AllowanceWords = {
  roles: {
    member: 'councillor',
    chair: 'chair of the council',
    deputyChair: 'deputy chair of the council',
    committeeChair: 'chair of a committee',
    committeeDeputy: 'deputy chair of a committee',
    committeeMember: 'member of a committee',
    twoCommittees: 'member of several committees',
    adHocChair: 'chair of a special committee',
    adHocMember: 'member of a special committee',
    clubChair: 'chair of a club',
    unitHead: 'head of an auxiliary unit',
  },
  formerly: 'correction of an earlier month',
  kinds: { session: 'session', extraordinary: 'extraordinary session', committee: '' },
  events: {
    sessionAbsent: 'absent',
    extraordinaryAbsent: 'absent',
    committeeAbsent: 'absent',
    sessionLate: 'late or left',
    committeeLate: 'late or left',
  },
  excused: '(excused)',
  all: 'the whole allowance',
  share: (missed, of) => `missed ${missed} of ${of}`,
  percent: (value) => `${(value / 100).toLocaleString('en')} %`,
  amount: (amount) => `${formatGrosze(amount)} PLN`,
  capped: 'limited to the maximum',
  idle: 'no activity in the month',
  days: (days) => `for ${days} days of the month`,
  correction: (before, after) => `paid ${formatGrosze(before)} PLN, due ${formatGrosze(after)} PLN`,
}
