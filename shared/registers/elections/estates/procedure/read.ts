import { warsawDay } from '../../../../core/calendar/warsaw'
import { nameOf } from '../../../../core/values/fieldValues'
import { linksInCell, rowsIn, type Day, type Instant, type Values } from '../../../../core/values/values'
import { ageOn } from '../../voting/age'
import { listCountsIn, signaturesIn, type ListCounts, type Signature } from '../../voting/signatureLines'
import { choiceAt, countAt, dayAt, linkAt, textAt } from '../../voting/values'
import { byName, type PersonName } from '../../procedure/people'
import { calendarSteps } from '../elections/definition'
import { contestResults } from '../contests/definition'
import { nominationDecisions } from '../nominations/definition'
import { rulesIn, type ElectionRules } from '../rules/rules'

export type CalendarStep = (typeof calendarSteps)[number]

/** A person of a commission, and what he is there. */
export interface CommissionMember {
  readonly name: string
  readonly role: 'chair' | 'deputy' | 'member'
}

/** One day of voting in a whole city, read from its record. */
export interface UnitElection {
  readonly name: string
  readonly kind: 'general' | 'supplementary'
  readonly day: Day | undefined
  readonly hours: string
  readonly orderedOn: Day | undefined
  readonly orderedBy: string
  readonly rules: ElectionRules
  readonly rulesSource: string
  readonly nominationsFrom: Day | undefined
  readonly nominationsUntil: Instant | undefined
  readonly steps: readonly {
    readonly step: CalendarStep
    readonly due: Day | undefined
    readonly doneOn: Day | undefined
    readonly act: string
  }[]
  readonly candidatesOn: Day | undefined
  readonly commission: readonly CommissionMember[]
  readonly resultsOn: Day | undefined
  readonly openProtests: number
  readonly destroyedOn: Day | undefined
  readonly previous: string | undefined
}

/** Who has a seat, as it was confirmed. */
export interface Elected {
  readonly nomination: string
  readonly name: string
  readonly votes: number | undefined
  readonly how: 'votes' | 'tie' | 'automatic'
}

/** A council to elect: a unit, or a constituency of it. */
export interface UnitContest {
  readonly unit: string | undefined
  readonly unitName: string
  readonly constituency: string
  readonly seats: number
  readonly extraTermUntil: Day | undefined
  readonly result: (typeof contestResults)[number] | undefined
  readonly confirmedOn: Day | undefined
  readonly elected: readonly Elected[]
  readonly tieHow: ElectionRules['tie'] | undefined
  readonly tieOn: Day | undefined
  readonly tieProtocol: string
  readonly sessionOn: Day | undefined
}

/** A candidate of an estate council, as nominated. */
export interface UnitNomination extends PersonName {
  readonly number: string
  readonly contest: string | undefined
  readonly receivedAt: Instant | undefined
  readonly list: string
  readonly listPlace: number | undefined
  readonly sex: 'F' | 'M' | undefined
  readonly pesel: string
  readonly birthDate: Day | undefined
  readonly age: number | undefined
  readonly occupation: string
  readonly person: string | undefined
  readonly consentOn: Day | undefined
  readonly inRoll: 'yes' | 'no' | undefined
  readonly signatures: readonly Signature[]
  readonly listCounts: ListCounts | undefined
  readonly calledOn: Day | undefined
  readonly curedOn: Day | undefined
  readonly decision: (typeof nominationDecisions)[number] | undefined
  readonly decidedOn: Day | undefined
  readonly withdrawnOn: Day | undefined
  readonly place: number | undefined
}

function commissionIn(values: Values): readonly CommissionMember[] {
  return rowsIn(values['commission']).flatMap((row) => {
    const name = linksInCell(row['person'])[0]?.written ?? textAt(row, 'person')
    return name === '' ? [] : [{ name, role: choiceAt(row, 'role', ['chair', 'deputy', 'member']) ?? 'member' }]
  })
}

/** Reads an election from the values of its record. */
export function readUnitElection(values: Values): UnitElection {
  const until = textAt(values, 'nominationsUntil')
  return {
    name: textAt(values, 'name'),
    kind: choiceAt(values, 'kind', ['general', 'supplementary']) ?? 'general',
    day: dayAt(values, 'day'),
    hours: textAt(values, 'hours'),
    orderedOn: dayAt(values, 'orderedOn'),
    orderedBy: textAt(values, 'orderedBy'),
    rules: rulesIn(values),
    rulesSource: textAt(values, 'rulesSource'),
    nominationsFrom: dayAt(values, 'nominationsFrom'),
    nominationsUntil: until === '' ? undefined : until,
    steps: rowsIn(values['steps']).flatMap((row) => {
      const step = choiceAt(row, 'step', calendarSteps)
      return step === undefined
        ? []
        : [{ step, due: dayAt(row, 'due'), doneOn: dayAt(row, 'doneOn'), act: textAt(row, 'act') }]
    }),
    candidatesOn: dayAt(values, 'candidatesOn'),
    commission: commissionIn(values),
    resultsOn: dayAt(values, 'resultsOn'),
    openProtests: rowsIn(values['protests']).filter(({ decision }) => decision === undefined).length,
    destroyedOn: dayAt(values, 'destroyedOn'),
    previous: linkAt(values, 'previous'),
  }
}

/** Reads a council to elect from the values of its record. */
export function readUnitContest(values: Values): UnitContest {
  return {
    unit: linkAt(values, 'unit'),
    unitName: nameOf(values['unit']) ?? '',
    constituency: textAt(values, 'constituency'),
    seats: countAt(values, 'seats') ?? 0,
    extraTermUntil: dayAt(values, 'extraTermUntil'),
    result: choiceAt(values, 'result', contestResults),
    confirmedOn: dayAt(values, 'confirmedOn'),
    elected: rowsIn(values['elected']).map((row) => ({
      nomination: textAt(row, 'nomination'),
      name: textAt(row, 'name'),
      votes: countAt(row, 'votes'),
      how: choiceAt(row, 'how', ['votes', 'tie', 'automatic']) ?? 'votes',
    })),
    tieHow: choiceAt(values, 'tieHow', ['lots', 'morePrecincts', 'age']),
    tieOn: dayAt(values, 'tieOn'),
    tieProtocol: textAt(values, 'tieProtocol'),
    sessionOn: dayAt(values, 'sessionOn'),
  }
}

/** Reads a nomination; the age on the day of voting where the day of birth is known. */
export function readUnitNomination(values: Values, votedOn?: Day): UnitNomination {
  const received = textAt(values, 'receivedAt')
  const birthDate = dayAt(values, 'birthDate')
  return {
    number: textAt(values, 'number'),
    contest: linkAt(values, 'contest'),
    receivedAt: received === '' ? undefined : received,
    list: textAt(values, 'list'),
    listPlace: countAt(values, 'listPlace'),
    surname: textAt(values, 'surname'),
    givenNames: textAt(values, 'givenNames'),
    sex: choiceAt(values, 'sex', ['F', 'M']),
    pesel: textAt(values, 'pesel'),
    birthDate,
    age: birthDate !== undefined && votedOn !== undefined ? ageOn(birthDate, votedOn) : countAt(values, 'age'),
    occupation: textAt(values, 'occupation'),
    person: linkAt(values, 'person'),
    consentOn: dayAt(values, 'consentOn'),
    inRoll: choiceAt(values, 'inRoll', ['yes', 'no']),
    signatures: signaturesIn(values),
    listCounts: listCountsIn(values),
    calledOn: dayAt(values, 'calledOn'),
    curedOn: dayAt(values, 'curedOn'),
    decision: choiceAt(values, 'decision', nominationDecisions),
    decidedOn: dayAt(values, 'decidedOn'),
    withdrawnOn: dayAt(values, 'withdrawnOn'),
    place: countAt(values, 'place'),
  }
}

/** Members of a precinct's commission. */
export function precinctCommission(values: Values): readonly CommissionMember[] {
  return commissionIn(values)
}

/**
 * Whether somebody is a candidate: registered and not withdrawn before the day of the vote. Who withdraws when the ballots are
 * in the box stays on them, or his votes would vanish from the protocols without a word.
 */
export function isCandidate(
  { decision, withdrawnOn }: Pick<UnitNomination, 'decision' | 'withdrawnOn'>,
  votedOn: Day | undefined,
): boolean {
  return decision === 'registered' && (withdrawnOn === undefined || (votedOn !== undefined && withdrawnOn >= votedOn))
}

/** Whether a nomination came after the hour that ends them, or after the day of the extra term. */
export function isLate(
  { receivedAt }: Pick<UnitNomination, 'receivedAt'>,
  until: Instant | undefined,
  extraTermUntil: Day | undefined,
): boolean {
  if (receivedAt === undefined || until === undefined || receivedAt <= until) return false
  const day = warsawDay(receivedAt)
  return extraTermUntil === undefined || day === undefined || day > extraTermUntil
}

const inTurn = new Intl.Collator('pl', { numeric: true })

/** Candidates in the order the rules ask for on a ballot; a list together, by its own order. */
export function ballotOrder<T extends { readonly data: UnitNomination }>(
  candidates: readonly T[],
  { order, nomination }: Pick<ElectionRules, 'order' | 'nomination'>,
): readonly T[] {
  const compare = (a: UnitNomination, b: UnitNomination): number => {
    if (nomination === 'list')
      return inTurn.compare(a.list, b.list) || (a.listPlace ?? 999) - (b.listPlace ?? 999) || byName(a, b)
    if (order === 'drawn') return (a.place ?? 999) - (b.place ?? 999) || byName(a, b)
    if (order === 'received')
      return (
        (a.receivedAt ?? '9').localeCompare(b.receivedAt ?? '9') || inTurn.compare(a.number, b.number) || byName(a, b)
      )
    return byName(a, b)
  }
  return candidates.toSorted((a, b) => compare(a.data, b.data) || inTurn.compare(a.data.number, b.data.number))
}
