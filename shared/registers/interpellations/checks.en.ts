import type { CheckText } from '../../model/registerText'
import type { interpellationChecks } from './checks'

/** English texts of the checks only this register undergoes. */
export const interpellationChecksEn: Readonly<Record<keyof typeof interpellationChecks, CheckText>> = {
  replyUndated: {
    title: 'Reply without a date',
    why: 'Without the day of the reply it cannot be told whether it came in time.',
    next: 'Fill in the date from the letter.',
  },
  finalReplies: {
    title: 'Several final replies',
    why: 'There is one final reply; later ones usually supplement it.',
    next: 'Mark the later ones as supplements.',
  },
  unaddressed: {
    title: 'Reminder without an addressee',
    why: 'The reply was reminded of, and no department is named that should give it.',
    next: 'Fill in the department.',
  },
}
