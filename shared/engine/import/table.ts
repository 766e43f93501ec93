/** Encodings a register file is recognised in. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1250' | 'utf-16le' | 'utf-16be'
export type Delimiter = ';' | ',' | '\t' | '|'

/** What a file really is when its name promises a table. */
export type OtherKind =
  | 'pdf'
  | 'xls'
  | 'docx'
  | 'doc'
  | 'ods'
  | 'odt'
  | 'zip'
  | 'archive'
  | 'image'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'protected'
  | 'binary'

/** Why a file could not be read as a table. Nothing was changed. */
export type FileFailure =
  | { readonly code: 'empty' }
  | { readonly code: 'otherKind'; readonly really: OtherKind }
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'damagedArchive' }
  /** A structured file (JSON) that cannot be read to its end. */
  | { readonly code: 'damagedJson' }
  | { readonly code: 'unexpected' }

/** What is to be said about the file as a whole, or about a place in it. Rows count from 1 as in the file. */
export type FileProblem =
  /** Letters damaged by a wrong encoding before the file was made; kept as they are. */
  | { readonly code: 'damagedText'; readonly cells: number; readonly firstRow: number }
  /** A quotation mark without its pair; the text after it was taken as it stands. */
  | { readonly code: 'unbalancedQuote'; readonly row: number }
  /** More cells than there are headings; the surplus is kept in columns without a heading. */
  | { readonly code: 'extraCells'; readonly rows: readonly number[] }
  /** A formula that ended in an error; its text is kept. */
  | { readonly code: 'formulaError'; readonly row: number; readonly column: number; readonly text: string }
  /** What a structured file holds beside its list of records. */
  | { readonly code: 'outsideList'; readonly names: readonly string[] }
  /** A structured file holds several versions of its records; the newest of each was read. */
  | { readonly code: 'olderVersions'; readonly records: number; readonly older: number }
  /** The workbook has other sheets with content. */
  | { readonly code: 'otherSheets'; readonly names: readonly string[] }

/** A file as a table of text: every cell as it stands, nothing trimmed, rows in the order of the file. */
export interface Table {
  readonly format: 'csv' | 'xlsx' | 'json'
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  /** Names of all sheets, and the one read. */
  readonly sheets: readonly string[]
  readonly sheet?: string
  /** Row `index` is row `index + 1` of the file; empty rows are kept so that this stays true. */
  readonly rows: readonly (readonly string[])[]
  readonly problems: readonly FileProblem[]
}

export type ReadTable =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly failure: FileFailure }
