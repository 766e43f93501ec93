import type { ClockReading } from '#shared/engine/deadlines/clocks'
import { clockStates } from '#shared/engine/deadlines/clockStates'
import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts } from '../../data/context'
import { Chip } from '../../components/Chip'
import { useReadingNow } from './useReadingNow'

interface Props {
  readonly definition: RegisterDefinition
  readonly reading: ClockReading
}

/** Where a clock stands, in words and days; of one of hours to the minute. */
export function ClockChip({ definition, reading: asRead }: Props) {
  const reading = useReadingNow(asRead)
  const { deadlines, register } = useTexts()
  const done = register(definition.id).clocks[reading.clock.id]?.done
  const { critical } = reading.clock
  // Of a clock of hours the days of warning are hours.
  const { hours, days } = reading
  const left = hours === undefined ? days : (hours.minutes ?? 0) / 60
  const isCritical = reading.state === 'soon' && critical !== undefined && left <= critical
  return <Chip tone={isCritical ? 'late' : clockStates[reading.state]}>{deadlines.chip(reading, done)}</Chip>
}
