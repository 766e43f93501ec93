import type { ClockReading } from '../engine/deadlines/reading'
import type { ClockNames } from './deadlines.pl'
import { fieldLabel, type RegisterText } from '../model/registerText'

/** What the explanation of a reading calls things: the labels of its fields, and its article. */
export function clockNames(text: RegisterText, { clock, startField, replaced = [] }: ClockReading): ClockNames {
  return {
    start: fieldLabel(text, startField),
    ...(replaced.length === 0 ? {} : { replaced: replaced.map(({ field }) => fieldLabel(text, field)) }),
    ...(clock.metBy === undefined ? {} : { met: fieldLabel(text, clock.metBy) }),
    article: text.clocks[clock.id]?.article ?? '',
  }
}
