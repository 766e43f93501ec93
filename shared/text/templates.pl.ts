import type { TemplatePlace, TemplateRefusal } from '../engine/templates/inspection'
import type { TemplateProblem } from '../engine/templates/check'
import type { Shape } from '../core/words/shape'
import type { PaperKind } from '../engine/templates/paperList'

type Words<K extends string> = Record<K, string>

/** Polish words of the office's own papers. */
export const templatesPl = {
  title: 'Wzory pism',
  intro:
    'Pismo programu można zapisać jako wzór, zmienić w Wordzie albo LibreOffice i wczytać z powrotem. W nawiasach klamrowych stoją pola rejestru, np. {Data podjęcia | słownie}. W miejscu {Treść pisma} i {Zakończenie pisma} program wstawia całe pismo z tabelami i podpisami. Dopóki wzoru nie ma, program pisze pismo wbudowane. Wzoru nie mają tylko druki o ustalonej postaci, np. karty do głosowania.',
  register: 'Rejestr albo ekran',
  paper: 'Pismo',
  used: 'Czego używa program',
  builtIn: 'pismo wbudowane',
  version: (version: number, day: string) => `wzór urzędu, wersja ${version} (${day})`,
  kinds: {
    card: 'karta wpisu',
    register: 'lista',
    letter: 'pismo o wpisie',
    group: 'wykaz grupy wpisów',
    period: 'pismo o okresie',
    screen: 'pismo z ekranu',
  } satisfies Words<PaperKind>,
  own: 'nowe pismo urzędu',
  papers: {
    card: 'Karta',
    register: 'Rejestr',
    timeliness: 'Zestawienie terminowości',
    charts: 'Wykresy',
    week: 'Arkusz tygodnia',
  },
  save: 'Zapisz wzór…',
  saveNamed: (name: string) => `Zapisz wzór: ${name}`,
  load: 'Wczytaj wzór…',
  loadNamed: (name: string) => `Wczytaj wzór: ${name}`,
  look: 'Podgląd',
  lookNamed: (name: string) => `Podgląd wzoru: ${name}`,
  back: 'Wróć do wbudowanego',
  backNamed: (name: string) => `Wróć do wbudowanego: ${name}`,
  remove: 'Usuń pismo',
  removeNamed: (name: string) => `Usuń pismo: ${name}`,
  create: 'Nowe pismo…',
  createTitle: 'Nowe pismo: trzy kroki',
  createSteps: [
    'Nazwij pismo i zapisz pusty wzór: ma nagłówek, datę, podpis i wszystkie pola rejestru.',
    'Zmień go w Wordzie albo LibreOffice i zapisz jako DOCX.',
    'Wczytaj go tutaj. Od tej chwili stoi w oknie „Drukuj” każdego wpisu tego rejestru.',
  ],
  name: 'Nazwa pisma',
  nameMissing: 'Pismo musi mieć nazwę.',
  blank: 'Zapisz pusty wzór…',
  fileName: 'wzor',
  noRecords:
    'W tym rejestrze nie ma jeszcze wpisu, na którym można pokazać wzór. Dodaj wpis albo wczytaj dane przykładowe.',
  failedBuilt: 'Tego pisma nie da się zapisać jako wzór. Zacznij od pustego wzoru tego rejestru.',
  checking: 'Sprawdzam wzór…',
  refusedTitle: 'Tego pliku nie wczytano',
  refusedKept: 'Niczego nie zmieniono: program dalej używa tego, czego używał.',
  faultsTitle: (count: string) => `We wzorze trzeba poprawić: ${count}`,
  faults: { one: 'miejsce', few: 'miejsca', many: 'miejsc' },
  checkedTitle: 'Wzór jest poprawny',
  missing: (names: string) => `Wzór nie drukuje już: ${names}.`,
  nothingMissing: 'Wzór drukuje wszystko, co pismo wbudowane.',
  use: 'Użyj wzoru',
  taken: (name: string) => `Wzór „${name}” jest w użyciu.`,
  returned: (name: string) => `„${name}”: program znów używa pisma wbudowanego.`,
  removed: (name: string) => `Usunięto pismo „${name}”.`,
  fellBack: (name: string) =>
    `Wzoru „${name}” nie udało się wypełnić, więc zapisano pismo wbudowane. Co w nim poprawić, mówi Ustawienia → Wzory pism.`,
  refusals: {
    notDocx: () => 'To nie jest dokument Worda (DOCX). W Wordzie: Plik → Zapisz jako → Dokument programu Word.',
    damaged: () => 'Plik jest uszkodzony. Otwórz go w Wordzie i zapisz jeszcze raz.',
    tooLarge: () => 'Plik jest za duży: wzór może mieć najwyżej 10 MB. Zmniejsz obrazy.',
    tooComplex: () => 'Plik jest zbudowany zawilej niż jakiekolwiek pismo. Przenieś tekst do nowego dokumentu.',
    encrypted: () => 'Plik jest zaszyfrowany albo zapisany jako stary DOC. Zapisz go jako DOCX bez hasła.',
    runs: (what: string) => `W pliku jest coś, co mogłoby się uruchomić (makro, formant, osadzony obiekt): ${what}.`,
    external: (what: string) =>
      `Plik sięga po coś poza sobą (obraz, szablon, dane z innego miejsca): ${what}. Wstaw to do pliku.`,
    fieldCode: (what: string) =>
      `W pliku jest kod pola, który może sięgać po pliki albo uruchamiać programy: ${what}. Usuń to pole.`,
    entities: (what: string) =>
      `Plik zawiera deklaracje, których Word nie zapisuje: ${what}. Otwórz go w Wordzie i zapisz jeszcze raz.`,
    trackedChanges: () => 'Są w nim zmiany do zaakceptowania. W Wordzie: Recenzja → Zaakceptuj wszystkie zmiany.',
    comments: () =>
      'Są w nim komentarze, które wyszłyby z każdym pismem. W Wordzie: Recenzja → Usuń wszystkie komentarze.',
  } satisfies Record<TemplateRefusal, (what: string) => string>,
  problems: {
    unknownName: (text: string, near: string) =>
      near === '' ? `nie ma pola „${text}”` : `nie ma pola „${text}”; może chodzi o „${near}”`,
    unknownFormat: (text: string) =>
      `nie ma sposobu zapisu „${text}”; są: słownie, cyframi, wielkie, małe, kropki, brak, liczba, odmiana, forma`,
    unclosed: (text: string) => `{${text}} nie ma końca: wstaw za nim {/}`,
    unopened: (text: string) => `{${text}} nie ma początku albo zamyka co innego`,
    crosses: (text: string) =>
      `{${text}} stoi w innej tabeli niż początek: oba muszą być w jednej tabeli albo oba poza nią`,
    brace: (text: string) => `nawias klamrowy bez pary przy „${text}”`,
    empty: () => 'puste nawiasy klamrowe',
  } satisfies Record<TemplateProblem['kind'], (text: string, near: string) => string>,
  places: {
    body: 'treść',
    header: 'nagłówek strony',
    footer: 'stopka strony',
    note: 'przypis',
  } satisfies Words<TemplatePlace['part']>,
  paragraph: (number: number) => `akapit ${number}`,
  cell: (table: number, row: number, cell: number) => `tabela ${table}, wiersz ${row}, komórka ${cell}`,
  textBox: 'pole tekstowe',
  print: {
    template: (name: string) => `pismo „${name}” ze wzoru urzędu`,
    copy: 'Dla kogo',
    public: 'kopia publiczna, bez danych osobowych',
    office: 'kopia urzędowa, wszystkie pola',
    open: 'Otwórz w Wordzie',
    saveAs: 'Zapisz…',
    byTemplate: (name: string) => `Według wzoru urzędu „${name}”`,
  },
  cases: {
    title: 'Nazwy w przypadkach',
    hint: 'Nazw organów nie da się odmienić z reguły, więc wpisuje się je raz. We wzorze: {Rada w miejscowniku}.',
    saved: 'Zapisano nazwy.',
  },
  journal: {
    title: 'Adresy w Dzienniku Ustaw',
    hint: 'Pisma podają adres aktu z dnia pisma, wzory przez {Dz. U.: nazwa aktu}. Gdy ukaże się nowy tekst jednolity, dopisz jego adres i dzień ogłoszenia: dawniejsze pisma zachowają swój.',
    act: 'Akt',
    address: 'Adres dzisiaj',
    since: 'Najnowszy od',
    acts: { one: 'aktu', few: 'aktów', many: 'aktów' },
    dated: (acts: string) =>
      `Najnowszy znany adres ${acts} ma ponad dwa lata. Sprawdź w Dzienniku Ustaw, czy nie ma nowszego tekstu jednolitego.`,
    old: 'ponad dwa lata',
    checked: (day: string) => `sprawdzono ${day}`,
    check: 'Nadal aktualny',
    checkNamed: (act: string) => `Nadal aktualny: ${act}`,
    open: 'Adresy…',
    openNamed: (act: string) => `Adresy: ${act}`,
    newAct: 'Nowy akt…',
    add: 'Dopisz adres',
    inTemplates: 'We wzorze:',
    from: (day: string) => `od ${day}`,
    programs: 'z programu',
    remove: 'Usuń',
    removeNamed: (address: string) => `Usuń adres: ${address}`,
    name: 'Nazwa aktu',
    nameHint: 'Pod tą nazwą wzory proszą o adres, np. ustawa o drogach publicznych.',
    nameBad: 'Podaj nazwę aktu, bez nawiasów klamrowych i znaków | = >.',
    nameTaken: 'Ten akt już jest na liście.',
    newAddress: 'Nowy adres',
    addressHint: 'Tak, jak ma stać w piśmie, np. Dz. U. z 2026 r. poz. 662.',
    addressBad: 'Podaj adres.',
    day: 'Od dnia',
    dayHint: 'Dzień ogłoszenia w Dzienniku Ustaw.',
    dayBad: 'Podaj dzień, np. 15.05.2026.',
    saved: (act: string) => `Zapisano: ${act}.`,
  },
} as const

export type TemplatesText = Shape<typeof templatesPl>
