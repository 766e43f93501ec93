import { rowsIn, type Values } from '../../../core/values/values'
import type { itemKinds } from '../agendaItems/definition'
import type { meetingKinds } from '../meetings/definition'

/** An agenda to begin a meeting with: one of the office's own, or a ready one. */
export interface AgendaTemplate {
  readonly name: string
  readonly kind: string | undefined
  readonly items: readonly { readonly title: string; readonly kind?: string }[]
}

type Kind = (typeof itemKinds)[number]
const agenda = (
  kind: (typeof meetingKinds)[number],
  name: string,
  items: readonly (readonly [kind: Kind, title: string])[],
): AgendaTemplate => ({ kind, name, items: items.map(([of, title]) => ({ kind: of, title })) })

/**
 * What councils put on the agenda of a session whatever else stands there (papers.md F2), in Polish as it is printed. The first session
 * of a term: u.s.g. art. 20 ust. 2c, art. 19 ust. 1, art. 23a; the budget: art. 239 of the Public Finance Act; the discharge: u.s.g.
 * art. 28aa, 28a.
 */
export const readyAgendas: readonly AgendaTemplate[] = [
  agenda('ordinary', 'Sesja zwyczajna', [
    ['opening', 'Otwarcie obrad'],
    ['quorum', 'Stwierdzenie kworum'],
    ['other', 'Przyjęcie porządku obrad'],
    ['previousMinutes', 'Przyjęcie protokołu poprzedniej sesji'],
    ['mayorReport', 'Sprawozdanie z działalności między sesjami'],
    ['information', 'Informacje przewodniczących komisji'],
    ['draft', 'Podjęcie uchwały w sprawie …'],
    ['interpellations', 'Interpelacje i zapytania radnych'],
    ['freeMotions', 'Wolne wnioski i informacje'],
    ['closing', 'Zamknięcie obrad'],
  ]),
  agenda('inaugural', 'Pierwsza sesja kadencji', [
    ['opening', 'Otwarcie sesji przez najstarszego wiekiem radnego obecnego na sesji'],
    ['other', 'Złożenie ślubowania przez radnych'],
    ['quorum', 'Stwierdzenie kworum'],
    ['other', 'Przyjęcie porządku obrad'],
    ['other', 'Powołanie komisji skrutacyjnej'],
    ['election', 'Wybór przewodniczącego rady'],
    ['election', 'Wybór wiceprzewodniczących rady'],
    ['other', 'Złożenie ślubowania przez wójta (burmistrza, prezydenta miasta)'],
    ['closing', 'Zamknięcie obrad'],
  ]),
  agenda('budget', 'Sesja budżetowa', [
    ['opening', 'Otwarcie obrad'],
    ['quorum', 'Stwierdzenie kworum'],
    ['other', 'Przyjęcie porządku obrad'],
    ['previousMinutes', 'Przyjęcie protokołu poprzedniej sesji'],
    ['draft', 'Podjęcie uchwały w sprawie wieloletniej prognozy finansowej'],
    ['information', 'Przedstawienie projektu uchwały budżetowej wraz z uzasadnieniem'],
    ['information', 'Odczytanie opinii regionalnej izby obrachunkowej o projekcie uchwały budżetowej'],
    ['information', 'Opinie komisji o projekcie uchwały budżetowej'],
    ['debate', 'Stanowisko organu wykonawczego wobec opinii i dyskusja'],
    ['draft', 'Podjęcie uchwały budżetowej'],
    ['interpellations', 'Interpelacje i zapytania radnych'],
    ['freeMotions', 'Wolne wnioski i informacje'],
    ['closing', 'Zamknięcie obrad'],
  ]),
  agenda('discharge', 'Sesja absolutoryjna', [
    ['opening', 'Otwarcie obrad'],
    ['quorum', 'Stwierdzenie kworum'],
    ['other', 'Przyjęcie porządku obrad'],
    ['previousMinutes', 'Przyjęcie protokołu poprzedniej sesji'],
    ['information', 'Przedstawienie raportu o stanie gminy'],
    ['debate', 'Debata nad raportem o stanie gminy'],
    ['draft', 'Podjęcie uchwały w sprawie udzielenia wotum zaufania'],
    ['information', 'Rozpatrzenie sprawozdania finansowego i sprawozdania z wykonania budżetu'],
    ['information', 'Odczytanie opinii regionalnej izby obrachunkowej o sprawozdaniu z wykonania budżetu'],
    [
      'information',
      'Wniosek komisji rewizyjnej w sprawie absolutorium i opinia regionalnej izby obrachunkowej o wniosku',
    ],
    ['draft', 'Podjęcie uchwały w sprawie zatwierdzenia sprawozdania finansowego i sprawozdania z wykonania budżetu'],
    ['draft', 'Podjęcie uchwały w sprawie absolutorium'],
    ['interpellations', 'Interpelacje i zapytania radnych'],
    ['freeMotions', 'Wolne wnioski i informacje'],
    ['closing', 'Zamknięcie obrad'],
  ]),
]

/** An agenda of the office as its record holds it; `undefined` for one without a name or an item. */
export function agendaOf({ name, kind, items }: Values): AgendaTemplate | undefined {
  const read = rowsIn(items).flatMap((row) =>
    typeof row['title'] === 'string' && row['title'].trim() !== ''
      ? [{ title: row['title'], ...(typeof row['kind'] === 'string' ? { kind: row['kind'] } : {}) }]
      : [],
  )
  return typeof name !== 'string' || read.length === 0
    ? undefined
    : { name, kind: typeof kind === 'string' ? kind : undefined, items: read }
}

/** What the record of an agenda holds. */
export function agendaValues({ name, kind, items }: AgendaTemplate): Values {
  return { name, ...(kind === undefined ? {} : { kind }), items: items.map((item) => ({ ...item })) }
}

/**
 * The agendas offered for a meeting of a kind, those of that kind first. The office's own stand before ready ones, and one that bears the
 * name of a ready one stands in its place.
 */
export function offeredAgendas(own: readonly AgendaTemplate[], kind: string): readonly AgendaTemplate[] {
  const names = new Set(own.map(({ name }) => name))
  const all = [...own, ...readyAgendas.filter(({ name }) => !names.has(name))]
  return [...all.filter((one) => one.kind === kind), ...all.filter((one) => one.kind !== kind)]
}
