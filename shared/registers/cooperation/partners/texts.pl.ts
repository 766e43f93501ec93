import { clockChoicesPl, watchedByOccurrencePl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { partners } from './definition'

/** Polish texts of the register „Partners abroad”. */
export const partnersPl: RegisterTextOf<typeof partners> = {
  name: 'Partnerzy zagraniczni',
  entries: { one: 'partner', few: 'partnerzy', many: 'partnerów' },
  newEntry: 'Nowy partner',
  purpose:
    'Miasta partnerskie i zaprzyjaźnione, sieci, ambasady i konsulaty: uchwała, zakres, osoby do kontaktu i ostatni kontakt.',
  alsoCalled: 'miasta partnerskie, miasta bliźniacze, współpraca zagraniczna, sieci miast',
  printTitle: 'WYKAZ PARTNERÓW ZAGRANICZNYCH',
  cardTitle: 'KARTA PARTNERA ZAGRANICZNEGO',
  sections: { partner: 'Partner', basis: 'Podstawa', people: 'Osoby', office: 'Kancelaria' },
  fields: {
    name: 'Nazwa',
    country: 'Kraj',
    region: 'Region',
    kind: 'Rodzaj',
    languages: 'Języki',
    state: 'Stan',
    since: 'Partnerstwo od',
    act: 'Uchwała rady',
    permissionOn: 'Zgoda ministerstwa z dnia',
    scope: 'Zakres współpracy',
    contacts: 'Osoby do kontaktu',
    'contacts.name': 'Osoba',
    'contacts.post': 'Funkcja',
    'contacts.phone': 'Telefon',
    'contacts.mail': 'E-mail',
    'contacts.language': 'Język',
    feast: 'Święto narodowe lub miasta',
    lastContact: 'Ostatni kontakt',
    contactOn: 'Kontakt poza wyjazdami',
    ...watchedByOccurrencePl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { act: 'Współpraca zagraniczna' },
  choices: {
    kind: {
      town: 'miasto partnerskie',
      friendly: 'miasto zaprzyjaźnione',
      network: 'sieć',
      mission: 'ambasada lub konsulat',
      project: 'partner projektu',
    },
    state: { talks: 'rozmowy', active: 'aktywny', dormant: 'uśpiony', ended: 'zakończony' },
    ...clockChoicesPl({ contact: 'kontakt' }),
  },
  clocks: {
    contact: {
      name: 'Kontakt z partnerem',
      short: 'kontakt',
      article: 'zwyczaj urzędu: co rok',
      done: 'nawiązano',
      todo: 'Odezwij się do partnera',
    },
  },
  hints: { permissionOn: 'tylko tam, gdzie prawo jej wymaga' },
  reasons: {},
  papers: {},
  letters: { sheet: 'Informacja o partnerze' },
  checks: {
    noAct: {
      title: 'Miasto partnerskie bez uchwały',
      why: 'O współpracy ze społecznościami innych państw decyduje rada (art. 18 ust. 2 pkt 12a ustawy o samorządzie gminnym).',
      next: 'Wskaż uchwałę.',
    },
    dormant: {
      title: 'Partner bez kontaktu od dwóch lat',
      why: 'Ostatni wyjazd, wizyta lub kontakt był ponad dwa lata temu.',
      next: 'Odezwij się albo oznacz partnera jako uśpionego.',
    },
  },
  views: { all: 'Wszystkie', towns: 'Miasta', missions: 'Ambasady i konsulaty', contacts: 'Osoby' },
}
