import { formatDayInWords } from '../../core/calendar/days'
import { type Day, type Values } from '../../core/values/values'
import { documentsPl } from './documents.pl'

const isYear = (from: Day | undefined, to: Day | undefined): boolean =>
  (from?.endsWith('-01-01') ?? false) && (to?.endsWith('-12-31') ?? false)

/** First and last day of a period, both included; open where there is none. */
export interface Span {
  readonly from?: Day | undefined
  readonly to?: Day | undefined
}

/** Whether a day a field says lies in a period. */
export function isWithin(value: Values[string] | undefined, { from, to }: Span): boolean {
  if (typeof value !== 'string') return false
  const day = value.slice(0, 10)
  return (from === undefined || from <= day) && (to === undefined || day <= to)
}

/** The entries of which one of several days lies in a period: petitions filed in a year, or settled in it. */
export function entriesWithin(entries: readonly Values[], dates: readonly string[], span: Span): readonly Values[] {
  return entries.filter((values) => dates.some((field) => isWithin(values[field], span)))
}

/** A period as papers name it: „za rok 2025”, „za lata 2024–2025”, „za okres od … do …”; empty where it has no end. */
export function periodInWords({ from, to }: Span): string {
  if (from === undefined && to === undefined) return ''
  if (from !== undefined && to !== undefined && isYear(from, to)) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
    return first === last ? documentsPl.year(first) : documentsPl.years(first, last)
  }
  const day = (text: Day | undefined) => (text === undefined ? undefined : formatDayInWords(text))
  return documentsPl.period(day(from), day(to))
}
