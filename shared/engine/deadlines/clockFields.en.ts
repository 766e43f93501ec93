import { clockStatesEn } from './clockStates.en'

/** English labels of the two fields every register with clocks has (`registers/clockFields.ts`). */
export const clockFieldsEn = {
  overruled: 'Deadlines set by hand',
  'overruled.clock': 'Deadline',
  'overruled.day': 'Runs until',
  'overruled.reason': 'Reason',
  snoozed: 'Snoozed on the desk',
  'snoozed.clock': 'Deadline',
  'snoozed.day': 'Snoozed until',
  'snoozed.reason': 'Reason',
} as const

/** English labels of all a register has of its clocks (`watchedBy`). */
export const watchedByEn = { deadline: 'Deadline', ...clockFieldsEn } as const

/** The same of clocks that come round (`watchedByOccurrence`). */
export const watchedByOccurrenceEn = {
  ...watchedByEn,
  'overruled.occurrence': 'Which time',
  'snoozed.occurrence': 'Which time',
} as const

/** English labels of the choices in them: states, and the clocks by their names. */
export function clockChoicesEn<const N extends Readonly<Record<string, string>>>(names: N) {
  return { deadline: clockStatesEn, 'overruled.clock': names, 'snoozed.clock': names } as const
}
