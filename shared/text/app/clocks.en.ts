import type { AppText } from '../app.pl'

/** English texts: clocks. */
export const clocksEn: AppText['clocks'] = {
  all: 'Deadlines of the entry',
  more: (count) => `+${count}`,
  why: 'How this deadline came about',
  overrule: 'Set another day',
  overruleTitle: (clock) => `Another day: ${clock}`,
  overruleHelp:
    'The computed day stays visible and the reason goes into the history. Save the entry to keep the change.',
  day: 'Deadline',
  reason: 'Reason',
  settings: 'Deadlines',
  settingsHelp:
    'Lengths of deadlines on which offices differ. An empty field restores the length the law sets or, where it sets none, the usual one.',
  ofRegister: (register, set) => (set === 0 ? register : `${register} (set: ${set})`),
  length: (clock, unit) => `${clock} (${unit === 'workingDays' ? 'working days' : unit})`,
  warning: (name, unit) => `${name}: warn how many ${unit} before`,
  usualWarning: (days) => `usually ${days}`,
  fromLaw: (count) => `by law: ${count}`,
  fromOffice: (count) => `the office decides; usually ${count}`,
  freeDays: 'Days the office is closed',
  freeDaysHelp:
    'One day per line. They move no statutory deadline; the program points them out beside it. Terms in working days do not count them.',
  badDay: (line) => `This is not a date: ${line}`,
}
