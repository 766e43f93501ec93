import type { clockStates } from './clockStates'

/** English labels of the states of a clock. */
export const clockStatesEn: Readonly<Record<keyof typeof clockStates, string>> = {
  late: 'late',
  soon: 'ending',
  running: 'running',
  unclear: 'day to check',
  metLate: 'met late',
  metInTime: 'met in time',
  expired: 'expired',
}
