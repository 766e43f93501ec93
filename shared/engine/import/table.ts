/** Encodings a register file is recognised in. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1250' | 'utf-16le' | 'utf-16be'
export type Delimiter = ';' | ',' | '\t' | '|'

/** What a file really is when its name promises a table. */
export type OtherKind =
  'pdf' | 'xls' | 'docx' | 'doc' | 'odt' | 'zip' | 'archive' | 'image' | 'html' | 'xml' | 'rtf' | 'protected' | 'binary'

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
  /** Formulas that ended in an error; their text is kept. The place is that of the first. */
  | {
      readonly code: 'formulaError'
      readonly cells: number
      readonly row: number
      readonly column: number
      readonly text: string
    }
  /** Formulas a program wrote without working them out: only a spreadsheet knows what they come to. */
  | { readonly code: 'formulaWithoutResult'; readonly cells: number; readonly cell: string }
  /** Cells merged over several rows; what they say was read in each of the rows. */
  | { readonly code: 'mergedCells'; readonly ranges: readonly string[]; readonly count: number }
  /** Cells that show a part of a day (`gru 24`): numbers, perhaps, that a spreadsheet took for days. Read as shown. */
  | {
      readonly code: 'partDates'
      readonly cells: number
      readonly cell: string
      readonly text: string
      readonly day: string
    }
  /** Days in a column whose other cells are texts with digits: the same slip, with whole days. */
  | {
      readonly code: 'datesAmongTexts'
      readonly column: string
      readonly cells: number
      readonly cell: string
      readonly text: string
    }
  /** Numbers that are shown rounded or not at all; read as they are. */
  | {
      readonly code: 'shownOtherwise'
      readonly cells: number
      readonly cell: string
      readonly text: string
      readonly shown: string
    }
  /** Numbers of more than fifteen digits, of which a spreadsheet lost the last ones. */
  | { readonly code: 'longNumbers'; readonly cells: number; readonly cell: string }
  /** Hidden rows with content; left out unless asked for. */
  | { readonly code: 'hiddenRows'; readonly rows: readonly number[]; readonly areTaken: boolean }
  /** Hidden columns with content; read like the others. */
  | { readonly code: 'hiddenColumns'; readonly columns: readonly string[] }
  /** Hidden sheets with content, not read; where nothing else holds any, the one that was. */
  | { readonly code: 'hiddenSheets' | 'hiddenSheetRead'; readonly names: readonly string[] }
  /** Sheets without cells: a chart. */
  | { readonly code: 'sheetsWithoutCells'; readonly names: readonly string[] }
  /** Blanks far from everything else, left out. */
  | { readonly code: 'strayBlanks'; readonly cell: string }
  /** Content far from everything else or beyond the last column a register may have, not read. */
  | { readonly code: 'farCells'; readonly cells: number; readonly cell: string }
  /** Characters nobody sees (soft hyphens, zero-width blanks, controls) were left out, no-break hyphens made plain. */
  | { readonly code: 'unseenCharacters'; readonly cells: number; readonly firstRow: number }
  /** `="0012"`, by which a CSV tells a spreadsheet that it is text, was read as what it says. */
  | { readonly code: 'wrappedTexts'; readonly cells: number; readonly firstRow: number }
  /** The apostrophe this program's own CSV puts before what a spreadsheet would run was taken off again. */
  | { readonly code: 'guardsRemoved'; readonly cells: number; readonly firstRow: number }
  /** Further rows with such a quotation mark than are named. */
  | { readonly code: 'moreUnbalancedQuotes'; readonly rows: number }
  /** Names in a structured file for which there is no room: each stands in a few records only. */
  | { readonly code: 'namesLeftOut'; readonly names: readonly string[]; readonly count: number }
  /** What a structured file holds beside its list of records. */
  | { readonly code: 'outsideList'; readonly names: readonly string[] }
  /** A structured file holds several versions of its records; the newest of each was read. */
  | { readonly code: 'olderVersions'; readonly older: number; readonly names: readonly string[] }
  /** Versions of records that nothing tells apart but their place; the last one in the file was read. */
  | { readonly code: 'versionsByPlace'; readonly names: readonly string[] }
  /** Fields only older versions have. */
  | { readonly code: 'fieldsOfOlder'; readonly names: readonly string[] }
  /** Votes of a report, by their numbers, that are written otherwise than the others; they were not read. */
  | { readonly code: 'unreadVotes'; readonly numbers: readonly string[] }
  /** Changes in a Word document nobody accepted yet: the rows were read as they were before. */
  | { readonly code: 'pendingChanges'; readonly rows: readonly number[] }
  /** Rows inserted in a Word document that nobody accepted yet: they were not read. */
  | { readonly code: 'pendingRows'; readonly rows: number }
  /** Headings of a printed register somebody changed; its columns are known by their keys all the same. */
  | { readonly code: 'changedHeadings'; readonly headings: readonly ChangedHeading[] }
  /** A Word document has other tables, not read. */
  | { readonly code: 'otherTables'; readonly tables: number }
  /** The workbook has other sheets with content. */
  | { readonly code: 'otherSheets'; readonly names: readonly string[] }

/** A heading that says something else than the register prints, and which one it is, counted from 1. */
export interface ChangedHeading {
  readonly place: number
  readonly written: string
  readonly printed: string
}

/** What a paper of this program says of itself, unseen by who corrects it in Word. */
export interface HiddenKeys {
  /** Which row, from 1, holds the headings. */
  readonly header: number
  /** Fields of the columns, by their index. */
  readonly fields: ReadonlyMap<number, string>
  /** Ids of the records whose keys a row bears, by its number. */
  readonly records: ReadonlyMap<number, readonly string[]>
}

/** A file as a table of text: every cell as it stands, nothing trimmed, rows in the order of the file. */
export interface Table {
  readonly format: 'csv' | 'xlsx' | 'ods' | 'json' | 'report' | 'docx'
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  /** Names of all sheets, and the one read. */
  readonly sheets: readonly string[]
  readonly sheet?: string
  /** Row `index` is row `index + 1` of the file; empty rows are kept so that this stays true. */
  readonly rows: readonly (readonly string[])[]
  /** Numbers of the rows that are hidden in the file, from 1; they are left out unless the clerk takes them. */
  readonly hiddenRows?: readonly number[]
  readonly problems: readonly FileProblem[]
  readonly keys?: HiddenKeys
}

export type ReadTable =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly failure: FileFailure }
