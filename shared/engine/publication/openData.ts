import type { FieldDefinition } from '../../model/field'
import { isMoney } from '../../model/field'
import type { RegisterText } from '../../model/registerText'
import { computedHeading } from '../documents/ownHeadings'
import { documentsPl } from '../documents/documents.pl'
import { type DocumentCell, type DocumentRow, fullTextOfCell } from '../documents/model'
import { headingOf } from '../documents/printedFields'
import { exclusionFacts, type Particulars, particularsFacts } from './particulars'
import { publicationPl } from './publication.pl'

/** A column of a published register as programs read it. */
export interface DataColumn {
  readonly id: string
  readonly label: string
  /** Heading in the CSV. */
  readonly heading: string
  readonly holds: 'text' | 'integer' | 'amount' | 'day' | 'moment'
}

/** Names of properties every row has. */
export const ordinalProperty = 'lp'
export const groupProperty = 'grupa'

/** The columns of a register by its printed fields. */
export function dataColumns(fields: readonly FieldDefinition[], text: RegisterText): readonly DataColumn[] {
  return fields.map((field) => {
    const heading = headingOf(field.id, text)
    const isComputed = field.type === 'derived' || field.type === 'rows' || field.type === 'roll'
    return {
      id: field.id,
      label: text.fields[field.id] ?? field.id,
      heading: isComputed ? computedHeading(heading) : heading,
      holds: holdsOf(field),
    }
  })
}

function holdsOf(field: FieldDefinition): DataColumn['holds'] {
  if (isMoney(field)) return 'amount'
  if (field.type === 'integer') return 'integer'
  if (field.type === 'instant') return 'moment'
  return field.type === 'date' || (field.type === 'derived' && field.as === 'date') ? 'day' : 'text'
}

/** Text of a cell as data: no-break blanks are typography of paper. */
const plain = (cell: DocumentCell): string => fullTextOfCell(cell).replaceAll('\u00a0', ' ')

function valueOf(cell: DocumentCell): string | number {
  if (typeof cell === 'string') return plain(cell)
  if (cell.grosze !== undefined) return cell.grosze / 100
  return cell.number ?? cell.day ?? cell.moment ?? plain(cell)
}

/** Turns rows of a register into JSON objects, one after another; a group is said in each row that follows it. */
export function startDataRows(
  columns: readonly DataColumn[],
): (rows: readonly DocumentRow[]) => readonly DocumentRow[] {
  let group: string | undefined
  return (rows) =>
    rows.flatMap((row): readonly DocumentRow[] => {
      if (row.kind === 'group') {
        group = row.text.replaceAll('\u00a0', ' ')
        return []
      }
      const [ordinal = '', ...cells] = row.cells
      const said = columns.flatMap(({ id }, place) => {
        const value = valueOf(cells[place] ?? '')
        return value === '' ? [] : [[id, value] as const]
      })
      const record = {
        [ordinalProperty]: valueOf(ordinal),
        ...(group === undefined ? {} : { [groupProperty]: group }),
        ...Object.fromEntries(said),
      }
      return [{ kind: 'row', cells: [JSON.stringify(record)] }]
    })
}

const types: Readonly<Record<DataColumn['holds'], object>> = {
  text: { type: 'string' },
  // A value that could not be read stands in the register as text; it is published as it stands.
  integer: { type: ['integer', 'string'] },
  amount: { type: ['number', 'string'], description: 'zł' },
  day: { type: 'string', description: 'RRRR-MM-DD' },
  moment: { type: 'string', description: 'RRRR-MM-DDTgg:mm' },
}

/** JSON Schema (2020-12) of the file of a published register. */
export function dataSchema(title: string, columns: readonly DataColumn[], particulars: Particulars): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...saidBy(particulars),
    type: 'object',
    required: ['format', 'title', 'about', 'entries'],
    properties: {
      format: { type: 'string' },
      title: { type: 'string' },
      about: { type: 'object', additionalProperties: { type: 'string' } },
      entries: {
        type: 'array',
        items: {
          type: 'object',
          required: [ordinalProperty],
          additionalProperties: false,
          properties: {
            [ordinalProperty]: { type: 'integer', title: documentsPl.ordinal },
            [groupProperty]: { type: 'string', title: documentsPl.group },
            ...Object.fromEntries(columns.map(({ id, label, holds }) => [id, { title: label, ...types[holds] }])),
          },
        },
      },
    },
  }
}

/** The same as a remark of a schema. */
export const saidBy = (particulars: Particulars) => ({ $comment: saidIn(particulars).join('; ') })

/** What the law asks to be said, for files that have no place of their own for it. */
function saidIn(particulars: Particulars): readonly string[] {
  return [...particularsFacts(particulars), ...exclusionFacts(particulars)].map(
    ({ name, value }) => `${name}: ${value}`,
  )
}

const csvTypes: Readonly<Record<DataColumn['holds'], object>> = {
  text: { datatype: 'string' },
  integer: { datatype: 'integer' },
  amount: { datatype: { base: 'decimal', format: { decimalChar: ',', groupChar: ' ' } } },
  day: { datatype: { base: 'date', format: 'dd.MM.yyyy' } },
  moment: { datatype: { base: 'string' } },
}

/** Description of another CSV file of a published folder: its columns by their headings, and what the law asks to be said. */
export function tableDescription(
  url: string,
  title: string,
  headings: readonly string[],
  particulars: Particulars,
): object {
  return {
    ...describedBy(url, title, particulars),
    tableSchema: { columns: headings.map((heading) => ({ titles: heading, datatype: 'string' })) },
  }
}

const describedBy = (url: string, title: string, particulars: Particulars) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'pl' }],
  url,
  'dc:title': title,
  'dc:publisher': particulars.publisher,
  'dc:issued': particulars.publishedAt,
  notes: saidIn(particulars),
  dialect: { delimiter: ';', encoding: 'utf-8', header: true },
})

/** Description of the CSV file: its shape, its columns, and the data the law asks for, which have no place in a table. */
export function csvDescription(
  title: string,
  columns: readonly DataColumn[],
  groupHeading: string | undefined,
  particulars: Particulars,
): object {
  const column = (name: string, heading: string, type: object) => ({ name, titles: heading, ...type })
  return {
    ...describedBy(`${publicationPl.file.register}.csv`, title, particulars),
    tableSchema: {
      columns: [
        ...(groupHeading === undefined ? [] : [column(groupProperty, groupHeading, csvTypes.text)]),
        column(ordinalProperty, documentsPl.ordinal, csvTypes.integer),
        ...columns.map(({ id, heading, holds }) => column(id, heading, csvTypes[holds])),
      ],
    },
  }
}
