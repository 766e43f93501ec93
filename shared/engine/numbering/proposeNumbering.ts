import type { Plausible } from '../../core/calendar/readDay'
import { actNumberKey } from '../../core/actNumbers/actNumber'
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
  for (const values of records) {
    const number = values[numberGuard.number]
    if (!isActNumber(number)) continue
    const chosen = numberGuard.kind === undefined ? '' : values[numberGuard.kind]
    const kind = typeof chosen === 'string' && kinds.includes(chosen) ? chosen : (kinds[0] ?? '')
    const known = byKind.get(kind)
    if (known === undefined) byKind.set(kind, [number.written])
    else known.push(number.written)
  }
  const ofTerms = new Set(terms.map(({ number }) => number))
  const odd = [...byKind].filter(([kind, written]) => writtenBy(numbering.patterns[kind] ?? '', written) < wellEnough)
  if (odd.length === 0) return undefined
  const common =
    byKind.size > 1 || kinds.length > 1 ? proposePattern([...byKind.values()].flat(), ofTerms, years) : undefined
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
    counter: counterBy(Object.values(patterns), numbering.counter),
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

/** A number that names the term and no year runs through the term. */
function counterBy(proposals: readonly PatternProposal[], counter: RegisterNumbering['counter']) {
  return proposals.every(({ pattern }) => pattern.includes('{kadencja}') && !/\{rr(rr)?\}/.test(pattern))
    ? 'term'
    : counter
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
