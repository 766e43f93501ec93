import type { OwnScreenText } from './screen.pl'

/** English words of the screen on which the office defines its own registers. */
export const ownScreenEn: OwnScreenText = {
  title: 'Own registers',
  help: [
    'A register that is not among the ready ones is defined by the office: from nothing, after a ready one, or from an Excel file whose columns become fields.',
    'On the left are the fields, in the middle what the chosen one is, on the right the form, the list and the printed page that come of it. “List and print” sets the columns with their widths on the page, and the views that stand above the list as tabs. “Save” brings the changes in; each can be undone (Ctrl+Z).',
    '“Change a ready register…” adds fields to a ready register, gives them other names, hides those that are not used, and orders the columns of list and print; the changes stay when the program is updated. A field “computed by the program” has a rule in words: a state, days, a sum, a text put together.',
    'A field that holds data is not deleted but retired: its values stay in the entries. A removed register lies in the trash, and its entries come back with it.',
  ],
  none: 'The office has not defined any register of its own yet.',
  noneText:
    'Key handovers, powers of attorney, questions of residents: all that stands in Excel today can have deadlines, search, history and print here.',
  create: 'New register',
  begin: { number: 'Number', date: 'Date', subject: 'Subject' },
  fromFile: 'New from a file…',
  fromReady: 'New after another…',
  fromDefinition: 'Load a definition…',
  likeTitle: 'New register after a ready one',
  like: 'Model',
  likeRun: 'Create',
  copyName: (name) => `${name} (copy)`,
  fileTitle: (file) => `New register from the file ${file}`,
  fileText: 'Columns become fields. Check their kinds; then the import opens with the same file.',
  fileRun: 'Create and import',
  fileColumns: { take: 'Field', label: 'Name', type: 'Kind', privacy: 'Who sees it', examples: 'In the file' },
  fileTake: (label) => `Take the column: ${label}`,
  fileLabel: (label) => `Name of the field of the column: ${label}`,
  fileType: (label) => `Kind of field: ${label}`,
  filePrivacy: (label) => `Who sees the field: ${label}`,
  column: (letter) => `Column ${letter}`,
  open: 'Open the register',
  edit: 'Change the layout',
  editNamed: (name) => `Change the layout: ${name}`,
  save: 'Save to a file…',
  saveNamed: (name) => `Save the definition to a file: ${name}`,
  remove: 'Remove',
  removeNamed: (name) => `Remove the register: ${name}`,
  removeTitle: (name) => `Remove the register “${name}”?`,
  removeText: (entries) =>
    `The register goes to the trash. Its entries (${entries}) stay in the database but are not shown until you restore it from there.`,
  broken: 'the definition needs mending',
  back: 'Own registers',
  unnamed: 'New register',
  apply: 'Save',
  discard: 'Discard changes',
  saved: (name) => `The layout of “${name}” was saved.`,
  entries: (count) => `${count}; a change of layout deletes none`,
  parts: { fields: 'Fields', clocks: 'Deadlines', preview: 'Preview', look: 'List and print' },
  registerPart: 'The register',
  addField: 'Add a field',
  addClock: 'Add a deadline',
  newField: 'New field',
  newClock: 'New deadline',
  plainSection: 'Data',
  retiredSection: 'Retired',
  move: 'Alt+arrow moves the field',
  moveUp: (label) => `Move up: ${label}`,
  moveDown: (label) => `Move down: ${label}`,
  retire: 'Retire the field',
  restore: 'Restore the field',
  removeField: 'Remove the field',
  removeClock: 'Remove the deadline',
  retiredHint: 'A retired field is in no list and in no new entry; its values stay at the end of the form.',
  choicesHint: 'one value a line',
  choices: {
    title: 'Values of the program and of the office',
    name: (label) => `Name in the office: ${label}`,
    off: (label) => `Retire: ${label}`,
    offShort: 'retire',
    help: 'A new name changes what all entries show; without one it stays. A retired value is in no new entry; old ones keep it.',
    readyHelp: 'Without a name it is called as in the program. A retired value is in no new entry; old ones keep it.',
    allOff: 'All values are retired: while there is no other, all are still offered.',
    added: 'New values',
    twice: (name) => `Two values are called “${name}”: nobody can tell them apart in lists and prints.`,
  },
  sectionHint: 'fields of one part stand together',
  typeHint:
    'The field holds data: here a kind that leaves them as they are can be chosen. Another one by “Change the kind…”, with a preview of each value.',
  withinNone: '(a field by itself)',
  addColumnOf: 'Add a column of rows',
  newColumn: 'New column',
  columnsOfRows: 'Columns of the rows',
  patternNeeds: 'Numbers are proposed where the register has a field for the number of the entry and one for a date.',
  patternSet: (pattern) => `In Settings → Numbering the office chose “${pattern}” for this register; that one counts.`,
  toSettings: 'Open the settings',
  views: {
    part: 'Views',
    help: 'Views stand above the list as tabs. The first one opens with the register. Ready ones are not removed; added ones can be changed.',
    first: 'Which view opens first',
    add: 'Add a view',
    fresh: 'New view',
    remove: 'Remove the view',
    change: 'Change',
    edit: (name) => `Change the view: ${name}`,
    columns: 'Columns of the view',
    columnsHelp: 'From the left. Without any the view has those of the first one.',
    usual: '(as in the first view)',
    none: '(no groups)',
    all: '(all entries)',
  },
  keyHint: 'the number or name by which an entry is known',
  first: '(the first field)',
  firstText: '(the first text)',
  noTarget: '(choose a register)',
  noDay: '(choose a date field)',
  noMet: '(none: it only runs out)',
  clock: {
    sentence: 'How this deadline is counted',
    is: 'It is',
    from: 'from the date in',
    met: 'met by the date in',
    warn: 'warn',
    before: 'days ahead',
    noDates: 'Add a field of the kind “date” first: the deadline is counted from it.',
    example: (start, end) => `Example: ${start} → ${end}`,
    notCounted: 'The day it is counted from does not count.',
  },
  preview: {
    label: 'Preview on an invented entry',
    form: 'Form',
    list: 'List',
    page: 'Page',
    ordinal: 'No.',
    none: 'Preview, columns and views wait for what is still missing:',
    text: 'Example',
    person: 'Anna Example',
    row: (number) => `${number}`,
  },
  problemsTitle: 'To mend before saving',
  problem: ({ what }, place, column) => {
    const where = column === undefined ? place : `${place} (${column})`
    switch (what) {
      case 'missing':
        return `${where}: fill it in.`
      case 'wrong':
        return `${where}: correct the value.`
      case 'twice':
        return `${where}: it is there twice.`
      case 'noChoices':
        return `${where}: enter the values to choose from, one a line.`
      case 'noTarget':
        return `${where}: say which register it leads to.`
      case 'noField':
        return `${where}: the field it names is gone.`
      case 'noDay':
        return `${where}: choose a date field.`
      case 'noRule':
        return `${where}: say from which fields it comes about, and how.`
      case 'noColumns':
        return `${where}: add at least one column.`
      case 'noValues':
        return `${where}: tick at least one value.`
      case 'tooMany':
        return `${where}: too many or too long.`
    }
  },
  fieldPlace: (label) => `Field “${label}”`,
  clockPlace: (label) => `Deadline “${label}”`,
  viewPlace: (label) => `View “${label}”`,
  registerPlace: 'Register',
  unreadable: (file) =>
    `The file ${file} is no definition of a register saved by this program. Nothing was changed. Choose a file saved by “Save to a file”.`,
  badDefinition: (file, problems) =>
    `The definition in the file ${file} was not taken; nothing was changed. ${problems}`,
  noColumns: (file) => `There are no columns with data in the file ${file}.`,
  fileName: 'register',
}
