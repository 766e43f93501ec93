import type { Plausible } from '../../core/calendar/readDay'
import { actNumberKey } from '../../core/actNumbers/actNumber'
import { readByPattern } from '../../core/actNumbers/pattern'
import { type PatternProposal, proposePattern, writtenBy } from '../../core/actNumbers/proposePattern'
import { isActNumber, type Values } from '../../core/values/values'
import type { RegisterDefinition, RegisterNumbering } from '../../model/definition'
import type { Term } from '../../model/office'
import { readNumberOf } from './numberingOf'

/** How a register seems to number, where that is not how it is set to. */
export interface NumberingProposal {
  readonly numbering: RegisterNumbering
  /** The new patterns by kind, with how many numbers each reads. */
  readonly patterns: Readonly<Record<string, PatternProposal>>
}

/** Share of the numbers a pattern in use must write as they stand; above it nothing better is looked for. */
const wellEnough = 0.5
/** Share of numbers several kinds bear, from which on each kind has a counter of its own. */
const apart = 0.2

/**
 * Proposes the patterns that write nearly all numbers of a register, by kind of entry; one for all kinds where all are
 * written alike. `undefined` where the patterns in use do well, or nothing fits.
 */
export function proposeNumbering(
  { numberGuard }: Pick<RegisterDefinition, 'numberGuard'>,
  numbering: RegisterNumbering,
  records: Iterable<Values>,
  terms: readonly Term[],
  years: Plausible,
): NumberingProposal | undefined {
  if (numberGuard === undefined) return undefined
  const kinds = Object.keys(numbering.patterns)
  const byKind = new Map<string, string[]>()
  const dated: Dated[] = []
  for (const values of records) {
    const number = values[numberGuard.number]
    if (!isActNumber(number)) continue
    const date = values[numberGuard.date]
    if (typeof date === 'string') dated.push({ year: Number(date.slice(0, 4)), written: number.written })
    const chosen = numberGuard.kind === undefined ? '' : values[numberGuard.kind]
    const kind = typeof chosen === 'string' && kinds.includes(chosen) ? chosen : (kinds[0] ?? '')
    const known = byKind.get(kind)
    if (known === undefined) byKind.set(kind, [number.written])
    else known.push(number.written)
  }
  const ofTerms = new Set(terms.map(({ number }) => number))
  const odd = [...byKind].filter(([kind, written]) => writtenBy(numbering.patterns[kind] ?? '', written) < wellEnough)
  if (odd.length === 0) return undefined
  const common = byKind.size > 1 ? proposePattern([...byKind.values()].flat(), ofTerms, years) : undefined
  const patterns: Record<string, PatternProposal> = {}
  if (common !== undefined) for (const kind of kinds) patterns[kind] = common
  else
    for (const [kind, written] of odd) {
      const found = proposePattern(written, ofTerms, years)
      if (found !== undefined && found.pattern !== numbering.patterns[kind]) patterns[kind] = found
    }
  if (Object.keys(patterns).length === 0) return undefined
  const next: RegisterNumbering = {
    ...numbering,
    counter: runsThroughTerm(Object.values(patterns), dated) ? 'term' : numbering.counter,
    patterns: {
      ...numbering.patterns,
      ...Object.fromEntries(Object.entries(patterns).map(([kind, { pattern }]) => [kind, pattern])),
    },
  }
  const isApart = common !== undefined && kinds.length > 1 && bornBySeveral(next, byKind) > apart
  return {
    patterns,
    numbering: isApart ? { ...next, counters: Object.fromEntries(kinds.map((kind) => [kind, kind])) } : next,
  }
}

/** A number and the year of its entry. */
interface Dated {
  readonly year: number
  readonly written: string
}

/**
 * Whether numbers run through the term: they name it and no year, or they name neither and every year goes on where the
 * one before it ended.
 */
function runsThroughTerm(proposals: readonly PatternProposal[], dated: readonly Dated[]): boolean {
  if (proposals.some(({ pattern }) => /\{rr(rr)?\}/.test(pattern))) return false
  if (proposals.every(({ pattern }) => pattern.includes('{kadencja}'))) return true
  const byYear = new Map<number, number[]>()
  for (const { year, written } of dated) {
    const number = proposals.flatMap(({ pattern }) => readByPattern(pattern, written)?.ordinal ?? [])[0]
    if (number === undefined) continue
    const known = byYear.get(year)
    if (known === undefined) byYear.set(year, [number])
    else known.push(number)
  }
  const middles = [...byYear]
    .filter(([, numbers]) => numbers.length >= 5)
    .toSorted(([a], [b]) => a - b)
    // One slip must not decide: the lower and the upper tenth are left out.
    .map(([, numbers]) => numbers.toSorted((a, b) => a - b))
    .map((numbers) => ({
      from: numbers[Math.floor(numbers.length / 10)] ?? 0,
      to: numbers[Math.floor((numbers.length * 9) / 10)] ?? 0,
    }))
  return middles.length > 1 && middles.every(({ from }, at) => at === 0 || from > (middles[at - 1]?.to ?? 0))
}

/** Share of the numbers that entries of several kinds bear. */
function bornBySeveral(numbering: RegisterNumbering, byKind: ReadonlyMap<string, readonly string[]>): number {
  const kindsOf = new Map<string, Set<string>>()
  for (const [kind, written] of byKind)
    for (const text of written) {
      const key = actNumberKey(readNumberOf(numbering, text, kind))
      const kinds = kindsOf.get(key)
      if (kinds === undefined) kindsOf.set(key, new Set([kind]))
      else kinds.add(kind)
    }
  const several = [...kindsOf.values()].filter(({ size }) => size > 1).length
  return kindsOf.size === 0 ? 0 : several / kindsOf.size
}
