import { formatDays } from '../core/calendar/days'
import type { DeskText } from './desk.pl'

/** English texts of the desk. */
export const deskEn: DeskText = {
  title: 'Desk',
  waiting: 'Reading deadlines…',
  badge: 'late or due today',
  parts: {
    late: 'Late',
    today: 'Today',
    week: 'This week',
    month: 'Within 30 days',
    backlog: 'Backlog',
    snoozed: 'Snoozed',
  },
  partHelp: {
    late: 'up to 30 days late',
    backlog: 'more than 30 days late; not counted among what is due today',
  },
  inRegister: (register, clock) => `${register}: ${clock}`,
  more: (shown, count) =>
    `${shown.toLocaleString('en')} of ${count.toLocaleString('en')} shown; the links to the registers beside the heading show the rest.`,
  ends: (day) => `due: ${day}`,
  snoozedUntil: (day, reason) => `snoozed until ${day}${reason === '' ? '' : `: ${reason}`}`,
  markToday: (done) => `Mark: ${done} today`,
  done: 'met',
  open: 'Open the entry',
  moreActions: (task) => `More: ${task}`,
  otherDay: 'Another day…',
  otherDayTitle: (what) => `${what}: on which day?`,
  day: 'Day',
  mark: 'Mark',
  notFuture: 'That day is still to come; the deadline goes on running.',
  snooze: 'Snooze…',
  unsnooze: 'Put back on the desk',
  snoozeTitle: (task) => `Snooze: ${task}`,
  snoozeHelp:
    'Until that day the task is not shown on the desk. The deadline goes on running, and the reason stays in the entry.',
  snoozeUntil: 'Snooze until',
  snoozePast: 'Choose a day after today.',
  snoozeAfterEnd: (day) => `That is after the deadline, which ends on ${day}.`,
  reason: 'Reason',
  snoozeRun: 'Snooze',
  nothingTitle: 'Nothing is waiting',
  nothing:
    'No deadline has passed and none ends within 30 days. Tasks appear here by themselves when deadlines of the entries start.',
  welcomeTitle: 'Welcome to Kancelaria Rady',
  welcome:
    'The desk will show what is to be done today, what is late and what comes next, from all registers. Begin by bringing in a register from a file, with the first entry, or look at the program on the data of an invented town.',
  chamber: 'In chamber mode the desk shows only the calendar of sessions.',
  chooseNew: 'New entry: in which register?',
  chooseImport: 'Import: into which register?',
  exportElsewhere: 'What is exported is the view of a register. Open the register and choose Export.',
  calendar: {
    title: 'Calendar',
    previous: 'Previous month',
    next: 'Next month',
    none: 'No sessions and no deadlines.',
    save: 'Save calendar (.ics)',
    file: 'deadlines',
    further: (count) => `and ${count.toLocaleString('en')} more`,
  },
  backupProblem: 'The backup failed. See what to do',
  printWeek: (from, to) => `Print the week ${formatDays(from, to)}`,
}
