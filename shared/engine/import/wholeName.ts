import { foldHeading } from './foldHeading'
import type { FieldDefinition } from '../../model/field'
import type { ReadCell } from './cellReading'

/** One word of a name; a double surname without a hyphen cannot be told from two given names. */
const words = (name: string): readonly string[] => name.trim().split(/\s+/u)

/**
 * Whether the whole names of a column begin with the surname: by its heading, else by what repeats more, for there are fewer
 * given names than surnames. `undefined` where the column holds surnames alone.
 */
export function surnameFirst(
  field: FieldDefinition,
  heading: string,
  cells: readonly string[],
): { readonly given: string; readonly first: boolean } | undefined {
  const whole = field.type === 'text' ? field.wholeName : undefined
  if (whole === undefined) return undefined
  const { given, ...orders } = whole
  const isOne = (names: readonly string[]) => names.some((name) => foldHeading(name) === foldHeading(heading))
  if (isOne(orders.surnameFirst)) return { given, first: true }
  if (isOne(orders.surnameLast)) return { given, first: false }
  const names = cells.map(words).filter(({ length }) => length > 1)
  // Of surnames alone a few have two words; they stay whole.
  if (!isOne(orders.anyOrder) || names.length * 2 <= cells.filter((cell) => cell.trim() !== '').length) return undefined
  const count = (at: number) => new Set(names.map((name) => name.at(at))).size
  return { given, first: count(-1) < count(0) }
}

/** Makes of a reader of surnames one that parts whole names: the surname stays, the given names go beside it. */
export function partingNames(
  read: (text: string) => ReadCell,
  { given, first }: { readonly given: string; readonly first: boolean },
): (text: string) => ReadCell {
  return (text) => {
    const parts = words(text)
    if (parts.length < 2) return read(text)
    const surname = first ? parts.slice(0, 1) : parts.slice(-1)
    const others = first ? parts.slice(1) : parts.slice(0, -1)
    const cell = read(surname.join(' '))
    return {
      ...cell,
      beside: { [given]: others.join(' ') },
      warnings: [...cell.warnings, { code: 'nameParted', surnameFirst: first }],
    }
  }
}
