import { pluralPl } from '../../core/words/plural'
import { cited } from '../../engine/documents/journalActs'
import type { Rubric } from './rubrics'

/** Polish names of what an entry in the register of cultural institutions may change. */
export const rubricsPl = {
  name: 'Pełna nazwa (3)',
  short: 'Skrócona nazwa (4)',
  seat: 'Siedziba i adres (5)',
  organiser: 'Organizator (6)',
  coOrganiser: 'Podmiot współprowadzący (7)',
  foundingAct: 'Akt o utworzeniu (8)',
  statuteAct: 'Akt o nadaniu statutu (9)',
  activity: 'Przedmiot działalności',
  regon: 'REGON',
  units: 'Jednostki sporządzające bilans',
  equipment: 'Wyposażenie i środki finansowe',
  rights: 'Ograniczone prawa rzeczowe na środkach trwałych',
  fate: 'Wzmianki o połączeniu, podziale i likwidacji',
} as const satisfies Readonly<Record<Rubric, string>>

const basis = `prowadzony na podstawie art. 14 ustawy z dnia 25 października 1991 r. o organizowaniu i prowadzeniu działalności kulturalnej (${cited('ustawa o organizowaniu i prowadzeniu działalności kulturalnej')}) oraz rozporządzenia Ministra Kultury i Dziedzictwa Narodowego z dnia 26 stycznia 2012 r. (${cited('rozporządzenie w sprawie rejestru instytucji kultury')})`

/** Words of the papers about cultural institutions, which are always Polish. */
export const culturePapersPl = {
  register: {
    title: 'REJESTR INSTYTUCJI KULTURY',
    line: (organiser: string) => `dla których organizatorem jest ${organiser}`,
    basis,
    columns: {
      number: '1. Numer wpisu',
      days: '2. Daty wpisów',
      name: '3. Pełna nazwa',
      short: '4. Skrócona nazwa',
      seat: '5. Siedziba i adres',
      organiser: '6. Organizator',
      coOrganiser: '7. Podmiot współprowadzący',
      foundingAct: '8. Akt o utworzeniu',
      statuteAct: '9. Akt o nadaniu statutu',
    },
    struck: (day: string, why: string) => `wykreślono ${day}${why}`,
  },
  book: {
    title: 'KSIĘGA REJESTROWA INSTYTUCJI KULTURY',
    number: (number: string) => `nr ${number}`,
    parts: {
      designation: 'Dział I. Oznaczenie instytucji kultury',
      organisation: 'Dział II. Organizacja instytucji kultury',
      property: 'Dział III. Mienie instytucji kultury',
      fate: 'Dział IV. Połączenie, podział i likwidacja',
    },
    rubric: 'Rubryka',
    wording: 'Treść',
    number1: 'Numer wpisu',
    days: 'Daty wpisów',
    directors: 'Dyrektor i zastępcy',
    attorneys: 'Pełnomocnicy i zakres upoważnień',
    statements: 'Sprawozdania finansowe',
    statement: (year: string, day: string) => `za rok ${year} złożono ${day}`,
    liquidator: 'Likwidator',
    struckOn: 'Wykreślono z rejestru',
    enteredBy: 'Wpisów dokonali',
    changes: 'Wpisy zmieniające',
    change: { on: 'Data wpisu', rubric: 'Rubryka', basis: 'Podstawa', by: 'Wpisu dokonał' },
    since: (day: string) => `od ${day}`,
    until: (day: string) => `do ${day}`,
  },
  extract: {
    titles: { full: 'ODPIS PEŁNY', short: 'ODPIS SKRÓCONY' },
    lines: {
      full: (number: string) => `z księgi rejestrowej instytucji kultury nr ${number}`,
      short: (number: string) => `z rejestru instytucji kultury, numer wpisu ${number}`,
    },
    asOf: (day: string) => `Stan na dzień ${day}`,
    full: 'Odpis pełny zawiera wszystkie wpisy w księdze rejestrowej; wpisy nieaktualne są przekreślone (§ 11 rozporządzenia).',
    short: 'Odpis skrócony zawiera aktualne wpisy w rejestrze (§ 11 rozporządzenia).',
    certified: 'Zgodność odpisu z treścią rejestru poświadcza się.',
    fee: (amount: string, pages: number | undefined) =>
      `Opłata skarbowa: ${amount}${pages === undefined ? '' : ` (${pluralPl(pages, { one: 'strona', few: 'strony', many: 'stron' })})`}.`,
    noFee: 'Opłata skarbowa: ……………………',
    seal: '(pieczęć urzędowa, podpis z podaniem imienia, nazwiska i stanowiska służbowego)',
    missing: 'Wskaż instytucję, z której wpisów wydaje się odpis.',
  },
  cover: {
    subject: (kind: string, name: string) => `odpisu ${kind} dotyczącego instytucji kultury: ${name}`,
    text: (day: string) =>
      `W załączeniu przekazuję odpis wydany na wniosek z dnia ${day} (§ 13 rozporządzenia Ministra Kultury i Dziedzictwa Narodowego z dnia 26 stycznia 2012 r.).`,
    kinds: { full: 'pełnego', short: 'skróconego' },
  },
} as const
