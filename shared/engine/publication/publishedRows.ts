import { startRegisterRows, type RegisterColumns, printedColumns } from '../documents/registerRows'
import { paperValues } from '../documents/printRules'
import type { DocumentCell, DocumentRow } from '../documents/model'
import type { FieldDefinition } from '../../model/field'
import { publicField } from '../../model/field'
import { recordName } from '../../model/display'
import type { Values } from '../../core/values/values'
import type { Register } from '../register'
import { cellWithoutUnconfirmed, type PersonalFound, type Scanned, withoutUnconfirmed } from './leaveOut'
import type { KnownNames } from './names'

/** Where the headings of groups and the words over a register stand. */
export const headingPlace = 'heading'

/** A row of a list to be published. */
export type ListedRow =
  { readonly kind: 'record'; readonly values: Values } | { readonly kind: 'group'; readonly text: string }

/** What a register is published with: nobody outside sees more than its public fields. */
export interface PublishedColumns extends Omit<RegisterColumns, 'definition' | 'withPersonalData' | 'published'> {
  readonly definition: Register
}

/** The columns of a list that may be published: of every field only what is public by the register. */
export function publishedColumns(definition: Register, columns: readonly string[]): readonly string[] {
  return columns.filter((id) => {
    const field = definition.fields.find((one) => one.id === id)
    return field !== undefined && field.type !== 'files' && publicField(field) !== undefined
  })
}

/** Names of people stand openly in a field that is public and made for them. */
function isMadeForNames({ type }: FieldDefinition): boolean {
  return type === 'persons' || type === 'roll' || type === 'links'
}

function scannedColumns(print: PublishedColumns, names: KnownNames): readonly Scanned[] {
  return printedColumns({ ...print, published: true }).map((field) => ({
    where: field.id,
    names,
    namesArePublic: isMadeForNames(field),
  }))
}

/**
 * Starts the rows of a register for publication: as printed for everybody, with everything left out that the detector
 * finds and nobody confirmed. The ordinal counts on after the `printed` rows of earlier calls.
 */
export function startPublishedRows(
  print: PublishedColumns,
  names: KnownNames,
  confirmed: ReadonlySet<string>,
  printed = 0,
): (rows: readonly ListedRow[]) => readonly DocumentRow[] {
  const scanned = scannedColumns(print, names)
  const rowsOf = startRegisterRows({ ...print, published: true }, printed)
  const heading: Scanned = { where: headingPlace, names }
  return (rows) =>
    rowsOf(rows.map((row) => shown(print.definition, row))).map((row): DocumentRow => {
      if (row.kind === 'group') return { kind: 'group', text: withoutUnconfirmed(row.text, heading, confirmed) }
      const [ordinal = '', ...cells] = row.cells
      const cell = (of: DocumentCell, place: number): DocumentCell => {
        const column = scanned[place]
        return column === undefined ? '' : cellWithoutUnconfirmed(of, column, confirmed)
      }
      return { kind: 'row', cells: [ordinal, ...cells.map(cell)] }
    })
}

/** Looks through the rows of a register as they would be published. */
export function scanRows(
  print: PublishedColumns,
  names: KnownNames,
  rows: readonly ListedRow[],
  found: PersonalFound,
): void {
  const scanned = scannedColumns(print, names)
  const rowsOf = startRegisterRows({ ...print, published: true })
  for (const row of rows)
    for (const printed of rowsOf([shown(print.definition, row)])) {
      const entry = row.kind === 'record' ? recordName(print.definition, row.values) : row.text
      if (printed.kind === 'group') found.add(printed.text, entry, { where: headingPlace, names })
      else for (const [place, column] of scanned.entries()) found.addCell(printed.cells[place + 1] ?? '', entry, column)
    }
}

function shown(definition: Register, row: ListedRow): ListedRow {
  return row.kind === 'group' ? row : { kind: 'record', values: paperValues(definition, row.values, false) }
}
