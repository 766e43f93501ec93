import { z } from 'zod'

/**
 * The document model: what a paper says and how it is built, without a file format. Builders in this folder make it from
 * records, a view and the office's settings; writers in `electron/services/documents` turn it into DOCX, XLSX or CSV.
 * Structure of the papers: papers.md §0 and A.
 */

/** A cell: its text, and for spreadsheets the number or day behind it. */
export const documentCellSchema = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    number: z.number().optional(),
    /** Amount in grosze. */
    grosze: z.int().optional(),
    day: z.iso.date().optional(),
    /** Moment by the clocks of Poland, to the minute: `2026-03-12T14:05`. */
    moment: z.iso.datetime({ local: true }).optional(),
    /** All of what `text` only counts, such as who voted how: files for other programs have the room. */
    full: z.string().optional(),
    /** What stood there before and was struck out of a book that loses nothing: above the text, with a line through it. */
    struck: z.string().optional(),
  }),
])

const column = z.strictObject({
  heading: z.string(),
  /** Width in mm. */
  width: z.number().positive(),
  align: z.enum(['left', 'right', 'center']).default('left'),
  /** Computed or put together: a spreadsheet says so in the heading, so that an import passes over the column. */
  computed: z.literal(true).optional(),
  /** The field it shows: a Word paper keeps it unseen, so that the column is known when the paper comes back. */
  field: z.string().optional(),
})

const tableRow = z.strictObject({
  kind: z.literal('row'),
  cells: z.array(documentCellSchema),
  /** Id of the record the row is of, kept unseen like the field of a column. */
  record: z.string().optional(),
})
/** Heading of a group (a session, a year); starts a new table under a heading of its own. */
const groupRow = z.strictObject({ kind: z.literal('group'), text: z.string() })

/** Rows of a register as they are streamed to the writer. */
export const rowBatchSchema = z.array(z.discriminatedUnion('kind', [tableRow, groupRow])).max(2_000)

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2)]),
    text: z.string(),
    newPage: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('paragraph'),
    /** Bold words run in before the text, e.g. the number of a § (papers.md B 3). */
    lead: z.string().default(''),
    text: z.string(),
    align: z.enum(['left', 'right', 'center', 'justify']).default('left'),
    style: z.enum(['body', 'subtitle', 'note', 'strong']).default('body'),
    /** Distance from the left margin, e.g. of an addressee. */
    indentMm: z.number().min(0).max(120).default(0),
  }),
  /** Items with markers that hang before them: „1)”, „§ 2.”, „–”. */
  z.strictObject({
    kind: z.literal('list'),
    items: z.array(z.strictObject({ marker: z.string().min(1), text: z.string() })).min(1),
  }),
  /** Top of a form filled in by hand: a place for the office's stamp on the left, what the form is beside it. */
  z.strictObject({ kind: z.literal('formHead'), stamp: z.string(), title: z.string(), subtitle: z.string() }),
  /** The head of the office once more, on a page of its own: where papers in one file are handed out apart. */
  z.strictObject({ kind: z.literal('letterhead') }),
  /** What follows goes to the next column of a page of two. */
  z.strictObject({ kind: z.literal('columnBreak') }),
  /** A paragraph of hardly any height: after a table that fills its page, which must not open an empty one. */
  z.strictObject({ kind: z.literal('gap') }),
  /** A picture drawn for the paper, e.g. a chart; `alt` says what it shows. */
  z.strictObject({
    kind: z.literal('picture'),
    png: z.base64(),
    widthMm: z.number().positive(),
    heightMm: z.number().positive(),
    alt: z.string().min(1),
  }),
  /** Names and values side by side: the card of one record. */
  z.strictObject({
    kind: z.literal('facts'),
    facts: z.array(z.strictObject({ name: z.string(), value: z.string(), field: z.string().optional() })),
    /** Id of the record they are of, where they are its fields. */
    record: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(column).min(1),
    rows: z.array(tableRow),
    points: z.number().min(6).max(14).optional(),
    /** Least height of a row in mm, where something is to be written into it by hand. */
    rowMm: z.number().min(4).max(40).optional(),
    /** Short enough for a page: none of its rows goes to another one. */
    whole: z.literal(true).optional(),
  }),
  /**
   * Place of the streamed rows; at most one in a document. Tables of at most 500 rows, header row repeated. An empty
   * cell prints as „–” on paper (papers.md A1) and stays empty in spreadsheets. `groupHeading` names the column that
   * repeats the group's heading in CSV, where a row cannot be a heading.
   */
  z.strictObject({
    kind: z.literal('register'),
    columns: z.array(column).min(1),
    groupHeading: z.string().optional(),
    /** Size of the table's text; smaller where many columns would break words. */
    points: z.number().min(6).max(12).default(9),
  }),
  /**
   * Signatures side by side: post, and name below a line to sign on; `signed` says the name stands for it („/-/”),
   * without one.
   */
  z.strictObject({
    kind: z.literal('signatures'),
    people: z
      .array(z.strictObject({ post: z.string(), name: z.string(), signed: z.literal(true).optional() }))
      .min(1)
      .max(3),
  }),
])

export const documentModelSchema = z.strictObject({
  /** Title property of the file and name of its first sheet. */
  title: z.string().min(1),
  subject: z.string(),
  /** Name of the office: author property. Never a person. */
  author: z.string(),
  language: z.literal('pl-PL'),
  page: z.strictObject({
    /** Half the size of A4, which all other papers have. */
    size: z.literal('A5').optional(),
    orientation: z.enum(['portrait', 'landscape']),
    marginMm: z.number().min(10).max(40),
    /** Two columns make two sheets of half the size, with a line to cut along. */
    columns: z.literal(2).optional(),
  }),
  font: z.enum(['Arial', 'Times New Roman']),
  letterhead: z.strictObject({
    lines: z.array(z.string()),
    logo: z
      .strictObject({
        type: z.enum(['png', 'jpg']),
        base64: z.base64(),
        widthMm: z.number().positive(),
        heightMm: z.number().positive(),
        alt: z.string(),
      })
      .optional(),
  }),
  /** Left side of the footer; the right side is „Strona X z Y” unless the paper has one page by its nature. */
  footer: z.string(),
  pageNumbers: z.literal(false).optional(),
  blocks: z.array(block),
})

export type DocumentModel = z.infer<typeof documentModelSchema>
export type DocumentBlock = DocumentModel['blocks'][number]
export type DocumentColumn = z.infer<typeof column>
export type DocumentCell = z.infer<typeof documentCellSchema>

/** What a cell says on paper. */
export function textOfCell(of: DocumentCell): string {
  return typeof of === 'string' ? of : of.text
}

/** What a cell says in a file for another program. */
export function fullTextOfCell(of: DocumentCell): string {
  return typeof of === 'string' ? of : (of.full ?? of.text)
}
export type DocumentRow = z.infer<typeof rowBatchSchema>[number]
/** Model as builders may write it: with defaults left out. */
export type DocumentInput = z.input<typeof documentModelSchema>
