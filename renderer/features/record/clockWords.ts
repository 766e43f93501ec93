import type { ClockReading } from '#shared/engine/deadlines/clocks'
import { clockStates } from '#shared/engine/deadlines/clockStates'
import type { RegisterDefinition } from '#shared/model/definition'
import type { StateTone } from '#shared/model/field'
import type { Texts } from '#shared/text/texts'

/** Where a clock stands, in words and days. `named`: says which clock it is, where nothing beside it does. */
export function clockWords(
  definition: RegisterDefinition,
  reading: ClockReading,
  named: boolean,
  { deadlines, register }: Texts,
): string {
  const words = register(definition.id).clocks[reading.clock.id]
  const done = words?.done
  const isMet = reading.state === 'metInTime' || reading.state === 'metLate'
  // „odpowiedziano w terminie” names its clock by itself.
  const name = named && !(isMet && done !== undefined) ? words?.short : undefined
  const chip = deadlines.chip(reading, done)
  return name === undefined ? chip : `${name}: ${chip}`
}

/** The tone of a clock: one with few days left looks like one that is late. */
export function clockTone({ clock, state, hours, days }: ClockReading): StateTone {
  // Of a clock of hours the days of warning are hours.
  const left = hours === undefined ? days : (hours.minutes ?? 0) / 60
  const isCritical = state === 'soon' && clock.critical !== undefined && left <= clock.critical
  return isCritical ? 'late' : clockStates[state]
}
