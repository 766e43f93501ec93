import { type FieldValue, isRoll, linksIn, rowsIn, type Values } from '../../core/values/values'
import type { Hash } from '../history/seal'
import type { Register } from '../register'
import { paperValues } from './printRules'
import { type FieldPrint, isPrinted } from './printedFields'
import { printedColumns, type RegisterColumns } from './registerRows'

/**
 * The fingerprint of a printed register: whether a page says what the register said that day can be checked from the
 * history. It is made of what the paper says and nothing else, so it tells nobody what the paper withholds; computed columns
 * hang on the day and are left out. Order and groups of the rows say nothing.
 */
export interface FingerprintOf extends RegisterColumns {
  readonly definition: Register
}

export interface PrintedEntry {
  readonly id: string
  readonly values: Values
}

/** Values in one order of their parts, however they were put together. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, ordered(part)])
}

/** A link is what is written in it: where it leads is no part of a paper. */
function said(value: FieldValue | undefined): unknown {
  if (value === undefined) return null
  if (isRoll(value)) return ordered(value.roll)
  const links = linksIn(value)
  return links.length > 0 ? links.map(({ written }) => written) : ordered(value)
}

/** What tells one entry of a paper from the same entry at another time. */
export function entryDigests(print: FingerprintOf, hash: Hash): (entry: PrintedEntry) => string {
  const fields = printedColumns(print).filter(({ type }) => type !== 'derived')
  return ({ id, values }) => {
    const shown = paperValues(print.definition, values, print.withPersonalData === true)
    const cells = fields.map((field) => {
      if (field.type !== 'rows') return said(shown[field.id])
      return rowsIn(shown[field.id]).map((row) => field.columns.map((column) => said(row[column.id])))
    })
    return hash(JSON.stringify([id, ...cells]))
  }
}

/** Letters and digits nobody takes for others (Crockford's base 32): no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const signs = 20
const groupOf = 4

/** The fingerprint of the entries with these digests: 100 bits in five groups. */
export function fingerprintOf(print: FingerprintOf, digests: readonly string[], hash: Hash): string {
  const columns = printedColumns(print).flatMap(({ id, type }) => (type === 'derived' ? [] : [id]))
  return inSigns(hash(JSON.stringify([print.definition.id, columns.toSorted(), digests.toSorted()])))
}

/** Whose copy of a card it is: the office's own says personal data, a published one not even what is the office's own. */
export type CardCopy = Pick<FieldPrint, 'withPersonalData' | 'published'>

/**
 * What a card says of an entry, field by field, of those in which something stands: so a field a later version of the program
 * adds changes no fingerprint that was printed.
 */
export function saidOnCard(definition: Register, values: Values, copy: CardCopy): ReadonlyMap<string, string> {
  const shown = paperValues(definition, values, copy.withPersonalData === true)
  const fields = new Map<string, string>()
  for (const field of definition.fields) {
    if (field.type === 'derived' || field.type === 'place' || !isPrinted(field.privacy, copy)) continue
    const value = shown[field.id]
    if (field.type !== 'rows') {
      const text = JSON.stringify(said(value))
      if (!nothing.has(text)) fields.set(field.id, text)
      continue
    }
    const columns = field.columns.filter(({ reference, privacy }) => reference !== true && isPrinted(privacy, copy))
    const rows = rowsIn(value).map((row) =>
      columns.flatMap(({ id }) => {
        const cell = said(row[id])
        return nothing.has(JSON.stringify(cell)) ? [] : [[id, cell]]
      }),
    )
    if (rows.some((row) => row.length > 0)) fields.set(field.id, JSON.stringify(rows))
  }
  return fields
}
const nothing = new Set(['null', '""', '[]', '{}'])

/** The fingerprint of a card. */
export function cardFingerprint(
  definition: Register,
  { id, values }: PrintedEntry,
  copy: CardCopy,
  hash: Hash,
): string {
  const fields = [...saidOnCard(definition, values, copy)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return inSigns(hash(JSON.stringify(['card', definition.id, id, fields])))
}

/** The first 100 bits of a digest in the signs of the alphabet. */
function inSigns(whole: string): string {
  let rest = BigInt(`0x${whole}`) >> BigInt(256 - signs * 5)
  let text = ''
  for (let place = 0; place < signs; place += 1) {
    text = (alphabet[Number(rest & 31n)] ?? '') + text
    rest >>= 5n
  }
  return grouped(text)
}

const grouped = (text: string) => text.match(new RegExp(`.{${groupOf}}`, 'g'))?.join('-') ?? ''

/** A fingerprint as somebody typed it from paper; `undefined` where it cannot be one. */
export function readFingerprint(typed: string): string | undefined {
  const text = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return text.length === signs && Array.from(text).every((sign) => alphabet.includes(sign)) ? grouped(text) : undefined
}
