import { type DocumentCell, type DocumentRow, textOfCell } from '../documents/model'
import { namedFields, type PolishTexts, type KnownRegisters } from './recordNames'
import type { TemplateNames, TemplateScope } from './scope'
import { nameKey } from './tag'

/** Names of the rows of a printed register in a template: all of them, or group by group under their headings. */
export const rowNames = { rows: 'Wpisy', groups: 'Grupy', heading: 'Nagłówek grupy', ordinal: 'Lp' } as const

const listKey = nameKey(rowNames.rows)
const headingKey = nameKey(rowNames.heading)

/** The names a template may use of a register that is printed row by row. */
export function registerNames(register: string, catalogue: KnownRegisters, texts: PolishTexts): TemplateNames {
  const fields = namedFields(catalogue.of(register), texts(register))
  const ofRow: TemplateNames = {
    values: new Map([rowNames.ordinal, ...fields.map(({ name }) => name)].map((name) => [nameKey(name), name])),
    lists: new Map(),
  }
  const rows: readonly [string, { readonly name: string; readonly names: () => TemplateNames }] = [
    listKey,
    { name: rowNames.rows, names: () => ofRow },
  ]
  const ofGroup: TemplateNames = { values: new Map([[headingKey, rowNames.heading]]), lists: new Map([rows]) }
  return {
    values: new Map(),
    lists: new Map([rows, [nameKey(rowNames.groups), { name: rowNames.groups, names: () => ofGroup }]]),
  }
}

/** The fields a template of a register asks for, as its columns: what the view shows does not matter then. */
export function columnsUsed(
  register: string,
  catalogue: KnownRegisters,
  texts: PolishTexts,
  used: ReadonlySet<string>,
): readonly { readonly field: string; readonly key: string }[] {
  return namedFields(catalogue.of(register), texts(register)).flatMap(({ field, name }) =>
    used.has(nameKey(name)) ? [{ field: field.id, key: nameKey(name) }] : [],
  )
}

/** Collects the streamed rows of a register for a template; `columns` are the keys of their cells behind the ordinal. */
export function startRowScopes(columns: readonly string[]) {
  const groups: { readonly heading: string; readonly rows: TemplateScope[] }[] = []
  const keys = [nameKey(rowNames.ordinal), ...columns]
  return {
    add(rows: readonly DocumentRow[]): void {
      for (const row of rows) {
        if (row.kind === 'group') {
          groups.push({ heading: row.text, rows: [] })
          continue
        }
        const values: Record<string, DocumentCell> = {}
        row.cells.forEach((cell, index) => {
          const key = keys[index]
          if (key !== undefined) values[key] = cell
        })
        const last = groups.at(-1)
        if (last === undefined) groups.push({ heading: '', rows: [{ values, lists: {} }] })
        else last.rows.push({ values, lists: {} })
      }
    },
    scope: (): TemplateScope => ({
      values: {},
      lists: {
        [listKey]: groups.flatMap(({ rows }) => rows),
        [nameKey(rowNames.groups)]: groups.map(({ heading, rows }) => ({
          values: { [headingKey]: textOfCell(heading) },
          lists: { [listKey]: rows },
        })),
      },
    }),
  }
}
