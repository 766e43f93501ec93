import { channelsPl } from '../../../engine/channels/channels.pl'
import { clockFieldsPl } from '../../../engine/deadlines/clockFields.pl'
import { clockStatesPl } from '../../../engine/deadlines/clockStates.pl'
import type { RegisterTextOf } from '../../../model/registerText'
import type { mediaQuestions } from './definition'
import { questionPapersPl } from './words.pl'

const clockNames = {
  answer: 'odpowiedź',
  extended: 'nowy termin',
  editor: 'termin redakcji',
  parts: 'materiał z wydziału',
  authoriseDaily: 'autoryzacja (6 godzin)',
  authorisePeriodical: 'autoryzacja (24 godziny)',
}
const udip = 'ustawy o dostępie do informacji publicznej'
const authorisation = {
  from: 'od chwili otrzymania tekstu',
  done: 'autoryzowano',
  todo: 'Autoryzuj wypowiedź; po terminie uznaje się, że nie ma do niej zastrzeżeń',
}

/** Polish texts of the register of questions of media. */
export const mediaQuestionsPl: RegisterTextOf<typeof mediaQuestions> = {
  name: 'Pytania mediów',
  entries: { one: 'pytanie', few: 'pytania', many: 'pytań' },
  newEntry: 'Nowe pytanie',
  purpose:
    'Pytania redakcji: kto pyta i o co, kto przygotowuje odpowiedź, 14 dni na informację publiczną, termin redakcji i godziny na autoryzację.',
  alsoCalled: 'zapytania prasowe, autoryzacja wypowiedzi, rzecznik prasowy, pytania redakcji',
  printTitle: 'REJESTR PYTAŃ MEDIÓW',
  cardTitle: 'KARTA PYTANIA',
  sections: {
    question: 'Pytanie',
    asker: 'Kto pyta',
    answer: 'Odpowiedź',
    authorisation: 'Autoryzacja',
    office: 'Kancelaria',
  },
  fields: {
    number: 'Numer',
    askedOn: 'Data wpływu',
    hour: 'Godzina',
    subject: 'Temat',
    kind: 'Rodzaj',
    channel: 'Sposób wpływu',
    questions: 'Treść pytań',
    editorDueOn: 'Redakcja prosi o odpowiedź do',
    status: 'Stan',
    deadline: 'Termin',
    outlet: 'Redakcja',
    journalist: 'Dziennikarz',
    contact: 'Kontakt',
    department: 'Przygotowuje',
    partsDueOn: 'Materiał z wydziału do',
    partsOn: 'Materiał z wydziału otrzymano',
    extendedOn: 'Zawiadomiono o przedłużeniu',
    extendedTo: 'Nowy termin',
    extendedWhy: 'Powód opóźnienia',
    answeredOn: 'Odpowiedziano dnia',
    outcome: 'Sposób załatwienia',
    answer: 'Treść odpowiedzi',
    quoted: 'Czyja wypowiedź',
    pace: 'Autoryzacja dla',
    textAt: 'Tekst otrzymano',
    authorisedAt: 'Autoryzowano',
    caseSign: 'Znak sprawy',
    ...clockFieldsPl,
    files: 'Załączniki',
    remarks: 'Uwagi',
  },
  headings: { deadline: 'Stan terminu', editorDueOn: 'Termin redakcji', answeredOn: 'Odpowiedziano' },
  reverse: { outlet: 'Pytania redakcji' },
  choices: {
    kind: questionPapersPl.counts.kinds,
    channel: channelsPl,
    status: {
      open: 'do odpowiedzi',
      waitingParts: 'czeka na wydział',
      extended: 'termin przedłużony',
      closed: 'załatwione',
    },
    deadline: clockStatesPl,
    outcome: questionPapersPl.counts.outcomes,
    pace: { daily: 'dziennika (6 godzin)', periodical: 'czasopisma (24 godziny)' },
    'overruled.clock': clockNames,
    'snoozed.clock': clockNames,
  },
  clocks: {
    answer: {
      name: 'Odpowiedź na pytania mediów',
      short: 'odpowiedź',
      article: `art. 3a Prawa prasowego i art. 13 ust. 1 ${udip} (bez zbędnej zwłoki, nie później niż w 14 dni)`,
      from: 'od dnia wpływu pytań',
      done: 'odpowiedziano',
      todo: 'Odpowiedz na pytania redakcji',
    },
    extended: {
      name: 'Odpowiedź w nowym terminie',
      short: 'nowy termin',
      article: `art. 13 ust. 2 ${udip} (nie dłużej niż dwa miesiące od złożenia)`,
      done: 'odpowiedziano',
      todo: 'Odpowiedz redakcji w nowym terminie',
    },
    editor: {
      name: 'Termin, o który prosi redakcja',
      short: 'termin redakcji',
      article: 'prośba redakcji, nie termin ustawowy',
      done: 'odpowiedziano',
      todo: 'Odpowiedz w terminie, o który prosi redakcja',
    },
    parts: {
      name: 'Materiał z wydziału',
      short: 'materiał z wydziału',
      article: 'termin wyznaczony przez urząd',
      done: 'otrzymano',
      todo: 'Upomnij się o materiał do odpowiedzi',
    },
    authoriseDaily: {
      name: 'Autoryzacja dla dziennika',
      short: 'autoryzacja',
      article: 'art. 14a ust. 4 Prawa prasowego (6 godzin od otrzymania tekstu)',
      ...authorisation,
    },
    authorisePeriodical: {
      name: 'Autoryzacja dla czasopisma',
      short: 'autoryzacja',
      article: 'art. 14a ust. 4 Prawa prasowego (24 godziny od otrzymania tekstu)',
      ...authorisation,
    },
  },
  hints: {
    subject: 'jawny: bez nazwiska dziennikarza',
    kind: 'termin 14 dni dotyczy tylko informacji publicznej',
    extendedTo: 'nie później niż dwa miesiące od wpływu; redakcję zawiadamia się w ciągu 14 dni',
    pace: 'dziennik: 6 godzin, czasopismo: 24 godziny od otrzymania tekstu',
    outcome: 'odmowa udostępnienia informacji publicznej wymaga decyzji (art. 16)',
  },
  reasons: {},
  papers: { questionCounts: 'Zestawienie pytań mediów' },
  letters: { answer: 'Odpowiedź', extension: 'Zawiadomienie o przedłużeniu' },
  views: { all: 'Wszystkie', open: 'Do odpowiedzi', answered: 'Załatwione według redakcji' },
  checks: {
    extendedTooFar: {
      title: 'Nowy termin za odległy',
      why: `Informację udostępnia się nie później niż dwa miesiące od złożenia wniosku (art. 13 ust. 2 ${udip}).`,
      next: 'Popraw nowy termin.',
    },
    extendedLate: {
      title: 'O przedłużeniu zawiadomiono po 14 dniach',
      why: `O powodach opóźnienia i nowym terminie zawiadamia się w ciągu 14 dni od złożenia wniosku (art. 13 ust. 2 ${udip}).`,
      next: 'Sprawdź daty wpływu i zawiadomienia.',
    },
    otherPace: {
      title: 'Autoryzacja nie dla tego rodzaju redakcji',
      why: 'Dziennik ma 6 godzin, czasopismo 24; w wykazie redakcji wpisano co innego.',
      next: 'Sprawdź rodzaj redakcji i pole „Autoryzacja dla”.',
    },
    journalistInSubject: {
      title: 'Nazwisko dziennikarza w temacie',
      why: 'Temat jest jawny i trafia do kopii do publikacji.',
      next: 'Usuń nazwisko z tematu.',
    },
  },
}
