import { clockStatesPl } from './clockStates.pl'

/** Polish labels of the two fields every register with clocks has (`registers/clockFields.ts`). */
export const clockFieldsPl = {
  overruled: 'Terminy zmienione ręcznie',
  'overruled.clock': 'Termin',
  'overruled.day': 'Obowiązuje do',
  'overruled.reason': 'Powód',
  snoozed: 'Odłożone na pulpicie',
  'snoozed.clock': 'Termin',
  'snoozed.day': 'Odłożono do',
  'snoozed.reason': 'Powód',
} as const

/** Polish labels of all a register has of its clocks (`watchedBy`). */
export const watchedByPl = { deadline: 'Termin', ...clockFieldsPl } as const

/** The same of clocks that come round (`watchedByOccurrence`). */
export const watchedByOccurrencePl = {
  ...watchedByPl,
  'overruled.occurrence': 'Którego razu',
  'snoozed.occurrence': 'Którego razu',
} as const

/** Polish labels of the choices in them: states, and the clocks by their names. */
export function clockChoicesPl<const N extends Readonly<Record<string, string>>>(names: N) {
  return { deadline: clockStatesPl, 'overruled.clock': names, 'snoozed.clock': names } as const
}
