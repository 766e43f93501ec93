import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { adOffers } from './definition'

/** Polish texts of the register „Advertising offers”. */
export const adOffersPl: RegisterTextOf<typeof adOffers> = {
  name: 'Oferty reklamowe',
  alsoCalled: 'reklamy, spoty',
  entries: {
    one: 'oferta',
    few: 'oferty',
    many: 'ofert',
  },
  newEntry: 'Nowa oferta reklamowa',
  purpose:
    'Oferty reklam i materiałów promocyjnych, które przysyłają media i firmy: cena, ważność, decyzja i odpowiedź.',
  printTitle: 'REJESTR OFERT REKLAMOWYCH',
  cardTitle: 'KARTA OFERTY REKLAMOWEJ',
  sections: {
    offer: 'Oferta',
    decision: 'Decyzja',
    office: 'Kancelaria',
  },
  fields: {
    number: 'Numer',
    receivedOn: 'Wpłynęło',
    outlet: 'Medium',
    offerer: 'Oferent',
    contact: 'Osoba do kontaktu',
    subject: 'Przedmiot oferty',
    medium: 'Rodzaj',
    price: 'Cena',
    unit: 'Za co',
    reach: 'Zasięg',
    validUntil: 'Ważna do',
    decision: 'Decyzja',
    answeredOn: 'Odpowiedziano',
    reason: 'Uzasadnienie',
    campaign: 'Kampania',
    contract: 'Umowa',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: {
    outlet: 'Oferty reklamowe',
    campaign: 'Oferty do kampanii',
    contract: 'Oferta reklamowa',
  },
  choices: {
    medium: {
      press: 'prasa',
      radio: 'radio',
      tv: 'telewizja',
      web: 'internet',
      outdoor: 'nośniki zewnętrzne',
      gadgets: 'gadżety i druki',
      other: 'inne',
    },
    decision: {
      pending: 'do rozpatrzenia',
      taken: 'przyjęta',
      refused: 'odrzucona',
    },
    ...clockChoicesPl({
      answer: 'odpowiedź',
      valid: 'ważność',
    }),
  },
  clocks: {
    answer: {
      name: 'Odpowiedź na ofertę',
      short: 'odpowiedź',
      article: 'zwyczaj urzędu; długość ustala urząd',
      done: 'odpowiedziano',
      todo: 'Odpowiedz na ofertę reklamową',
    },
    valid: {
      name: 'Koniec ważności oferty',
      short: 'ważność',
      article: 'dzień podany w ofercie',
      done: 'odpowiedziano',
      todo: 'Zdecyduj, zanim oferta wygaśnie',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: {
    adAnswer: 'Odpowiedź na ofertę',
  },
  checks: {
    takenNoContract: {
      title: 'Oferta przyjęta bez umowy',
      why: 'Oferta jest przyjęta, a nie wskazano umowy.',
      next: 'Wskaż umowę.',
    },
  },
  sums: {
    price: 'Suma cen',
  },
  views: {
    all: 'Wszystkie',
    open: 'Do rozpatrzenia',
  },
}
