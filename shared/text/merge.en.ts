import type { MergeText } from './merge.pl'

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
const entries = (count: number) => plural(count, 'entry', 'entries')
const conflicts = (count: number) => plural(count, 'conflict', 'conflicts')
const numbers = (count: number) => plural(count, 'number', 'numbers')
const files = (count: number) => plural(count, 'attachment', 'attachments')

/** English texts of working on two machines. */
export const mergeEn: MergeText = {
  title: 'Work on two computers',
  navigation: 'Two computers',
  intro:
    'A package is a file with entries, their history and attachments. Take it along to the chamber on a laptop or hand it to a second workstation, and bring it back later. The order of packages and the clocks of the computers do not matter; bringing in the same package again changes nothing.',
  take: {
    title: 'Take with you',
    text: 'Saves a package of the chosen registers. Nothing changes here and nothing is locked: work may go on at both computers.',
    registers: 'Which registers?',
    all: 'All',
    passphrase: 'Passphrase of the package (optional)',
    passphraseHint: (shortest) =>
      `At least ${shortest} characters, four random words for example. Only who knows it can open the package. Nobody can bring back a lost passphrase: write it down before you leave.`,
    again: 'Repeat the passphrase',
    tooShort: (shortest) => `The passphrase is too short: at least ${shortest} characters are needed.`,
    different: 'The passphrases differ. Type both again.',
    save: 'Save the package…',
    nothing: 'There is nothing to take yet: no entry was ever made in this database.',
    noneChosen: 'Choose at least one register.',
    preparing: 'Preparing the package…',
    writing: (done, of) => (of === '0' ? 'Gathering entries…' : `Wrote ${done} of ${of} rows and files.`),
    carries: (count) => `In the package: ${entries(count)} with their history.`,
    done: (name, count) => `The package ${name} is saved: ${entries(count)}.`,
    missing: (count) =>
      `Not on the disk and so not in the package: ${files(count)}. The entries that use them are in the package.`,
    fileName: (day) => `Kancelaria Rady package ${day}`,
  },
  bring: {
    title: 'Bring a package in',
    text: 'First shows what is in the package and what will change. Changes that do not clash are put together field by field; every conflict is asked about. All of it is one command that Ctrl+Z takes back.',
    recordsOnly:
      'A package carries entries with their history and attachments. Settings, views and unsaved drafts stay as they are; only an empty program without settings takes over those of the office.',
    pick: 'Choose a package…',
    opening: 'Checking the package…',
    reading: 'Reading the package…',
    comparing: 'Comparing with the entries on this computer…',
    passphraseTitle: 'The package is protected by a passphrase',
    passphrase: 'Passphrase of the package',
    open: 'Open',
    wrongPassphrase: 'That is not the passphrase. Type it again; mind capitals and spaces.',
    newIdentity: 'This computer continues under a new identity',
    problems: {
      otherOffice: (office) =>
        `This package comes from another database${office === '' ? '' : ` (${office})`} that did not begin as this one. Putting them together would double the entries, so it was not taken in and nothing was changed. If it is a register kept apart so far, save it there as XLSX and import it.`,
      sameWorkstation:
        'The package holds work saved under the identity of this computer that is not here: the data folder was copied to another computer, or an image of the disk was put back. Nothing is lost and nothing was changed. To take the package in, this computer must continue under a new identity; entries and log stay as they are.',
      sameCommand:
        'Two computers of one identity saved two different operations at the same moment, and a log can hold only one of them. Nothing was changed. Compare the two computers and enter what differs by hand.',
      backup:
        'This is a backup, not a package. Restore it on the screen of backups, or save a package at the other computer. Nothing was changed.',
      newer: (theirs, ours) =>
        `A newer program wrote the package (data version ${theirs}; this program knows ${ours}). Install the same version here. Nothing was changed.`,
      older: (theirs, ours) =>
        `An older program wrote the package (data version ${theirs}; here it is ${ours}). Install the same version at the other computer and save the package again. Nothing was changed.`,
      unreadable: (table) =>
        `The package cannot be read (part “${table}”). Save it again at the other computer. Nothing was changed.`,
      altered:
        'The package does not fit its own seals: it was damaged on the way, or somebody changed it. It was not taken in and nothing was changed. Save the package again at the other computer; if that does not help, check the log there (“Check the log”).',
      attachments:
        'The attachments of the package could not be taken over. No entry was changed. See whether the disk has room, and take the package in once more.',
    },
    inside: 'What is in the package',
    from: 'From',
    nobody: '(not given)',
    at: 'Saved',
    office: 'Office',
    registers: 'Registers',
    files: 'Attachments',
    changes: 'What will change',
    nothing: 'The package holds nothing that is not here already. There is nothing to take in.',
    firstOf: (office) =>
      `This program had data before, though it has no entries now, and the package comes from another database${office === '' ? '' : `: ${office}`}.`,
    unnamed: (office) =>
      office === ''
        ? 'The package does not say which office these data are of. Check that it is of yours: what is in it becomes the data of this program.'
        : `This package is of the office “${office}”, and this program has no name of its office yet. Check that it is yours: what is in the package becomes the data of this program.`,
    isOurs: (office) =>
      office === '' ? 'Yes, this package is of my office' : `Yes, this package is of my office (${office})`,
    first: 'This program has no entries yet: what is in the package becomes its data.',
    tally: (tally) => [
      ...(tally.added === 0 ? [] : [`added: ${tally.added.toLocaleString('en')}`]),
      ...(tally.edited === 0 ? [] : [`changed: ${tally.edited.toLocaleString('en')}`]),
      ...(tally.trashed === 0 ? [] : [`to the trash: ${tally.trashed.toLocaleString('en')}`]),
      ...(tally.restored === 0 ? [] : [`restored: ${tally.restored.toLocaleString('en')}`]),
      ...(tally.removed === 0 ? [] : [`removed: ${tally.removed.toLocaleString('en')}`]),
      ...(tally.conflicts === 0 ? [] : [conflicts(tally.conflicts)]),
    ],
    onlyHistory: 'The entries look the same here already; only their history grows.',
    clashes: (count) =>
      `Once taken in, different entries would bear the same number (${count.toLocaleString('en')}): usually both computers gave the next one. Change one of them before or afterwards; until then the list and the health check point both out.`,
    moreNumbers: (count) => `… and ${numbers(count)} more.`,
    which: 'Which entries and fields',
    more: (count) => `… and ${entries(count)} more.`,
    addedWord: 'new entry',
    acceptHistory: 'Take in the history alone',
    doneHistory: 'The history of the package is taken in. The entries look as before.',
    accept: (count) => `Take in: ${entries(count)}`,
    undecided: (count) => `To be decided: ${conflicts(count)}`,
    stale: 'Something was changed here meanwhile, so the package was compared anew. Your decisions are kept.',
    done: (count) => `The package is taken in: ${entries(count)}. Ctrl+Z takes all of it back.`,
    other: 'Choose another package…',
  },
  conflict: {
    heading: (index, of) => `Conflict ${index} of ${of}`,
    list: 'Conflicts',
    field: 'Field',
    question: 'Which is to stay?',
    hint: 'Arrows choose, Enter goes on to the next.',
    mine: 'Mine (this computer)',
    theirs: 'From the package',
    value: 'Another value',
    before: 'Before the changes',
    empty: '(empty)',
    erased: '(erased for good)',
    erasedHint: 'One side erased this value for good. Choosing the other one writes it anew, into the log as well.',
    masked: '(hidden in chamber mode)',
    by: (who, at) => `${who}, ${at}`,
    somebody: 'no name given',
    presence: { live: 'The entry stays', trashed: 'The entry in the trash', absent: 'The entry removed' },
    deleted: 'One side deleted the entry while the other changed it.',
    edits: 'Changed',
    previous: 'Previous',
    next: 'Next',
    decided: 'decided',
    open: 'to be decided',
    allMine: 'All others: mine',
    allTheirs: 'All others: from the package',
    progress: (decided, of) => `${decided} of ${of} decided.`,
  },
  beginning: {
    restored: 'data restored from a backup: what was known is stated',
    renamed: 'new identity of this computer: what was known is stated',
  },
  command: (from, count) => `package taken in${from === '' ? '' : ` (${from})`}: ${entries(count)}`,
}
