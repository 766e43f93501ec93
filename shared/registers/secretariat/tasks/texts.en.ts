import { clockFieldsEn } from '../../../engine/deadlines/clockFields.en'
import { clockStatesEn } from '../../../engine/deadlines/clockStates.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { tasks } from './definition'

const clockNames = {
  once: 'task',
  weekly: 'every week',
  monthly: 'every month',
  quarterly: 'every quarter',
  yearly: 'every year',
}
const article = 'set by the office'

/** English texts of the register of tasks. */
export const tasksEn: RegisterTextOf<typeof tasks> = {
  name: 'Tasks',
  entries: { one: 'task', few: 'tasks', many: 'tasks' },
  newEntry: 'New task',
  purpose:
    'Tasks of the secretariat: what is to be done, by whom and when, once or regularly, and what to prepare before.',
  alsoCalled: 'to do, orders',
  printTitle: 'WYKAZ ZADAŃ',
  cardTitle: 'KARTA ZADANIA',
  sections: { task: 'Task', regular: 'Rhythm', source: 'Where from', office: 'Office' },
  fields: {
    subject: 'Task',
    who: 'Who',
    dueOn: 'Term',
    doneOn: 'Done on',
    status: 'Status',
    deadline: 'Deadline',
    due: 'Due',
    steps: 'To be prepared',
    'steps.step': 'What',
    'steps.who': 'Who',
    'steps.done': 'Ready',
    recurs: 'Comes round',
    from: 'From',
    until: 'Until',
    runs: 'Done each time',
    'runs.date': 'Day',
    'runs.remark': 'Remark',
    mail: 'From a letter',
    visit: 'From a visit',
    meeting: 'From a meeting',
    act: 'From a resolution',
    ...clockFieldsEn,
    'overruled.occurrence': 'Which time',
    'snoozed.occurrence': 'Which time',
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: {},
  reverse: {
    mail: 'Tasks of the letter',
    visit: 'Tasks of the visit',
    meeting: 'Tasks of the meeting',
    act: 'Tasks of the act',
  },
  choices: {
    status: { open: 'to be done', late: 'overdue', regular: 'regular', done: 'done' },
    deadline: clockStatesEn,
    recurs: {
      never: 'no',
      weekly: 'every week',
      monthly: 'every month (by its end)',
      quarterly: 'every quarter (by its end)',
      yearly: 'every year (by its end)',
    },
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    once: { name: 'Task', article, done: 'done', todo: 'Do the task' },
    weekly: { name: 'Task of every week', short: 'every week', article, done: 'done', todo: 'Do the task of the week' },
    monthly: {
      name: 'Task of every month',
      short: 'every month',
      article,
      done: 'done',
      todo: 'Do the task of the month',
    },
    quarterly: {
      name: 'Task of every quarter',
      short: 'every quarter',
      article,
      done: 'done',
      todo: 'Do the task of the quarter',
    },
    yearly: { name: 'Task of every year', short: 'every year', article, done: 'done', todo: 'Do the task of the year' },
  },
  hints: {
    subject: 'no names of private persons: point to the letter or the visit',
    runs: 'each time in a row of its own; the next term appears by itself',
    from: 'of a task that comes round',
  },
  reasons: {},
  papers: {},
  views: { open: 'To be done', byPerson: 'By person', all: 'All' },
  checks: {
    doneUnprepared: {
      title: 'Done, with something not ready',
      why: 'The task is noted as done while steps of its list are not.',
      next: 'Tick them, or take the day away.',
    },
    noDay: {
      title: 'Task without a day',
      why: 'Without one nobody is reminded.',
      next: 'Enter the term, or of one that comes round from when.',
    },
  },
}
