import { isDay } from '../../core/calendar/days'
import { compareActNumbers } from '../../core/actNumbers/actNumber'
import type { FieldDefinition, RegisterDefinition } from '../../model/definition'
import { sessionOf } from '../../registers/resolutions/rules'
import { type ActNumber, isActNumber, type Values } from '../../core/values/values'
import { formatDayInWords } from '../../core/calendar/days'
import { documentsPl } from './documents.pl'
import type { Day } from '../../core/values/values'
import { isPrinted } from './printedFields'
import { isPublished, paperValues } from './printRules'

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

/**
 * Heading of a group in a printed register. Groups of a sitting are headed as papers.md A1 has it, all others by the
 * label they have on screen, unless it tells what a copy `withPersonalData` only may say. `first` and `last` are the
 * group's outer records, derived fields among their values.
 */
export function groupHeading(
  definition: RegisterDefinition,
  field: FieldDefinition,
  label: string,
  first: Values,
  last: Values,
  withPersonalData: boolean,
): string {
  if (!isPrinted(field.privacy, { withPersonalData })) return documentsPl.groupWithheld
  if (!withPersonalData && !isPublished(definition, first, field.id)) {
    const instead = paperValues(definition, first, false)[field.id]
    return typeof instead === 'string' ? instead : documentsPl.groupWithheld
  }
  if (field.type !== 'derived' || field.derive !== 'sitting') return label
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
