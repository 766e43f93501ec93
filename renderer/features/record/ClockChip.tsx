import type { ClockReading } from '#shared/engine/deadlines/clocks'
import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts } from '../../data/context'
import { Chip } from '../../components/Chip'
import { StateMark } from '../../components/StateMark'
import { clockTone, clockWords } from './clockWords'
import { useReadingNow } from './useReadingNow'

interface Props {
  readonly definition: RegisterDefinition
  readonly reading: ClockReading
  /** Says which clock it is: where nothing beside the chip does, and the register has several. */
  readonly named?: boolean
  /** In a list: a sign and the words, without the chip around them. */
  readonly plain?: boolean
}

/** Where a clock stands, in words and days; of one of hours to the minute. */
export function ClockChip({ definition, reading: asRead, named = false, plain = false }: Props) {
  const reading = useReadingNow(asRead)
  const texts = useTexts()
  const words = clockWords(definition, reading, named, texts)
  const Shown = plain ? StateMark : Chip
  return <Shown tone={clockTone(reading)}>{words}</Shown>
}
