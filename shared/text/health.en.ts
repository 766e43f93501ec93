import type { CheckText } from '../model/registerText'
import type { HealthText } from './health.pl'

const rules = new Intl.PluralRules('en')
function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${rules.select(count) === 'one' ? one : many}`
}
const entries = (count: number) => plural(count, 'entry', 'entries')
const check = (title: string, why: string, next: string): CheckText => ({ title, why, next })
const fixOne = 'Open the entry and correct the field.'

/** English texts of the health check. */
export const healthEn: HealthText = {
  title: 'Data health',
  intro:
    'The program looks through all registers and points at what is wrong, contradictory or unusual. It changes nothing by itself: a repair is shown first, and one Ctrl+Z takes it back.',
  running: (done, of) => `Checking: ${Math.floor((100 * done) / Math.max(1, of))}%`,
  stop: 'Stop',
  start: 'Check',
  stopped: 'The check was stopped. The registers are untouched.',
  summary: (checks, count) => `${plural(checks, 'check', 'checks')} run over ${entries(count)}.`,
  counts: {
    error: (count) => plural(count, 'error', 'errors'),
    warning: (count) => plural(count, 'warning', 'warnings'),
    note: (count) => plural(count, 'note', 'notes'),
  },
  severity: { error: 'error', warning: 'warning', note: 'note' },
  allWell: 'All checks passed.',
  emptyRegister: 'The register is empty.',
  found: (count, groups) => (groups === 0 ? entries(count) : `${entries(count)}, ${plural(groups, 'group', 'groups')}`),
  silencedCount: (count) => `silenced: ${count.toLocaleString('en')}`,
  passed: (count) => `Passed: ${plural(count, 'check', 'checks')}`,
  next: 'What to do:',
  show: 'Show entries',
  repair: (count) => `Repair… (${count.toLocaleString('en')})`,
  open: (name) => `Open entry ${name}`,
  more: (count) => `${entries(count)} more: “Show entries”.`,
  besides: (names) => `See also: ${names}.`,
  hidden: '(hidden in chamber mode)',
  silence: 'Silence…',
  silenceOf: (name) => `Silence the remark on entry ${name}`,
  silenceTitle: (check) => `Silence: ${check}`,
  silenceHelp:
    'This check will no longer point at this entry. The reason stays with the entry and in its history; the remark can be brought back at any time.',
  reason: 'Reason',
  silencedHeading: 'Silenced',
  unsilence: 'Bring back',
  unsilenceOf: (name) => `Bring back the remark on entry ${name}`,
  didSilence: (name) => `The remark on entry ${name} is silenced.`,
  repairMakes: (registers) => `Entries will be made in: ${registers}.`,
  repairTitle: (check) => `Repair: ${check}`,
  repairHelp:
    'Nothing has been changed yet. Clear the entries the repair should leave alone. One Ctrl+Z takes all of it back.',
  repairRows: (shown, all) =>
    shown === all
      ? entries(all)
      : `${shown.toLocaleString('en')} of ${entries(all)} shown; the repair covers all of them.`,
  repairNone: 'There is nothing left to repair: the data changed since the check.',
  before: 'Now',
  after: 'After',
  include: (name) => `Repair entry ${name}`,
  remark: 'Remark on the data',
  filter: (check) => `data health: ${check}`,
  fields: { silenced: 'Silenced remarks on data', check: 'Check', reason: 'Reason' },
  checks: {
    missingRequired: check(
      'Required field empty',
      'Without this field the entry cannot be printed in full or found.',
      'Fill it in from the document. Mark a number that was never used with “Number not used”.',
    ),
    unread: check(
      'Text that could not be read',
      'A field for a date, number or choice holds text from a file. It is kept, but no deadlines or sums are computed from it.',
      'Enter the right value in this field.',
    ),
    unknownChoice: check(
      'Value not on the list',
      'A field with choices holds a value the register does not know, so filters and prints cannot name it.',
      'Choose a value from the list.',
    ),
    checkDigits: check(
      'Wrong NIP, REGON, KRS or PESEL',
      'The number does not fit its check digit or has the wrong number of digits, so there is a slip in it.',
      'Compare the number with the document and correct it.',
    ),
    textShape: check(
      'Number or period written in an unusual way',
      'The text does not look like the NIP, REGON, KRS, PESEL or period the field asks for.',
      'Correct it; a foreign or withheld number can be silenced.',
    ),
    negative: check(
      'Negative number',
      'A number of votes or days, or an amount, cannot be below zero. Voting programs print errors that way (-1).',
      fixOne,
    ),
    notWhole: check(
      'Number that cannot be stored exactly',
      'The value is a fraction or too large; sums with it would be inexact.',
      'Enter the value again.',
    ),
    foreignValue: check(
      'Value without its field',
      'The entry holds a value the register shows nowhere: from another version of the program, or of another kind than the field.',
      'Look at the history of the entry and put the value into the right field.',
    ),
    noReason: check(
      'Deadline changed without a reason',
      'Another day than the computed one was set and no reason was given. An inspection will ask.',
      'Add the reason under the deadlines set by hand.',
    ),
    caseSign: check(
      'Unusual case sign',
      'The office instruction builds the sign from the unit, the class of the file plan, a number and the year.',
      'Compare it with the file; if it is right, silence the remark.',
    ),
    emptyRow: check(
      'Empty row in a field of rows',
      'A row without content is printed empty.',
      'The repair removes empty rows.',
    ),
    pastedTwice: check(
      'The same text in two fields',
      'Two fields of the entry hold the same long text; one of them was most likely filled by mistake.',
      'Open the entry and correct one of the fields.',
    ),
    impossibleDate: check(
      'Impossible date',
      'There is no such day, or the year lies outside what a register can hold (0201, 2915).',
      'Enter the date from the document.',
    ),
    futureDate: check(
      'Date in the future',
      'The field is about something that has happened, and its day has not come yet. A deadline counted from it would be wrong.',
      'Correct the date; most often the year is mistyped.',
    ),
    savedAhead: check(
      'Entry saved “in the future”',
      'The clock of the computer was ahead when the entry was saved, or is behind now. The order of the history may mislead.',
      'Check date and time of the computer.',
    ),
    repeatedNumber: check(
      'Number given more than once',
      'Several entries bear the same number; a reference to it is ambiguous.',
      'Compare the entries with the documents. If the number really was given twice, silence the remark with the reason.',
    ),
    yearMismatch: check(
      'Year in the number differs from the date',
      'The number names another year than the date: one of them is a slip.',
      'Compare with the document and correct the number or the date.',
    ),
    notCounted: check(
      'Number left out of the count: an unlikely year',
      'Only a year that cannot be meant (such as 1900) says where the number belongs. The entry is left out when gaps and repeats are looked for.',
      'Correct the date or the year in the number.',
    ),
    wrongTerm: check(
      'Term in the number differs from the date',
      'The date lies in another term than the number says.',
      'Correct the number or the date; the terms are in the settings.',
    ),
    sessionDiffers: check(
      'Session in the field differs from the number',
      'The field of the session and the number name different sessions, so the entry gets into the wrong list.',
      'Correct the session or the number.',
    ),
    sameCounter: check(
      'The same counter in different sessions',
      'Two acts have the same counter and different sessions; one of them is most likely a slip.',
      'Compare both entries with the documents.',
    ),
    wrongSession: check(
      'Date differs from the rest of the session',
      'Other acts of this session bear another date.',
      'Correct the date, or the session in the number; silence it for a session adjourned to another day.',
    ),
    sessionOrder: check(
      'Session out of order',
      'A session with a lower number has a later date, or the other way round.',
      'Correct the date or the number of the session.',
    ),
    dateBeforePrevious: check(
      'Date earlier than that of the previous number',
      'Numbers go up and the date goes back: one of them is a slip.',
      'Compare this entry and the one before with the documents.',
    ),
    numberGap: check(
      'Missing numbers',
      'Numbers are missing before this entry. Supervisors ask about gaps.',
      'Add the missing entries, or an entry marked “Number not used”.',
    ),
    sessionSkipped: check(
      'Session without entries',
      'Sessions are missing before this one: nothing was adopted there, or its acts were not entered.',
      'Look at the minutes of the missing session; if nothing was adopted, silence the remark.',
    ),
    outsideTerms: check(
      'Date outside the known terms',
      'The settings know no term this date lies in, so the numbering cannot be checked in full.',
      'Add the term in the settings, or correct the date.',
    ),
    numberShape: check(
      'Number that was not recognised',
      'The program cannot take this number apart, so it cannot look for repeats and gaps.',
      'Compare the number with the document; if it is written so there, silence the remark.',
    ),
    numberSpelling: check(
      'Number written in an unusual way',
      'Blanks around slashes, underscores, lower case, or an unusual Roman numeral (XXXXIX). Prints show the number as it is stored.',
      'If the document has the usual writing, correct the number.',
    ),
    duplicate: check(
      'Entry repeated as a whole',
      'Two entries hold exactly the same: one was added or imported a second time.',
      'Move the needless entry to the trash.',
    ),
    sameMatter: check(
      'The same matter on the same day under two numbers',
      'Two entries of one day have the same title; one title was perhaps not changed.',
      'Compare both entries with the documents.',
    ),
    repeatedText: check(
      'The same text in two entries that should not share it',
      'The field is borne by one entry only, or by one entry with the same value in another field.',
      'Compare the entries: one may be entered twice, or one value is mistyped.',
    ),
    linkBroken: check(
      'Link to nowhere',
      'The entry the link leads to does not exist.',
      'Choose the right entry or remove the link.',
    ),
    linkToItself: check('Link to itself', 'An act cannot amend or repeal itself.', 'Choose the right entry.'),
    linkCircle: check(
      'Links in a circle',
      'Following the links one comes back to the same entry: A repeals B and B repeals A. The state of the acts cannot be told.',
      'Remove the link that is a mistake.',
    ),
    linkTrashed: check(
      'Link to an entry in the trash',
      'The entry the link leads to lies in the trash and has no effect on the act.',
      'Restore it from the trash, or change the link.',
    ),
    linkJoined: check(
      'Link to an entry that was joined with another',
      'The entry the link leads to became part of another; the link was made where nobody knew of that yet.',
      'The repair leads it on to the entry that stayed.',
    ),
    linkToLater: check(
      'Link to a later act',
      'The act amends or repeals one adopted after it: a date, a number or the direction is wrong.',
      'Compare the dates of both acts.',
    ),
    linkUnresolved: check(
      'Link by name only',
      'The link names an entry that was not found in the register, so it has no effect on it.',
      'Choose the entry or add it; an act outside the register can be silenced.',
    ),
    rollUnresolved: check(
      'Person by name only',
      'A vote or presence is noted under a name that is tied to nobody, so it does not count for the person.',
      'In the entry, choose the person beside the name.',
    ),
    nameUntied: check(
      'A person not tied to their entry',
      'The name has an entry in another register but does not lead to it, so it is not seen there nor in summaries.',
      'The repair ties names that can mean one person only; choose the others in the entry.',
    ),
    nameUnknown: check(
      'A person who is not in the register',
      'Nobody there bears this name on that day: the entry of the person is missing, or the name is misspelt.',
      'Correct the name or add the person; somebody from elsewhere can be silenced.',
    ),
    linkTwice: check(
      'The same link twice',
      'One field leads to the same entry twice.',
      'The repair keeps one of them.',
    ),
    variantCase: check(
      'Names that differ only in case or blanks',
      'One name written in several ways falls apart in filters, groups and prints.',
      'The repair brings in the writing used most.',
    ),
    variantMarks: check(
      'Names that differ only in Polish letters',
      'Most likely one name (Świderski, Swiderski), but it may be two people.',
      'Correct the writing if it is the same person or unit.',
    ),
    severalPersons: check(
      'Several people in one line',
      'People written together cannot be found or counted one by one.',
      'Put each person on a line.',
    ),
    samePersonTwice: check(
      'The same person twice',
      'The field names one person twice.',
      'Remove the repeat; tell two people of one name apart by an addition.',
    ),
    nearName: check(
      'Name one letter off a frequent one',
      'A name used once or twice differs by a letter from one used often; most likely a typing error.',
      'Compare with the document.',
    ),
    nameOrder: check(
      'First and last name in two orders',
      'One person appears as “Anna Kowalska” and “Kowalska Anna”.',
      'Settle on one order.',
    ),
    damaged: check(
      'Text damaged by a wrong encoding',
      'Polish letters turned into signs such as Ä…, Ã³ or “?” before the text came here.',
      'The repair restores the text where that is certain. Copy the rest from the document.',
    ),
    personalNumber: check(
      'PESEL in a field that is printed',
      'A PESEL number stands in a field the public print does not leave out. It is personal data.',
      'Remove the number from this field. The history still holds it; settle lasting erasure with the data protection officer.',
    ),
    invisible: check(
      'Invisible characters',
      'Text copied from the web holds characters that are not seen and spoil searching.',
      'The repair removes them.',
    ),
    cutText: check(
      'Text cut off',
      'The text ends in an ellipsis, or where forms and exports cut (35, 200, 255 characters).',
      'Add the rest from the document.',
    ),
    blanks: check(
      'Needless blanks',
      'Double blanks, no-break spaces or broken lines spoil searching and prints.',
      'The repair leaves single blanks.',
    ),
    decomposed: check(
      'Letters stored in parts',
      'The letter “ó” is stored as “o” and a mark (NFD, files from macOS); some programs do not find it so.',
      'The repair composes the letters; nothing changes on screen.',
    ),
    allCapitals: check(
      'Title in capitals only',
      'Such a title is hard to read and stands out in lists.',
      'Write the title in ordinary letters.',
    ),
    trailing: check(
      'Full stop or comma at the end of a title',
      'Titles of acts have no full stop; in lists it would stand inside a sentence.',
      'The repair removes it.',
    ),
    doubledWord: check('Word repeated', 'The same word stands twice in a row.', fixOne),
    placeholder: check(
      'A sign instead of content',
      'The field holds “-”, “brak” (none) or the like. The filter “empty” does not find it.',
      'Fill in the field or leave it empty.',
    ),
  },
  order: (first, then) =>
    check(
      `“${then}” earlier than “${first}”`,
      `The dates exclude each other: “${then}” cannot come before “${first}”. One of them is a slip.`,
      'Compare both dates with the document and correct the wrong one.',
    ),
  window: (name, article) =>
    check(
      `${name}: too early`,
      `The date comes earlier than the law allows (${article}); somebody would have less time than is due.`,
      'Compare the date with the day it is counted from, and correct the wrong one or set a later day.',
    ),
  office: 'Unfinished',
  oldDrafts: (count) =>
    check(
      `Unsaved entries older than a month: ${count}`,
      'Drafts have waited to be saved for more than a month and are not in the register.',
      'Open the draft and save or discard it.',
    ),
  oldTrash: (register, count) =>
    check(
      `${register}: ${entries(count)} in the trash for more than a year`,
      'Entries in the trash are not in the register, but their data, personal ones too, are still kept.',
      'Look through the trash: restore what is needed.',
    ),
  openDraft: 'Open the oldest draft',
  openTrash: 'Open the trash',
  storage: 'Attachments and log',
  logText: 'Whether the log of changes was altered outside the program is checked in the log itself:',
  logCheck: 'Log of changes',
}
