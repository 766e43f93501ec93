import type { RegisterTextOf } from '../../../model/registerText'
import type { debateSpeakers } from './definition'

/** Polish texts of the register of speakers in the debate on the report. */
export const debateSpeakersPl: RegisterTextOf<typeof debateSpeakers> = {
  name: 'Debata nad raportem',
  entries: { one: 'zgłoszenie do debaty', few: 'zgłoszenia do debaty', many: 'zgłoszeń do debaty' },
  newEntry: 'Nowe zgłoszenie do debaty',
  purpose:
    'Kto zabierze głos w debacie nad raportem o stanie gminy (art. 28aa): zgłoszenia mieszkańców z podpisami, w kolejności otrzymania, i radni. Lista mówców powstaje z wpisu sesji.',
  alsoCalled: 'raport o stanie gminy, lista mówców, zgłoszenia mieszkańców do debaty',
  printTitle: 'ZGŁOSZENIA DO DEBATY NAD RAPORTEM O STANIE GMINY',
  cardTitle: 'KARTA ZGŁOSZENIA DO DEBATY',
  sections: { declaration: 'Zgłoszenie', course: 'Debata', office: 'Kancelaria' },
  fields: {
    number: 'Numer',
    meeting: 'Sesja',
    kind: 'Kto',
    name: 'Imię i nazwisko',
    address: 'Adres',
    receivedOn: 'Otrzymano dnia',
    receivedAt: 'O godzinie',
    signatures: 'Podpisów złożono',
    validSignatures: 'Podpisów ważnych',
    status: 'Stan',
    date: 'Dzień sesji',
    withdrawn: 'Wycofano',
    spoke: 'Zabrał(a) głos',
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: { receivedOn: 'Otrzymano', receivedAt: 'Godz.', signatures: 'Podpisy', validSignatures: 'Ważne' },
  reverse: { meeting: 'Zgłoszenia do debaty nad raportem' },
  choices: {
    kind: { resident: 'mieszkaniec', councillor: 'radny' },
    status: {
      incomplete: 'do sprawdzenia',
      admitted: 'przyjęte',
      late: 'po terminie',
      fewSignatures: 'za mało podpisów',
      withdrawn: 'wycofane',
      spoke: 'zabrano głos',
    },
  },
  clocks: {},
  hints: {
    receivedOn: 'najpóźniej w dniu poprzedzającym sesję (art. 28aa ust. 7)',
    receivedAt: 'kolejność otrzymania jest kolejnością głosu; bez godziny decyduje numer',
    signatures: '20 w gminie do 20 000 mieszkańców, 50 w większej (art. 28aa ust. 6)',
    validSignatures: 'wypełnij po sprawdzeniu listy; puste pole: liczą się złożone',
    kind: 'radni zabierają głos bez ograniczeń czasowych; nie potrzebują podpisów',
  },
  reasons: {},
  papers: {},
  checks: {
    spokeUnadmitted: {
      title: 'Głos w debacie bez prawa do głosu',
      why: 'Zgłoszenie wpłynęło w dniu sesji lub później, ma za mało podpisów albo jest poza liczbą mieszkańców, którzy mogą zabrać głos (art. 28aa ust. 6–7).',
      next: 'Sprawdź zgłoszenie; gdy rada zwiększyła liczbę mówców, wpisz ją w sesji.',
    },
    moreValidThanFiled: {
      title: 'Więcej podpisów ważnych niż złożonych',
      why: 'Ważnych podpisów nie może być więcej niż złożonych.',
      next: 'Popraw liczbę podpisów.',
    },
  },
  views: { byMeeting: 'Według sesji', toCheck: 'Do sprawdzenia' },
}
