import { pluralEn as plural } from '../../core/words/plural'
import { entries } from './nouns.en'
import type { AppText } from '../app.pl'

/** English texts: importing. */
export const importingEn: AppText['importing'] = {
  title: (register) => `Import: ${register}`,
  pick: 'Choose a file…',
  pickOther: 'Choose another file…',
  intro:
    'Choose a CSV, XLSX, ODS, JSON or DOCX file with the register as it is. The program recognises encoding, separator and headings. A table of Excel or Word can also be pasted in the list of the register (Ctrl+V). You see every row before anything is saved; one Ctrl+Z takes the whole import back.',
  reading: 'Reading the file…',
  clipboard: 'Clipboard',
  planning: 'Checking the rows…',
  steps: ['File', 'Columns', 'Preview'],
  stepsLabel: 'Steps of the import',
  file: 'File',
  rows: (count) => plural(count, { one: 'row', few: 'rows', many: 'rows' }),
  encoding: 'Encoding',
  delimiter: 'Separator',
  sheet: 'Sheet',
  hiddenRows: (count: number) => `Import hidden rows too (${count})`,
  header: 'Row of headings',
  noHeader: 'no headings',
  headerRow: (row, text) => `${row}: ${text}`,
  column: 'Column of the file',
  target: 'Field of the register',
  example: 'Examples from the file',
  skip: '(leave the column out)',
  append: (field) => `append to: ${field}`,
  countsRows: (field) =>
    `consecutive 1, 2, 3… only count the rows, so they do not go to “${field}”; choose it if they are its numbers`,
  tellsState: (field) =>
    `this column is the state (“${field}”): the program computes it from days and links, so the column is not read.`,
  keepState: (field) => `Append to “${field}”`,
  keepStateOf: (column, field) => `Append to “${field}” (column “${column}”)`,
  alsoFits: (field) => `fits “${field}” too, but another column fits better`,
  unnamed: (column) => `column ${column} without a name`,
  keys: 'How to recognise an entry that is already in the register',
  keysHint: 'A row that agrees in these fields changes the existing entry. With none chosen every row is a new entry.',
  remembered: 'The mapping remembered for files of this shape was used.',
  preview: 'Preview',
  previewHelp: 'Nothing has been saved yet.',
  all: 'All',
  warnings: 'With a warning',
  rowNumber: 'Row',
  state: 'State',
  cellStates: {
    new: 'new value',
    changed: 'changed value',
    same: 'unchanged',
    warning: 'with a warning',
    error: 'error',
    skipped: 'left out',
  },
  was: (before) => `was: ${before}`,
  details: (row) => `Remarks on row ${row}`,
  noRemarks: 'No remarks.',
  saveReport: 'Save report…',
  reportTitle: 'Report of the import',
  run: (count) => `Import: ${plural(count, entries)}`,
  nothingToDo: ({ unchanged, skipped, error }) => {
    if (error > 0 && unchanged === 0)
      return `There is nothing to save: no row can be taken (${error} without a number and a title). Go back and check whether this is a file of this register and where its columns go.`
    const parts = [
      ...(unchanged > 0 ? [`unchanged, for they are in the register already: ${unchanged}`] : []),
      ...(skipped > 0 ? [`left out: ${skipped}`] : []),
      ...(error > 0 ? [`refused: ${error}`] : []),
    ]
    return `There is nothing to save: ${parts.length === 0 ? 'the file has no rows' : parts.join(', ')}.`
  },
  fitsNothing: (register, key, title) =>
    key === title
      ? `The columns of the file do not fit the register “${register}”: none fills “${key}”, so no row can be taken. Say below which it is, or choose another file.`
      : `The columns of the file do not fit the register “${register}”: none fills “${key}” or “${title}”, so no row can be taken. Say below which it is, or choose another file.`,
  fitsByChance: (register, field, missing) =>
    `Only one column fits the register “${register}” (field “${field}”), perhaps by chance. Missing fields: ${missing}. Say below where other columns go, or choose another file.`,
  takeByChance: 'This is the right file: import this column alone',
  looksLike: (register) => `This file looks like the register “${register}”.`,
  openThere: (register) => `Import into “${register}”`,
  unfit: (field, unread, of) =>
    `The last time this column went to “${field}”, but in this file ${unread} of the ${of} cells looked at cannot be read so. Check where it should go.`,
  readOtherwise: (count) => `Remarks on cells, alike ones together (${count})`,
  readOtherwiseHelp:
    'Here is everything that will stand in the register otherwise than in the file, and everything worth a look. The report holds the same.',
  inFile: 'In the file',
  whatDone: 'What was done',
  cells: 'Cells',
  firstRows: 'First rows',
  running: (done, of) => `Saving ${done} of ${of}`,
  cancelled: 'The import was stopped. Nothing was saved.',
  done: (count, made) =>
    `Imported ${plural(count, entries)}.${made === 0 ? '' : ` Made ${plural(made, entries)} in other registers.`}`,
  unknownNames: (count, made) =>
    made === 0
      ? `The file names what is not in other registers (${count})`
      : `The file names what is not in other registers (${count}; comes with the import: ${made})`,
  unknownNamesHelp:
    'Unless it is made, the field keeps the text of the file alone. What you make comes with the import, and Ctrl+Z takes both back.',
  wholeFile: (field) => `${field} – in all rows`,
  wholeFileNothing: '(set none)',
  wholeFileSaid: (field) =>
    `The file has no column “${field}”, so all new entries get this value. Entries already kept keep theirs.`,
  wholeFileChoose: (field) =>
    `The file has no column “${field}”. Say what the whole file is about; without it new entries will be incomplete.`,
  wholeFileNone: (field) =>
    `The file has no column “${field}”, and the program has no such entry yet. Make it first; without it new entries will be incomplete.`,
  makeAll: (count) => `Make all (${count})`,
  makeOne: 'Make',
  makeNamed: (name) => `Make: ${name}`,
  unmake: 'Do not make',
  unmakeNamed: (name) => `Do not make: ${name}`,
  willBeMade: 'comes with the import',
  isNotThere: 'not in the register',
  chooseFirst: (field) => `choose: ${field}`,
  targetRegister: 'Register',
  numberingProposed: (patterns, reads, of) =>
    `Numbers in the file are written by the pattern ${patterns} (it reads ${reads.toLocaleString('en')} of ${of.toLocaleString('en')}); the register is set to another. With it the program sees gaps and repeats and proposes the next number.`,
  takeNumbering: 'Use this pattern',
  counterDiffers: (counter) =>
    counter === 'year'
      ? 'The numbers in the file start anew every year, unlike the numbering settings. They were checked as in the file.'
      : 'The numbers in the file run through the whole term, unlike the numbering settings. They were checked as in the file.',
  stepFailed:
    'The program did not finish this step. Nothing was saved. Try again; if it happens again, save the file anew as CSV or XLSX and choose it once more.',
  stopped:
    'The program stopped working on the file. Nothing was saved. Choose the file again; if it happens again, split it into smaller ones.',
  rereadEmpty: 'After this change the file shows no data.',
  keptReading: (why) => `${why} The previous reading was kept.`,
  keysNone: 'No field is ticked: every row becomes a new entry, even one that is in the register already.',
  sampleApart: (count) =>
    `The register holds sample data (${plural(count, entries)}). The import leaves them alone and does not compare numbers with them.`,
  gridHint: 'Arrows choose a row, Enter goes to its remarks and decision, Esc goes back.',
  decision: (row) => `What to do with row ${row}`,
  decisions: {
    proposed: 'as the program proposes',
    skip: 'skip this row',
    new: 'take it as a new entry',
    update: (name) => `change entry ${name}`,
  },
  takenBy: (row) => `already chosen for row ${row}`,
}
