import { channelsPl } from '../../../engine/channels/channels.pl'
import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { cultureExtracts } from './definition'

/** Polish texts of the register of extracts. */
export const cultureExtractsPl: RegisterTextOf<typeof cultureExtracts> = {
  name: 'Odpisy z rejestru kultury',
  alsoCalled: 'odpisy, odpis pełny, odpis skrócony, księga',
  entries: { one: 'odpis', few: 'odpisy', many: 'odpisów' },
  newEntry: 'Nowy wniosek o odpis',
  purpose:
    'Wnioski o odpisy z rejestru i ksiąg instytucji kultury: 14 dni, opłata skarbowa, odpis pełny albo skrócony.',
  printTitle: 'REJESTR WYDANYCH ODPISÓW',
  cardTitle: 'KARTA ODPISU',
  sections: { motion: 'Wniosek', extract: 'Odpis', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    receivedOn: 'Data wpływu wniosku',
    institution: 'Instytucja kultury',
    subject: 'Czego dotyczy',
    applicant: 'Wnioskodawca',
    address: 'Adres wnioskodawcy',
    channel: 'Sposób złożenia',
    kind: 'Rodzaj odpisu',
    pages: 'Liczba stron',
    fee: 'Opłata skarbowa',
    free: 'Bez opłaty skarbowej',
    feeOn: 'Opłatę wniesiono',
    outcome: 'Wynik',
    issuedOn: 'Wydano dnia',
    manner: 'Sposób wydania',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: { subject: 'Instytucja kultury', pages: 'Stron', fee: 'Opłata', manner: 'Sposób' },
  reverse: { institution: 'Odpisy' },
  choices: {
    channel: channelsPl,
    kind: { full: 'pełny (z księgi)', short: 'skrócony (z rejestru)' },
    outcome: { pending: 'w toku', issued: 'wydano', refused: 'odmówiono', withdrawn: 'wycofano' },
    manner: {
      registered: 'list polecony',
      inPerson: 'osobiście za pokwitowaniem',
      electronic: 'dokument elektroniczny',
    },
    ...clockChoicesPl({ extract: 'odpis' }),
  },
  clocks: {
    extract: {
      name: 'Wydanie odpisu',
      short: 'odpis',
      article: '§ 13 rozporządzenia z 26 stycznia 2012 r.: 14 dni od wpływu wniosku',
      done: 'wydano',
      todo: 'Wydaj odpis z rejestru instytucji kultury',
    },
  },
  hints: {
    fee: '5 zł za każdą rozpoczętą stronę',
    kind: 'pełny: wszystkie wpisy w księdze; skrócony: aktualne wpisy w rejestrze (§ 11)',
  },
  reasons: {},
  papers: {},
  letters: { extract: 'Odpis', cover: 'Pismo przekazujące odpis' },
  checks: {
    unpaidExtract: {
      title: 'Odpis wydany bez opłaty',
      why: 'Odpis podlega opłacie skarbowej, a nie wpisano dnia jej wniesienia.',
      next: 'Wpisz dzień opłaty albo zaznacz „Bez opłaty skarbowej”.',
    },
  },
  sums: { fee: 'Suma opłat' },
  views: { all: 'Wszystkie', open: 'Do wydania' },
}
