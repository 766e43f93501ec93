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
  alsoCalled:
    'miasta partnerskie, miasta bliźniacze, współpraca zagraniczna, sieci miast, umowy partnerskie, zgoda ministra, placówki dyplomatyczne, ambasady, konsulaty',
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
    rules: 'Według prawa',
    decisionNo: 'Numer decyzji rady (Karar No)',
    decisionOn: 'Decyzja rady z dnia (Karar Tarihi)',
    unit: 'Komórka (Birim)',
    summary: 'Streszczenie (Özet)',
    permissionNo: 'Numer zgody ministerstwa (İzin No)',
    permissionOn: 'Zgoda ministerstwa z dnia',
    protocolOn: 'Protokół podpisano (Protokol Tarihi)',
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
    rules: { poland: 'polskiego', turkey: 'tureckiego' },
    kind: {
      town: 'miasto partnerskie',
      friendly: 'miasto zaprzyjaźnione',
      network: 'sieć',
      mission: 'ambasada lub konsulat',
      project: 'partner projektu',
    },
    state: { talks: 'rozmowy', active: 'aktywny', dormant: 'uśpiony', ended: 'zakończony' },
    ...clockChoicesPl({ contact: 'kontakt', permission: 'zgoda ministerstwa' }),
  },
  clocks: {
    contact: {
      name: 'Kontakt z partnerem',
      short: 'kontakt',
      article: 'zwyczaj urzędu: co rok',
      done: 'nawiązano',
      todo: 'Odezwij się do partnera',
    },
    permission: {
      name: 'Zgoda ministerstwa',
      short: 'zgoda ministerstwa',
      article: 'ustawa turecka nr 5393, art. 74: zgoda przed protokołem; termin przypomnienia ustala urząd',
      done: 'otrzymano',
      todo: 'Upomnij się o zgodę ministerstwa: bez niej nie wolno podpisać protokołu',
    },
  },
  hints: {
    rules: 'tureckie: decyzja rady i zgoda ministerstwa przed protokołem; nowy wpis przejmuje wybór z poprzedniego',
    permissionOn: 'tylko tam, gdzie prawo jej wymaga',
  },
  reasons: {},
  papers: {},
  letters: { sheet: 'Informacja o partnerze' },
  checks: {
    protocolNoDecision: {
      title: 'Protokół bez decyzji rady',
      why: 'Według prawa tureckiego o partnerstwie decyduje rada, zanim podpisze się protokół (nr 5393, art. 18/p).',
      next: 'Sprawdź dzień decyzji i protokołu.',
    },
    protocolNoPermission: {
      title: 'Protokół bez zgody ministerstwa',
      why: 'Według prawa tureckiego zgoda ministerstwa poprzedza protokół (nr 5393, art. 74).',
      next: 'Sprawdź dzień zgody i protokołu.',
    },
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
  views: {
    all: 'Wszystkie',
    towns: 'Miasta',
    missions: 'Ambasady i konsulaty',
    turkish: 'Według prawa tureckiego',
    contacts: 'Osoby',
  },
}
