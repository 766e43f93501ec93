import { addDays } from '#shared/core/calendar/days'
import { weekdayOf } from '#shared/core/calendar/weekday'
import type { Day, Link, RowValue, Values } from '#shared/core/values/values'
import { Random } from './random'
import { streets } from './town'

/** One invented record and the register it belongs to. */
interface Made {
  readonly id: string
  readonly register: string
  readonly values: Values
}

interface Options {
  readonly today: Day
  /** Makes the id of the n-th record. */
  readonly id: (index: number) => string
}

const districtCourt = 'Sąd Rejonowy w Lipowcu'
const regionalCourt = 'Sąd Okręgowy w Grabowie'

const women = ['Anna', 'Barbara', 'Celina', 'Danuta', 'Ewa', 'Halina', 'Irena', 'Łucja'] as const
const men = ['Adam', 'Bogdan', 'Cezary', 'Edward', 'Jerzy', 'Leon', 'Marek', 'Tomasz'] as const
/** Surnames with no grammatical gender, so that any name fits. */
const surnames = [
  'Bobrek',
  'Cis',
  'Drozd',
  'Grabek',
  'Jodełko',
  'Kalinka',
  'Łoś',
  'Malina',
  'Olszyna',
  'Pliszka',
  'Rosa',
  'Sikora',
  'Świerk',
  'Topola',
  'Wrzos',
  'Żurawina',
] as const

/**
 * Lay judges of the invented town: those of the running term, and a supplementary election under way with nominations of
 * every kind, among them one too late and one whose list has too few valid signatures.
 */
export function sampleLayJudges(seed: number, { today, id }: Options): readonly Made[] {
  const random = new Random(seed)
  const year = Number(today.slice(0, 4))
  const termFrom = year - (year % 4)
  const term = { termFrom, termTo: termFrom + 3 }
  const made: Made[] = []
  const put = (register: string, values: Values): string => {
    const record = id(made.length)
    made.push({ id: record, register, values })
    return record
  }
  const general = put('elections', generalElection(term))
  for (let index = 0; index < 8; index++) put('layJudges', judge(random, index, term, general))

  const electionOn = nextThursday(addDays(today, 21))
  const until = addDays(today, -12)
  const name = `Wybory uzupełniające ławników (kadencja ${term.termFrom}–${term.termTo})`
  const election = put('elections', {
    name,
    kind: 'supplementary',
    ...term,
    seats: [
      { court: districtCourt, pool: 'general', seats: 2, letterOn: addDays(today, -60), letterSign: 'A-014-8/26' },
      { court: districtCourt, pool: 'labour', seats: 1, letterOn: addDays(today, -60), letterSign: 'A-014-8/26' },
    ],
    announcedOn: addDays(today, -45),
    nominationsUntil: until,
    policeAskedOn: addDays(until, 2),
    teamOn: addDays(today, -5),
    teamResolution: 'XXI/180/26',
    team: [
      { name: 'Halina Przykładowa', role: 'chair' },
      { name: 'Jan Wzorcowy', role: 'member' },
    ],
    electionOn,
    statutory: 15,
  })
  const link: readonly Link[] = [{ record: election, written: name }]
  const plans: readonly Plan[] = [
    { kind: 'organisation', pool: 'general', before: 20, police: 'nothing', opinion: 'positive' },
    { kind: 'citizens', pool: 'general', before: 9, police: 'nothing', signatures: 53, faults: 1 },
    { kind: 'citizens', pool: 'general', before: 3, signatures: 52, faults: 3 },
    { kind: 'courtPresident', pool: 'general', before: 14, police: 'nothing', opinion: 'positive' },
    { kind: 'organisation', pool: 'labour', before: 1, oldDocuments: true },
    { kind: 'courtPresident', pool: 'labour', before: -1 },
  ]
  plans.forEach((plan, index) =>
    put('nominations', nomination(random, index, plan, { election: link, until, year: today.slice(0, 4) })),
  )
  return made
}

function nextThursday(day: Day): Day {
  return addDays(day, (11 - weekdayOf(day)) % 7)
}

interface Term {
  readonly termFrom: number
  readonly termTo: number
}

function generalElection({ termFrom, termTo }: Term): Values {
  const year = termFrom - 1
  return {
    name: `Wybory ławników na kadencję ${termFrom}–${termTo}`,
    kind: 'general',
    termFrom,
    termTo,
    seats: [
      { court: regionalCourt, pool: 'general', seats: 3, letterOn: `${year}-05-24`, letterSign: 'A-014-2' },
      { court: districtCourt, pool: 'general', seats: 1, letterOn: `${year}-05-24`, letterSign: 'A-014-2' },
      { court: districtCourt, pool: 'labour', seats: 4, letterOn: `${year}-05-24`, letterSign: 'A-014-2' },
    ],
    announcedOn: `${year}-06-01`,
    teamOn: `${year}-06-28`,
    policeAskedOn: `${year}-07-04`,
    electionOn: `${year}-10-26`,
    session: 'LX',
    statutory: 15,
    tellers: [{ name: 'Celina Przykładowa', role: 'chair' }],
    resolution: `LX/512/${String(year).slice(2)}`,
    sentToCourtsOn: `${year}-10-27`,
    lettersOn: `${year}-10-30`,
    commissionOn: `${year}-11-30`,
    destroyedOn: `${termFrom}-01-10`,
  }
}

function person(random: Random, index: number) {
  const isWoman = random.chance(0.5)
  const born = addDays('1962-03-01', random.int(0, 11_000))
  return {
    surname: surnames[index % surnames.length] ?? surnames[0],
    givenNames: random.pick(isWoman ? women : men),
    sex: isWoman ? 'F' : 'M',
    birthDate: born,
    pesel: pesel(born, 9_900 + index * 2 + (isWoman ? 0 : 1)),
    address: address(random),
  }
}

function judge(random: Random, index: number, { termFrom, termTo }: Term, election: string): Values {
  const { surname, givenNames, pesel: number, address: home } = person(random, index + 4)
  const court = index < 3 ? regionalCourt : districtCourt
  const pool = index < 4 ? 'general' : 'labour'
  return {
    number: `${index + 1}/${termFrom}`,
    surname,
    givenNames,
    pesel: number,
    address: home,
    court,
    pool,
    termFrom,
    termTo,
    electedOn: `${termFrom - 1}-10-26`,
    resolution: `LX/512/${String(termFrom - 1).slice(2)}`,
    election: [{ record: election, written: `Wybory ławników na kadencję ${termFrom}–${termTo}` }],
    ...(index === 6 ? {} : { oathOn: `${termFrom - 1}-12-18` }),
    ...(index === 7 ? { endedOn: `${termFrom + 1}-03-31`, endReason: 'resigned' } : {}),
  }
}

interface Plan {
  readonly kind: 'courtPresident' | 'organisation' | 'citizens'
  readonly pool: 'general' | 'labour'
  /** Days before the last day on which it came; negative for too late. */
  readonly before: number
  readonly police?: 'nothing'
  readonly opinion?: 'positive'
  readonly signatures?: number
  /** Signatures of the list that do not count. */
  readonly faults?: number
  readonly oldDocuments?: true
}

interface Frame {
  readonly election: readonly Link[]
  readonly until: Day
  readonly year: string
}

const nominators = {
  courtPresident: districtCourt,
  organisation: 'Stowarzyszenie Miłośników Lipowca',
  citizens: 'grupa mieszkańców',
} as const

function nomination(random: Random, index: number, plan: Plan, { election, until, year }: Frame): Values {
  const received = addDays(until, -plan.before)
  const issuedOn = addDays(received, plan.oldDocuments === true ? -41 : -random.int(2, 25))
  const dated = ['criminalRecord', 'proceedingsDeclaration', 'parentalDeclaration', 'medical']
  return {
    number: `${index + 1}/${year}`,
    election,
    receivedAt: `${received}T10:${String(12 + index)}:00.000Z`,
    channel: 'inPerson',
    receivedBy: 'Jan Wzorcowy',
    court: districtCourt,
    pool: plan.pool,
    nominatorKind: plan.kind,
    nominator: nominators[plan.kind],
    ...person(random, index),
    polishCitizen: 'yes',
    civicRights: 'yes',
    education: random.pick(['secondary', 'higher', 'secondaryVocational']),
    post: 'nobody',
    tie: 'residence',
    tieSince: '2012-05-01',
    ...(plan.pool === 'labour' ? { employeeMatters: 'yes' } : {}),
    documents: [
      { kind: 'card', pages: 4 },
      ...dated.map((kind) => ({ kind, issuedOn, pages: 1 })),
      { kind: 'photos', pages: 1 },
      ...(plan.kind === 'organisation' ? [{ kind: 'registerExtract', issuedOn, pages: 3 }] : []),
      ...(plan.kind === 'citizens' ? [{ kind: 'citizensList', pages: 3 }] : []),
    ],
    ...(plan.police === undefined ? {} : { police: plan.police }),
    ...(plan.opinion === undefined ? {} : { opinion: plan.opinion }),
    ...(plan.signatures === undefined ? {} : { signatures: list(random, index, plan.signatures, plan.faults ?? 0) }),
  }
}

/** A citizens' list; its last lines are those that do not count. */
function list(random: Random, list: number, count: number, faults: number): readonly RowValue[] {
  return Array.from({ length: count }, (_, index): RowValue => {
    const born = addDays('1950-01-01', random.int(0, 18_000))
    const right = pesel(born, 9_000 + list * 100 + index)
    const fault = index - (count - faults)
    return {
      surname: random.pick(surnames),
      givenNames: random.pick(women),
      pesel: fault === 0 ? `${right.slice(0, 10)}${(Number(right[10]) + 1) % 10}` : right,
      address: address(random),
      checked: true,
      ...(fault === 1 ? { fault: 'outside' } : fault === 2 ? { fault: 'unsigned' } : {}),
    }
  })
}

function address(random: Random): string {
  return `ul. ${random.pick(streets).genitive} ${random.int(1, 60)}, 00-000 Lipowiec`
}

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

/** A PESEL that adds up; serial numbers this high are hardly ever given to anybody. */
function pesel(born: Day, serial: number): string {
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number)
  const two = (part: number) => String(part).padStart(2, '0')
  const first = `${two(year % 100)}${two(month + (year >= 2000 ? 20 : 0))}${two(day)}${serial}`
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first[index]), 0)
  return `${first}${(10 - (sum % 10)) % 10}`
}
