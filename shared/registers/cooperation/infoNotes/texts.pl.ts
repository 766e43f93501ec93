import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { infoNotes } from './definition'

/** Polish texts of the register „Information notes”. */
export const infoNotesPl: RegisterTextOf<typeof infoNotes> = {
  name: 'Notatki informacyjne',
  entries: { one: 'notatka', few: 'notatki', many: 'notatek' },
  newEntry: 'Nowa notatka informacyjna',
  purpose:
    'Notatki o naborach, wydarzeniach, przepisach i ofertach współpracy: źródło, tłumaczenie, komu przekazano i kto się zapoznał.',
  alsoCalled: 'notatki dla wydziałów, noty informacyjne, tłumaczenia, przekazanie informacji',
  printTitle: 'REJESTR NOTATEK INFORMACYJNYCH',
  cardTitle: 'KARTA NOTATKI INFORMACYJNEJ',
  sections: { note: 'Notatka', source: 'Źródło i tłumaczenie', passing: 'Przekazanie', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    on: 'Z dnia',
    subject: 'Temat',
    kind: 'Rodzaj',
    summary: 'Streszczenie',
    deadlineOn: 'Termin ze źródła',
    source: 'Źródło',
    url: 'Adres strony',
    language: 'Język źródła',
    call: 'Nabór',
    partner: 'Partner zagraniczny',
    translator: 'Kto przetłumaczył',
    translatedOn: 'Przetłumaczono',
    certified: 'Tłumaczenie poświadczone',
    sentTo: 'Komu przekazano',
    'sentTo.department': 'Komu',
    'sentTo.date': 'Przekazano',
    'sentTo.readOn': 'Zapoznano się',
    'sentTo.interested': 'Zainteresowany',
    unread: 'Nie potwierdzili',
    sentOn: 'Przekazano ostatnim',
    readOn: 'Potwierdzili wszyscy',
    doneOn: 'Załatwiono',
    outcome: 'Co z tego wynikło',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: { call: 'Notatki o naborze', partner: 'Notatki o partnerze' },
  choices: {
    kind: {
      call: 'nabór',
      event: 'wydarzenie',
      act: 'przepisy',
      practice: 'dobra praktyka',
      cooperation: 'oferta współpracy',
      other: 'inne',
    },
    ...clockChoicesPl({ read: 'potwierdzenie', source: 'termin ze źródła' }),
  },
  clocks: {
    read: {
      name: 'Potwierdzenie zapoznania się z notatką',
      short: 'potwierdzenie',
      article: 'zwyczaj urzędu; długość ustala urząd',
      from: 'od przekazania ostatniemu z adresatów',
      done: 'potwierdzono',
      todo: 'Przypomnij o notatce tym, którzy nie potwierdzili',
    },
    source: {
      name: 'Termin podany w źródle',
      short: 'termin ze źródła',
      article: 'dzień podany w źródle notatki',
      done: 'załatwiono',
      todo: 'Załatw sprawę z notatki albo zapisz, że urząd jej nie podejmuje',
    },
  },
  hints: {
    summary: 'własnymi słowami; drukuje je notatka',
    sentTo: 'wiersz na każdą komórkę, która notatkę dostała',
    doneOn: 'dzień, od którego o notatce nie trzeba pamiętać',
  },
  reasons: {},
  papers: {},
  letters: { infoNote: 'Notatka informacyjna', readRequest: 'Prośba o potwierdzenie' },
  checks: {
    sentNoSummary: {
      title: 'Przekazano notatkę bez treści',
      why: 'Notatkę przekazano, a streszczenie jest puste.',
      next: 'Wpisz streszczenie.',
    },
    notTranslated: {
      title: 'Obcy język bez tłumaczenia',
      why: 'Źródło jest w obcym języku, a nie wpisano, kiedy je przetłumaczono.',
      next: 'Wpisz dzień tłumaczenia i kto je zrobił.',
    },
    notRead: {
      title: 'Nikt nie potwierdził notatki od miesiąca',
      why: 'Od przekazania minęło ponad 30 dni, a adresat nie potwierdził.',
      next: 'Zapytaj adresata i wpisz dzień.',
    },
  },
  views: { open: 'Otwarte', unread: 'Niepotwierdzone', all: 'Wszystkie' },
}
