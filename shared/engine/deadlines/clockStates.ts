import type { ClockState } from './clocks'
import type { StateTone } from '../../model/field'

/** States of a clock in the order filters offer them, with the tone of their chip; the same in every register. */
export const clockStates = {
  late: 'late',
  soon: 'soon',
  running: 'info',
  unclear: 'soon',
  metLate: 'quiet',
  metInTime: 'met',
  expired: 'quiet',
} as const satisfies Readonly<Record<ClockState, StateTone>>
