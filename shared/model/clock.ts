/** A condition on a stored field: its value, or that it has one, decides. */
export type Condition =
  | { readonly field: string; readonly oneOf: readonly string[] }
  | { readonly field: string; readonly noneOf: readonly string[] }

/** A: k.p.a. art. 57; B: k.c. art. 110-115; both move an end on a Saturday or holiday. C: fixed, never moved (law sheet §0). */
export type Family = 'A' | 'B' | 'C'

/** A start that moves: of the days in these fields the latest counts, the others are kept in the explanation (E14). */
export interface LatestOf {
  readonly latestOf: readonly [string, string, ...string[]]
}

/** Date field (stored or derived) whose day starts a clock, or several; it stands still while there is no day. */
export type ClockStart = string | LatestOf

/** A length in whole days, months, or days on which offices work (dni robocze). */
export interface TermLength {
  readonly unit: 'days' | 'months' | 'workingDays'
  readonly count: number
}

/** What a clock is counted in; of hours by `HoursClock` alone. */
export type ClockLength = TermLength | { readonly unit: 'hours'; readonly count: number }

type Digit = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
type To28 = `0${Digit}` | `1${'0' | Digit}` | `2${'0' | Exclude<Digit, '9'>}`
type LongMonth = '01' | '03' | '05' | '07' | '08' | '10' | '12'
type ShortMonth = '04' | '06' | '09' | '11'

/** A day every year has, as `MM-DD`: 31 April and 29 February are none. */
export type MonthDay = `02-${To28}` | `${LongMonth | ShortMonth}-${To28 | '29' | '30'}` | `${LongMonth}-31`

interface ClockBase {
  readonly id: string
  /** All must hold; a clock without conditions always applies. */
  readonly when?: readonly Condition[]
  /** Days (of a clock of hours: hours) before the end from which it is pointed out. */
  readonly soon: number
  /** Days (of a clock of hours: hours) before the end from which it is pointed out as if it were late. */
  readonly critical?: number
  /** What happens if it slips, for the order of the desk: 1 is worst. */
  readonly weight: 1 | 2 | 3
  /** Letter of the register that is sent when it is late. */
  readonly letter?: string
  /** Stored field a clerk fills in to meet it, where `metBy` is computed from it. */
  readonly marks?: string
  /** Where that field holds rows: the column of the day, and what else a row says that is entered from the desk. */
  readonly marksRow?: { readonly day: string; readonly cells: Readonly<Record<string, string>> }
  /** The law names a day, or no number („niezwłocznie”), or no duty at all: the length is the office's own. */
  readonly officeLength?: true
  /** Only to be known of: nothing is to be done when it ends, so that it stands in the calendar and is no task. */
  readonly quiet?: true
  /**
   * Something is to be published by it, or taken down again: it stands in „Do publikacji” too. Where its name does not say in what
   * place, the field of choices that does.
   */
  readonly publishes?: true | { readonly where: string }
}

/**
 * Whose clock it is (E6). `ownRight`: when it ends the office loses a right (a correction to the press, a complaint to
 * court). Such a clock is counted as C: nobody should rely on a Monday the court may see otherwise.
 */
type Whose = { readonly family: Family; readonly ownRight?: never } | { readonly family: 'C'; readonly ownRight: true }

interface MetOnce {
  /** Date field (stored or derived) whose day meets it; a clock without one only runs out (a window). */
  readonly metBy?: string
}

/**
 * Met again and again: a column of days (`rows.column`) with a row each time, or a date field that holds the last time, as if
 * everything before it had been done.
 */
interface MetOften {
  readonly metBy: string
  /** Date field from whose day on nothing more is to be done. */
  readonly until?: string
}

/**
 * A term that starts with a day and ends days, months or working days later, or `before` it: a notice 7 days before the
 * session. Counted back, an end on a free day moves back as well (A, B) or stays (C); never later, for then there would
 * be fewer days than the law wants.
 */
export type TermClock = ClockBase &
  Whose &
  MetOnce & { readonly kind?: undefined; readonly start: ClockStart; readonly length: TermLength } & (
    | {
        readonly direction?: never
        /** May be met before it starts; of the others a day before their start is a slip. */
        readonly early?: true
      }
    | { readonly direction: 'before'; readonly early?: never }
  )

/**
 * Hours from a moment (48 h, u.s.g. art. 28g ust. 7; 6 h and 24 h, press law art. 14a), as they pass: no free day moves the
 * end, and the night in which clocks are changed has 23 or 25. It starts with a field that holds a moment; of a bare
 * day the first minute counts, for nobody knows better.
 */
export interface HoursClock extends ClockBase, MetOnce {
  readonly kind: 'hours'
  readonly start: ClockStart
  readonly hours: number
  readonly early?: true
}

/** A fixed day of the year a record is about (declaration for 2027: 30 April 2027). */
export type FixedClock = ClockBase &
  Whose &
  MetOnce & {
    readonly kind: 'fixed'
    readonly on: MonthDay
    /** Field of the year, or of a day in it. */
    readonly year: string
    /** Years after it in which the day lies: a report on 2026 is due in 2027. */
    readonly yearsAfter?: number
  }

/**
 * Once in every month, quarter or year of the calendar, due on its last day, or on a fixed day of the year. The next one
 * appears when one is met, and at the latest when its own time begins.
 */
export type EachClock = ClockBase &
  Whose &
  MetOften & {
    readonly kind: 'each'
    /** Date field; what was due before its day is not asked for. */
    readonly start: string
    /**
     * What becomes of one that was missed. `owed`: it stays late until a later day meets it (a report). `lapses`: a
     * day only counts for the time it lies in, what was missed can no longer be done (a session in the quarter).
     */
    readonly missed: 'owed' | 'lapses'
  } & (
    { readonly period: 'year'; readonly on?: MonthDay } | { readonly period: 'month' | 'quarter'; readonly on?: never }
  )

/** A term that starts anew each time it is met (a review at least every five years). */
export type AgainClock = ClockBase &
  Whose &
  MetOften & { readonly kind: 'again'; readonly start: ClockStart; readonly length: TermLength }

/**
 * A deadline as data. How its end is counted comes from the law (law sheet §0) and is shown with its article. The
 * office may set another length.
 */
export type Clock = TermClock | HoursClock | FixedClock | EachClock | AgainClock

/**
 * A day that must not come too early (E4): offers can be filed for at least 21 days after the last notice. No task: the field
 * is looked at while it is typed and by the health check.
 */
export interface MinimumWindow {
  readonly id: string
  /** Date field whose day is looked at. */
  readonly field: string
  readonly start: ClockStart
  readonly length: TermLength
  readonly when?: readonly Condition[]
}

/** The length the law or custom gives a clock; a fixed day of the year has none. */
export function usualLength(clock: Clock): ClockLength | undefined {
  switch (clock.kind) {
    case undefined:
    case 'again':
      return clock.length
    case 'hours':
      return { unit: 'hours', count: clock.hours }
    case 'fixed':
    case 'each':
      return undefined
  }
}

/** The fields a clock starts with. */
export function startFields(start: ClockStart): readonly string[] {
  return typeof start === 'string' ? [start] : start.latestOf
}

/** Every field a clock's reading hangs on; a column of rows by its path. */
export function fieldsOfClock(clock: Clock): readonly string[] {
  const often = clock.kind === 'each' || clock.kind === 'again' ? clock.until : undefined
  const start = clock.kind === 'fixed' ? [clock.year] : startFields(clock.start)
  const when = (clock.when ?? []).map(({ field }) => field)
  const where = typeof clock.publishes === 'object' ? clock.publishes.where : undefined
  return [...start, ...[clock.metBy, often, where].filter((field) => field !== undefined), ...when]
}
