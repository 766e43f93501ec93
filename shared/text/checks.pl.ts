import type { TextProblem } from '../core/identifiers/checkText'

const shapes: Readonly<Record<TextProblem['check'], string>> = {
  nip: 'NIP ma 10 cyfr.',
  regon: 'REGON ma 9 lub 14 cyfr.',
  krs: 'Numer KRS ma 10 cyfr, także z zerami na początku.',
  pesel: 'PESEL ma 11 cyfr.',
  eDelivery: 'Adres do e-Doręczeń ma postać AE:PL-12345-67890-ABCDE-12.',
  period: 'To nie jest okres: podaj liczbę i jednostkę, np. 62 dni.',
}

/** What is odd about values and how amounts are summed, in Polish. Everything is only pointed out. */
export const checksPl = {
  text: ({ check, problem }: TextProblem): string => {
    if (problem === 'shape') return shapes[check]
    if (problem === 'birthDate') return 'PESEL wskazuje dzień urodzenia, którego nie ma. Sprawdź cyfry.'
    return `Cyfra kontrolna ${check.toUpperCase()} się nie zgadza. Sprawdź, czy nie ma pomyłki.`
  },
  order: (then: string, first: string): string => `„${then}” jest wcześniej niż „${first}”.`,
  /** A day earlier than its minimum window allows; `length` in words: „21 dni”. */
  window: (earliest: string, length: string, start: string, field: string, article: string): string =>
    `Za wcześnie: najwcześniej ${earliest}, czyli ${length} od ${start} (pole „${field}”; ${article}).`,
  inRow: (row: number, said: string): string => `Wiersz ${row}: ${said}`,
  /**
   * Sum with what it is of, the kind of amounts, and what it lacks: „Suma wartości po zmianach (maksymalna): 12 300,00 zł
   * (bez 3 nieodczytanych)”.
   */
  sum: (what: string | undefined, kind: string | undefined, amount: string, unread: number): string =>
    `${what ?? 'Suma'}${kind === undefined ? '' : ` (${kind})`}: ${amount} zł${unread === 0 ? '' : ` (bez ${unread.toLocaleString('pl')} ${unread === 1 ? 'nieodczytanej' : 'nieodczytanych'})`}`,
  more: 'Więcej danych',
  moreOf: (name: string): string => `Więcej danych: ${name}`,
}

/** Shape of the catalogue. */
export type ChecksText = typeof checksPl
