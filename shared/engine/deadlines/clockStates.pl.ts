import type { clockStates } from './clockStates'

/** Polish labels of the states of a clock. */
export const clockStatesPl: Readonly<Record<keyof typeof clockStates, string>> = {
  late: 'po terminie',
  soon: 'kończy się',
  running: 'biegnie',
  unclear: 'data do sprawdzenia',
  metLate: 'spełniony po terminie',
  metInTime: 'spełniony w terminie',
  expired: 'minął',
}
