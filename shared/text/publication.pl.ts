import { pluralPl as plural } from '../core/words/plural'
import type { Shape } from '../core/words/shape'

const places = { one: 'miejsce', few: 'miejsca', many: 'miejsc' } as const
const undecided = { one: 'pozycja czeka', few: 'pozycje czekają', many: 'pozycji czeka' } as const

/** Polish words of publishing a register in the public bulletin. */
export const publicationPl = {
  title: 'Do publikacji w BIP',
  open: 'Do publikacji w BIP…',
  intro: (entries: string) =>
    `Lista jak na ekranie (${entries}), tylko pola publiczne, w folderze gotowym do BIP: strona internetowa, CSV, JSON ze schematem i PDF, jeśli ten komputer go tworzy. Zanim cokolwiek powstanie, program pokaże, co w tekstach może dotyczyć osób prywatnych.`,
  aboutTitle: 'Dane podawane przy informacji (art. 8 ust. 6 ustawy o dostępie do informacji publicznej)',
  exclusionTitle: 'Gdy coś zostanie wyłączone (art. 8 ust. 5)',
  remembered: 'Program pamięta te dane dla tego rejestru.',
  fields: {
    publisher: 'Podmiot udostępniający',
    author: 'Kto wytworzył informację lub odpowiada za treść',
    enteredBy: 'Kto wprowadza do BIP',
    madeOn: 'Czas wytworzenia',
    publishedAt: 'Czas udostępnienia',
    removeOn: 'Usunąć z BIP dnia',
    basis: 'Podstawa prawna wyłączenia',
    excludedBy: 'Kto dokonuje wyłączenia',
    interest: 'W czyim interesie',
  },
  publisherMissing: 'Nazwę urzędu wpisuje się w Ustawieniach.',
  removeHint: 'Jeśli przepis każe usunąć; Pulpit o tym przypomni.',
  noted: (register: string) => `Publikację wpisano do rejestru „${register}”.`,
  incomplete: 'Wypełnij wszystkie pola: tego wymaga ustawa.',
  withFiles: (count: number) =>
    `Z załącznikami wpisów (${plural(count, { one: 'plik', few: 'pliki', many: 'plików' })}); każdy program najpierw przejrzy`,
  next: 'Sprawdź dane…',
  looking: 'Sprawdzanie tekstów rejestru…',
  lookingFile: (name: string) => `Sprawdzanie pliku ${name}`,
  foundTitle: 'Co znaleziono',
  found:
    'Zdecyduj o każdej pozycji. „Wyłącz” zastępuje tekst znakiem [wyłączono]; „Zostaw” go publikuje. Danych w rejestrze to nie zmienia.',
  nothing: 'W publikowanych tekstach nie znaleziono danych, które mogą dotyczyć osób prywatnych.',
  limits:
    'Program rozpoznaje PESEL, dowody, rachunki, adresy, telefony, e-maile, księgi wieczyste oraz nazwiska. Nie zastąpi to przeczytania: nazwisko bez imienia albo opis, po którym osobę można poznać, umie wskazać tylko człowiek.',
  kinds: {
    pesel: 'PESEL',
    identityCard: 'Dowód osobisty',
    account: 'Rachunek bankowy',
    address: 'Adres',
    phone: 'Telefon',
    mail: 'E-mail',
    landRegister: 'Księga wieczysta',
    name: 'Nazwisko',
    signatures: 'Podpisy',
  },
  heading: 'nagłówki i opis listy',
  letters: 'dane wpisów dla innych programów',
  places: (count: number) => plural(count, places),
  before: 'Przed',
  after: 'Po',
  out: 'Wyłącz',
  keep: 'Zostaw',
  decide: (text: string) => `Decyzja: ${text}`,
  allOut: 'Wyłącz wszystkie',
  allOf: { out: 'Wyłącz wszystkie tego rodzaju', keep: 'Zostaw wszystkie tego rodzaju' },
  waiting: (count: number) => `${plural(count, undecided)} na decyzję`,
  decided: 'Zdecydowano o wszystkim.',
  more: (count: number) => `Pokaż następne (${count})`,
  filesTitle: 'Załączniki',
  file: {
    none: 'Nie publikuj',
    whole: 'Opublikuj plik',
    pages: 'Opublikuj strony z zasłoniętymi miejscami i treść bez wyłączonych danych',
    text: 'Opublikuj samą treść, bez wyłączonych danych',
    clean: 'Niczego nie znaleziono.',
    scan: 'Program nie umie odczytać treści (skan, obraz albo inny rodzaj pliku). Obejrzyj plik, zanim go opublikujesz.',
    cut: 'Program przeczytał tylko początek pliku. Resztę obejrzyj.',
    runs: 'Plik tego rodzaju może coś uruchomić, więc się go nie publikuje.',
    found: (count: number) =>
      `Znaleziono: ${plural(count, { one: 'pozycję', few: 'pozycje', many: 'pozycji' })}. W pliku zostaną, jeśli go opublikujesz.`,
    open: 'Obejrzyj',
  },
  pages: {
    draw: 'Zasłoń i pokaż strony',
    drawing: 'Rysowanie stron…',
    outdated: 'Decyzje się zmieniły. Pokaż strony jeszcze raz.',
    look: 'Tak będzie wyglądał plik: same obrazy stron, bez tekstu, dopisków i pól formularza oryginału. Obejrzyj każdą stronę: obrazów, pieczęci i podpisów program nie czyta.',
    page: (page: number) => `Strona ${page}`,
    covered: (count: number) =>
      count === 0
        ? 'nic nie zasłonięto'
        : `zasłonięto ${plural(count, { one: 'miejsce', few: 'miejsca', many: 'miejsc' })}`,
    instead: 'Opublikuj samą treść albo nie publikuj pliku.',
    refused: {
      unreadable: 'Pliku nie da się odczytać strona po stronie: jest uszkodzony albo zabezpieczony hasłem.',
      tooLong: 'Plik ma więcej niż 60 stron.',
      tooLarge: 'Narysowane strony zajęłyby za dużo miejsca.',
      signatures:
        'W pliku mogą być podpisy odręczne, a tych program nie umie zasłonić. Jeśli ich nie ma, zostaw pozycję „Podpisy” i pokaż strony jeszcze raz.',
      unseen: 'To skan z rozpoznanym tekstem: nie wiadomo na pewno, gdzie na obrazie stoją znalezione dane.',
      notLocated: 'Nie wiadomo na pewno, gdzie na stronie stoją znalezione dane.',
      picture: 'Obrazu na jednej ze stron nie da się narysować.',
      notHad: 'Pliku brakuje w programie, jest zmieniony albo większy niż 20 MB.',
    },
  },
  noneOfFiles: 'Nie publikuj żadnego',
  back: 'Wstecz',
  make: 'Zapisz folder do BIP…',
  writing: (name: string) => `Zapisywanie: ${name}`,
  lacks: (count: number) =>
    `Bez ${plural(count, { one: 'załącznika', few: 'załączników', many: 'załączników' })}: plików brakuje w programie albo są zmienione.`,
  changed: 'Dane zmieniły się w trakcie sprawdzania. Sprawdź je jeszcze raz.',
} as const

export type PublicationText = Shape<typeof publicationPl>
