import { fold } from '../core/folding/fold'
import { linksIn, type FieldValue, type Values } from '../core/values/values'
import type { FieldDefinition } from './field'

/**
 * What a text that one record bears as a rule is compared by; for one that is so only among records with the same value in another field,
 * that value too. `undefined` where nothing is compared.
 */
export function uniqueKey(field: FieldDefinition, values: Values): string | undefined {
  const value = values[field.id]
  if (field.type !== 'text' || field.unique !== true || typeof value !== 'string' || value === '') return undefined
  const { uniqueWithin: frame } = field
  return frame === undefined ? fold(value) : `${fold(value)}\n${frameKey(values[frame])}`
}

function frameKey(value: FieldValue | undefined): string {
  if (typeof value === 'string') return fold(value)
  const links = linksIn(value)
  return links.length === 0 ? JSON.stringify(value ?? null) : links.map((link) => link.record ?? link.written).join(' ')
}
