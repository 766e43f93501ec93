import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { releases } from './definition'

/** Polish texts of the register „Releases”. */
export const releasesPl: RegisterTextOf<typeof releases> = {
  name: 'Komunikaty',
  entries: { one: 'komunikat', few: 'komunikaty', many: 'komunikatów' },
  newEntry: 'Nowy komunikat',
  purpose: 'Komunikaty i oświadczenia dla mediów: treść, komu wysłano, gdzie opublikowano i co z nich wynikło.',
  alsoCalled: 'informacje prasowe, oświadczenia dla mediów',
  printTitle: 'REJESTR KOMUNIKATÓW',
  cardTitle: 'KARTA KOMUNIKATU',
  sections: { release: 'Komunikat', sending: 'Rozesłanie', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    date: 'Data',
    kind: 'Rodzaj',
    title: 'Tytuł',
    text: 'Treść',
    department: 'Wydział',
    author: 'Przygotował',
    sent: 'Wysłano do',
    'sent.outlet': 'Redakcja',
    'sent.sentOn': 'Kiedy',
    publishedOn: 'Na stronie urzędu od',
    url: 'Adres strony',
    echo: 'Co z niego wynikło',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { 'sent.outlet': 'Komunikaty', echo: 'Komunikat, z którego wynikła publikacja' },
  choices: {
    kind: { release: 'komunikat', statement: 'oświadczenie', crisis: 'komunikat o zagrożeniu' },
    ...clockChoicesPl({ publish: 'publikacja' }),
  },
  clocks: {
    publish: {
      name: 'Publikacja na stronie',
      short: 'publikacja',
      article: 'zwyczaj urzędu',
      done: 'opublikowano',
      todo: 'Opublikuj komunikat na stronie',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { release: 'Komunikat' },
  checks: {
    crisisNotSent: {
      title: 'Komunikat o zagrożeniu nie został rozesłany',
      why: 'Redakcje drukują go bezpłatnie i bez zmian (art. 34 ust. 2 Prawa prasowego), ale muszą go dostać.',
      next: 'Dopisz, komu i kiedy wysłano komunikat.',
    },
  },
  views: { all: 'Wszystkie', unpublished: 'Nieopublikowane', year: 'Według rodzaju' },
}
