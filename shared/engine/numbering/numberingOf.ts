import type { RegisterDefinition, RegisterNumbering } from '../../model/definition'
import type { Office } from '../../model/office'
import { actNumberSeries } from '../../core/actNumbers/actNumber'
import { formatByPattern, type NumberParts, readNumber, seriesOf } from '../../core/actNumbers/pattern'
import type { ActNumber } from '../../core/values/values'

/** How a register numbers its entries: as the office set it, else as its definition says. */
export function numberingOf(
  { id, numberGuard }: Pick<RegisterDefinition, 'id' | 'numberGuard'>,
  office: Pick<Office, 'numbering' | 'numberings'>,
): RegisterNumbering {
  const own = numberGuard?.numbering
  if (own === undefined) {
    const { pattern, counter, together } = office.numbering
    return { patterns: { '': pattern }, counter, ...(together === true ? { together } : {}) }
  }
  const set = office.numberings[id]
  if (set === undefined) return own
  const { counter, counters } = set
  return { patterns: { ...own.patterns, ...set.patterns }, counter, ...(counters === undefined ? {} : { counters }) }
}

/** The settings of the office that make a register number so. */
export function withNumbering(
  { id, numberGuard }: Pick<RegisterDefinition, 'id' | 'numberGuard'>,
  { numbering, numberings }: Pick<Office, 'numbering' | 'numberings'>,
  { patterns, counter, counters }: RegisterNumbering,
): Partial<Pick<Office, 'numbering' | 'numberings'>> {
  if (numberGuard?.numbering === undefined)
    return { numbering: { ...numbering, pattern: patterns[''] ?? numbering.pattern, counter } }
  const set = { patterns: { ...patterns }, counter, ...(counters === undefined ? {} : { counters: { ...counters } }) }
  return { numberings: { ...numberings, [id]: set } }
}

/** The kind whose counter a kind takes its numbers from: as the office set it, else the first with the same letters. */
export function countedWith({ patterns, counters }: RegisterNumbering, kind: string): string {
  const series = seriesOf(patterns[kind] ?? '')
  const alike = Object.keys(patterns).find((other) => seriesOf(patterns[other] ?? '') === series)
  return counters?.[kind] ?? alike ?? kind
}

/**
 * The kind each kind is counted with, after one of them was given the counter of another, or its own. Kinds that were
 * counted with it go along.
 */
export function countersWith(
  numbering: RegisterNumbering,
  kind: string,
  withKind: string,
): Readonly<Record<string, string>> {
  const target = withKind === kind ? kind : countedWith(numbering, withKind)
  return Object.fromEntries(
    Object.keys(numbering.patterns).map((other) => {
      const now = countedWith(numbering, other)
      return [other, other === kind || now === kind ? target : now]
    }),
  )
}

/**
 * The counter a number is taken from, where the office said which kinds share one; `undefined` where the letters of the
 * number tell. Letters come before the kind of the entry: Z12/26 is a query whatever was chosen beside it.
 */
export function counterOf(
  numbering: RegisterNumbering,
  number: ActNumber,
  kind: string | undefined,
): string | undefined {
  if (numbering.together === true) return ''
  if (numbering.counters === undefined || number.ordinal === undefined) return undefined
  const series = actNumberSeries(number)
  const kinds = Object.keys(numbering.patterns).filter(
    (one) => seriesFor(numbering, numbering.patterns[one] ?? '') === series,
  )
  const own = kind !== undefined && kinds.includes(kind) ? kind : kinds[0]
  return own === undefined ? undefined : `#${countedWith(numbering, own)}`
}

/** The counter the next number of a kind is taken from, as the index of numbers names it. */
export function counterFor(numbering: RegisterNumbering, kind: string | undefined): string {
  if (numbering.together === true) return ''
  const kinds = Object.keys(numbering.patterns)
  const own = kind !== undefined && kinds.includes(kind) ? kind : kinds[0]
  if (numbering.counters !== undefined && own !== undefined) return `#${countedWith(numbering, own)}`
  return seriesFor(numbering, patternFor(numbering, kind))
}

/** Letters that tell the numbers of one pattern from those of the others; empty where all are written alike. */
export function seriesFor({ patterns }: RegisterNumbering, pattern: string): string {
  return new Set(Object.values(patterns)).size > 1 ? seriesOf(pattern) : ''
}

/** The pattern entries of a kind are numbered by; of the first kind where the kind has none of its own. */
export function patternFor({ patterns }: RegisterNumbering, kind: string | undefined): string {
  return (kind === undefined ? undefined : patterns[kind]) ?? Object.values(patterns)[0] ?? '{nr}'
}

/** The number of a kind of entry whose parts are these, as its pattern writes it; `undefined` where a part is missing. */
export function numberBy(
  numbering: RegisterNumbering,
  kind: string | undefined,
  parts: NumberParts,
): (ActNumber & NumberParts) | undefined {
  const pattern = patternFor(numbering, kind)
  const written = formatByPattern(pattern, parts)
  const series = seriesFor(numbering, pattern)
  return written === undefined ? undefined : { ...parts, ...(series === '' ? {} : { series }), written }
}

/** Reads a number as it is written in a register; the pattern of the entry's own kind comes first where it is known. */
export function readNumberOf(numbering: RegisterNumbering, written: string, kind?: string): ActNumber {
  // Kinds may be written alike: then nothing in a number tells its series.
  const patterns = [...new Set(Object.values(numbering.patterns))]
  const own = kind === undefined ? undefined : numbering.patterns[kind]
  return readNumber(own === undefined ? patterns : [own, ...patterns.filter((pattern) => pattern !== own)], written)
}
