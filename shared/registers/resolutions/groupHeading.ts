import { formatDayInWords, isDay } from '../../core/calendar/days'
import { compareActNumbers } from '../../core/actNumbers/actNumber'
import { type ActNumber, type Day, isActNumber, type Values } from '../../core/values/values'
import { documentsPl } from '../../engine/documents/documents.pl'
import { sessionOf } from './rules'

/** What the heading of a session's group says; numbers as stored. */
export interface SessionGroup {
  /** The session as written, e.g. `XII`; empty for acts without one. */
  readonly session: string
  readonly day?: Day
  readonly first?: string
  readonly last?: string
}

/** Heading of a session's group: „XII sesja – 26 czerwca 2026 r. (nr XII/101/26 – XII/115/26)” (papers.md A1). */
export function sessionGroupHeading(group: SessionGroup): string {
  const { session, day, first, last } = group
  if (session === '') return documentsPl.noSession
  const numbers =
    first === undefined
      ? undefined
      : last === undefined || last === first
        ? documentsPl.oneNumber(first)
        : documentsPl.numberRange(first, last)
  return documentsPl.sessionGroup(session, day === undefined ? undefined : formatDayInWords(day), numbers)
}

/** Heading of the group of a sitting, from the group's outer records. */
export function sittingHeading(first: Values, last: Values): string {
  const { date } = first
  const numbers = [writtenOf(first), writtenOf(last)].sort(compareWritten)
  return sessionGroupHeading({
    session: sessionOf(first) ?? '',
    ...(typeof date === 'string' && isDay(date) ? { day: date } : {}),
    ...(numbers[0] === undefined ? {} : { first: numbers[0].written }),
    ...(numbers[1] === undefined ? {} : { last: numbers[1].written }),
  })
}

function writtenOf(values: Values): ActNumber | undefined {
  const { number } = values
  return isActNumber(number) ? number : undefined
}

function compareWritten(a: ActNumber | undefined, b: ActNumber | undefined): number {
  return a === undefined || b === undefined ? 0 : compareActNumbers(a, b)
}
