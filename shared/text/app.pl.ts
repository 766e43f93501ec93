import { pluralPl } from '../core/words/plural'
import type { Shape } from '../core/words/shape'
import { entries } from './app/nouns.pl'
import { clocksPl } from './app/clocks.pl'
import { commandsPl } from './app/commands.pl'
import { exportingPl } from './app/exporting.pl'
import { failuresPl } from './app/failures.pl'
import { formPl } from './app/form.pl'
import { importingPl } from './app/importing.pl'
import { keysPl } from './app/keys.pl'
import { keptPl } from './app/kept.pl'
import { listPl } from './app/list.pl'
import { navigationPl } from './app/navigation.pl'
import { joiningPl } from './app/joining.pl'
import { panePl } from './app/pane.pl'
import { settingsPl } from './app/settings.pl'
import { startPl } from './app/start.pl'
import { statisticsPl } from './app/statistics.pl'

/** Polish texts of the program outside the registers. The English catalogue has the same shape, or does not compile. */
export const appPl = {
  product: 'Kancelaria Rady',
  plural: pluralPl,
  words: { yes: 'tak', no: 'nie' },
  unknownRegister: (id: string) => `nieznany rejestr „${id}”`,
  common: {
    cancel: 'Anuluj',
    close: 'Zamknij',
    save: 'Zapisz',
    next: 'Dalej',
    back: 'Wstecz',
    undo: 'Cofnij',
    none: '(brak)',
    required: 'wymagane',
    loading: 'Wczytywanie…',
    entries: (count: number) => pluralPl(count, entries),
    of: (matched: string, total: string) => `${matched} z ${total}`,
  },
  /** A value of the special class (health, criminal record), hidden until somebody asks for it. */
  special: {
    hidden: 'dane szczególne, ukryte',
    reveal: 'Pokaż',
    revealOf: (label: string) => `Pokaż: ${label}`,
  },
  rowsElsewhere: (count: number) => pluralPl(count, { one: 'wiersz', few: 'wiersze', many: 'wierszy' }),
  navigation: navigationPl,
  start: startPl,
  user: {
    title: 'Kto pracuje na tym stanowisku?',
    text: 'Imię i nazwisko pojawi się przy każdej zmianie w historii. To nie jest konto: hasła nie ma.',
    label: 'Imię i nazwisko',
  },
  list: listPl,
  joining: joiningPl,
  pane: panePl,
  form: formPl,
  clocks: clocksPl,
  editMany: {
    title: (count: number) => `Zmień pole w ${count === 1 ? '1 wpisie' : `${count.toLocaleString('pl')} wpisach`}`,
    field: 'Pole',
    value: 'Nowa wartość',
    hint: 'Całą zmianę cofa jedno Ctrl+Z.',
    run: 'Zmień',
    choose: '(wybierz pole)',
    clear: (field: string) => `Wyczyść pole „${field}”`,
    required: (field: string) =>
      `Pole „${field}” jest wymagane: wielu wpisom naraz nie można go wyczyścić. Wpisz wartość albo zmień wpisy pojedynczo.`,
  },
  search: {
    title: 'Szukaj wszędzie',
    label: 'Szukaj we wszystkich rejestrach',
    help: 'Słowa bez polskich znaków, początki słów, numery w każdej postaci, np. 12/123/2024; także widoki, polecenia, ustawienia i pomoc.',
    kinds: {
      register: 'rejestr',
      registerOff: 'rejestr wyłączony',
      screen: 'ekran',
      view: (register: string) => `widok, ${register}`,
      command: 'polecenie',
      setting: 'ustawienie',
      help: 'pomoc',
    },
    none: 'Nic nie znaleziono. Sprawdź pisownię albo wpisz mniej słów.',
    hits: (count: number) => `Trafienia: ${count}`,
  },
  importing: importingPl,
  statistics: statisticsPl,
  exporting: exportingPl,
  trash: {
    title: 'Kosz',
    empty: 'Kosz jest pusty. Usunięte wpisy czekają tu na przywrócenie.',
    restore: 'Przywróć',
    restoreMany: (count: number) => `Przywróć zaznaczone (${count})`,
  },
  settings: settingsPl,
  kept: keptPl,
  commands: commandsPl,
  failures: failuresPl,
  keys: keysPl,
} as const

export type AppText = Shape<typeof appPl>
