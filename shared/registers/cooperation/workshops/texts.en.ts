import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { workshops } from './definition'

/** English texts of the register „Workshops and trainings”. */
export const workshopsEn: RegisterTextOf<typeof workshops> = {
  name: 'Workshops and trainings',
  alsoCalled: 'trainings of organisations, study visits, attendance',
  entries: {
    one: 'workshop',
    few: 'workshops',
    many: 'workshops',
  },
  newEntry: 'New workshop',
  purpose:
    'Workshops, trainings, panels and study visits of projects and for organisations: places, attendance, surveys.',
  printTitle: 'HARMONOGRAM ZAJĘĆ',
  cardTitle: 'KARTA ZAJĘĆ',
  sections: {
    event: 'Workshop',
    people: 'Participants',
    results: 'Results',
    office: 'Office',
  },
  fields: {
    title: 'Title',
    kind: 'Kind',
    project: 'Project',
    date: 'Day',
    to: 'Until',
    lastDay: 'Last day',
    hour: 'Hours of the day',
    hours: 'Number of hours',
    place: 'Place',
    trainer: 'Trainer',
    places: 'Places',
    attendance: 'Attendance',
    'attendance.participant': 'Participant of the project',
    'attendance.name': 'Person outside of the project',
    'attendance.hours': 'Hours',
    'attendance.signed': 'Signed the list',
    came: 'Present',
    before: 'Survey before (average)',
    after: 'Survey after (average)',
    settledOn: 'Settled on',
    conclusions: 'Conclusions',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {
    hours: 'Hours',
    places: 'Places',
  },
  reverse: {
    project: 'Workshops',
    'attendance.participant': 'Workshops attended',
  },
  choices: {
    kind: {
      workshop: 'workshop',
      training: 'training',
      panel: 'panel',
      visit: 'study visit',
      conference: 'conference',
    },
    ...clockChoicesEn({
      settle: 'settling',
    }),
  },
  clocks: {
    settle: {
      name: 'Attendance list and surveys',
      short: 'settling',
      article: 'custom of the office, which sets the length',
      done: 'settled',
      todo: 'Collect the attendance list and the surveys',
    },
  },
  hints: {
    attendance: 'a participant leads to the form; others by name',
  },
  reasons: {},
  papers: {},
  letters: {
    attendanceSheet: 'Attendance list',
  },
  checks: {
    overPlaces: {
      title: 'More present than places',
      why: 'There are more people on the list than places.',
      next: 'Check the list.',
    },
    afterProject: {
      title: 'After the end of the project',
      why: 'Costs after the period may not be eligible.',
      next: 'Check the day.',
    },
  },
  views: {
    all: 'All',
    ahead: 'To settle',
  },
}
