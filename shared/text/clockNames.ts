import type { ClockReading } from '../deadlines/reading'
import type { ClockNames } from './deadlines.pl'
import type { RegisterText } from './registerText'
import { fieldLabel } from './texts'

/** What the explanation of a reading calls things: the labels of its fields, and its article. */
export function clockNames(text: RegisterText, { clock, startField, replaced = [] }: ClockReading): ClockNames {
  return {
    start: fieldLabel(text, startField),
    ...(replaced.length === 0 ? {} : { replaced: replaced.map(({ field }) => fieldLabel(text, field)) }),
    ...(clock.metBy === undefined ? {} : { met: fieldLabel(text, clock.metBy) }),
    article: text.clocks[clock.id]?.article ?? '',
  }
}
