import type { FieldDefinition } from '../../model/field'
import type { FieldValue } from '../../core/values/values'
import { cellKeys, cellText, type CellTexts, sortKey, textOrderOf } from './cell'
import { RankColumn } from './rankColumn'

/** Where a column reads its values: the slots of a table. */
export interface ColumnSource extends CellTexts {
  readonly capacity: () => number
  readonly occupied: () => readonly number[]
  readonly value: (slot: number) => FieldValue | undefined
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

  readonly field: FieldDefinition
  private readonly source: ColumnSource

  constructor(field: FieldDefinition, source: ColumnSource) {
    this.field = field
    this.source = source
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
    const keys = cellKeys(this.field, this.source.value(slot), this.source)
    this.keySets[slot] = keys
    return keys
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
    for (const slot of slots) {
      if (this.texts !== undefined) this.texts[slot] = undefined
      if (this.keySets !== undefined) this.keySets[slot] = undefined
      if (this.ranks !== undefined) this.stale.push(slot)
    }
  }

  /** Forgets everything; the next question builds it anew. */
  reset(): void {
    this.texts = undefined
    this.keySets = undefined
    this.ranks = undefined
    this.stale = []
  }
}
