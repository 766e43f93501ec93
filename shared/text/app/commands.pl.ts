import { pluralPl, type Plural } from '../../core/words/plural'
import { formatInstant } from '../../core/calendar/days'
import type { RegisterCommand } from '../../engine/history/history'
import { entries } from './nouns.pl'

const others: Plural = { one: 'inny', few: 'inne', many: 'innych' }
/** Numbers of entries, and how many others there are: „XII/5/26, XII/6/26 i 3 inne”. */
const named = (labels: readonly string[], count: number): string =>
  `${labels.join(', ')}${count > labels.length ? ` i ${pluralPl(count - labels.length, others)}` : ''}`
const belonging = {
  one: 'wpis, który do nich należy',
  few: 'wpisy, które do nich należą',
  many: 'wpisów, które do nich należą',
}
const alongWith = (count: number | undefined): string => (count === undefined ? '' : ` i ${pluralPl(count, belonging)}`)
const inBrackets = (labels: readonly string[] | undefined, count: number): string =>
  labels === undefined || labels.length === 0 ? '' : ` (${named(labels, count)})`

/** Polish texts: commands. */
export const commandsPl = {
  done: (name: RegisterCommand, register: Plural, field: string): string => {
    switch (name.kind) {
      case 'create':
        return `dodanie wpisu ${name.label}`.trim()
      case 'edit':
        return `zmiana wpisu ${name.label}`.trim()
      case 'editField':
        return name.label === '' ? `zmiana pola „${field}”` : `zmiana pola „${field}” w ${name.label}`
      case 'editMany':
        return `${name.emptied === true ? 'wyczyszczenie' : 'zmiana'} pola „${field}” (${[
          pluralPl(name.count, entries),
          ...(name.labels === undefined || name.labels.length === 0 ? [] : [named(name.labels, name.count)]),
        ].join(': ')})`
      case 'trash':
        return `przeniesienie do kosza: ${pluralPl(name.count, register)}${inBrackets(name.labels, name.count)}${alongWith(name.along)}`
      case 'restore':
        return `przywrócenie z kosza: ${pluralPl(name.count, register)}${inBrackets(name.labels, name.count)}${alongWith(name.along)}`
      case 'import':
        return `import: ${pluralPl(name.count, register)}`
      case 'purge':
        return `opróżnienie kosza: ${pluralPl(name.count, register)}${inBrackets(name.labels, name.count)}`
      case 'erase':
        return `trwałe usunięcie danych: ${pluralPl(name.count, register)}`
      case 'repair':
        return `naprawa danych: ${pluralPl(name.count, register)}`
      case 'join':
        return `połączenie w jeden wpis: ${pluralPl(name.count, register)}`
      case 'restoreBackup':
        return `przywrócenie z kopii z ${formatInstant(name.at)} (${pluralPl(name.count, entries)})`
      case 'addSample':
        return `dane przykładowe: ${pluralPl(name.count, entries)}`
      case 'removeSample':
        return `usunięcie danych przykładowych: ${pluralPl(name.count, entries)}`
      case 'settings':
        return `zmiana ustawień programu: ${pluralPl(name.count, register)}`
    }
  },
  named,
  did: (what: string) => `Gotowe: ${what}.`,
  undone: (what: string) => `Cofnięto: ${what}.`,
  redone: (what: string) => `Wykonano ponownie: ${what}.`,
  notLast: 'Od tego czasu zrobiono coś jeszcze. Cofaj po kolei: Ctrl+Z.',
  notSaved:
    'Nie udało się zapisać zmiany. Niczego nie zmieniono w rejestrze, a to, co wpisano, zostaje na ekranie. Spróbuj ponownie; jeśli to nie pomoże, uruchom program ponownie.',
  otherRegister: (home: string, named: string) =>
    `Tego wpisu nie można zapisać w rejestrze „${named}”, bo należy do rejestru „${home}”. Niczego nie zmieniono. Otwórz wpis w jego rejestrze; jeżeli stoi w niewłaściwym, naprawi to „Sprawdź dziennik” (Dziennik zmian).`,
  frozen: (why: string) => `${why} Niczego nie zmieniono.`,
  noRoom:
    'Na dysku zabrakło miejsca. Zmiany nie zapisano, rejestr jest nienaruszony, a to, co wpisano, zostaje na ekranie. Zwolnij miejsce i zapisz ponownie.',
  progress: (done: string, of: string) => `Zapisywanie ${done} z ${of}`,
  cancelled: 'Przerwano. Przerwanej zmiany nie zapisano.',
  nothingToUndo: 'Nie ma czego cofnąć.',
  nothingToRedo: 'Nie ma czego wykonać ponownie.',
  blocked: 'Nie można tego cofnąć: wpis zmieniono później. Cofnij najpierw późniejszą zmianę. Niczego nie zmieniono.',
  unchanged: 'Nic się nie zmieniło.',
} as const
