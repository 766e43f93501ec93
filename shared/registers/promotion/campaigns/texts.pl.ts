import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { campaigns } from './definition'

/** Polish texts of the register „Information campaigns”. */
export const campaignsPl: RegisterTextOf<typeof campaigns> = {
  name: 'Kampanie informacyjne',
  entries: { one: 'kampania', few: 'kampanie', many: 'kampanii' },
  newEntry: 'Nowa kampania',
  purpose: 'Kampanie informacyjne i zlecone audycje: cel, kanały, budżet i wydatki, wskaźniki i ocena po zakończeniu.',
  alsoCalled: 'promocja, audycje zlecone, programy zlecone',
  printTitle: 'REJESTR KAMPANII INFORMACYJNYCH',
  cardTitle: 'KARTA KAMPANII',
  sections: { campaign: 'Kampania', channels: 'Kanały i pieniądze', results: 'Wyniki', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    name: 'Nazwa',
    from: 'Od',
    to: 'Do',
    goal: 'Cel',
    audience: 'Odbiorcy',
    state: 'Stan',
    budget: 'Budżet',
    channels: 'Kanały',
    'channels.channel': 'Kanał',
    'channels.supplier': 'Wykonawca',
    'channels.contract': 'Umowa',
    'channels.cost': 'Koszt',
    spent: 'Wydano',
    programmes: 'Audycje',
    'programmes.station': 'Stacja',
    'programmes.title': 'Tytuł',
    'programmes.airedOn': 'Wyemitowano',
    'programmes.acceptedOn': 'Odebrano protokołem',
    indicators: 'Wskaźniki',
    'indicators.name': 'Wskaźnik',
    'indicators.unit': 'Jednostka',
    'indicators.target': 'Plan',
    'indicators.actual': 'Wykonanie',
    evaluation: 'Ocena',
    evaluatedOn: 'Oceniono',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { 'channels.contract': 'Kampania z umowy' },
  choices: {
    state: { planned: 'planowana', running: 'trwa', closed: 'zakończona', evaluated: 'oceniona' },
    ...clockChoicesPl({ evaluate: 'ocena' }),
  },
  clocks: {
    evaluate: {
      name: 'Ocena kampanii',
      short: 'ocena',
      article: 'zwyczaj urzędu',
      done: 'oceniono',
      todo: 'Oceń kampanię',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { campaignReport: 'Raport z kampanii' },
  checks: {
    overspent: {
      title: 'Wydatki powyżej budżetu',
      why: 'Suma kosztów kanałów przekracza budżet kampanii.',
      next: 'Sprawdź kwoty albo zmień budżet.',
    },
    closedUnmeasured: {
      title: 'Zakończona bez wykonania wskaźników',
      why: 'Nie wiadomo, czy cel osiągnięto.',
      next: 'Wpisz wykonanie wskaźników.',
    },
    channelNoContract: {
      title: 'Wydatek bez umowy',
      why: 'Kanał ma koszt, a nie wskazano umowy.',
      next: 'Wskaż umowę albo wyjaśnij w uwagach.',
    },
  },
  sums: { budget: 'Suma budżetów', spent: 'Suma wydana' },
  views: { all: 'Wszystkie', running: 'Planowane i trwające', programmes: 'Audycje i programy zlecone' },
}
