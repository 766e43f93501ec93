import type { RegisterDefinition } from './definition'
import type { DateField, FieldDefinition, RowColumn } from './field'

/**
 * What one cell of a file can fill: a field, a column in the first row of a field that holds rows, or, in a structured
 * file, all rows of such a field; of a roll what is noted of the person the heading names.
 */
export interface ImportTarget {
  /** `field`, or `field.column` inside a row or of the record a link leads to; also the key of its label. */
  readonly path: string
  readonly field: FieldDefinition | RowColumn
  /** The field of rows the column stands in. */
  readonly rows?: string
  /** The field of links whose record the cell helps to tell. */
  readonly tells?: string
}

/** Computed, kept by the program, or without a cell in a file. */
const notRead: ReadonlySet<FieldDefinition['type']> = new Set(['derived', 'files', 'place'])

/** Everything an import may fill, in the order of the form; derived fields are computed, files have no cell. */
export function importTargets(definition: RegisterDefinition): readonly ImportTarget[] {
  return definition.fields.flatMap((field): readonly ImportTarget[] => {
    if (notRead.has(field.type) || (field.type === 'links' && field.joins === true)) return []
    if (field.type === 'links' && field.toldBy !== undefined) {
      const { id, section, privacy } = field
      const day: DateField = { id: field.toldBy.field, type: 'date', section, privacy, aliases: field.toldBy.aliases }
      return [
        { path: id, field },
        { path: `${id}.${day.id}`, field: day, tells: id },
      ]
    }
    if (field.type !== 'rows') return [{ path: field.id, field }]
    if (field.standard === true || field.ownScreen === true) return []
    const cells = field.columns.map((column) => ({ path: `${field.id}.${column.id}`, field: column, rows: field.id }))
    const hasNames = field.columns.some((column) => column.jsonKey !== undefined)
    return hasNames ? [{ path: field.id, field }, ...cells] : cells
  })
}
