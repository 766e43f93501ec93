import { pluralPl } from '../../../core/words/plural'

/** Words of blank lists of signatures, which are always Polish. */
export const blankListPl = {
  dots: '…………………………………………………………………………',
  ordinal: 'Lp.',
  columns: { name: 'Nazwisko i imię', address: 'Adres zamieszkania', pesel: 'PESEL', signature: 'Podpis' },
  sheet: (number: number, of: number) => `Arkusz ${number} z ${of}`,
  anySheet: 'Arkusz nr …………',
  needed: (count: number, perCandidate: boolean) =>
    `Potrzeba${perCandidate ? ' średnio na kandydata listy' : ''} co najmniej ${pluralPl(count, { one: 'ważnego podpisu', few: 'ważnych podpisów', many: 'ważnych podpisów' })}.`,
  /** What whoever gives data on a form is told at once; the rest of RODO art. 13 is the office’s own clause. */
  data: (owner: string, purpose: string, officer: string) =>
    `Administratorem danych osobowych jest ${owner}. Dane służą tylko ${purpose}. Inspektor ochrony danych, u którego jest pełna informacja o ich przetwarzaniu (art. 13 RODO): ${officer}`,
} as const
