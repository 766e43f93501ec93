import { channelsPl } from '../../../engine/channels/channels.pl'
import { clockFieldsPl } from '../../../engine/deadlines/clockFields.pl'
import { clockStatesPl } from '../../../engine/deadlines/clockStates.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { mailOut } from './definition'

const clockNames = { confirm: 'dowód doręczenia' }

/** Polish texts of the journal of outgoing mail. */
export const mailOutPl: RegisterTextOf<typeof mailOut> = {
  name: 'Dziennik wysyłek',
  entries: { one: 'przesyłka', few: 'przesyłki', many: 'przesyłek' },
  newEntry: 'Nowa przesyłka',
  purpose:
    'Dziennik wysyłek: do kogo i jak wysłano pismo, numer nadania lub identyfikator, doręczenie, koszt i książka nadawcza dnia.',
  alsoCalled:
    'poczta wychodząca, korespondencja wychodząca, pisma wychodzące, książka nadawcza, koperty, dowody doręczenia',
  printTitle: 'DZIENNIK KORESPONDENCJI WYCHODZĄCEJ',
  cardTitle: 'KARTA PRZESYŁKI',
  sections: { letter: 'Pismo', addressees: 'Adresaci', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    sentOn: 'Data wysłania',
    subject: 'Przedmiot (bez nazwisk)',
    caseSign: 'Znak sprawy',
    answerTo: 'Odpowiedź na',
    signedBy: 'Podpisał',
    status: 'Stan',
    deadline: 'Termin',
    addressees: 'Adresaci',
    'addressees.name': 'Adresat',
    'addressees.address': 'Adres',
    'addressees.box': 'Adres do e-Doręczeń',
    'addressees.channel': 'Sposób wysłania',
    'addressees.proof': 'Nr nadania lub identyfikator',
    'addressees.servedOn': 'Doręczono',
    recipients: 'Do kogo',
    servedDay: 'Doręczono (ostatniemu)',
    needsProof: 'Wymaga dowodu doręczenia',
    cost: 'Koszt',
    inPostBook: 'W książce nadawczej',
    ...clockFieldsPl,
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: { subject: 'Przedmiot', deadline: 'Stan terminu', servedDay: 'Doręczono', addressees: 'Adresy i numery' },
  reverse: { answerTo: 'Odpowiedzi' },
  choices: {
    status: { sent: 'wysłano', unproved: 'bez dowodu doręczenia', served: 'doręczono' },
    deadline: clockStatesPl,
    'addressees.channel': channelsPl,
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    confirm: {
      name: 'Dowód doręczenia',
      article:
        'zwyczaj urzędu (liczbę dni ustala urząd); w e-Doręczeniach pismo nieodczytane uznaje się za doręczone po 14 dniach',
      done: 'doręczono',
      todo: 'Sprawdź doręczenie pisma',
    },
  },
  hints: {
    subject: 'jawny: bez nazwisk osób prywatnych',
    addressees: 'kto ma adres do e-Doręczeń, dostaje pismo tą drogą; e-mail tylko grzecznościowo',
  },
  reasons: {},
  papers: { postBook: 'Książka nadawcza' },
  letters: { labels: 'Adresy na koperty' },
  views: { all: 'Wszystkie', unproved: 'Nieodebrane', postBook: 'Książka nadawcza', journal: 'Dziennik' },
  checks: {
    answerBeforeReceipt: {
      title: 'Odpowiedź wysłana przed wpływem pisma',
      why: 'Jedna z dat jest pomyłką albo wskazano nie to pismo.',
      next: 'Sprawdź datę wysłania i pismo, na które to odpowiedź.',
    },
    sameProof: {
      title: 'Ten sam numer nadania dwa razy',
      why: 'Numer przesyłki poleconej jest niepowtarzalny.',
      next: 'Sprawdź numer na potwierdzeniu nadania.',
    },
    noAddressee: {
      title: 'Przesyłka bez adresata',
      why: 'Nie wiadomo, komu wysłano pismo.',
      next: 'Uzupełnij adresatów.',
    },
  },
}
