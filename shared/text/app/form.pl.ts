/** Polish texts: form. */
export const formPl = {
  choose: '(nie wybrano)',
  dateHint: 'np. 1.2.26, dziś, +14',
  notDay: 'To nie jest data. Wpis zachowa ten tekst; popraw go, gdy będzie wiadomo.',
  notNumber: 'To nie jest liczba. Wpis zachowa ten tekst.',
  notMoney: 'To nie jest kwota. Wpis zachowa ten tekst.',
  notChoice: (text: string) => `„${text}” – wartość z pliku spoza listy`,
  missing: 'Pole wymagane jest puste.',
  repeatedText: (names: string) => `Tak samo jest już we wpisie: ${names}.`,
  sign: 'Znak sprawy ma zwykle kształt BRM.0002.12.2026.',
  addRow: 'Dodaj wiersz',
  removeRow: (row: number) => `Usuń wiersz ${row}`,
  addLink: 'Dodaj powiązanie',
  linkSearch: 'Numer lub słowa tytułu',
  linkUnknown: 'nie ma takiego wpisu',
  removeLink: (name: string) => `Usuń powiązanie z ${name}`,
  saveFirst: 'Najpierw zapisz ten wpis (Ctrl+S).',
  rollEmpty: 'Nic jeszcze nie odnotowano.',
  rollRest: (choice: string, count: number) => `Pozostali (${count}): ${choice}`,
  rollKeys: (keys: readonly string[]) => `Litera odnotowuje i przechodzi dalej: ${keys.join(', ')}.`,
  rollNobody: 'Nie ma kogo odnotować: wskaż najpierw, czego to dotyczy.',
  rollTie: (name: string) => `${name}: kto to jest`,
  rollUntied: 'Zapisano tylko nazwisko. Wskaż osobę…',
  rollTimes: (name: string) => `Godziny obecności: ${name}`,
  rollTimesHint: 'np. 9:20-11:05',
  rollProof: (name: string) => `Dzień i dowód: ${name}`,
  rollProofHint: 'dzień i dowód, np. 12.3.2026, UPO 4711',
  rollSameProof: (proof: string, count: number) => `Ten sam dowód u pozostałych (${count}): ${proof}`,
  rollUnproved: (names: readonly string[]) => `Bez dowodu (${names.length}): ${names.join(', ')}.`,
  addPerson: 'Każda osoba w nowym wierszu',
  propose: (number: string) => `Wstaw następny numer: ${number}`,
  meanwhile: 'Zmieniono w międzyczasie.',
  meanwhileOf: (field: string) => `${field}: zmieniono w międzyczasie`,
  storedNow: 'Zapisane teraz',
  typedHere: 'Wpisane tutaj',
  takeStored: 'Weź zapisane',
  keepTyped: 'Zostaw wpisane tutaj',
  guard: {
    repeated: (names: string) => `Taki numer ma już wpis: ${names}.`,
    gap: (from: string, to: string) =>
      from === to ? `Przed tym numerem brakuje numeru ${from}.` : `Przed tym numerem brakuje numerów ${from}–${to}.`,
    wrongTerm: (number: string, term: string) =>
      `Numer wskazuje kadencję ${number}, a data przypada w kadencji ${term}.`,
    sameCounter: (counter: string, names: string) =>
      `Numer kolejny ${counter} ma już wpis: ${names}. Jeden z nich to zapewne pomyłka.`,
    wrongSession: (session: string, day: string) => `Inne akty sesji ${session} noszą datę ${day}.`,
    sessionOrder: (session: string, other: string, day: string) =>
      `Sesja ${session} wypada w złej kolejności: sesja ${other} odbyła się ${day}.`,
    dateBeforePrevious: (name: string, day: string) =>
      `Data jest wcześniejsza niż data poprzedniego numeru ${name} (${day}).`,
    notCounted: (year: string) =>
      `Rok ${year} jest nieprawdopodobny, a nic innego nie wskazuje miejsca numeru: wpis pominięto w numeracji.`,
    yearMismatch: (inNumber: string, inDate: string) =>
      `Rok w numerze (${inNumber}) nie zgadza się z rokiem daty (${inDate}).`,
  },
} as const
