import type { FieldDefinition } from '../../model/field'
import { type FieldValue, isRoll } from '../../core/values/values'
import { cellKeys, cellText, type CellTexts, sortKey, textOrderOf } from './cell'
import { RollKeys } from './rollKeys'
import { RankColumn } from './rankColumn'

/** Where a column reads its values: the slots of a table. */
export interface ColumnSource extends CellTexts {
  readonly capacity: () => number
  readonly occupied: () => readonly number[]
  readonly value: (slot: number) => FieldValue | undefined
  /** Of a roll: what is stored, and what those who stand in it are called. */
  readonly rolls?: {
    readonly stored: (slot: number) => FieldValue | undefined
    readonly nameOf: (id: string) => string | undefined
  }
}

/**
 * One field of all records, in the shapes a query needs. Each shape is built when it is first asked for and then
 * follows changes slot by slot, so a register pays only for the columns its clerk uses.
 */
export class Column {
  private texts: (string | undefined)[] | undefined
  private keySets: (readonly string[] | undefined)[] | undefined
  private ranks: RankColumn | undefined
  private stale: number[] = []
  private readonly rollKeys: RollKeys | undefined

  readonly field: FieldDefinition
  private readonly source: ColumnSource

  constructor(field: FieldDefinition, source: ColumnSource) {
    this.field = field
    this.source = source
    const { rolls, text } = source
    const labels = text.choices[field.id]
    if (rolls !== undefined)
      this.rollKeys = new RollKeys({ nameOf: rolls.nameOf, labelOf: (choice) => labels?.[choice] ?? choice })
  }

  /** The stored or computed value. */
  value(slot: number): FieldValue | undefined {
    return this.source.value(slot)
  }

  /** Folded display text, see `cellText`. */
  text(slot: number): string {
    this.texts ??= []
    const known = this.texts[slot]
    if (known !== undefined) return known
    const text = cellText(this.field, this.source.value(slot), this.source)
    this.texts[slot] = text
    return text
  }

  /** Values as filters name them, see `cellKeys`. */
  keys(slot: number): readonly string[] {
    this.keySets ??= []
    const known = this.keySets[slot]
    if (known !== undefined) return known
    const keys = this.keysOfRoll(slot) ?? cellKeys(this.field, this.source.value(slot), this.source)
    this.keySets[slot] = keys
    return keys
  }

  private keysOfRoll(slot: number): readonly string[] | undefined {
    const stored = this.source.rolls?.stored(slot)
    return isRoll(stored) ? this.rollKeys?.of(stored) : undefined
  }

  /** Order of the column, up to date. */
  order(): RankColumn {
    const keyOf = (slot: number) => sortKey(this.field, this.source.value(slot), this.source)
    if (this.ranks === undefined) {
      this.ranks = new RankColumn(textOrderOf(this.field))
      this.ranks.set(this.source.occupied(), keyOf, this.source.capacity())
    } else if (this.stale.length > 0) {
      this.ranks.set(this.stale, keyOf, this.source.capacity())
    }
    this.stale = []
    return this.ranks
  }

  /** Takes note that the records in these slots changed, came or went. */
  changed(slots: readonly number[]): void {
    this.rollKeys?.forget()
    for (const slot of slots) {
      if (this.texts !== undefined) this.texts[slot] = undefined
      if (this.keySets !== undefined) this.keySets[slot] = undefined
      if (this.ranks !== undefined) this.stale.push(slot)
    }
  }

  /** Forgets everything; the next question builds it anew. */
  reset(): void {
    this.rollKeys?.forget()
    this.texts = undefined
    this.keySets = undefined
    this.ranks = undefined
    this.stale = []
  }
}
