import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { infoNotes } from './definition'

/** English texts of the register „Information notes”. */
export const infoNotesEn: RegisterTextOf<typeof infoNotes> = {
  name: 'Information notes',
  entries: { one: 'note', few: 'notes', many: 'notes' },
  newEntry: 'New information note',
  purpose:
    'Notes on calls, events, law and offers of cooperation: the source, its translation, who got the note and who read it.',
  alsoCalled: 'notes for departments, translations, briefing',
  printTitle: 'REJESTR NOTATEK INFORMACYJNYCH',
  cardTitle: 'KARTA NOTATKI INFORMACYJNEJ',
  sections: { note: 'Note', source: 'Source and translation', passing: 'Who got it', office: 'Office' },
  fields: {
    number: 'Number',
    on: 'Of',
    subject: 'Subject',
    kind: 'Kind',
    summary: 'Summary',
    deadlineOn: 'Day set by the source',
    source: 'Source',
    url: 'Web address',
    language: 'Language of the source',
    call: 'Call',
    partner: 'Partner abroad',
    translator: 'Translated by',
    translatedOn: 'Translated on',
    certified: 'Certified translation',
    sentTo: 'Who got it',
    'sentTo.department': 'To',
    'sentTo.date': 'Passed on',
    'sentTo.readOn': 'Read on',
    'sentTo.interested': 'Interested',
    unread: 'Not confirmed by',
    sentOn: 'Passed to the last ones on',
    readOn: 'Confirmed by all on',
    doneOn: 'Done on',
    outcome: 'What came of it',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: { call: 'Notes on the call', partner: 'Notes on the partner' },
  choices: {
    kind: {
      call: 'call',
      event: 'event',
      act: 'law',
      practice: 'good practice',
      cooperation: 'offer of cooperation',
      other: 'other',
    },
    ...clockChoicesEn({ read: 'confirmation', source: 'day of the source' }),
  },
  clocks: {
    read: {
      name: 'Confirmation that the note was read',
      short: 'confirmation',
      article: 'custom of the office; the office sets the length',
      from: 'from the day the last one got it',
      done: 'confirmed',
      todo: 'Remind those who did not confirm',
    },
    source: {
      name: 'Day set by the source',
      short: 'day of the source',
      article: 'the day the source of the note sets',
      done: 'done',
      todo: 'Do what the note is about, or note that the office does not',
    },
  },
  hints: {
    summary: 'in your own words; the note prints it',
    sentTo: 'a row for each department that got the note',
    doneOn: 'from this day on the note needs no care',
  },
  reasons: {},
  papers: {},
  letters: { infoNote: 'Information note', readRequest: 'Request to confirm' },
  checks: {
    sentNoSummary: {
      title: 'Note passed on without content',
      why: 'The note was passed on, and its summary is empty.',
      next: 'Enter the summary.',
    },
    notTranslated: {
      title: 'Foreign language, no translation',
      why: 'The source is in a foreign language, and no day of a translation is entered.',
      next: 'Enter the day of the translation and who made it.',
    },
    notRead: {
      title: 'Note not confirmed for a month',
      why: 'More than 30 days have passed since it was passed on, and who got it did not confirm.',
      next: 'Ask, and enter the day.',
    },
  },
  views: { open: 'Open', unread: 'Not confirmed', all: 'All' },
}
