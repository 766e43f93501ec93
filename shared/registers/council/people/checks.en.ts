import type { CheckText } from '../../../model/registerText'
import type { peopleChecks } from './checks'

/** English texts of the checks of people. */
export const peopleChecksEn: Readonly<Record<keyof typeof peopleChecks, CheckText>> = {
  samePerson: {
    title: 'One person entered twice',
    why: 'Two entries have the same name and the same date of birth or PESEL.',
    next: 'Open one of them and choose “Join with another entry…”.',
  },
  namesake: {
    title: 'Perhaps one person',
    why: 'Two entries have the same name, and nothing tells them apart.',
    next: 'If it is one person, choose “Join with another entry…”. If two, add the dates of birth.',
  },
}
