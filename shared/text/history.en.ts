import { appEn } from './app.en'
import type { HistoryText, OperationKind } from './history.pl'
import type { Plural } from '../model/registerText'

const { plural } = appEn
const entries: Plural = { one: 'entry', few: 'entries', many: 'entries' }
const operations: Plural = { one: 'operation', few: 'operations', many: 'operations' }
const changes: Plural = { one: 'change', few: 'changes', many: 'changes' }
const steps: Plural = { one: 'step', few: 'steps', many: 'steps' }

/** English texts of history, the log, undo, trash and erasing. */
export const historyEn: HistoryText = {
  kinds: {
    create: 'added',
    edit: 'entry changed',
    editField: 'field changed',
    editMany: 'many entries changed',
    trash: 'to trash',
    restore: 'restored from trash',
    purge: 'trash emptied',
    erase: 'data erased for good',
    repair: 'data repaired',
    restoreBackup: 'restored from a backup',
    merge: 'package taken in',
    import: 'import',
    addSample: 'sample data',
    removeSample: 'samples removed',
    undo: 'undone',
    redo: 'done again',
  } satisfies Record<OperationKind, string>,
  undone: (what) => `undo: ${what}`,
  redone: (what) => `redo: ${what}`,
  left: (count) => `left as they were: ${plural(count, entries)}`,
  erasedValue: 'erased for good',
  erasedBy: (fields) => `erased for good: ${fields}`,
  pane: {
    restore: 'Restore this value',
    restoreOf: (field, value) => `Restore in “${field}”: ${value}`,
    restoreEmpty: (field) => `Empty “${field}” as it was`,
    restored: (field) => `The value of “${field}” was restored. Ctrl+Z takes it back.`,
    draftFirst: 'Save or discard the changes in the form first.',
    asOf: 'Show the entry after this change',
    asOfDay: 'Show the entry as of a day…',
    day: 'Day',
    dayHint: 'As at the end of that day, e.g. 12.3.26',
    erase: 'Erase data for good…',
  },
  asOf: {
    title: (name, when) => `${name} – as of ${when}`,
    notice: 'This is an earlier state, read-only. Today’s entry is in the register and may differ.',
    absent: 'On that day the entry was not there yet, or not any more.',
    trashed: 'On that day the entry lay in the trash.',
    field: 'Field',
    then: 'Then',
    today: 'Today',
    copy: 'Copy',
    copied: 'The state of the entry was copied.',
    restore: (count) => `Restore the fields that differ (${count})`,
    same: 'All fields are the same today.',
    restored: 'The values of that day were restored. Ctrl+Z takes it back.',
  },
  log: {
    title: 'Log of changes',
    count: (count) => plural(count, operations),
    counting: 'Searching…',
    period: 'Period',
    from: 'From',
    to: 'To',
    who: 'Who',
    register: 'Register',
    kind: 'Kind',
    text: 'Search',
    textHint: 'number of an entry, words of its title, name of a file',
    all: 'all',
    everybody: 'everybody',
    clear: 'Clear filters',
    when: 'When',
    what: 'What was done',
    records: 'Entries',
    nobody: 'unnamed workstation',
    empty: 'There is no operation in the log yet.',
    nothing: 'No operation fits the filters.',
    list: 'Operations, newest first',
    details: 'Details of the operation',
    pick: 'Choose an operation to see what it changed.',
    open: 'Open the entry',
    gone: 'the entry is gone',
    more: (count) => `Show the next (${count.toLocaleString('en')})`,
    reason: (reason) => `Reason: ${reason}`,
    check: 'Check the log',
    export: 'Export',
  },
  check: {
    title: 'Check of the log',
    running: (done, of) => `Checked ${done} of ${of}`,
    whole: 'The log is intact',
    wholeText: (commands, all, records) =>
      `${plural(commands, operations)}, ${plural(all, changes)}, ${plural(records, entries)}: each fits its seal, none is missing, and the entries are what the log says.`,
    broken: 'The log was tampered with',
    brokenText: (count) =>
      `Discrepancies found: ${count.toLocaleString('en')}. Somebody changed data outside the program, or the disk is damaged. Nothing was corrected. Keep a copy of the data, compare it with the last backup and tell your IT staff.`,
    erased: (count) =>
      `Orders to erase data for good: ${count.toLocaleString('en')}. Digests stand in place of the erased values; this is no tampering.`,
    chain: (own, name, count, from, to) =>
      `${own ? 'This workstation' : 'Another workstation'} (${name}): ${plural(count, operations)}, from ${from} to ${to}`,
    gaps: (count) =>
      `Operations are missing in ${count === 1 ? '1 place' : `${count} places`}: so it is where only some registers were taken over from another workstation.`,
    hash: 'Hash of the last operation',
    hashHelp: 'Written down or printed, the hash can one day prove that the operations before it were not changed.',
    more: (count) => `and ${count.toLocaleString('en')} more`,
    entry: (when, who, what) => `${when}, ${who}: ${what}`,
    unknown: 'unknown operation',
    homecoming: {
      title: 'Entries in another register',
      help: 'The program can lead these entries back to the registers they were made in. Their values stay; it can be undone (Ctrl+Z).',
      from: (name, stands, home, isTrashed) =>
        `${name}: ${stands === undefined ? 'removed' : `now in the register “${stands}”`} → ${isTrashed ? `trash of the register “${home}”` : `register “${home}”`}`,
      emptied: (fields) => `Fields this register does not have are emptied (they stay in the history): ${fields}.`,
      run: (count) => `Lead back to their registers: ${plural(count, entries)}`,
      done: (count) => `Led back to their registers: ${plural(count, entries)}.`,
    },
    findings: {
      changed: 'The contents of an operation were changed.',
      changedRecord: (name) => `What the log says of entry ${name} was changed.`,
      changesMissing: (found, of) =>
        `The set of changes of an operation was altered: there are ${found.toLocaleString('en')}, there were ${of.toLocaleString('en')}.`,
      removedBefore: 'Operations before this one were removed.',
      removedEnd: 'The last operations of this workstation were removed.',
      astray: (name, home, stands) =>
        stands === undefined
          ? `Entry ${name} belongs to the register “${home}” and was removed as an entry of another one.`
          : `Entry ${name} belongs to the register “${home}” and was saved in the register “${stands}”. This is a fault of an earlier version of the program and can be repaired.`,
      stray: (name) => `A change of entry ${name} belongs to no operation.`,
      erasedWithoutOrder: (name, fields) => `Values of entry ${name} were emptied without an order: ${fields}.`,
      recordDiffers: (name, fields) => `Entry ${name} differs from the log: ${fields}.`,
      presenceDiffers: (name) => `Entry ${name} is there although the log says it is not, or the other way round.`,
    },
  },
  exporting: {
    title: 'Export of the log',
    what: (count) => `The file will hold ${plural(count, operations)}. Filters as on screen.`,
    private: 'With personal data (for the office only)',
    privateHint: 'Otherwise “•••” stands for the values of fields with personal data.',
    fileName: 'log-of-changes',
  },
  undoList: {
    title: 'Undo',
    open: 'List of steps',
    help: 'Newest first. Every undo is in the log and can be done again (Ctrl+Shift+Z).',
    empty: 'There is nothing to undo.',
    count: (count) => plural(count, steps),
    list: 'Steps, newest first',
    back: (count) => (count === 1 ? 'Undo this step' : `Undo back to here: ${plural(count, steps)}`),
    only: 'Undo only this step',
    step: (what, when) => `${what}, ${when}`,
    by: (who, when) => `${who}, ${when}`,
    running: (done, of) => `Undoing: ${done} of ${of}`,
    done: (count) => `Undone: ${plural(count, steps)}.`,
  },
  obstacle: {
    title: 'This cannot be undone as a whole',
    text: (step, name) => `Step “${step}”: entry ${name} was changed later.`,
    later: (who, when, what) => `Later change: ${what} (${who}, ${when}).`,
    laterUnknown: 'The entry is not as it was after this step.',
    counts: (inTheWay, of) =>
      of === 1
        ? 'Nothing of this step was undone yet.'
        : `Changed later: ${inTheWay.toLocaleString('en')} of ${plural(of, entries)}. Nothing of this step was undone yet.`,
    open: 'Open the entry',
    fitting: 'Undo only what can be undone',
    skip: 'Leave this step as it is',
    skipHint: 'The step leaves the list of undo; what it did stays.',
  },
  trash: {
    empty: 'Empty the trash…',
    emptyTitle: 'Empty the trash?',
    emptyText: (what) =>
      `These leave the trash: ${what}. The history of their changes stays in the log, and emptying can be undone (Ctrl+Z).`,
    emptyMore: 'Where data must be destroyed (e.g. when their retention period is over), use “Erase data for good…”.',
    emptyRun: 'Empty the trash',
    erase: (count) => `Erase the selected for good (${count})…`,
    due: (count) => `To be destroyed: ${plural(count, entries)}`,
    dueHelp:
      'The retention period of these entries is over. The program deletes nothing by itself: look at them, select them and erase them for good, or leave them.',
    dueSince: (field, day, until) => `${field}: ${day}; kept until ${until}`,
    inTrash: 'In the trash',
    select: 'Select all to be destroyed',
  },
  erase: {
    title: 'Erase data for good?',
    what: (count) => `Concerns ${plural(count, entries)}.`,
    mode: 'What to erase',
    modePersonal: 'Personal data: private and specially protected fields',
    modeFields: 'Chosen fields',
    modeAll: 'Whole entries with all fields',
    nonePersonal: 'This register has no fields marked as personal data.',
    fields: 'Fields',
    reason: 'Reason or legal basis (stays in the log, without personal data)',
    reasonMissing: 'Give the reason or the legal basis.',
    consequences: [
      'The values leave entries, history, drafts and search. This cannot be undone.',
      'The log keeps who erased, when, which fields, of how many entries, and why.',
      'The next backups will not hold these data any more.',
    ],
    duties: 'What the office must still do itself',
    dutiesList: [
      'Destroy or replace earlier backups and exchange packages that hold these data.',
      'Delete saved and printed documents, and the files the data came from.',
      'Erase these data on other workstations the register was taken to.',
      'Wipe or destroy the disk when this computer is retired: files of the database may keep traces of erased data until the system tidies them up.',
    ],
    confirm: (count) => `I understand that this cannot be undone (${plural(count, entries)})`,
    run: 'Erase for good',
    done: (count) => `Data were erased for good: ${plural(count, entries)}. The operation is in the log.`,
    filesLeft: (why) =>
      `The data are gone from the program, but files of attachments are still on the disk: ${why} Remove them once the disk allows: Settings, Attachments, “Find files nobody needs”.`,
    nothing: 'There was nothing to erase: the chosen fields are empty and always were.',
  },
}
