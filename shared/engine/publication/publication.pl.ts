import { pluralPl } from '../../core/words/plural'
import { cited } from '../documents/journalActs'

/** Words of published folders. Polish only: what is published is an official paper. */
export const publicationPl = {
  particulars: 'Metryka informacji publicznej',
  exclusion: 'Wyłączenie jawności',
  usualBasis: `art. 5 ust. 2 ustawy z dnia 6 września 2001 r. o dostępie do informacji publicznej (${cited('ustawa o dostępie do informacji publicznej')}) – prywatność osoby fizycznej`,
  usualInterest: 'osób fizycznych, których dane wyłączono',
  facts: {
    publisher: 'Podmiot udostępniający informację',
    author: 'Wytworzył(a) lub odpowiada za treść',
    enteredBy: 'Wprowadził(a) do BIP',
    madeOn: 'Czas wytworzenia',
    publishedAt: 'Czas udostępnienia',
    scope: 'Zakres wyłączenia',
    basis: 'Podstawa prawna wyłączenia',
    excludedBy: 'Wyłączenia dokonał(a)',
    interest: 'W interesie',
    schema: 'Schemat danych',
  },
  /** What is left out of a register. */
  leftOut: {
    fields: (names: readonly string[]) => `pola: ${names.join(', ')}`,
    kinds: {
      pesel: 'numery PESEL',
      identityCard: 'numery dowodów osobistych',
      account: 'numery rachunków bankowych',
      address: 'adresy',
      phone: 'numery telefonów',
      mail: 'adresy poczty elektronicznej',
      landRegister: 'numery ksiąg wieczystych',
      name: 'imiona i nazwiska osób fizycznych',
      signatures: 'podpisy',
    },
    files: (count: number) => pluralPl(count, { one: 'załącznik', few: 'załączniki', many: 'załączników' }),
  },
  file: {
    folder: (register: string, day: string) => `BIP ${register} ${day}`,
    page: 'index.html',
    register: 'rejestr',
    schema: 'rejestr.schema.json',
    csvSchema: 'rejestr.csv-metadata.json',
    attachments: 'załączniki',
    data: 'dane',
  },
  page: {
    /** The day ends with „r.”, which ends the sentence too. */
    state: (day: string) => `Stan na dzień ${day}`,
    files: 'Pliki',
    file: 'Plik',
    format: 'Rodzaj',
    what: {
      html: 'strona internetowa, dostępna cyfrowo',
      pdf: 'dokument PDF ze znacznikami',
      csv: 'dane tabelaryczne (średniki, UTF-8)',
      csvSchema: 'opis kolumn pliku CSV (W3C CSVW)',
      json: 'dane do odczytu maszynowego',
      schema: 'schemat danych (JSON Schema)',
      attachment: 'załącznik',
      pages: 'obrazy stron załącznika z zasłoniętymi danymi',
      textOnly: 'treść załącznika bez wyłączonych danych',
      about: 'metryka załącznika',
    },
    attachments: 'Załączniki',
    data: 'Dane wpisów do odczytu maszynowego',
    entry: 'Wpis',
    back: 'Strona rejestru',
    pageOf: (page: number) => `Strona ${page}`,
    noText: 'Na tej stronie nie ma tekstu.',
    attachmentText: 'Treść pliku bez danych, których jawność wyłączono. Układu i grafiki pliku nie odtwarza się.',
  },
} as const
