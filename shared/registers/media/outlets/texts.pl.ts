import type { RegisterTextOf } from '../../../model/registerText'
import type { media } from './definition'

/** Polish texts of the register of outlets. */
export const mediaPl: RegisterTextOf<typeof media> = {
  name: 'Redakcje i dziennikarze',
  entries: { one: 'redakcja', few: 'redakcje', many: 'redakcji' },
  newEntry: 'Nowa redakcja',
  purpose:
    'Redakcje z adresami do pism i ich dziennikarze. Dane dziennikarzy są zasłonięte; przy każdym widać, kiedy zgodził się na kontakt.',
  alsoCalled: 'baza mediów, kontakty do mediów, dziennikarze',
  printTitle: 'WYKAZ REDAKCJI',
  cardTitle: 'KARTA REDAKCJI',
  sections: { outlet: 'Redakcja', journalists: 'Dziennikarze', office: 'Kancelaria' },
  fields: {
    name: 'Nazwa',
    kind: 'Rodzaj',
    editor: 'Redaktor naczelny',
    publisher: 'Wydawca lub nadawca',
    address: 'Adres redakcji',
    mail: 'E-mail redakcji',
    phone: 'Telefon redakcji',
    site: 'Strona',
    journalists: 'Dziennikarze',
    'journalists.person': 'Imię i nazwisko',
    'journalists.beat': 'Tematyka',
    'journalists.phone': 'Telefon',
    'journalists.mail': 'E-mail',
    'journalists.consentOn': 'Zgoda dnia',
    'journalists.withdrawnOn': 'Zgodę wycofano',
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: { mail: 'E-mail', phone: 'Telefon' },
  reverse: { 'journalists.person': 'Dziennikarz redakcji' },
  choices: {
    kind: {
      daily: 'dziennik',
      periodical: 'czasopismo',
      portal: 'portal',
      radio: 'radio',
      television: 'telewizja',
      agency: 'agencja prasowa',
      other: 'inne',
    },
  },
  clocks: {},
  hints: {
    address: 'na ten adres idą odpowiedzi i sprostowania',
    kind: 'dziennik ma 6 godzin na autoryzację, czasopismo 24',
  },
  reasons: {},
  papers: {},
  views: { all: 'Wszystkie', journalists: 'Dziennikarze' },
  checks: {
    noConsent: {
      title: 'Dane dziennikarza bez daty zgody',
      why: 'Zapisano telefon lub e-mail dziennikarza, a nie ma dnia, w którym zgodził się na kontakt.',
      next: 'Wpisz dzień zgody albo usuń dane kontaktowe.',
    },
    consentWithdrawn: {
      title: 'Dane dziennikarza po wycofaniu zgody',
      why: 'Zgodę wycofano, a telefon lub e-mail nadal jest w rejestrze.',
      next: 'Usuń dane kontaktowe; gdy mają zniknąć także z historii, użyj usunięcia danych osobowych.',
    },
  },
}
