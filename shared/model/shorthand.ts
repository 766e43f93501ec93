import type { PrintLayout } from './definition'
import type { FieldDefinition, PrivacyClass, RowColumn } from './field'
import type { NamedView, Sort, View } from './view'

/** What is left of a field to write where its section and privacy are said for several at once. */
type Short<F> = F extends unknown ? Omit<F, 'section' | 'privacy'> : never

/** Fields of one section that the same people may see: what they have in common is written once. */
export function fieldsIn<
  const S extends string,
  const P extends PrivacyClass,
  const F extends readonly Short<FieldDefinition>[],
>(section: S, privacy: P, fields: F) {
  return fields.map((field: F[number]) => ({ section, privacy, ...field }))
}

/** The same for the columns of a field of rows. */
export function columnsIn<
  const S extends string,
  const P extends PrivacyClass,
  const C extends readonly Short<RowColumn>[],
>(section: S, privacy: P, columns: C) {
  return columns.map((column: C[number]) => ({ section, privacy, ...column }))
}

/**
 * A register whose entries are numbered anew every year: known and ordered by a number that goes by the year of `date`. Its field
 * is `entryNumber`, or one of that id with headings of its own.
 */
export function numberedByYear<const D extends string>(date: D, pattern: string) {
  return {
    key: 'number',
    order: [date, 'number'],
    numberGuard: { number: 'number', date, numbering: { patterns: { '': pattern }, counter: 'year' } },
  } as const
}

/** The number of an entry, as most registers head it. */
export const entryNumber = { id: 'number', type: 'actNumber', aliases: ['numer', 'nr', 'lp'] } as const

/** Points of a screen to millimetres of paper: a column of days takes 104 px and 22 mm. */
const mmOfPx = 0.215

/**
 * Ready views and the printed page of a register from one list of widths in px; a column that is not in it takes what is
 * left. `-receivedOn` sorts the newest first.
 */
export function layoutOf(
  widths: Readonly<Record<string, number>>,
  orientation: PrintLayout['orientation'] = 'landscape',
) {
  return {
    view: <const I extends string>(
      id: I,
      columns: readonly string[],
      sort: string,
      more: Partial<Pick<View, 'filters' | 'group'>> = {},
    ): NamedView & { readonly id: I } => ({
      id,
      columns: columns.map((field) => {
        const { [field]: width } = widths
        return width === undefined ? { field } : { field, width }
      }),
      filters: more.filters ?? [],
      sort: [sortOf(sort)],
      ...(more.group === undefined ? {} : { group: more.group }),
    }),
    print: {
      orientation,
      keeper: 'office',
      widths: Object.fromEntries(
        Object.entries(widths).map(([field, px]) => [field, Math.max(12, Math.round(px * mmOfPx))]),
      ),
    } satisfies PrintLayout,
  }
}

function sortOf(written: string): Sort {
  return written.startsWith('-')
    ? { field: written.slice(1), direction: 'descending' }
    : { field: written, direction: 'ascending' }
}
