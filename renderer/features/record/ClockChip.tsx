import type { ClockReading } from '#shared/engine/deadlines/clocks'
import { clockStates } from '#shared/engine/deadlines/clockStates'
import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts } from '../../data/context'
import { Chip } from '../../components/Chip'
import { useReadingNow } from './useReadingNow'

interface Props {
  readonly definition: RegisterDefinition
  readonly reading: ClockReading
  /** Says which clock it is: where nothing beside the chip does, and the register has several. */
  readonly named?: boolean
}

/** Where a clock stands, in words and days; of one of hours to the minute. */
export function ClockChip({ definition, reading: asRead, named = false }: Props) {
  const reading = useReadingNow(asRead)
  const { deadlines, register } = useTexts()
  const words = register(definition.id).clocks[reading.clock.id]
  const done = words?.done
  const isMet = reading.state === 'metInTime' || reading.state === 'metLate'
  // „odpowiedziano w terminie” names its clock by itself.
  const name = named && !(isMet && done !== undefined) ? words?.short : undefined
  const chip = deadlines.chip(reading, done)
  const { critical } = reading.clock
  // Of a clock of hours the days of warning are hours.
  const { hours, days } = reading
  const left = hours === undefined ? days : (hours.minutes ?? 0) / 60
  const isCritical = reading.state === 'soon' && critical !== undefined && left <= critical
  return (
    <Chip tone={isCritical ? 'late' : clockStates[reading.state]}>
      {name === undefined ? chip : `${name}: ${chip}`}
    </Chip>
  )
}
