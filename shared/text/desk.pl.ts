import { formatDays } from '../core/calendar/days'
import type { DeskPart } from '../engine/desk/desk'
import type { Day } from '../core/values/values'

/** Polish texts of the desk. */
export const deskPl = {
  title: 'Pulpit',
  waiting: 'Wczytywanie terminów…',
  badge: 'po terminie lub na dziś',
  reminders: {
    title: 'Przypomnienia',
    help: 'Mówią tylko, ile spraw jest po terminie i na dziś: bez nazwisk i treści wpisów.',
    hour: 'Powiadomienie systemowe',
    never: 'nie pokazuj',
    daily: (hour: number) => `codziennie o ${hour}.00`,
    hourHint: 'Pojawia się, gdy program działa, także w tle.',
    badge: 'Liczba spraw na ikonie programu',
    keepInTray: 'Po zamknięciu okna zostaw program przy zegarze systemowym',
    startWithSystem: 'Uruchamiaj program razem z systemem',
    notHere: 'Niedostępne w podglądzie w przeglądarce. Działa w programie zainstalowanym na komputerze.',
    notOnSystem: 'Ten system tego nie oferuje.',
  },
  parts: {
    late: 'Po terminie',
    today: 'Dziś',
    week: 'W tym tygodniu',
    month: 'W ciągu 30 dni',
    backlog: 'Zaległości',
    snoozed: 'Odłożone',
  } satisfies Record<DeskPart, string>,
  partHelp: {
    late: 'do 30 dni po terminie',
    backlog: 'ponad 30 dni po terminie; nie liczą się do spraw na dziś',
  },
  byKind: 'Według rodzaju',
  publishing: {
    title: 'Do publikacji',
    alsoCalled: 'publikacja w BIP, ogłosić, udostępnić, usunąć z BIP, CRU',
    undated: 'Niezwłocznie',
    undatedHelp: 'bez dnia w przepisie; od najstarszych',
    nothingTitle: 'Nic nie czeka na publikację',
    nothing:
      'W ciągu 30 dni nie kończy się żaden termin ogłoszenia, wpisu do rejestru publicznego ani usunięcia z BIP.',
  },
  inRegister: (register: string, clock: string) => `${register}: ${clock}`,
  more: (shown: number, count: number) =>
    `Pokazano ${shown.toLocaleString('pl')} z ${count.toLocaleString('pl')}; resztę pokażą odnośniki do rejestrów przy nagłówku.`,
  ends: (day: string) => `termin: ${day}`,
  snoozedUntil: (day: string, reason: string) => `odłożono do ${day}${reason === '' ? '' : `: ${reason}`}`,
  markToday: (done: string) => `Oznacz: ${done} dziś`,
  done: 'spełniono',
  open: 'Otwórz wpis',
  moreActions: (task: string) => `Więcej: ${task}`,
  otherDay: 'Inny dzień…',
  otherDayTitle: (what: string) => `${what}: którego dnia?`,
  day: 'Dzień',
  mark: 'Oznacz',
  notFuture: 'Ten dzień dopiero nadejdzie; termin biegnie dalej.',
  snooze: 'Odłóż…',
  unsnooze: 'Przywróć na pulpit',
  snoozeTitle: (task: string) => `Odłóż: ${task}`,
  snoozeHelp: 'Do tego dnia sprawa nie pokazuje się na pulpicie. Termin biegnie dalej, a powód zostaje we wpisie.',
  snoozeUntil: 'Odłóż do',
  snoozePast: 'Wybierz dzień po dzisiejszym.',
  snoozeAfterEnd: (day: string) => `To już po terminie, który mija ${day}.`,
  reason: 'Powód',
  snoozeRun: 'Odłóż',
  nothingTitle: 'Nic nie czeka',
  nothing:
    'Żaden termin nie minął i żaden nie kończy się w ciągu 30 dni. Sprawy pojawią się tutaj same, gdy we wpisach ruszą terminy.',
  welcomeTitle: 'Witaj w Kancelarii Rady',
  welcome:
    'Pulpit pokaże, co jest do zrobienia dziś, co po terminie i co nadchodzi, ze wszystkich rejestrów. Zacznij od przeniesienia rejestru z pliku, od pierwszego wpisu albo obejrzyj program na danych wymyślonej gminy.',
  chamber: 'W trybie sali obrad pulpit pokazuje tylko kalendarz posiedzeń.',
  chooseNew: 'Nowy wpis: w którym rejestrze?',
  chooseImport: 'Import: do którego rejestru?',
  exportElsewhere: 'Eksportuje się widok rejestru. Otwórz rejestr i wybierz Eksport.',
  calendar: {
    title: 'Kalendarz',
    previous: 'Poprzedni miesiąc',
    next: 'Następny miesiąc',
    none: 'Bez posiedzeń i terminów.',
    save: 'Zapisz kalendarz (.ics)',
    file: 'terminy',
    further: (count: number) => `i jeszcze ${count.toLocaleString('pl')}`,
  },
  backupProblem: 'Kopia zapasowa się nie powiodła. Zobacz, co zrobić',
  printWeek: (from: Day, to: Day) => `Drukuj tydzień ${formatDays(from, to)}`,
} as const

/** Shape of the catalogue: texts may differ, keys and parameters may not. */
export type DeskText = Shape<typeof deskPl>
type Shape<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Shape<T[K]> }
