import { formatDay, isDay } from '../../core/calendar/days'
import { contractorsOf, contractorText, partiesField, partyKey } from './parties'
import { lastDayOf, readPeriod } from '../../core/calendar/period'
import {
  type Day,
  type FieldValue,
  isUnread,
  type RowValue,
  rowsIn,
  type Unread,
  type Values,
} from '../../core/values/values'
import type { DerivedValue, DeriveContext } from '../../engine/present/rule'

/** The central register takes contracts concluded from this day on (u.f.p. art. 34a; law sheet §3). */
export const cruSince: Day = '2026-07-01'
/** An entry is deleted when so many years have passed since the end of the year in which the contract ceased (C6). */
const keptYears = 5

/** Kinds of change that end a contract: dissolution, notice, withdrawal, lapse. */
const endings: readonly string[] = ['TSU05', 'TSU06', 'TSU07', 'TSU10']
/** A correction of data is not published as a change, so that nothing is due for it (CRU code list). */
const correction = 'TSU01'

function isEnding({ kind }: RowValue): boolean {
  return typeof kind === 'string' && endings.includes(kind)
}

function dayOf(value: FieldValue | undefined): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined
}

/** A day, or the text where none could be read. */
function dayOrText(value: FieldValue | undefined): Day | Unread | undefined {
  return isUnread(value) ? value : dayOf(value)
}

interface ChangeOf {
  readonly row: RowValue
  readonly day: Day
}

/** Changes that have a day, by that day; of one day in the order they were entered. Those to come are left out. */
function changes(values: Values, today: Day): readonly ChangeOf[] {
  return rowsIn(values['changes'])
    .flatMap((row): readonly ChangeOf[] => {
      const day = dayOf(row['date'])
      return day === undefined || day > today ? [] : [{ row, day }]
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The amount that binds now: what the last change that names one says, else the contract; also as text not read. */
export function currentValue(values: Values, { today }: DeriveContext): number | Unread | undefined {
  const changed = changes(values, today).findLast(({ row }) => row['valueAfter'] !== undefined)
  const value = changed?.row['valueAfter'] ?? values['value']
  return typeof value === 'number' || isUnread(value) ? value : undefined
}

/**
 * The day the contract ends, as its changes leave it: the change that ended it, the last one that moved its end, the day
 * it states, or the end of its period; where that is no day that could be read, its text. `undefined` for one without an
 * end.
 */
export function currentEnd(values: Values, { today }: DeriveContext): Day | Unread | undefined {
  let end = statedEnd(values)
  for (const { row, day } of changes(values, today)) {
    const after = dayOrText(row['endAfter'])
    if (isEnding(row)) return after ?? day
    if (after !== undefined) end = after
    else if (row['indefiniteAfter'] === true) end = undefined
  }
  return end
}

function statedEnd(values: Values): Day | Unread | undefined {
  if (values['indefinite'] === true) return undefined
  const stated = dayOrText(values['endOn'])
  if (stated !== undefined) return stated
  const first = dayOf(values['startOn']) ?? dayOf(values['concludedOn'])
  const duration = values['duration']
  const period = typeof duration === 'string' ? readPeriod(duration) : undefined
  return first === undefined || period === undefined ? undefined : lastDayOf(period, first)
}

/**
 * Whether the contract has an end, as its changes leave it: an annex may give one to a contract made for an indefinite
 * time, and take it from another. `changed` says that the end is not the one it was made with, `open` that neither an end
 * nor an indefinite time is known.
 */
function termKind(values: Values, context: DeriveContext): 'fixed' | 'changed' | 'indefinite' | 'open' | undefined {
  const end = currentEnd(values, context)
  if (end !== undefined) return end === statedEnd(values) ? 'fixed' : 'changed'
  if (values['concludedOn'] === undefined) return undefined
  const last = changes(values, context.today).findLast(
    ({ row }) => row['indefiniteAfter'] === true || row['endAfter'] !== undefined,
  )
  return values['indefinite'] === true || last?.row['indefiniteAfter'] === true ? 'indefinite' : 'open'
}

/** How the end came about, or what is missing for it. */
export function currentEndReason(values: Values, today: Day): string | undefined {
  const end = currentEnd(values, { today, incoming: [] })
  if (end === undefined) {
    const kind = termKind(values, { today, incoming: [] })
    return kind === undefined ? undefined : kind === 'indefinite' ? 'indefinite' : 'noEnd'
  }
  if (isUnread(end)) return 'unread'
  if (termKind(values, { today, incoming: [] }) === 'changed') return 'changed'
  return dayOf(values['endOn']) === undefined ? 'fromPeriod' : 'stated'
}

/** State of a contract on a day: what ended it comes first, then where in its time it is. */
export function contractStatus(values: Values, context: DeriveContext): string {
  const { today } = context
  const ending = changes(values, today).find(({ row }) => isEnding(row))
  const end = currentEnd(values, context)
  if (ending !== undefined && (end === undefined || (typeof end === 'string' && end <= today)))
    return ending.row['kind'] === 'TSU10' ? 'lapsed' : 'terminated'
  const start = dayOf(values['startOn']) ?? dayOf(values['concludedOn'])
  if (start === undefined) return 'unknown'
  if (start > today) return 'future'
  if (isUnread(end)) return 'unknown'
  if (end !== undefined && end < today) return 'ended'
  return ending === undefined ? 'active' : 'ending'
}

/** „01.02.2026 – 31.12.2026”; an end that is open stays open, and text stands where a day could not be read. */
function period(values: Values, context: DeriveContext): string | undefined {
  const start = dayText(dayOrText(values['startOn']) ?? dayOrText(values['concludedOn']))
  const end = dayText(currentEnd(values, context))
  if (start === undefined) return end === undefined ? undefined : `– ${end}`
  return `${start} –${end === undefined ? '' : ` ${end}`}`
}

function dayText(day: Day | Unread | undefined): string | undefined {
  return day === undefined ? undefined : isUnread(day) ? day.unread : formatDay(day)
}

/** Tax numbers, or compared names, of the other side: contracts with one party stand together by it. */
function contractorId(values: Values): string | undefined {
  const keys = contractorsOf(values[partiesField])
    .map(partyKey)
    .filter((key) => key !== '')
  return keys.length === 0 ? undefined : [...new Set(keys)].join(' + ')
}

/**
 * How a contract stands to the central register: it is of those it takes (`subject`); it is older than the register or
 * was decided to be outside; nobody decided yet, as after an import (`undecided`); or it has no day to tell by.
 */
export type CruStanding = 'subject' | 'before' | 'outside' | 'undecided' | 'undated'

/** How a contract stands to the central register. What came from the register needs no decision of its own. */
export function cruStanding(values: Values): CruStanding {
  const { cru } = values
  if (typeof cru === 'string' && cru !== 'subject') return 'outside'
  const concluded = dayOf(values['concludedOn'])
  if (concluded === undefined) return 'undated'
  if (concluded < cruSince) return 'before'
  const isThere = values['cruId'] !== undefined || values['cruEnteredOn'] !== undefined
  return cru === 'subject' || (cru === undefined && isThere) ? 'subject' : 'undecided'
}

function isInScope(values: Values): boolean {
  return cruStanding(values) === 'subject'
}

/** The day from which it is to be decided whether the central register takes the contract; none once it was. */
export function cruUndecidedFrom(values: Values): Day | undefined {
  return cruStanding(values) === 'undecided' ? dayOf(values['concludedOn']) : undefined
}

/** The day from which the entry in the central register is due; `undefined` for a contract it does not take. */
export function cruFrom(values: Values): Day | undefined {
  return isInScope(values) ? dayOf(values['concludedOn']) : undefined
}

interface CruChange {
  readonly from: Day
  /** The day it was told of; text that could not be read says that it was, though nobody knows when. */
  readonly entered?: Day | Unread
}

/** The change the central register waits for longest, else the last one it was told of. */
function cruChange(values: Values, today: Day): CruChange | undefined {
  if (!isInScope(values)) return undefined
  const told = changes(values, today).filter(({ row }) => row['kind'] !== correction)
  const waiting = told.find(({ row }) => dayOrText(row['enteredOn']) === undefined)
  if (waiting !== undefined) return { from: waiting.day }
  const last = told.at(-1)
  const entered = dayOrText(last?.row['enteredOn'])
  return last === undefined || entered === undefined ? undefined : { from: last.day, entered }
}

/** What is to be done in the central register: decide, enter the contract, enter a change of it, or nothing. */
function cruTask(values: Values, { today }: DeriveContext): string | undefined {
  const standing = cruStanding(values)
  if (standing === 'undecided') return 'undecided'
  if (standing !== 'subject') return undefined
  if (dayOrText(values['cruEnteredOn']) === undefined) return 'entry'
  const change = cruChange(values, today)
  return change !== undefined && change.entered === undefined ? 'change' : 'none'
}

/** The day from which a guarantee is watched: of those not given back the one that ends next, else the last one. */
function guaranteeUntil(values: Values, { today }: DeriveContext): Day | undefined {
  const ends = rowsIn(values['guarantees'])
    .flatMap((row) => (row['returnedOn'] === undefined ? (dayOf(row['validUntil']) ?? []) : []))
    .toSorted()
  return ends.find((day) => day >= today) ?? ends.at(-1)
}

/** The day on which the central register's entry is to be deleted: 31 December five years after the year of the end. */
export function cruDeleteOn(values: Values, context: DeriveContext): Day | undefined {
  if (values['cruEnteredOn'] === undefined && values['cruId'] === undefined) return undefined
  const end = currentEnd(values, context)
  return typeof end !== 'string' ? undefined : `${String(Number(end.slice(0, 4)) + keptYears).padStart(4, '0')}-12-31`
}

/** Rules of the register of contracts, by the id its derived fields refer to. */
export const contractRules: Readonly<
  Record<string, (values: Values, context: DeriveContext) => DerivedValue | undefined>
> = {
  contractStatus,
  currentValue,
  currentEnd,
  contractPeriod: period,
  contractor: (values) => contractorText(values[partiesField]),
  contractorId,
  termKind,
  cruFrom,
  cruUndecidedFrom,
  cruChangeFrom: (values, { today }) => cruChange(values, today)?.from,
  cruChangeEnteredOn: (values, { today }) => cruChange(values, today)?.entered,
  cruTask,
  guaranteeUntil,
  cruDeleteOn,
}
