import { isDay } from '../../core/calendar/days'
import { actNumberKey, actNumberSeries } from '../../core/actNumbers/actNumber'
import type { NumberWarning } from '../numbering/guard'
import { sessionScope, termOn } from '../numbering/numberScope'
import { fromRoman, toRoman } from '../../core/actNumbers/roman'
import { numberedEntry } from '../numbering/numbered'
import type { RegisterRecord } from '../../core/values/record'
import { type ActNumber, isActNumber, type Values } from '../../core/values/values'
import type { Check, Oddity, RegisterState, Severity } from './check'

/** What the guard says of each record, asked for once by all checks that go by it. */
const known = new WeakMap<RegisterState, Map<string, readonly NumberWarning[]>>()

function warningsOf(state: RegisterState, record: RegisterRecord): readonly NumberWarning[] {
  let byRecord = known.get(state)
  if (byRecord === undefined) {
    byRecord = new Map()
    known.set(state, byRecord)
  }
  const asked = byRecord.get(record.id)
  if (asked !== undefined) return asked
  const entry = numberedEntry(state.definition, record, state.numbering)
  const warnings = entry === undefined ? [] : state.numbers.check(entry)
  byRecord.set(record.id, warnings)
  return warnings
}

type Code = NumberWarning['code']

/** A check of what the guard of numbers points at while typing. */
function guardCheck<C extends Code>(
  severity: Severity,
  code: C,
  oddity: (warning: Extract<NumberWarning, { readonly code: C }>, number: ActNumber) => Oddity | undefined,
): Check {
  const isIt = (warning: NumberWarning): warning is Extract<NumberWarning, { readonly code: C }> =>
    warning.code === code
  return {
    severity,
    prepare: (state) => {
      const guard = state.definition.numberGuard
      if (guard === undefined) return undefined
      return (record) => {
        const number = record.values[guard.number]
        if (!isActNumber(number)) return undefined
        const warning = warningsOf(state, record).find(isIt)
        const odd = warning === undefined ? undefined : oddity(warning, number)
        return odd === undefined ? undefined : { field: guard.number, value: number.written, ...odd }
      }
    },
  }
}

const numbers = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`)

/** A check of the number by itself, as the office's patterns read it. */
function numberCheck(severity: Severity, isOdd: (number: ActNumber) => boolean): Check {
  return {
    severity,
    prepare: ({ definition, numbering }) => {
      const { numberGuard } = definition
      if (numberGuard === undefined) return undefined
      return (record) => {
        const number = numberedEntry(definition, record, numbering)?.number
        return number !== undefined && isOdd(number) ? { field: numberGuard.number, value: number.written } : undefined
      }
    },
  }
}

/** Roman numerals in lower case or not canonical (XXXXIX), blanks around separators, underscores. */
function isOddlyWritten({ written, ordinal }: ActNumber): boolean {
  if (ordinal === undefined) return false
  if (/\s[/\\_.–-]|[/\\_.–-]\s|[\\_]|^\s|\s$/.test(written)) return true
  const romans = written.match(/(?<![\p{L}\d])[ivxlc]+(?![\p{L}\d])/giu) ?? []
  return romans.some((roman) => toRoman(fromRoman(roman) ?? 0) !== roman)
}

/** The session of an act's own field and the one in its number. */
function sessions(values: Values, { number, session }: { readonly number: string; readonly session?: string }) {
  const inNumber = values[number]
  const written = session === undefined ? undefined : values[session]
  return { inNumber: isActNumber(inNumber) ? inNumber.session : undefined, written }
}

function sessionNumber(written: string): number | undefined {
  const text = written.trim()
  return /^\d+$/.test(text) ? Number(text) : fromRoman(text)
}

const sessionDiffers: Check = {
  severity: 'error',
  prepare: ({ definition: { numberGuard: guard } }) => {
    if (guard?.session === undefined) return undefined
    const field = guard.session
    return ({ values }) => {
      const { inNumber, written } = sessions(values, guard)
      if (inNumber === undefined || typeof written !== 'string') return undefined
      const own = sessionNumber(written)
      return own === undefined || own === inNumber ? undefined : { field, value: written }
    }
  },
}

/** Sessions no act of the term bears, told on the first act after them. */
const sessionSkipped: Check = {
  severity: 'note',
  prepare: ({ definition: { numberGuard: guard }, records, terms }) => {
    if (guard?.session === undefined) return undefined
    const first = new Map<string, Map<number, { readonly id: string; readonly date: string }>>()
    for (const { id, values } of records) {
      const number = values[guard.number]
      const date = values[guard.date]
      if (!isActNumber(number) || number.session === undefined || typeof date !== 'string') continue
      const scope = `${actNumberSeries(number)} ${sessionScope(number, date, terms)}`
      const bySession = first.get(scope) ?? new Map<number, { readonly id: string; readonly date: string }>()
      first.set(scope, bySession)
      const other = bySession.get(number.session)
      if (other === undefined || date < other.date) bySession.set(number.session, { id, date })
    }
    const after = new Map<string, string>()
    for (const [scope, bySession] of first) {
      // Without a term sessions are grouped by year, and no year begins with session I.
      if (!/ t\d/.test(scope)) continue
      const held = [...bySession.keys()].toSorted((a, b) => a - b)
      held.forEach((session, index) => {
        const before = held[index - 1]
        const id = bySession.get(session)?.id
        if (before !== undefined && id !== undefined && session - before > 1 && session - before <= 20)
          after.set(id, session - before === 2 ? toRoman(before + 1) : `${toRoman(before + 1)}–${toRoman(session - 1)}`)
      })
    }
    const field = guard.session
    return ({ id }) => {
      const value = after.get(id)
      return value === undefined ? undefined : { field, value }
    }
  },
}

const outsideTerms: Check = {
  severity: 'note',
  prepare: ({ definition: { numberGuard: guard }, terms }) => {
    // Only where numbers name sessions do terms matter.
    if (guard?.session === undefined || terms.length === 0) return undefined
    return ({ values }) => {
      const date = values[guard.date]
      return typeof date === 'string' && isDay(date) && termOn(terms, date) === undefined
        ? { field: guard.date, value: date }
        : undefined
    }
  },
}

/** Checks of numbers; what the guard points at while typing, looked for in all records. */
export const numberChecks = {
  repeatedNumber: guardCheck('error', 'repeated', ({ others }, number) => ({ others, group: actNumberKey(number) })),
  yearMismatch: guardCheck('error', 'yearMismatch', () => ({})),
  notCounted: guardCheck('warning', 'notCounted', () => ({})),
  wrongTerm: guardCheck('error', 'wrongTerm', () => ({})),
  sessionDiffers,
  sameCounter: guardCheck('warning', 'sameCounter', ({ others, ordinal }) => ({ others, group: String(ordinal) })),
  wrongSession: guardCheck('warning', 'wrongSession', (warning) => (warning.reason === 'otherDate' ? {} : undefined)),
  sessionOrder: guardCheck('warning', 'wrongSession', (warning) => (warning.reason === 'order' ? {} : undefined)),
  dateBeforePrevious: guardCheck('warning', 'dateBeforePrevious', ({ previous }) => ({ others: [previous] })),
  numberGap: guardCheck('warning', 'gap', ({ from, to }) => ({ value: numbers(from, to) })),
  sessionSkipped,
  outsideTerms,
  numberShape: numberCheck('note', ({ ordinal }) => ordinal === undefined),
  numberSpelling: numberCheck('note', isOddlyWritten),
} as const satisfies Readonly<Record<string, Check>>
