import { formatDayInWords } from '../../core/calendar/days'
import type { Day } from '../../core/values/values'
import { documentsPl } from './documents.pl'

const isYear = (from: Day | undefined, to: Day | undefined): boolean =>
  (from?.endsWith('-01-01') ?? false) && (to?.endsWith('-12-31') ?? false)

/** A period as papers name it: „za rok 2025”, „za lata 2024–2025”, „za okres od … do …”; empty where it has no end. */
export function periodInWords({
  from,
  to,
}: {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}): string {
  if (from === undefined && to === undefined) return ''
  if (from !== undefined && to !== undefined && isYear(from, to)) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
    return first === last ? documentsPl.year(first) : documentsPl.years(first, last)
  }
  const day = (text: Day | undefined) => (text === undefined ? undefined : formatDayInWords(text))
  return documentsPl.period(day(from), day(to))
}
