import { checksEn } from './checks.en'
import { formatDay } from '../core/calendar/days'
import type { DayNote } from '../core/calendar/readDay'
import type { Places } from '../engine/import/planTypes'
import type { OtherKind } from '../engine/import/table'
import { toRoman } from '../core/actNumbers/roman'
import type { ImportNames, ImportText } from './import.pl'

const kinds: Readonly<Record<OtherKind, string>> = {
  pdf: 'a PDF',
  xls: 'a workbook of old Excel (.xls)',
  docx: 'a Word document (.docx)',
  doc: 'a document of old Word (.doc)',
  odt: 'a LibreOffice document (.odt)',
  zip: 'a ZIP archive without a workbook',
  archive: 'an archive (packed file)',
  image: 'a picture',
  html: 'a web page (HTML)',
  xml: 'an XML file',
  rtf: 'an RTF document',
  protected: 'a file protected by a password',
  binary: 'neither text nor a workbook',
}

const steps: Partial<Readonly<Record<OtherKind, string>>> = {
  pdf: 'Of PDF files the program reads reports and sheets of votes of council systems that have text and are no scans. Copy any other table into Excel and save it as XLSX.',
  xls: 'Open it in Excel, save it as "Excel Workbook (.xlsx)" and pick it again.',
  html: 'Open it in Excel, save it as "Excel Workbook (.xlsx)" and pick it again.',
  protected: 'Open it in Excel, remove the password, save it and pick it again.',
  zip: 'Unpack it and pick the CSV, XLSX, ODS, JSON or DOCX file.',
  archive: 'Unpack it and pick the CSV, XLSX, ODS, JSON or DOCX file.',
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB`
const list = (items: readonly (string | number)[]): string => {
  const first = items.slice(0, 5).join(', ')
  return items.length > 5 ? `${first} and others (${items.length})` : first
}

function places({ rows, records }: Places, names: ImportNames): string {
  const parts: string[] = []
  if (rows.length > 0) parts.push(`${rows.length === 1 ? 'row' : 'rows'} ${list(rows)}`)
  if (records.length > 0) parts.push(`in the register: ${list(records.map(names.record))}`)
  return parts.join('; ')
}

function dayNote(note: DayNote): string {
  switch (note.code) {
    case 'noSuchDay':
      return 'there is no such day'
    case 'dayAndMonthSwapped':
      return `there is no such month; perhaps ${formatDay(note.perhaps)} with day and month swapped`
    case 'notADate':
      return 'this is no date'
    case 'unlikelyYear':
    case 'twoDigitYear':
      return `year ${note.year}`
  }
}

/** English texts of the import. */
export const importEn: ImportText = {
  failure(failure, name) {
    switch (failure.code) {
      case 'empty':
        return `There is nothing in "${name}". Check that it is the right file.`
      case 'otherKind':
        return `"${name}" is really ${kinds[failure.really]}, not a table. ${steps[failure.really] ?? 'Pick a CSV, XLSX or ODS file.'}`
      case 'tooLarge':
        return `"${name}" takes more than ${megabytes(failure.limit)} when unpacked. Split it into smaller files, e.g. one per term.`
      case 'damagedArchive':
        return `"${name}" is damaged and cannot be read. Open it in Excel, save it anew and pick it again.`
      case 'damagedJson':
        return `"${name}" begins like JSON but is damaged or cut off. Nothing was read. Fetch it again and pick it once more.`
      case 'unexpected':
        return `"${name}" could not be read. Save it anew as CSV or XLSX and pick it again.`
    }
  },
  problem(problem) {
    switch (problem.code) {
      case 'damagedText':
        return `Letters damaged by a wrong encoding (cells: ${problem.cells}, the first in row ${problem.firstRow}). The text was taken as it is; if you have the file from before the damage, use that.`
      case 'unbalancedQuote':
        return `Row ${problem.row}: a quotation mark without its pair. The row was taken with the mark in it; check it.`
      case 'extraCells':
        return `More cells than headings in rows ${list(problem.rows)}. The surplus stands in columns without a name.`
      case 'formulaError':
        return `Row ${problem.row}, column ${problem.column}: the formula ended in the error ${problem.text}${problem.cells > 1 ? ` (such cells: ${problem.cells})` : ''}. That text was taken instead of a result.`
      case 'formulaWithoutResult':
        return `Formulas without a stored result (cells: ${problem.cells}, the first one ${problem.cell}) were read as empty. Open the file in Excel, save it and choose it again.`
      case 'mergedCells':
        return `Cells merged over several rows (${list(problem.ranges)}; in all: ${problem.count}): what they say was read into each of these rows.`
      case 'partDates':
        return `Cells that show only a part of a date (${problem.cells}, the first one ${problem.cell}: “${problem.text}”, in the file ${formatDay(problem.day)}). Excel may have made a date of a number such as 12/2024. What is seen was read; check it.`
      case 'datesAmongTexts':
        return `Column ${problem.column}: dates stand among other texts (cells: ${problem.cells}, the first one ${problem.cell}: “${problem.text}”). Excel may have made dates of numbers. What is seen was read; check it.`
      case 'shownOtherwise':
        return `Cells that show less than they hold (${problem.cells}, the first one ${problem.cell}: “${problem.shown}” is seen): the whole value “${problem.text}” was read.`
      case 'longNumbers':
        return `Numbers of more than 15 digits (cells: ${problem.cells}, the first one ${problem.cell}): Excel does not keep their last digits. Check them at the source.`
      case 'hiddenRows':
        return `Hidden rows with data: ${list(problem.rows)}. ${problem.areTaken ? 'They will be imported like the others.' : 'They will not be imported unless you tick “Import hidden rows too”.'}`
      case 'hiddenColumns':
        return `Hidden columns with data: ${list(problem.columns)}. They were read like the others; skip below what is not needed.`
      case 'hiddenSheets':
        return `Hidden sheets with data: ${list(problem.names)}. They were not read; you can choose them from the list.`
      case 'hiddenSheetRead':
        return `The sheet “${problem.names.join(', ')}” was read, which is hidden in the file.`
      case 'sheetsWithoutCells':
        return `Sheets without cells (charts) were left out: ${list(problem.names)}.`
      case 'strayBlanks':
        return `A blank stands far from the table (cell ${problem.cell}). It was left out.`
      case 'farCells':
        return `Data far from the table were not read (${problem.cells}, from ${problem.cell}). If they are needed, move them closer to the table in Excel and choose the file again.`
      case 'unseenCharacters':
        return `Characters that cannot be seen, such as soft hyphens and control characters, were removed from texts, and no-break hyphens made plain (cells: ${problem.cells}, the first one in row ${problem.firstRow}).`
      case 'wrappedTexts':
        return `="…", by which CSV marks text, was read as the text alone (cells: ${problem.cells}, the first one in row ${problem.firstRow}).`
      case 'guardsRemoved':
        return `The apostrophe by which this program guards texts like formulas in CSV was removed (cells: ${problem.cells}, the first one in row ${problem.firstRow}).`
      case 'moreUnbalancedQuotes':
        return `Other rows have an unmatched quotation mark too (${problem.rows}). They were taken with the mark.`
      case 'namesLeftOut':
        return `The file has too many different field names. The rarest were left out (${problem.count}): ${problem.names.join(', ')}.`
      case 'outsideList':
        return `Beside the list of entries the file holds: ${list(problem.names)}. These data were not read.`
      case 'unreadVotes':
        return `Votes the report writes otherwise than the others: ${list(problem.numbers)}. They were not read; type them in.`
      case 'olderVersions':
        return `The file holds several versions of the same entries. The newest of each such entry (${list(problem.names)}) was taken; older versions were not read (${problem.older}).`
      case 'versionsByPlace':
        return `Nothing in the file says which version of an entry is the newest (${list(problem.names)}). The last one in order was taken; check these entries.`
      case 'fieldsOfOlder':
        return `Only older versions, which were not read, have the fields: ${list(problem.names)}.`
      case 'pendingChanges':
        return `The Word document holds tracked changes nobody accepted or rejected: ${problem.rows.length === 1 ? 'row' : 'rows'} of the table ${list(problem.rows)}. The text before the changes was read. If they are to come in, accept them in Word, save and choose the file again.`
      case 'pendingRows':
        return `Rows inserted under tracked changes that nobody accepted: ${problem.rows}. They were not read; accept them in Word if they are to come in.`
      case 'changedHeadings':
        return `Headings were changed in the document: ${problem.headings.map(({ place, written, printed }) => `no. ${place} “${written}” instead of “${printed}”`).join('; ')}. The columns were recognised all the same; such a file does not rename fields.`
      case 'otherTables':
        return `The document has other tables too (${problem.tables}). The largest one was read.`
      case 'otherSheets':
        return `The file has other sheets with data: ${problem.names.join(', ')}. One was read; the others can be picked from the list.`
    }
  },
  cell(warning) {
    switch (warning.code) {
      case 'dateUnread':
        return `The date could not be read (${dayNote(warning.note)}). The text stays in the field to be mended.`
      case 'unlikelyYear':
        return `The year ${warning.year} is unlikely. The date was taken; check it.`
      case 'twoDigitYear':
        return `The year has two digits; ${warning.year} was taken.`
      case 'amountUnread':
        return 'The amount could not be read. The text stays in the field to be mended.'
      case 'amountRounded':
        return 'The amount was rounded to a whole grosz.'
      case 'integerUnread':
        return 'This is no whole number. The text stays in the field to be mended.'
      case 'booleanUnread':
        return 'This is neither yes nor no. The text stays in the field to be mended.'
      case 'choiceUnread':
        return 'This value is not on the list. The text stays in the field; choose a value from the list.'
      case 'numberShape':
        return 'The parts of the number were not recognised. It was taken as written.'
      case 'rowsUnread':
        return 'This is no list of rows in JSON. The text stays in the field, to be corrected.'
      case 'namesUnknown':
        return `Data no field exists for were not taken: ${warning.names}.`
      case 'dayForNumber':
        return 'This is a date where a number is meant. A spreadsheet may have made a date of a number such as 12/2024. What is shown was read; check it at the source.'
      case 'textCheck':
        return `${checksEn.text(warning)} Taken as it is.`
      case 'caseSignShape':
        return 'This does not look like a case sign. It was taken as it is.'
      case 'damagedText':
        return 'Letters damaged by a wrong encoding. Taken as they are; mend them by hand.'
      case 'cutText':
        return `The text ends at character ${warning.length}, as others in this column do: it may have been cut when the file was made.`
      case 'allCapitals':
        return 'The text is all capitals. It was taken as it is.'
      case 'saysNone':
        return 'The text says that there is no number. The field stays empty and the entry is marked as one without a number.'
      case 'trimmed':
        return 'Blanks before or after the text were left out.'
      case 'keptReadable':
        return "The file's text could not be read and the entry has a value. The entry's value stays."
      case 'linkNotFound':
        return `There is no entry with the number or name "${warning.written}". It was kept without a link.`
      case 'linkAmbiguous':
        return `Several entries have the number or name "${warning.written}". It was kept without a link; choose the entry by hand.`
      case 'mappedWord':
        return `"${warning.written}" was taken as "${warning.label}".`
      case 'mappedAnswer':
        return `"${warning.written}" was taken as "${warning.value ? 'yes' : 'no'}".`
      case 'timeLeftOut':
        return 'Only the day was taken, without the time.'
      case 'dayInPoland':
        return 'The moment has an offset; the day it was in Poland then was taken.'
      case 'amountNoise':
        return 'Digits far behind the decimal mark were left out: a trace of the spreadsheet, no part of a grosz.'
      case 'split':
        return 'One cell was parted into several items.'
      case 'personNotFound':
        return `There is nobody named "${warning.written}". It was kept under the name of the file; the person can be chosen in the form of the entry.`
      case 'personAmbiguous':
        return `Several people are named "${warning.written}". It was kept under the name of the file; the person can be chosen in the form of the entry.`
      case 'personNotThen':
        return `"${warning.written}": on that day the person had no mandate or was no member of the body. It was kept under the name of the file; check the days of the mandate.`
      case 'nameParted':
        return warning.surnameFirst
          ? 'A cell with the whole name was parted: the first word is the surname, the others are the given names.'
          : 'A cell with the whole name was parted: the last word is the surname, the others are the given names.'
      case 'filledByHeading':
        return `Added from the heading of the column: ${warning.values}.`
    }
  },
  group(warning) {
    switch (warning.code) {
      case 'linkNotFound':
        return 'There are no entries with these numbers or names. They were kept without a link, as they stand.'
      case 'linkAmbiguous':
        return 'Several entries have these numbers or names. They were kept without a link; choose the entries by hand.'
      case 'dateUnread':
        return warning.note.code === 'dayAndMonthSwapped'
          ? 'The date could not be read: there is no such month, perhaps day and month are swapped. The text stays in the field to be mended.'
          : importEn.cell(warning)
      default:
        return importEn.cell(warning)
    }
  },
  row(warning, names) {
    switch (warning.code) {
      case 'sameEntry':
        return warning.rows.length === 0
          ? `The row bears the hidden marks of several entries (${list(warning.records.map(names.record))}); rows may have been merged in Word. Say which entry it is about.`
          : `The same printed entry (${list(warning.records.map(names.record))}) stands in these rows too: ${list(warning.rows)}; the row may have been copied in Word. Say which row is the correction and which a new entry.`
      case 'repeatedKey':
        return `"${warning.key}" is there already (${places(warning, names)}). This row is a new entry of its own; check which number is right.`
      case 'severalRecords':
        return `"${warning.key}" has several entries in the register: ${list(warning.records.map(names.record))}. The row becomes a new entry unless you say which of them to change.`
      case 'dateOrder':
        return checksEn.order(names.field(warning.then), names.field(warning.first))
      case 'repeatedValue':
        return `${names.field(warning.field)} "${warning.value}" occurs already (${places(warning, names)}). It was taken as it is; check whether it is the same thing twice.`
      case 'requiredMissing':
        return `Missing: ${warning.fields.map(names.field).join(', ')}. The entry will be in the view "To complete".`
      case 'sameCounter':
        return `Another act bears the counter ${warning.ordinal} too (${places(warning, names)}).`
      case 'dateBeforePrevious':
        return `The date is before that of the previous number ${warning.ordinal} (${formatDay(warning.previousDate)}; ${places(warning, names)}).`
      case 'gap':
        return warning.from === warning.to
          ? `Number ${warning.from} is missing before this one.`
          : `Numbers ${warning.from}–${warning.to} are missing before this one.`
      case 'wrongTerm':
        return `The number says term ${toRoman(warning.term)}, but the date lies in term ${toRoman(warning.expected)}.`
      case 'wrongSession':
        return warning.reason === 'otherDate'
          ? `Other acts of session ${toRoman(warning.session)} are dated ${formatDay(warning.usual)}.`
          : `Session ${toRoman(warning.session)} is out of order: session ${toRoman(warning.other)} was on ${formatDay(warning.usual)}.`
      case 'notCounted':
        return `The year ${warning.year} is unlikely and nothing else says where the number belongs: the row is left out of the numbering.`
      case 'yearMismatch':
        return `The year in the number (${warning.year}) is not the year of the date (${warning.dateYear}).`
    }
  },
  reasons: {
    empty: 'empty row',
    heading: 'row of headings repeated',
    hidden: 'row hidden in the sheet',
    totals: 'row of totals at the end of the file',
    chosen: 'skipped as asked',
    sameEntry: 'the same printed entry stands in several rows; decide which one is the correction',
    entryGone: 'the entry the row was printed from is no longer in the register (deleted or joined)',
    nameless: 'neither number nor title; the entry could not be found again',
  },
  done: {
    taken: 'taken',
    takenWithWarning: 'taken with a warning',
    keptOld: "entry's value kept",
    notTaken: 'not taken',
  },
  rowStates: { new: 'new', update: 'changes an entry', unchanged: 'unchanged', skipped: 'skipped', error: 'error' },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 (with BOM)',
    'windows-1250': 'Windows-1250',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (BE)',
  },
  delimiters: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
  why({ why }, names) {
    switch (why.kind) {
      case 'cell':
        return importEn.cell(why.warning)
      case 'row':
        return importEn.row(why.warning, names)
      case 'reason':
        return importEn.reasons[why.reason]
      case 'file':
        return importEn.problem(why.problem)
      case 'group':
        return `${importEn.group(why.warning)} (cells: ${why.count})`
      case 'columnSkipped':
        return 'The column was given to no field.'
    }
  },
  reportHeadings: { row: 'Row', column: 'Column', text: 'Text in the file', done: 'What was done', why: 'Why' },
}
