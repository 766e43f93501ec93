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
