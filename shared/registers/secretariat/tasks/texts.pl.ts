import { clockFieldsPl } from '../../../engine/deadlines/clockFields.pl'
import { clockStatesPl } from '../../../engine/deadlines/clockStates.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { tasks } from './definition'

const clockNames = {
  once: 'zadanie',
  weekly: 'co tydzień',
  monthly: 'co miesiąc',
  quarterly: 'co kwartał',
  yearly: 'co rok',
}
const article = 'ustalony przez urząd'

/** Polish texts of the register of tasks. */
export const tasksPl: RegisterTextOf<typeof tasks> = {
  name: 'Zadania',
  entries: { one: 'zadanie', few: 'zadania', many: 'zadań' },
  newEntry: 'Nowe zadanie',
  purpose: 'Zadania sekretariatu: co, kto i do kiedy ma zrobić, raz albo regularnie, i co przedtem przygotować.',
  alsoCalled: 'do zrobienia, polecenia, terminarz',
  printTitle: 'WYKAZ ZADAŃ',
  cardTitle: 'KARTA ZADANIA',
  sections: { task: 'Zadanie', regular: 'Powtarzanie', source: 'Skąd', office: 'Kancelaria' },
  fields: {
    subject: 'Zadanie',
    who: 'Kto',
    dueOn: 'Termin',
    doneOn: 'Wykonano',
    status: 'Stan',
    deadline: 'Stan terminu',
    due: 'Do kiedy',
    steps: 'Do przygotowania',
    'steps.step': 'Co',
    'steps.who': 'Kto',
    'steps.done': 'Gotowe',
    recurs: 'Powtarza się',
    from: 'Od kiedy',
    until: 'Do kiedy się powtarza',
    runs: 'Wykonania',
    'runs.date': 'Dzień',
    'runs.remark': 'Uwaga',
    mail: 'Z pisma',
    visit: 'Z wizyty',
    meeting: 'Z posiedzenia',
    act: 'Z uchwały',
    ...clockFieldsPl,
    'overruled.occurrence': 'Który raz',
    'snoozed.occurrence': 'Który raz',
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: {},
  reverse: {
    mail: 'Zadania z pisma',
    visit: 'Zadania z wizyty',
    meeting: 'Zadania z posiedzenia',
    act: 'Zadania z uchwały',
  },
  choices: {
    status: { open: 'do wykonania', late: 'zaległe', regular: 'regularne', done: 'wykonane' },
    deadline: clockStatesPl,
    recurs: {
      never: 'nie',
      weekly: 'co tydzień',
      monthly: 'co miesiąc (do końca miesiąca)',
      quarterly: 'co kwartał (do końca kwartału)',
      yearly: 'co rok (do końca roku)',
    },
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    once: { name: 'Zadanie', article, done: 'wykonano', todo: 'Wykonaj zadanie' },
    weekly: {
      name: 'Zadanie co tydzień',
      short: 'co tydzień',
      article,
      done: 'wykonano',
      todo: 'Wykonaj zadanie tygodnia',
    },
    monthly: {
      name: 'Zadanie co miesiąc',
      short: 'co miesiąc',
      article,
      done: 'wykonano',
      todo: 'Wykonaj zadanie miesiąca',
    },
    quarterly: {
      name: 'Zadanie co kwartał',
      short: 'co kwartał',
      article,
      done: 'wykonano',
      todo: 'Wykonaj zadanie kwartału',
    },
    yearly: { name: 'Zadanie co rok', short: 'co rok', article, done: 'wykonano', todo: 'Wykonaj zadanie roku' },
  },
  hints: {
    subject: 'bez nazwisk osób prywatnych: wskaż pismo albo wizytę',
    runs: 'każde wykonanie w osobnym wierszu; następny termin pojawia się sam',
    from: 'dla zadania, które się powtarza',
  },
  reasons: {},
  papers: {},
  views: { open: 'Do wykonania', byPerson: 'Według osób', all: 'Wszystkie' },
  checks: {
    doneUnprepared: {
      title: 'Zadanie wykonane, a coś niegotowe',
      why: 'Zadanie oznaczono jako wykonane, choć na liście przygotowań są pozycje bez znaku.',
      next: 'Oznacz je albo usuń dzień wykonania.',
    },
    noDay: {
      title: 'Zadanie bez terminu',
      why: 'Bez dnia program o nim nie przypomni.',
      next: 'Wpisz termin, a przy powtarzaniu – od kiedy.',
    },
  },
}
