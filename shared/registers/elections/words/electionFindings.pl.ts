import { citizensListPl } from './citizensList'
import { formatDay, formatInstant } from '../../../core/calendar/days'
import type { CountTotal } from '../procedure/ballot'
import type { DocumentCheck } from '../procedure/documents'
import { unmetConditions, type Eligibility, type Evidence, type IdentityDoubt } from '../procedure/eligibility'
import type { FormalCheck } from '../procedure/formal'
import type { ConditionId, DocumentKind, Tie, Verdict } from '../procedure/nomination'
import type { Timeliness } from '../procedure/receipt'
import { signatureFaults, type SignatureFault } from '../voting/signatureLines'
import type { ListCheck, Repeat } from '../voting/signatures'
import type { Figure, TallyProblem } from '../procedure/tally'
import { nominationsPl } from '../nominations/texts.pl'

/** What the program finds about candidates, lists and counts, in the words of one language. */
export interface ElectionFindingsText {
  readonly conditions: Readonly<Record<ConditionId, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly evidence: (evidence: Evidence) => string
  readonly doubts: Readonly<Record<IdentityDoubt, string>>
  readonly timeliness: (timeliness: Timeliness) => string
  readonly document: (check: DocumentCheck) => string
  readonly faults: Readonly<Record<SignatureFault, string>>
  readonly repeat: (repeat: Repeat) => string
  readonly list: (check: ListCheck) => string
  /** Why a nomination is left without further course, as the resolution gives its reasons. */
  readonly leftReasons: (formal: FormalCheck, documentNames: (kind: DocumentKind) => string) => string
  /** Conditions of the law that are not met, as the resolution gives its reasons. */
  readonly conditionReasons: (eligibility: Eligibility) => string
  readonly totals: Readonly<Record<CountTotal, string>>
  readonly figure: (figure: Figure, name: string) => string
  readonly tally: (problem: TallyProblem, name: (key: string) => string) => string
}

const rules = new Intl.PluralRules('pl')
function form(count: number, one: string, few: string, many: string): string {
  const category = rules.select(count)
  return category === 'one' ? one : category === 'few' ? few : many
}
const years = (count: number) => `${count} ${form(count, 'rok', 'lata', 'lat')}`
const days = (count: number) => `${count} ${form(count, 'dzień', 'dni', 'dni')}`
const ballots = (count: number) => `${count} ${form(count, 'kartę', 'karty', 'kart')}`
const votes = (count: number) => `${count} ${form(count, 'głos', 'głosy', 'głosów')}`

const { choices } = nominationsPl
const documentName = (kind: keyof (typeof choices)['documents.kind']) => choices['documents.kind'][kind]

const totals: Readonly<Record<CountTotal, string>> = {
  issued: 'karty wydane',
  notReturned: 'karty niewrzucone do urny',
  inBox: 'karty wyjęte z urny',
  valid: 'karty ważne',
  invalid: 'karty nieważne',
}
const kinds = { votes: 'głosy za', against: 'głosy przeciw', abstained: 'głosy wstrzymujące się' } as const

/** Nouns, for they agree with everybody: they go into reasons of resolutions. */
const tieNames: Readonly<Record<Tie, string>> = {
  residence: 'zamieszkanie',
  employment: 'zatrudnienie',
  business: 'działalność gospodarcza',
}

function evidence(found: Evidence): string {
  switch (found.why) {
    case 'noBirthDate':
      return 'brak daty urodzenia i prawidłowego numeru PESEL'
    case 'noElectionDay':
      return 'nie ustalono dnia wyborów'
    case 'notAsked':
      return 'nie ustalono; potrzebne oświadczenie lub dokument'
    case 'noDocument':
      return 'brak dokumentu'
    case 'noPolice':
      return 'brak informacji Policji'
    case 'declared':
      return 'według karty zgłoszenia i oświadczeń'
    case 'police':
      return 'informacja Policji zawiera zastrzeżenia'
    case 'age':
      return `w dniu wyborów (${formatDay(found.day)}) ukończone ${years(found.age)}`
    case 'tooYoung':
      return `30 lat ukończy ${formatDay(found.turns30)}, po dniu wyborów (${formatDay(found.day)})`
    case 'tooOld':
      return `granica wieku 70 lat minęła ${formatDay(found.since)}, wybory ${formatDay(found.day)}`
    case 'document':
      return found.issuedOn === undefined
        ? documentName(found.kind)
        : `${documentName(found.kind)} z ${formatDay(found.issuedOn)}`
    case 'badDocument':
      return `${documentName(found.kind)}: ${documentStates[found.state]}`
    case 'tie':
      return `${tieNames[found.tie]} od ${formatDay(found.since)}`
    case 'tieShort':
      return `${tieNames[found.tie]} od ${formatDay(found.since)}; rok minie ${formatDay(found.full)}, po ${formatDay(found.day)}`
    case 'education':
      return `wykształcenie ${choices.education[found.education]}`
    case 'post':
      return choices.post[found.post]
    case 'otherNominations':
      return `ta sama osoba w zgłoszeniu: ${found.numbers.join(', ')}`
    case 'sameName':
      return `to samo imię i nazwisko w zgłoszeniu: ${found.numbers.join(', ')}; sprawdź numer PESEL, czy to nie ta sama osoba`
    case 'decided':
      return found.reason === '' ? 'ustalenie urzędu' : `ustalenie urzędu: ${found.reason}`
  }
}

/** „01.07.2027 o godz. 07:00”, by the clock of the office. */
const hourOf = (at: string) => formatInstant(at).replace(/,? (\d{1,2}:\d{2})$/u, ' o godz. $1')

/** Which rows of a citizens' list do not count, by cause: a decision that rests on them must name them. */
function rejectedRows({ lines }: ListCheck): string {
  const causes = signatureFaults.flatMap((fault) => {
    const rows = lines.filter((line) => line.fault === fault).map(({ line }) => line)
    return rows.length === 0
      ? []
      : [
          `${electionFindingsPl.faults[fault]} – ${form(rows.length, 'wiersz', 'wiersze', 'wiersze')} ${rows.join(', ')}`,
        ]
  })
  return causes.length === 0 ? '' : `Odrzucone wiersze: ${causes.join('; ')}.`
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const documentStates = {
  fine: 'w porządku',
  missing: 'brak',
  undated: 'brak daty wystawienia',
  // Words that agree with a document of any gender.
  tooOld: 'wystawiono wcześniej, niż dopuszcza ustawa',
  afterNomination: 'wystawiono po dniu zgłoszenia; jeśli uzupełniono, wpisz dzień',
  suppliedLate: 'uzupełniono po ostatnim dniu zgłoszeń',
} as const

/** Polish words for what the program finds; resolutions and protocols use them too. */
export const electionFindingsPl: ElectionFindingsText = {
  conditions: {
    age: 'Wiek: ukończone 30 lat, nieprzekroczone 70 lat',
    citizenship: 'Obywatelstwo polskie',
    rights: 'Pełnia praw cywilnych i obywatelskich',
    character: 'Nieskazitelny charakter',
    tie: 'Zatrudnienie, działalność lub zamieszkanie co najmniej rok',
    health: 'Stan zdrowia',
    education: 'Wykształcenie co najmniej średnie lub średnie branżowe',
    employeeMatters: 'Znajomość spraw pracowniczych',
    barred: 'Brak przeszkód z art. 159',
    oneCourt: 'Jeden sąd i jedno zgłoszenie',
  },
  verdicts: { met: 'spełniony', notMet: 'niespełniony', toClarify: 'do wyjaśnienia' },
  evidence,
  doubts: {
    peselShape: 'PESEL nie ma 11 cyfr.',
    peselCheckDigit: 'Cyfra kontrolna PESEL się nie zgadza.',
    peselBirthDate: 'PESEL podaje dzień urodzenia, którego nie ma w kalendarzu.',
    birthDateDiffers: 'Data urodzenia jest inna niż w numerze PESEL.',
    sexDiffers: 'Płeć jest inna niż w numerze PESEL.',
  },
  timeliness(found) {
    if (found.state === 'unknown')
      return 'Nie można ocenić terminu: brak daty wpływu albo ostatniego dnia zgłoszeń. Uzupełnij ją.'
    const event = found.decides === 'receipt' ? 'Wpłynęło' : 'Nadano'
    return found.state === 'inTime'
      ? `${event} ${formatDay(found.day)}, w terminie (do ${formatDay(found.end)}).`
      : `${event} ${found.at === undefined ? formatDay(found.day) : hourOf(found.at)}, po terminie (do ${formatDay(found.end)}, godz. 24.00).`
  },
  document({ state, issuedOn, suppliedOn, goodUntil, days: age }) {
    const supplied = suppliedOn === undefined ? '' : `, uzupełniono ${formatDay(suppliedOn)}`
    if (issuedOn === undefined)
      return `${documentStates[state]}${state === 'suppliedLate' ? ` (${supplied.slice(2)})` : supplied}`
    const issued = `wystawiono ${formatDay(issuedOn)}`
    if (state === 'tooOld')
      return [
        issued,
        ...(age === undefined ? [] : [`${days(age)} przed zgłoszeniem`]),
        ...(goodUntil === undefined ? [] : [`ważność upłynęła ${formatDay(goodUntil)}`]),
      ].join(', ')
    if (state === 'afterNomination') return `${issued}, po dniu zgłoszenia; jeśli dokument uzupełniono, wpisz dzień`
    if (state === 'suppliedLate') return `${issued}${supplied}, po ostatnim dniu zgłoszeń`
    return `z ${formatDay(issuedOn)}${supplied}`
  },
  faults: citizensListPl.findings,
  repeat: ({ nomination, line }) =>
    nomination === undefined
      ? `ta sama osoba w wierszu ${line}`
      : `podpis także na liście zgłoszenia ${nomination}, wiersz ${line}`,
  list({ filed, valid, rejected, open, minimum, state }) {
    const sum = `Złożono ${filed} ${form(filed, 'podpis', 'podpisy', 'podpisów')}: ważne ${valid}, odrzucone ${rejected}, niesprawdzone ${open}.`
    if (state === 'enough') return `${sum} Wymóg ${minimum} ważnych podpisów jest spełniony.`
    if (filed === 0) return state === 'tooFew' ? `${sum} Lista nie ma wierszy.` : 'Listy jeszcze nie wpisano.'
    if (state === 'tooFew') return `${sum} Ważnych jest mniej niż wymagane ${minimum}.`
    return `${sum} Wymagane jest ${minimum} ważnych; sprawdź pozostałe wiersze.`
  },
  leftReasons(formal, documentNames) {
    const missing = formal.documents.filter(({ state }) => state !== 'fine')
    const reasons = [
      ...(formal.timeliness.state === 'late' ? [electionFindingsPl.timeliness(formal.timeliness)] : []),
      ...missing.map((check) => `${capital(documentNames(check.kind))}: ${electionFindingsPl.document(check)}.`),
      ...(formal.list?.state === 'tooFew' ? [electionFindingsPl.list(formal.list), rejectedRows(formal.list)] : []),
    ]
    return reasons.filter((reason) => reason !== '').join(' ')
  },
  conditionReasons(eligibility) {
    return unmetConditions(eligibility)
      .map(({ condition, evidence: found }) => {
        const named = `Niespełniony warunek – ${electionFindingsPl.conditions[condition].toLocaleLowerCase('pl')}`
        // What the Police wrote has no place in an act.
        return found.why === 'police' || found.why === 'declared' ? `${named}.` : `${named}: ${evidence(found)}.`
      })
      .join(' ')
  },
  totals,
  figure: (figure, name) => ('total' in figure ? totals[figure.total] : `${name}: ${kinds[figure.kind]}`),
  tally(problem, name) {
    switch (problem.code) {
      case 'missing':
        return 'total' in problem.figure
          ? `Brak liczby: ${totals[problem.figure.total]}.`
          : `Brak liczby: ${name(problem.figure.key)}, ${kinds[problem.figure.kind]}.`
      case 'notWhole':
        return 'total' in problem.figure
          ? `${totals[problem.figure.total]}: ${problem.value} nie jest liczbą kart.`
          : `${name(problem.figure.key)}: ${problem.value} nie jest liczbą głosów.`
      case 'issuedSum': {
        const sum = problem.inBox + problem.notReturned
        return `Wydano ${ballots(problem.issued)}, a z urny wyjęto ${problem.inBox} i nie wrzucono ${problem.notReturned}: razem ${sum}. Różnica: ${Math.abs(problem.issued - sum)}.`
      }
      case 'boxSum': {
        const sum = problem.valid + problem.invalid
        return `Z urny wyjęto ${ballots(problem.inBox)}, a ważnych ${problem.valid} i nieważnych ${problem.invalid} to razem ${sum}. Różnica: ${Math.abs(problem.inBox - sum)}.`
      }
      case 'issuedAbovePresent':
        return `Wydano ${ballots(problem.issued)}, a obecnych było ${problem.present}.`
      case 'issuedAbovePrepared':
        return `Wydano ${ballots(problem.issued)}, a przygotowano ${problem.prepared}.`
      case 'presentAboveStatutory':
        return `Obecnych ${problem.present} to więcej niż ustawowy skład rady (${problem.statutory}).`
      case 'noQuorum':
        return `Obecnych ${problem.present} z ${problem.statutory}: brak kworum, potrzeba co najmniej ${problem.needed}.`
      case 'marksAboveSeats':
        return `Suma znaków: ${problem.marks}. Kart ważnych jest ${problem.valid}, miejsc ${problem.seats}, więc znaków może być najwyżej ${problem.most}.`
      case 'marksBelowValid':
        return `Suma znaków: ${problem.marks}, a kart ważnych jest ${problem.valid}; karta bez znaku jest nieważna, więc znaków nie może być mniej niż kart ważnych.`
      case 'aboveValid':
        return `${name(problem.key)}: ${votes(problem.votes)}, a kart ważnych jest ${problem.valid}.`
      case 'nameSum':
        return `${name(problem.key)}: razem ${votes(problem.sum)}, a kart ważnych jest ${problem.valid}.`
    }
  },
}
