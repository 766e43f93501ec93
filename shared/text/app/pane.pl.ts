import { pluralPl } from '../../core/words/plural'
import { entries } from './nouns.pl'

/** Polish texts: pane. */
export const panePl = {
  label: (name: string) => `Wpis ${name}`,
  newLabel: 'Nowy wpis',
  save: 'Zapisz',
  saveNext: 'Zapisz i następny',
  discard: 'Odrzuć zmiany',
  jump: 'Przejdź do pola',
  jumpField: 'Nazwa pola',
  card: 'Karta',
  trash: 'Do kosza',
  draftRestored: (time: string) => `Przywrócono niezapisany szkic z ${time}.`,
  unsaved: 'niezapisane zmiany',
  history: 'Historia',
  historyCreated: 'utworzono',
  historyImported: (file: string) => `utworzono z importu „${file}”`,
  historyTrashed: 'przeniesiono do kosza',
  historyRestored: 'przywrócono',
  historyRemoved: 'wycofano',
  historyEmpty: 'Wpis nie był jeszcze zapisany.',
  historyMore: (count: number) => `Pokaż wcześniejsze (${count})`,
  somebody: 'stanowisko bez nazwy',
  moreIncoming: (count: number) => `… i jeszcze ${pluralPl(count, entries)}`,
  incoming: 'Z innych wpisów',
  addChild: (what: string) => `Dodaj: ${what}`,
  allChildren: (count: number) => `Pokaż wszystkie (${count})`,
  moveUp: (name: string) => `Przesuń w górę: ${name}`,
  moveDown: (name: string) => `Przesuń w dół: ${name}`,
  resize: 'Szerokość panelu wpisu',
  actions: 'Działania na wpisie',
  moreActions: 'Więcej działań',
  sections: 'Części wpisu',
  moreSections: (count: number) => `+${count}`,
  close: 'Zamknij panel',
  missingTitle: 'Nie ma tu takiego wpisu',
  missing: (register: string) =>
    `W rejestrze „${register}” nie ma tego wpisu. Usunięto go na zawsze albo cofnięto jego dodanie; co się z nim działo, mówi Dziennik zmian.`,
  elsewhere: (register: string, other: string) =>
    `Ten wpis nie należy do rejestru „${register}”. Jest w rejestrze „${other}” i tam się go otwiera.`,
  openElsewhere: (name: string) => `Otwórz wpis ${name}`,
  toList: 'Wróć do listy',
  discardStray: 'Odrzuć niezapisany szkic',
  back: (name: string) => `Wróć do: ${name}`,
  openFields: (fields: string) =>
    `Nie zapisano pól zmienionych w międzyczasie: ${fields}. Wybierz przy nich wartość i zapisz jeszcze raz.`,
} as const
