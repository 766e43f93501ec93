import { formatDayInWords } from '../calendar/days'
import { documentsPl } from '../text/documents.pl'
import type { Day } from '../values/values'

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
