import type { ClockReading } from '#shared/engine/deadlines/clocks'
import { clockStates } from '#shared/engine/deadlines/clockStates'
import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts } from '../../data/context'
import { Chip } from '../../components/Chip'

interface Props {
  readonly definition: RegisterDefinition
  readonly reading: ClockReading
}

/** Where a clock stands, in words and days. */
export function ClockChip({ definition, reading }: Props) {
  const { deadlines, register } = useTexts()
  const done = register(definition.id).clocks[reading.clock.id]?.done
  const { critical } = reading.clock
  const isCritical = reading.state === 'soon' && critical !== undefined && reading.days <= critical
  return <Chip tone={isCritical ? 'late' : clockStates[reading.state]}>{deadlines.chip(reading, done)}</Chip>
}
