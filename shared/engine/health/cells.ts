import { sameValue } from '../history/history'
import type { RegisterDefinition } from '../../model/definition'
import type { FieldDefinition, RowColumn } from '../../model/field'
import { type FieldValue, isUnread, type RowCell, rowsIn, textsIn, type Values } from '../../core/values/values'

/** Where a text stands in a record. */
export interface TextPlace {
  /** Field, or column of a field of rows as `field.column`. */
  readonly path: string
  readonly field: FieldDefinition | RowColumn
  /** Whether line breaks are in their place: in long texts, but not in the title of a record. */
  readonly manyLines: boolean
}

interface TextSlot {
  readonly field: FieldDefinition
  /** Columns of rows; one place of its own for every other field. */
  readonly places: readonly (TextPlace & { readonly column: string })[]
}

function isText({ type }: FieldDefinition | RowColumn): boolean {
  return type === 'text' || type === 'longText' || type === 'caseSign' || type === 'persons'
}

/** The places of a register in which people write freely, prepared once for many records. */
export class TextCells {
  readonly #slots: readonly TextSlot[]

  constructor(definition: RegisterDefinition, wanted: (place: TextPlace) => boolean = () => true) {
    const place = (field: FieldDefinition | RowColumn, path: string, column: string) => ({
      path,
      field,
      column,
      manyLines: field.type === 'longText' && path !== definition.title,
    })
    this.#slots = definition.fields.flatMap((field): readonly TextSlot[] => {
      const all =
        field.type === 'rows'
          ? field.columns.filter(isText).map((column) => place(column, `${field.id}.${column.id}`, column.id))
          : isText(field)
            ? [place(field, field.id, field.id)]
            : []
      const places = all.filter(wanted)
      return places.length === 0 ? [] : [{ field, places }]
    })
  }

  /** Whether there is anything to look at. */
  get isEmpty(): boolean {
    return this.#slots.length === 0
  }

  /** Shows every text of a record until the visitor answers; its answer is the result. */
  first<T>(values: Values, visit: (text: string, place: TextPlace) => T | undefined): T | undefined {
    for (const { field, places } of this.#slots) {
      const value = values[field.id]
      if (value === undefined || isUnread(value)) continue
      for (const place of places) {
        if (typeof value === 'string') {
          const answer = visit(value, place)
          if (answer !== undefined) return answer
          continue
        }
        const texts =
          field.type === 'rows'
            ? rowsIn(value).flatMap((row) => textsOfCell(row[place.column]))
            : field.type === 'persons'
              ? textsIn(value)
              : []
        for (const text of texts) {
          const answer = visit(text, place)
          if (answer !== undefined) return answer
        }
      }
    }
    return undefined
  }

  /** The fields of a record in which the change makes another text; `undefined` when it changes none. */
  change(
    values: Values,
    change: (text: string, place: TextPlace) => string,
  ): Readonly<Record<string, FieldValue>> | undefined {
    const changed: Record<string, FieldValue> = {}
    for (const { field, places } of this.#slots) {
      const value = values[field.id]
      if (value === undefined || isUnread(value)) continue
      const next = changedValue(value, field, places, change)
      if (next !== undefined) changed[field.id] = next
    }
    return Object.keys(changed).length === 0 ? undefined : changed
  }
}

function changedValue(
  value: FieldValue,
  field: FieldDefinition,
  places: TextSlot['places'],
  change: (text: string, place: TextPlace) => string,
): FieldValue | undefined {
  const [only] = places
  if (only === undefined) return undefined
  const next: FieldValue =
    typeof value === 'string'
      ? change(value, only)
      : field.type === 'rows'
        ? rowsIn(value).map((row) => {
            const cells = { ...row }
            for (const place of places) {
              const cell = row[place.column]
              if (typeof cell === 'string') cells[place.column] = change(cell, place)
              else if (textsIn(cell).length > 0) cells[place.column] = textsIn(cell).map((text) => change(text, place))
            }
            return cells
          })
        : textsIn(value).map((text) => change(text, only))
  return sameValue(next, value) ? undefined : next
}

/** The texts of a cell of a row: its own, or its people. */
function textsOfCell(cell: RowCell | undefined): readonly string[] {
  return typeof cell === 'string' ? [cell] : textsIn(cell)
}
