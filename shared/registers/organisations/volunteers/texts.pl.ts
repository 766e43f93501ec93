import { clockChoicesPl, watchedByPl } from '../../../engine/deadlines/clockFields.pl'
import { caseFieldsPl } from '../../../model/caseFields.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { volunteers } from './definition'

/** Polish texts of the register „Volunteers”. */
export const volunteersPl: RegisterTextOf<typeof volunteers> = {
  name: 'Wolontariusze',
  alsoCalled: 'wolontariat',
  entries: {
    one: 'wolontariusz',
    few: 'wolontariusze',
    many: 'wolontariuszy',
  },
  newEntry: 'Nowy wolontariusz',
  purpose:
    'Porozumienia z wolontariuszami urzędu (art. 44–46): na piśmie powyżej 30 dni, ubezpieczenie, zaświadczenie na prośbę.',
  printTitle: 'WYKAZ WOLONTARIUSZY',
  cardTitle: 'KARTA WOLONTARIUSZA',
  sections: {
    agreement: 'Porozumienie',
    person: 'Wolontariusz',
    insurance: 'Ubezpieczenie',
    certificate: 'Zaświadczenie',
    office: 'Kancelaria',
  },
  fields: {
    number: 'Numer',
    from: 'Od',
    to: 'Do',
    tasks: 'Świadczenia',
    where: 'Gdzie',
    event: 'Wydarzenie',
    agreedOn: 'Porozumienie z dnia',
    written: 'Na piśmie',
    days: 'Dni',
    name: 'Imię i nazwisko',
    birthDay: 'Data urodzenia',
    address: 'Adres',
    guardian: 'Zgoda opiekuna',
    insureBy: 'Ubezpieczyć przed',
    insuredOn: 'Ubezpieczono od wypadków',
    trainedOn: 'Poinformowano o ryzyku i zasadach',
    askedOn: 'Poproszono o zaświadczenie',
    certificateOn: 'Zaświadczenie wydano',
    hours: 'Godziny',
    ...watchedByPl,
    ...caseFieldsPl,
  },
  headings: {},
  reverse: {
    event: 'Wolontariusze',
  },
  choices: {
    ...clockChoicesPl({
      insure: 'ubezpieczenie',
      certificate: 'zaświadczenie',
    }),
  },
  clocks: {
    insure: {
      name: 'Ubezpieczenie wolontariusza',
      short: 'ubezpieczenie',
      article: 'art. 46 ust. 3: przed rozpoczęciem, gdy porozumienie trwa do 30 dni',
      done: 'ubezpieczono',
      todo: 'Ubezpiecz wolontariusza od następstw nieszczęśliwych wypadków',
    },
    certificate: {
      name: 'Zaświadczenie o wolontariacie',
      short: 'zaświadczenie',
      article: 'art. 44 ust. 2–3: na prośbę; długość ustala urząd',
      done: 'wydano',
      todo: 'Wydaj zaświadczenie wolontariuszowi',
    },
  },
  hints: {
    written: 'porozumienie na ponad 30 dni zawiera się na piśmie (art. 44 ust. 1)',
    guardian: 'niepełnoletni: zgoda przedstawiciela ustawowego',
  },
  reasons: {},
  papers: {},
  letters: {
    volunteerAgreement: 'Porozumienie',
    volunteerCertificate: 'Zaświadczenie',
  },
  checks: {
    longNotWritten: {
      title: 'Ponad 30 dni bez pisma',
      why: 'Takie porozumienie sporządza się na piśmie (art. 44 ust. 1).',
      next: 'Sporządź porozumienie.',
    },
    minorNoConsent: {
      title: 'Niepełnoletni bez zgody',
      why: 'W dniu rozpoczęcia wolontariusz nie miał 18 lat.',
      next: 'Uzyskaj zgodę przedstawiciela ustawowego.',
    },
    notTold: {
      title: 'Bez informacji o ryzyku',
      why: 'Korzystający informuje o ryzyku i zasadach ochrony (art. 45).',
      next: 'Wpisz dzień.',
    },
  },
  views: {
    all: 'Wszyscy',
    current: 'Do ubezpieczenia',
    certificates: 'Zaświadczenia',
  },
}
