import { formatInstant } from '../core/calendar/days'
import type { RegisterCommand } from '../engine/history/history'
import type { AppText } from './app.pl'
import { pluralEn as plural, type Plural } from '../core/words/plural'

const entries: Plural = { one: 'entry', few: 'entries', many: 'entries' }
const others: Plural = { one: 'other', few: 'others', many: 'others' }
/** Numbers of entries, and how many others there are. */
const named = (labels: readonly string[], count: number): string =>
  `${labels.join(', ')}${count > labels.length ? ` and ${plural(count - labels.length, others)}` : ''}`
const alongWith = (count: number | undefined): string =>
  count === undefined
    ? ''
    : ` and ${plural(count, { one: 'entry that belongs to them', few: 'entries that belong to them', many: 'entries that belong to them' })}`
const inBrackets = (labels: readonly string[] | undefined, count: number): string =>
  labels === undefined || labels.length === 0 ? '' : ` (${named(labels, count)})`
const days: Plural = { one: 'day', few: 'days', many: 'days' }
const nearDay = (from: number) =>
  from === 0 ? 'today' : from > 0 ? `${plural(from, days)} from now` : `${plural(-from, days)} ago`

/** English texts of the program outside the registers. */
export const appEn: AppText = {
  product: 'Kancelaria Rady',
  plural,
  words: { yes: 'yes', no: 'no' },
  common: {
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    next: 'Next',
    back: 'Back',
    undo: 'Undo',
    none: '(none)',
    required: 'required',
    loading: 'Loading…',
    entries: (count) => plural(count, entries),
    of: (matched, total) => `${matched} of ${total}`,
  },
  special: {
    hidden: 'special data, hidden',
    reveal: 'Show',
    revealOf: (label: string) => `Show: ${label}`,
  },
  rowsElsewhere: (count: number) => plural(count, { one: 'row', few: 'rows', many: 'rows' }),
  navigation: {
    label: 'Main navigation',
    skip: 'Skip to content',
    registers: 'Registers',
    backups: 'Backups',
    trash: 'Trash',
    settings: 'Settings',
    preview: 'Preview in a browser: for trying the program. The data stay in this browser.',
    keys: 'Keyboard shortcuts',
    chamber: 'Chamber mode',
    drafts: 'Not saved',
    groups: { council: 'Council' },
    noOffice: 'Name the office in the settings',
    term: (roman) => `term ${roman}`,
  },
  start: {
    opening: 'Opening the registers…',
    newerTitle: 'The database comes from a newer program',
    newerText: (found, known) =>
      `The data were saved in version ${found}; this program knows version ${known}. Nothing was changed. Install the newer program and open it again.`,
    failedTitle: 'The data cannot be opened',
    failedText:
      'The program did not open the database. Nothing was changed. Close other windows of the program and try again; if that does not help, pass the description below to your IT support.',
    bugTitle: 'The program met an error',
    bugText:
      'Saved entries are safe and the unsaved draft was kept. Copy the description for IT support and restart the program.',
    copyReport: 'Copy description',
    restart: 'Restart',
    brokenPreferences: (file) =>
      `The settings file of this workstation was damaged. It was kept as ${file} and default settings are used. The registers are not affected.`,
  },
  user: {
    title: 'Who works at this workstation?',
    text: 'The name appears beside every change in the history. It is not an account: there is no password.',
    label: 'First and last name',
  },
  list: {
    search: 'Search everywhere',
    export: 'Export',
    import: 'Import',
    views: 'Views',
    saveView: 'Save view',
    saveViewAs: 'Save as a new view',
    resetView: 'Reset view',
    renameView: 'Rename',
    deleteView: 'Delete view',
    viewName: 'Name of the view',
    moreViews: (count) => `More (${count})`,
    viewMenu: 'View: more',
    changed: 'changed',
    columns: 'Columns',
    columnsTitle: 'Columns of the view',
    columnsHelp: 'Chosen columns show in the list and in print, in this order.',
    moveUp: (column) => `Move “${column}” up`,
    moveDown: (column) => `Move “${column}” down`,
    groupBy: 'Group by',
    noGroup: 'no grouping',
    filterHints: {
      text: 'Words or their beginnings. empty: without a value, not empty: with one, "empty": the word. roads or streets: either, -budget: without the word, except …: all the rest.',
      day: 'E.g. 2026, May 2026, 5.2026, 1.1.2026-30.6.2026, from 1.5.2026, >1.5.2026, today, empty.',
      number: 'E.g. 15, 10-20, from 10, <100, empty.',
      money: 'E.g. 1000, 1000-5000, from 1000, <500.50, empty.',
    },
    filterOf: (column) => `Filter: ${column}`,
    sortBy: (column) => `Sort by: ${column}`,
    resize: (column) => `Width of column ${column}`,
    filters: 'Filters',
    clearFilters: 'Clear filters',
    removeFilter: (filter) => `Remove filter: ${filter}`,
    except: (words) => `except: ${words}`,
    exceptChosen: 'all but the chosen',
    filterExceptCell: 'All but this value',
    filterByCell: 'Filter by this value',
    excludeFilters: 'Clear this column’s filter',
    copyCell: 'Copy',
    contains: (column, text) => `${column} contains “${text}”`,
    oneOf: (column, values) => `${column}: ${values}`,
    from: (column, value) => `${column} from ${value}`,
    to: (column, value) => `${column} to ${value}`,
    between: (column, from, to) => `${column}: ${from} – ${to}`,
    days: (column, from, to) =>
      from === 0 && to !== undefined && to > 0
        ? `${column}: next ${to} ${to === 1 ? 'day' : 'days'}`
        : `${column}:${from === undefined ? '' : ` from ${nearDay(from)}`}${to === undefined ? '' : ` to ${nearDay(to)}`}`,
    thisMonth: (column) => `${column}: this month`,
    empty: (column) => `${column}: empty`,
    notEmpty: (column) => `${column}: not empty`,
    flagNumbering: 'numbering to check',
    flagIncomplete: 'entries to complete',
    any: 'all',
    selected: (count) => `Selected: ${count.toLocaleString('en')}`,
    undoHint: (what) => `Undo: ${what}`,
    keysHint: 'Shortcuts',
    nothing: 'Nothing matches the filters.',
    emptyTitle: 'The register is empty',
    emptyImport: 'Import a file',
    emptyFirst: 'Add the first entry',
    emptySample: 'Load sample data',
    sampleNotice: (count) => `The program holds sample data (${plural(count, entries)} of an invented town).`,
    sampleRemove: 'Remove sample data',
    numberingMark: 'number to check',
    noGroupValue: 'no value',
    results: (matched, total) => `Showing ${plural(matched, entries)} of ${total.toLocaleString('en')}.`,
    rowMenu: 'Actions',
    selection: 'Selection',
    selectionBar: 'Actions on the selection',
    editMany: 'Change a field…',
    trash: 'Move to trash',
    trashTitle: (what) => `Move to trash: ${what}?`,
    trashAlong: (what) => `What belongs to them goes to the trash too: ${what}.`,
    trashHelp: 'The entries wait in the Trash and come back from there as they were. One Ctrl+Z undoes it too.',
    gridLabel: (register) => `List: ${register}`,
  },
  pane: {
    label: (name) => `Entry ${name}`,
    newLabel: 'New entry',
    save: 'Save',
    saveNext: 'Save and next',
    discard: 'Discard changes',
    card: 'Card',
    trash: 'Move to trash',
    draftRestored: (time) => `The unsaved draft of ${time} was restored.`,
    unsaved: 'unsaved changes',
    history: 'History',
    historyCreated: 'created',
    historyImported: (file) => `created by import of “${file}”`,
    historyTrashed: 'moved to trash',
    historyRestored: 'restored',
    historyRemoved: 'withdrawn',
    historyEmpty: 'The entry has not been saved yet.',
    historyMore: (count) => `Show earlier ones (${count})`,
    somebody: 'unnamed workstation',
    moreIncoming: (count) => `… and ${plural(count, entries)} more`,
    addChild: (what) => `Add: ${what}`,
    allChildren: (count) => `Show all (${count})`,
    moveUp: (name) => `Move up: ${name}`,
    moveDown: (name) => `Move down: ${name}`,
    incoming: 'From other entries',
    resize: 'Width of the entry pane',
    close: 'Close pane',
    missingTitle: 'There is no such entry here',
    missing: (register: string) =>
      `The register “${register}” has no such entry. It was deleted for good, or adding it was undone; the Log of changes says what happened to it.`,
    elsewhere: (register: string, other: string) =>
      `This entry does not belong to the register “${register}”. It is in the register “${other}” and is opened there.`,
    openElsewhere: (name: string) => `Open entry ${name}`,
    toList: 'Back to the list',
    discardStray: 'Discard the unsaved draft',
    back: (name: string) => `Back to: ${name}`,
    openFields: (fields: string) =>
      `Fields changed meanwhile were not saved: ${fields}. Choose a value at each and save again.`,
  },
  form: {
    choose: '(not chosen)',
    dateHint: 'e.g. 1.2.26, today, +14',
    notDay: 'This is not a date. The entry keeps this text; correct it when it is known.',
    notNumber: 'This is not a number. The entry keeps this text.',
    notMoney: 'This is not an amount. The entry keeps this text.',
    notChoice: (text) => `“${text}” – value from a file, not in the list`,
    missing: 'A required field is empty.',
    repeatedText: (names) => `Another entry has the same: ${names}.`,
    sign: 'A case sign usually looks like BRM.0002.12.2026.',
    addRow: 'Add a row',
    removeRow: (row) => `Remove row ${row}`,
    addLink: 'Add a link',
    linkSearch: 'Number or words of the title',
    linkUnknown: 'there is no such entry',
    removeLink: (name) => `Remove the link to ${name}`,
    rollEmpty: 'Nothing is noted yet.',
    rollRest: (choice, count) => `All others (${count}): ${choice}`,
    rollKeys: (keys) => `A letter notes it and goes on: ${keys.join(', ')}.`,
    rollNobody: 'Nobody to note: say first what this is about.',
    rollTimes: (name) => `Hours present: ${name}`,
    rollTimesHint: 'e.g. 9:20-11:05',
    addPerson: 'Each person on a new line',
    propose: (number) => `Insert the next number: ${number}`,
    meanwhile: 'Changed meanwhile.',
    meanwhileOf: (field: string) => `${field}: changed meanwhile`,
    storedNow: 'Stored now',
    typedHere: 'Typed here',
    takeStored: 'Take what is stored',
    keepTyped: 'Keep what was typed here',
    guard: {
      repeated: (names) => `This number already belongs to: ${names}.`,
      gap: (from, to) =>
        from === to
          ? `Number ${from} is missing before this one.`
          : `Numbers ${from}–${to} are missing before this one.`,
      wrongTerm: (number, term) => `The number says term ${number}, but the date falls in term ${term}.`,
      sameCounter: (counter, names) =>
        `Counter ${counter} already belongs to: ${names}. One of them is probably a slip.`,
      wrongSession: (session, day) => `Other acts of session ${session} are dated ${day}.`,
      sessionOrder: (session, other, day) => `Session ${session} is out of order: session ${other} was on ${day}.`,
      dateBeforePrevious: (name, day) => `The date is earlier than that of the previous number ${name} (${day}).`,
      notCounted: (year) =>
        `The year ${year} is unlikely and nothing else says where the number belongs: the entry is left out of the numbering.`,
      yearMismatch: (inNumber, inDate) =>
        `The year in the number (${inNumber}) is not the year of the date (${inDate}).`,
    },
  },
  clocks: {
    overrule: 'Set another day',
    overruleTitle: (clock) => `Another day: ${clock}`,
    overruleHelp:
      'The computed day stays visible and the reason goes into the history. Save the entry to keep the change.',
    day: 'Deadline',
    reason: 'Reason',
    settings: 'Deadlines',
    settingsHelp:
      'Lengths of deadlines on which offices differ. An empty field restores the length the law sets or, where it sets none, the usual one.',
    length: (clock, unit) => `${clock} (${unit === 'workingDays' ? 'working days' : unit})`,
    warning: (name, unit) => `${name}: warn how many ${unit} before`,
    usualWarning: (days) => `usually ${days}`,
    fromLaw: (count) => `by law: ${count}`,
    fromOffice: (count) => `the office decides; usually ${count}`,
    freeDays: 'Days the office is closed',
    freeDaysHelp:
      'One day per line. They move no statutory deadline; the program points them out beside it. Terms in working days do not count them.',
    badDay: (line) => `This is not a date: ${line}`,
  },
  editMany: {
    title: (count) => `Change a field in ${plural(count, entries)}`,
    field: 'Field',
    value: 'New value',
    hint: 'One Ctrl+Z undoes the whole change.',
    run: 'Change',
    choose: '(choose a field)',
    clear: (field) => `Clear the field “${field}”`,
    required: (field) => `The field “${field}” is required: it cannot be cleared in many entries at once.`,
  },
  search: {
    title: 'Search everywhere',
    label: 'Search all registers',
    help: 'Words without Polish marks, beginnings of words, numbers in any shape, e.g. 12/123/2024; views, commands, settings and help too.',
    kinds: {
      register: 'register',
      screen: 'screen',
      view: (register) => `view, ${register}`,
      command: 'command',
      setting: 'setting',
      help: 'help',
    },
    none: 'Nothing found. Check the spelling or type fewer words.',
    hits: (count) => `Hits: ${count}`,
  },
  importing: {
    title: (register) => `Import: ${register}`,
    pick: 'Choose a file…',
    pickOther: 'Choose another file…',
    intro:
      'Choose a CSV, XLSX or JSON file with the register as it is. The program recognises encoding, separator and headings. You see every row before anything is saved; one Ctrl+Z takes the whole import back.',
    reading: 'Reading the file…',
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
    alsoFits: (field) => `fits “${field}” too, but another column fits better`,
    unnamed: (column) => `column ${column} without a name`,
    keys: 'How to recognise an entry that is already in the register',
    keysHint:
      'A row that agrees in these fields changes the existing entry. With none chosen every row is a new entry.',
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
        ? `The columns of the file do not fit the register “${register}”: none fills “${key}”, so no row can be taken.`
        : `The columns of the file do not fit the register “${register}”: none fills “${key}” or “${title}”, so no row can be taken.`,
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
    done: (count) => `Imported ${plural(count, entries)}.`,
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
  },
  statistics: {
    open: 'Statistics',
    title: (register) => `${register}: statistics`,
    back: 'To the register',
    period: 'Period',
    from: 'Filed from',
    to: 'to',
    badDay: 'This date cannot be read; e.g. 1.1.2026',
    any: 'all',
    total: 'Together',
    by: (field) => `By “${field}”`,
    name: 'Name',
    nobody: '(not given)',
    all: 'Number',
    inTime: 'In time',
    metLate: 'Late',
    late: 'Overdue',
    running: 'Open',
    undated: 'Replied, no day',
    unclear: 'Day to check',
    share: 'Share in time',
    median: 'Median (days)',
    percentile: '90th percentile (days)',
    none: 'No entry of this period has a deadline that can be measured.',
    clock: (name, article, from) => `Deadline: ${name} (${article})${from === '' ? '' : `, counted ${from}`}.`,
    note: 'The columns from “In time” to “Day to check” come to the number of entries. “Replied, no day”: the reply was given, its day was not noted. “Day to check”: the day could not be read, or comes before the term began. Times are calendar days from the start of the term to its being met. An entry of several people counts for each of them.',
    report: 'Statistics (Word)',
    file: 'terminowosc',
  },
  exporting: {
    folderDone: (name) => `Saved: ${name}.`,
    folderOpen: 'Open folder',
    folderCancelled: 'Stopped. Nothing was saved.',
    letterDay: 'Day of the letter',
    keepDay: (field) => `Enter this day in “${field}”; the next print proposes the same`,
    saveLetter: 'Save letter…',
    title: 'Export the view',
    format: 'Format',
    docx: 'Word (DOCX) – a register to sign',
    xlsx: 'Excel (XLSX)',
    csv: 'CSV (semicolons, UTF-8)',
    orientation: 'Page layout',
    landscape: 'landscape',
    portrait: 'portrait',
    period: 'Period',
    periodFrom: 'from',
    periodTo: 'to',
    periodBad: 'This is not a date. Correct it or clear it.',
    periodHint: 'Empty: “as of” the day of printing.',
    what: (count, columns) => `${count}, columns: ${columns}. Filters, order and groups as on screen.`,
    unread: (count) =>
      `Entries with an amount, a date or other data that could not be read: ${count}. In the file such a field is empty or holds the text as it stands in the entry. Correct them first (view “To complete”).`,
    private: 'With personal data (for use in the office only)',
    run: 'Save file…',
    running: (done, of) => `Written ${done} of ${of}`,
    done: (name) => `Saved file ${name}.`,
    open: 'Open',
    cancelled: 'The export was stopped. No file was saved.',
    fileRegister: 'rejestr',
    fileCard: 'karta',
    fileSession: 'wykaz-uchwal',
  },
  trash: {
    title: 'Trash',
    empty: 'The trash is empty. Deleted entries wait here to be restored.',
    restore: 'Restore',
    restoreMany: (count) => `Restore selected (${count})`,
  },
  settings: {
    title: 'Settings',
    office: 'Office',
    workstation: 'Workstation',
    numbering: 'Numbering and terms',
    departments: 'Departments and units',
    sample: 'Sample data',
    councilNominative: 'Name of the council (nominative)',
    councilNominativeHint: 'e.g. Rada Miasta Lipowiec',
    councilGenitive: 'Name of the council (genitive)',
    councilGenitiveHint: 'e.g. Rady Miasta Lipowiec – as it stands in titles of documents',
    officeName: 'Name of the office',
    address: 'Address',
    place: 'Place in letters',
    placeHint: 'e.g. Lipowiec – stands before the date: “Lipowiec, dnia …”',
    executivePost: 'Addressee of interpellations: post',
    executivePostHint: 'e.g. Burmistrz Miasta Lipowiec',
    executiveName: 'Addressee of interpellations: name',
    chairPost: 'Post of the signatory',
    chairDative: 'Post of the signatory (dative)',
    chairDativeHint: () => 'to whom? – as it stands in letters and resolutions; empty: made of the post',
    chairName: 'Name of the signatory',
    keeperPost: 'Function of the keeper of the register',
    keeperName: 'Name of the keeper of the register',
    logo: 'Coat of arms or logo',
    logoPick: 'Choose a file…',
    logoRemove: 'Remove the picture',
    logoHint: 'PNG or JPG up to 5 MB',
    logoBad: 'This file cannot be read as a PNG or JPG picture.',
    pattern: 'Number pattern',
    patternHint:
      'Tokens: {sesja} {sesja-arab} {nr} {kadencja} {rr} {rrrr}, e.g. {sesja}/{nr}/{rr}; {nr:6} is a number with noughts: 000779',
    patternSample: (number) => `Example: ${number}`,
    patternProposed: (register, patterns, reads, of) =>
      `${register}: numbers of entries are written by the pattern ${patterns} (it reads ${reads.toLocaleString('en')} of ${of.toLocaleString('en')}).`,
    takePattern: 'Use this pattern',
    patternBad: 'The pattern must contain {nr}; other tokens only from the list.',
    counter: 'Counter of acts',
    patternOf: (register, kind) =>
      kind === '' ? `${register}: number pattern` : `${register}: number pattern (${kind})`,
    counterOf: (register) => `${register}: counter`,
    countedWith: (register, kind) => `${register}: common numbering (${kind})`,
    ownCounter: 'a counter of its own',
    commonCounter: (kind) => `common counter: ${kind}`,
    otherActs: 'Positions, appeals and other acts of the council',
    otherActsApart: 'counters of their own',
    otherActsTogether: 'one counter with resolutions',
    counterTerm: 'runs through the term',
    counterYear: 'starts anew every year',
    terms: 'Terms',
    termNumber: 'Number of the term',
    termFrom: 'From',
    termTo: 'To',
    addTerm: 'Add a term',
    removeTerm: (term) => `Remove term ${term}`,
    departmentsHint: 'One per line. Offered in the fields that take a department or unit.',
    language: 'Language of the program',
    polish: 'polski',
    english: 'English',
    theme: 'Appearance',
    themeSystem: 'as in the system',
    themeLight: 'light',
    themeDark: 'dark',
    zoom: 'Zoom',
    userName: 'Name at this workstation',
    saved: 'Settings saved.',
    notSaved:
      'The settings of this workstation cannot be saved to disk. The change works until the program is closed and is lost then; the registers are safe. Check that the disk has room and change the setting once more.',
    version: (version) => `Version ${version}`,
    sampleText:
      'The invented town of Lipowiec: resolutions and contracts of all kinds and states. Added and removed with one click.',
    sampleAdd: 'Load sample data',
    sampleRemove: (count) => `Remove sample data (${plural(count, entries)})`,
    badDates: 'The term ends before it begins.',
    badTermNumber: 'Give the number of the term: 1 to 99.',
    badTermFrom: 'Give the day the term began, e.g. 1.5.2024.',
    badTermTo: 'This is not a date. Correct it, or leave it empty while the term runs.',
    badDepartments: 'At most 500 lines of at most 200 characters.',
    invalid: 'This cannot be saved yet: correct the fields with a warning. What you typed is kept.',
    restored: 'Unsaved changes of the settings were restored. Save or discard them.',
    keptUnsaved: 'Changes of the settings are not saved. They wait there.',
  },
  commands: {
    named,
    done: (name: RegisterCommand, register: Plural, field: string): string => {
      switch (name.kind) {
        case 'create':
          return `adding entry ${name.label}`.trim()
        case 'edit':
          return `change of entry ${name.label}`.trim()
        case 'editField':
          return name.label === '' ? `change of “${field}”` : `change of “${field}” in ${name.label}`
        case 'editMany':
          return `${name.emptied === true ? 'clearing' : 'change'} of “${field}” in ${plural(name.count, entries)}${inBrackets(name.labels, name.count)}`
        case 'trash':
          return `moving to trash: ${plural(name.count, register)}${inBrackets(name.labels, name.count)}${alongWith(name.along)}`
        case 'restore':
          return `restoring: ${plural(name.count, register)}${inBrackets(name.labels, name.count)}${alongWith(name.along)}`
        case 'import':
          return `import: ${plural(name.count, register)}`
        case 'purge':
          return `emptying the trash: ${plural(name.count, register)}${inBrackets(name.labels, name.count)}`
        case 'erase':
          return `erasing data for good: ${plural(name.count, register)}`
        case 'repair':
          return `repair of data: ${plural(name.count, register)}`
        case 'restoreBackup':
          return `restoring from the backup of ${formatInstant(name.at)} (${plural(name.count, entries)})`
        case 'addSample':
          return `sample data: ${plural(name.count, entries)}`
        case 'removeSample':
          return `removing sample data: ${plural(name.count, entries)}`
      }
    },
    did: (what) => `Done: ${what}.`,
    undone: (what) => `Undone: ${what}.`,
    redone: (what) => `Done again: ${what}.`,
    notLast: 'Something else was done since. Undo step by step: Ctrl+Z.',
    notSaved:
      'The change could not be saved. Nothing in the register was changed, and what was typed stays on screen. Try again; if that does not help, restart the program.',
    otherRegister: (home, named) =>
      `This entry cannot be saved in the register “${named}”, because it belongs to the register “${home}”. Nothing was changed. Open the entry in its own register; if it stands in a wrong one, “Check the log” (Log of changes) repairs that.`,
    noRoom:
      'The disk is full. The change was not saved, the register is untouched, and what was typed stays on screen. Free some space and save again.',
    progress: (done, of) => `Saving ${done} of ${of}`,
    cancelled: 'Stopped. The stopped change is not saved.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    blocked: 'This cannot be undone: the entry was changed later. Undo the later change first. Nothing was changed.',
    unchanged: 'Nothing has changed.',
  },
  failures: {
    fileLocked: (name) =>
      `The file ${name} is open in another program. Close it there and try again. Its previous content is untouched.`,
    diskFull: (name) =>
      `The disk is full. The file ${name} was not saved, nothing was lost. Free some space or choose another disk.`,
    noPermission: (name) => `No permission for the file or folder ${name}. Choose another folder.`,
    notFound: (name) => `The file or folder ${name} was not found. Check that the disk is connected and try again.`,
    tooManyFiles: (name) =>
      `The file ${name} was not attached: 200 files can be attached at once. Attach it separately.`,
    tooLarge: (name) => `The file ${name} is too large. Split it into smaller parts.`,
    notAFile: (name) => `${name} is not a file but a folder or device. Nothing was changed. Choose a file.`,
    emptyFile: (name) => `The file ${name} is empty. See whether it is the right one.`,
    typeRuns: (name) =>
      `The file ${name} can be neither attached nor opened: it is a program, a script or a document with macros that would run when opened. Attach it as a PDF or a document without macros.`,
    typeNotAllowed: (name) =>
      `This office does not attach files such as ${name}. The list of types can be changed: Settings → Attachments.`,
    attachmentMissing: (name) =>
      `The content of the attachment ${name} is gone: somebody removed the file from the program's data folder. The entry is unchanged. Attach the file once more, or restore it from a backup.`,
    attachmentAltered: (name) =>
      `The attachment ${name} was changed on the disk outside the program, so it was not opened. The entry is unchanged. Attach the file once more, or restore it from a backup.`,
    noProgram: (name) =>
      `The file ${name} is saved, but no program on this computer opens it. Open it on another computer or ask your IT support to install one, for example LibreOffice.`,
    notArchive: (name) => `${name} is no backup or package of this program. Nothing was changed. Choose another file.`,
    damaged: (name) =>
      `The file ${name} is incomplete or damaged and cannot be trusted. Nothing was changed. Use another backup.`,
    otherBackup: (name) =>
      `The file ${name} is whole, but not the backup its name stands for: somebody saved a backup of another moment under it. Nothing was changed. “Restore…” shows its real date before anything changes.`,
    newerFormat: (name) =>
      `The file ${name} was written by a newer version of the program. Nothing was changed. Install the newer version and try again.`,
    backupSettingsLost: (name) =>
      `The settings of backups were damaged. The damaged file was kept as ${name}. Where backups go and whether they are encrypted is not known, so none are made. Check the folder and the passphrase on the screen “Backups” and confirm.`,
    needsPassphrase: (name) => `The file ${name} is encrypted. Enter the passphrase it was given when it was made.`,
    wrongPassphrase: (name) =>
      `The passphrase does not fit the file ${name}. Check capital letters and the keyboard layout, then type it again.`,
    unsupported: () =>
      'This cannot be done in the browser preview. Nothing was changed. Use the program installed on the computer.',
    badRequest: () => 'The program refused a command it does not understand. Nothing was changed. Restart the program.',
    cancelled: () => 'Stopped. Nothing was changed.',
    unexpected: (name) => `Work with the file ${name} could not be finished. Nothing was lost; try again.`,
  },
  keys: {
    title: 'Keyboard shortcuts',
    space: 'Space',
    everywhere: 'Everywhere',
    onDesk: 'On the desk',
    inList: 'In the list',
    inForm: 'In the form',
    search: 'Search everywhere',
    new: 'New entry',
    undo: 'Undo',
    redo: 'Redo',
    steps: 'List of steps to undo',
    export: 'Export the view',
    print: 'Print the list, the card of an entry or the sheet of the week',
    import: 'Import a file',
    help: 'Help of the place you are in',
    keys: 'This list of shortcuts',
    chamber: 'Chamber mode: larger text, no personal data and remarks',
    desk: 'Desk',
    moveTask: 'Previous or next task',
    openTask: 'Open the entry',
    mark: 'Mark as done today',
    otherDay: 'Mark as done on another day',
    letter: 'Letter, such as a reminder',
    snooze: 'Snooze or put back',
    save: 'Save',
    saveNext: 'Save and next',
    move: 'Previous or next entry',
    page: 'Page up or down',
    ends: 'First or last entry',
    cells: 'Previous or next column',
    select: 'Select or deselect',
    extend: 'Extend the selection',
    all: 'Select all',
    edit: 'Go to the form',
    trash: 'Move to trash',
    filter: 'Go to the filters',
    cellMenu: 'Cell menu',
    back: 'Back to the list',
    escape: 'Clear the selection or close the panel',
    previous: 'Back to the screen before',
  },
}
