import type { TemplateNames } from '#shared/engine/templates/scope'
import { nameKey } from '#shared/engine/templates/tag'
import type { Plain } from './filled'

const named = (...names: readonly string[]) => new Map(names.map((name) => [nameKey(name), name]))
const listed = (names: Readonly<Record<string, TemplateNames>>) =>
  new Map(Object.entries(names).map(([name, own]) => [nameKey(name), { name, names: () => own }]))
const plainNames = (...names: readonly string[]): TemplateNames => ({ values: named(...names), lists: new Map() })

/** What a session may be asked for. */
export const sessionNames: TemplateNames = {
  values: named(
    'Numer',
    'Data',
    'Miejsce',
    'Rada',
    'Rada w dopełniaczu',
    'Przewodniczący',
    'Płeć',
    'Diety',
    'Uwagi',
    'Dzień pisma',
    'Obecni',
    'Rodzaj',
  ),
  lists: listed({
    Punkty: { values: named('Tytuł', 'Referent'), lists: listed({ Głosowania: plainNames('Wynik', 'Za') }) },
    Obecni: plainNames('Nazwisko', 'Godzina wyjścia'),
    Sesja: plainNames('Numer', 'Data'),
  }),
}

/** One. */
export const session: Plain = {
  Numer: 'XII',
  Data: { day: '2026-03-12' },
  Miejsce: 'sala nr 1',
  Rada: 'Rada Gminy Lipowiec',
  'Rada w dopełniaczu': 'Rady Gminy Lipowiec',
  Przewodniczący: 'Jan Kowalski',
  Płeć: 'kobieta',
  Diety: { grosze: 123_456 },
  Rodzaj: 'zwyczajna',
  Punkty: [
    { Tytuł: 'Otwarcie', Referent: 'A', Głosowania: [] },
    {
      Tytuł: 'Uchwały',
      Referent: 'B',
      Głosowania: [
        { Wynik: 'przyjęto', Za: 12 },
        { Wynik: 'odrzucono', Za: 3 },
      ],
    },
  ],
  Obecni: ['Nowak', 'Kos', 'Lis', 'Żak', 'Bąk'].map((Nazwisko) => ({ Nazwisko })),
  Sesja: [{ Numer: 'XI', Data: { day: '2026-02-01' } }],
}
