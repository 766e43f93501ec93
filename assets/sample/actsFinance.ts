import { communal, type Template } from './template'
import { departments, monuments, neighbours } from './town'

const { finance, education, property, environment } = departments
const publicFinance = 'ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych'
const localTaxes = 'ustawy z dnia 12 stycznia 1991 r. o podatkach i opłatach lokalnych'
const budget = { kind: 'resolution', supervisor: 'auditChamber', unit: finance } as const
const tax = {
  kind: 'localLaw',
  supervisor: 'auditChamber',
  unit: finance,
  months: [10, 11, 12],
  replaces: true,
  fromNewYear: true,
} as const

/** Money: budget, forecast, debt, taxes and fees, grants, discharge. Supervised by the regional audit chamber (RIO). */
export const financeActs: readonly Template[] = [
  {
    ...budget,
    weight: 5,
    months: [12],
    sort: 'budget',
    basis: communal('art. 18 ust. 2 pkt 4'),
    title: (s) => `w sprawie uchwalenia budżetu Miasta Lipowiec na ${s.year + 1} rok`,
  },
  {
    ...budget,
    weight: 5,
    months: [12],
    sort: 'forecast',
    basis: `art. 230 ust. 6 ${publicFinance}`,
    title: (s) =>
      `w sprawie uchwalenia Wieloletniej Prognozy Finansowej Miasta Lipowiec na lata ${s.year + 1}–${s.year + 12}`,
  },
  {
    ...budget,
    weight: 26,
    changes: 'budget',
    basis: communal('art. 18 ust. 2 pkt 4'),
    title: (s) => `w sprawie zmian w budżecie Miasta Lipowiec na ${s.year} rok`,
  },
  {
    ...budget,
    weight: 14,
    changes: 'forecast',
    basis: `art. 231 ust. 1 ${publicFinance}`,
    title: (s) =>
      `w sprawie zmiany Wieloletniej Prognozy Finansowej Miasta Lipowiec na lata ${s.year}–${s.year + 11} oraz limitów zobowiązań na przedsięwzięcia wieloletnie`,
  },
  {
    ...budget,
    weight: 8,
    months: [5, 6],
    basis: communal('art. 28a ust. 2'),
    proposer: 'Komisja Rewizyjna',
    title: (s) =>
      `w sprawie udzielenia Burmistrzowi Miasta Lipowiec absolutorium z tytułu wykonania budżetu za ${s.year - 1} rok`,
  },
  {
    ...budget,
    weight: 8,
    months: [5, 6],
    basis: `art. 270 ust. 4 ${publicFinance}`,
    title: (s) =>
      `w sprawie rozpatrzenia i zatwierdzenia sprawozdania finansowego wraz ze sprawozdaniem z wykonania budżetu Miasta Lipowiec za ${s.year - 1} rok`,
  },
  {
    ...budget,
    weight: 5,
    basis: communal('art. 18 ust. 2 pkt 9 lit. c'),
    title: (s) =>
      `w sprawie zaciągnięcia w ${s.year} roku długoterminowego kredytu bankowego w wysokości ${s.int(2, 18)} ${s.int(100, 999)} 000 zł na sfinansowanie planowanego deficytu budżetu oraz spłatę wcześniej zaciągniętych zobowiązań`,
  },
  {
    ...budget,
    weight: 3,
    basis: communal('art. 18 ust. 2 pkt 9 lit. b'),
    title: (s) =>
      `w sprawie emisji obligacji komunalnych Miasta Lipowiec w ${s.year} roku oraz określenia zasad ich zbywania, nabywania i wykupu`,
  },
  {
    ...budget,
    weight: 3,
    basis: communal('art. 18 ust. 2 pkt 9 lit. c'),
    title: (s) =>
      `w sprawie zaciągnięcia pożyczki z Wojewódzkiego Funduszu Ochrony Środowiska i Gospodarki Wodnej na realizację zadania „Budowa kanalizacji sanitarnej w ulicy ${s.street()} w Lipowcu”`,
  },
  {
    ...budget,
    weight: 8,
    basis: `art. 216 ust. 2 pkt 5 ${publicFinance}`,
    title: (s) =>
      `w sprawie udzielenia pomocy finansowej ${s.pick(neighbours)} w formie dotacji celowej na dofinansowanie przebudowy drogi w ciągu ulicy ${s.street()} w Lipowcu`,
  },
  {
    ...budget,
    weight: 9,
    unit: education,
    basis: 'art. 81 ustawy z dnia 23 lipca 2003 r. o ochronie zabytków i opiece nad zabytkami',
    title: (s) =>
      `w sprawie udzielenia dotacji celowej na prace konserwatorskie, restauratorskie lub roboty budowlane przy zabytku wpisanym do rejestru zabytków, polegające na ${s.pick(['remoncie dachu', 'konserwacji elewacji frontowej', 'wymianie stolarki okiennej', 'osuszeniu i izolacji fundamentów', 'konserwacji polichromii'])} w ${s.pick(monuments)} w Lipowcu`,
  },
  {
    ...tax,
    weight: 8,
    basis: `art. 5 ust. 1 ${localTaxes}`,
    title: (s) => `w sprawie określenia wysokości stawek podatku od nieruchomości na ${s.year + 1} rok`,
  },
  {
    ...tax,
    weight: 5,
    basis: `art. 10 ust. 1 ${localTaxes}`,
    title: (s) =>
      `w sprawie określenia wysokości stawek podatku od środków transportowych obowiązujących na terenie Miasta Lipowiec w ${s.year + 1} roku`,
  },
  {
    ...tax,
    weight: 4,
    basis: `art. 15 i art. 19 pkt 1 lit. a ${localTaxes}`,
    title: () =>
      'w sprawie ustalenia wysokości dziennych stawek opłaty targowej, zasad jej poboru, wyznaczenia inkasentów oraz wysokości wynagrodzenia za inkaso',
  },
  {
    ...tax,
    weight: 4,
    months: [11, 12],
    unit: environment,
    basis: 'art. 6k ust. 1 ustawy z dnia 13 września 1996 r. o utrzymaniu czystości i porządku w gminach',
    title: () =>
      'w sprawie wyboru metody ustalenia opłaty za gospodarowanie odpadami komunalnymi oraz ustalenia stawki tej opłaty na terenie Miasta Lipowiec',
  },
  {
    ...tax,
    weight: 2,
    basis: `art. 7 ust. 3 ${localTaxes}`,
    title: () =>
      'w sprawie zwolnień od podatku od nieruchomości stanowiących pomoc de minimis dla przedsiębiorców tworzących nowe miejsca pracy na terenie Miasta Lipowiec',
  },
  {
    ...budget,
    kind: 'localLaw',
    weight: 3,
    replaces: true,
    amendable: true,
    unit: property,
    basis: `art. 59 ust. 2 ${publicFinance}`,
    title: () =>
      'w sprawie szczegółowych zasad, sposobu i trybu umarzania, odraczania terminów płatności oraz rozkładania na raty należności pieniężnych o charakterze cywilnoprawnym przypadających Miastu Lipowiec lub jego jednostkom organizacyjnym',
  },
  {
    ...budget,
    kind: 'localLaw',
    weight: 3,
    replaces: true,
    amendable: true,
    unit: environment,
    basis: 'art. 403 ust. 5 ustawy z dnia 27 kwietnia 2001 r. – Prawo ochrony środowiska',
    title: () =>
      'w sprawie określenia zasad udzielania dotacji celowej na dofinansowanie wymiany źródeł ciepła w budynkach i lokalach mieszkalnych na terenie Miasta Lipowiec, trybu postępowania w sprawie jej udzielania oraz sposobu rozliczania',
  },
  {
    ...budget,
    weight: 4,
    months: [12],
    basis: `art. 263 ust. 2 ${publicFinance}`,
    title: (s) =>
      `w sprawie ustalenia wykazu wydatków budżetu Miasta Lipowiec, które nie wygasają z upływem ${s.year} roku, oraz ostatecznego terminu ich dokonania`,
  },
]
