import type { RegisterTextOf } from '../../../model/registerText'
import type { allowanceRates } from './definition'

/** Polish texts of the register of amounts. */
export const allowanceRatesPl: RegisterTextOf<typeof allowanceRates> = {
  name: 'Kwoty do diet i podróży',
  entries: { one: 'rok', few: 'lata', many: 'lat' },
  newEntry: 'Nowe kwoty',
  purpose:
    'Kwota bazowa, kwota maksymalna diety według liczby mieszkańców i stawki za kilometr, każda z czasem, w którym obowiązuje.',
  printTitle: 'KWOTY DO OBLICZANIA DIET I KOSZTÓW PODRÓŻY',
  cardTitle: 'KWOTY',
  sections: { time: 'Czas i źródło', caps: 'Diety', travel: 'Podróże', office: 'Kancelaria' },
  fields: {
    name: 'Rok',
    from: 'Obowiązują od',
    to: 'Obowiązują do',
    source: 'Źródło',
    confirmedOn: 'Sprawdzono dnia',
    base: 'Kwota bazowa',
    maximum: 'Kwota maksymalna: ponad 100 000 mieszkańców',
    capMiddle: 'Kwota maksymalna: od 15 000 do 100 000',
    capSmall: 'Kwota maksymalna: poniżej 15 000',
    population: 'Liczba mieszkańców gminy',
    cap: 'Kwota maksymalna naszej gminy',
    taxFree: 'Zwolnione z podatku w miesiącu wypłaty',
    perDiem: 'Dieta w podróży (1 % kwoty maksymalnej)',
    kmSmall: 'Stawka rady za km, silnik do 900 cm³',
    kmLarge: 'Stawka rady za km, silnik powyżej 900 cm³',
    kmSmallMost: 'Najwyższa stawka za km, do 900 cm³',
    kmLargeMost: 'Najwyższa stawka za km, powyżej 900 cm³',
    remarks: 'Uwagi',
  },
  headings: {
    maximum: 'Maks. ponad 100 tys.',
    population: 'Mieszkańcy',
    cap: 'Maks. naszej gminy',
    confirmedOn: 'Sprawdzono',
    from: 'Od',
    to: 'Do',
  },
  reverse: {},
  choices: {},
  views: { all: 'Wszystkie' },
  clocks: {},
  hints: {
    source: 'ustawa budżetowa danego roku i rozporządzenie o maksymalnej wysokości diet',
    confirmedOn: 'kwoty zależą od ustawy budżetowej; sprawdź je w styczniu',
    population: 'stan na 31 grudnia roku poprzedniego; od niej zależy kwota maksymalna',
    maximum: '2,4-krotność kwoty bazowej (art. 25 ust. 6 ustawy o samorządzie gminnym)',
    taxFree: '3 000 zł: liczy się miesiąc wypłaty, nie miesiąc, za który dieta się należy',
    kmSmall: 'ustala rada, nie więcej niż najwyższa stawka; puste: stawka najwyższa',
    kmSmallMost: 'rozporządzenie o używaniu samochodów prywatnych do celów służbowych; sprawdź',
  },
  reasons: {},
  papers: {},
  checks: {
    ratesUnconfirmed: {
      title: 'Kwoty na ten rok niesprawdzone',
      why: 'Kwota bazowa wynika z ustawy budżetowej i zmienia się co rok.',
      next: 'Porównaj kwoty z ustawą budżetową i wpisz dzień sprawdzenia.',
    },
    ratesGap: {
      title: 'Przerwa albo nakładanie się okresów kwot',
      why: 'Każdego dnia powinny obowiązywać jedne kwoty.',
      next: 'Popraw pierwszy i ostatni dzień obowiązywania.',
    },
    populationMissing: {
      title: 'Brak liczby mieszkańców',
      why: 'Od niej zależy kwota maksymalna diety: 50, 75 albo 100 %.',
      next: 'Wpisz liczbę mieszkańców na 31 grudnia roku poprzedniego.',
    },
    kmAboveMost: {
      title: 'Stawka za kilometr wyższa od najwyższej',
      why: 'Rada ustala stawkę w granicach przepisów o używaniu prywatnych samochodów do celów służbowych.',
      next: 'Popraw stawkę rady albo najwyższą stawkę.',
    },
  },
}
