import { addDays } from '#shared/core/calendar/days'
import type { RecordOf } from '#shared/model/definition'
import type { contracts } from '#shared/registers/contracts/definition'
import { cruSince } from '#shared/registers/contracts/rules'
import type { Day, Values } from '#shared/core/values/values'
import { type Contractor, contractors, purchases, type Purchase } from './contractNames'
import { Random } from './random'
import type { SampleRecord } from './resolutions'
import { institutions, streets } from './town'

type Contract = RecordOf<typeof contracts>
/** A contract being made up, with fields that a slip empties again. */
type Draft = { readonly [F in keyof Contract]?: Contract[F] | undefined }

interface Options {
  readonly today: Day
  /** Makes the id of the n-th record. */
  readonly id: (index: number) => string
}

/** Contracts are spread over this many days before today. */
const span = 1_100

/**
 * Invented contracts of Lipowiec, oldest first: running and ended ones, annexes, guarantees, entries in the central
 * register in time, late and not yet made, and a few of the slips real registers have.
 */
export function sampleContracts(count: number, seed: number, { today, id }: Options): readonly SampleRecord[] {
  const random = new Random(seed)
  const days = Array.from({ length: count }, (_, index) => {
    // The last ones are of these weeks, so that there is something to enter.
    const back = index >= count - 8 ? random.int(0, 40) : random.int(41, span)
    return addDays(today, -back)
  }).toSorted()
  const ordinals = new Map<string, number>()
  return days.map((concludedOn, index) => {
    const year = concludedOn.slice(0, 4)
    const ordinal = (ordinals.get(year) ?? 0) + 1
    ordinals.set(year, ordinal)
    const number = { written: `${ordinal}/${year}`, ordinal, year: Number(year) }
    const values: Draft = { number, ...contract(random, index, concludedOn, today) }
    return { id: id(index), values: plain(values) }
  })
}

/** The values without the emptied ones. */
function plain(values: Draft): Values {
  return Object.fromEntries(Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])))
}

function contract(random: Random, index: number, concludedOn: Day, today: Day): Draft {
  const purchase = random.pick(purchases)
  const contractor = random.pick(contractors)
  const grosze = Math.round(random.int(purchase.from * 100, purchase.to * 100) / 50) * 50
  const startOn = addDays(concludedOn, random.int(0, 10))
  const endOn = addDays(startOn, random.int(20, purchase.longest))
  const byPeriod = random.chance(0.2)
  const sign = `${purchase.symbol}.272.${index + 1}.${concludedOn.slice(0, 4)}`
  return {
    contractNumber: sign,
    kind: purchase.kind,
    subject: purchase.subject(random.pick(streets).genitive, random.pick(institutions).genitive),
    concludedOn,
    parties: [ours, partyOf(contractor, index)],
    ...(purchase.indefinite === true
      ? { startOn, indefinite: true }
      : byPeriod
        ? { duration: `${random.int(20, 90)} dni` }
        : { startOn, endOn }),
    value: grosze,
    valueKind: purchase.valueKind ?? 'lumpSum',
    ...(purchase.valueNote === undefined ? {} : { valueNote: purchase.valueNote }),
    ...(random.chance(0.12)
      ? { foreignFunds: true, fundSources: 'Program regionalny, Europejski Fundusz Rozwoju Regionalnego' }
      : {}),
    ...changesOf(random, grosze, startOn, endOn, today),
    ...guaranteesOf(random, purchase, grosze, endOn),
    ...centralRegister(random, purchase, concludedOn, today),
    unit: 'Gmina Miasto Lipowiec',
    department: purchase.department,
    procurement: random.pick([
      'zapytanie ofertowe',
      'bez stosowania ustawy – regulamin',
      'przetarg nieograniczony',
      'tryb podstawowy',
    ]),
    person: random.pick(['Marta Wierzba', 'Piotr Jesion', 'Anna Leszczyna', 'Tomasz Grab']),
    caseSign: sign,
    ...slips(index, concludedOn),
  }
}

/** What real registers get wrong, each once: what the views of the register find. */
function slips(index: number, concludedOn: Day): Draft {
  switch (index) {
    case 5:
      return { contractNumber: undefined, noNumber: true }
    case 9:
      return { contractNumber: undefined }
    case 13:
      return { startOn: addDays(concludedOn, -12) }
    case 17:
      return { endOn: { unread: 'do odwołania' } }
    case 21:
      return { value: undefined, valueKind: 'none', valueNote: 'bez wynagrodzenia' }
    case 25:
      return {
        confidentiality: [
          {
            scope: 'SC04',
            basis: 'art. 5 ust. 2 ustawy o dostępie do informacji publicznej',
            body: 'Burmistrz Miasta',
            comment: 'tajemnica przedsiębiorcy',
          },
        ],
      }
    default:
      return {}
  }
}

const ours = {
  side: 'unit',
  kind: 'SU03',
  name: 'Gmina Miasto Lipowiec',
  nip: nipOf(7),
  regon: regonOf(7),
  country: 'Polska',
  town: 'Lipowiec',
} as const

function partyOf(contractor: Contractor, index: number) {
  const spelled = contractor.alsoWritten !== undefined && index % 3 === 0 ? contractor.alsoWritten : contractor.name
  if (contractor.person !== undefined)
    return {
      side: 'contractor',
      kind: 'SU02',
      firstName: contractor.person[0],
      lastName: contractor.person[1],
      country: 'Polska',
      town: 'Lipowiec',
    } as const
  return {
    side: 'contractor',
    kind: contractor.kind ?? 'SU01',
    name: spelled,
    ...(index % 7 === 3 ? {} : { nip: nipOf(contractor.serial), regon: regonOf(contractor.serial) }),
    country: 'Polska',
    town: contractor.town,
    ...(index % 11 === 4 ? { consortium: true } : {}),
  } as const
}

function changesOf(random: Random, grosze: number, startOn: Day, endOn: Day, today: Day): Contract {
  if (!random.chance(0.22)) return {}
  const date = addDays(startOn, random.int(10, 60))
  if (date > today) return {}
  const row = random.chance(0.85)
    ? ({
        kind: 'TSU02',
        number: '1',
        date,
        ...(random.chance(0.5) ? { valueAfter: Math.round(grosze * 1.15) } : { endAfter: addDays(endOn, 60) }),
        description: 'zmiana zakresu i terminu wykonania',
      } as const)
    : ({ kind: 'TSU05', date, description: 'rozwiązanie za porozumieniem stron' } as const)
  const entered = addDays(date, random.int(3, 28))
  return { changes: [{ ...row, ...(entered <= today && !random.chance(0.15) ? { enteredOn: entered } : {}) }] }
}

function guaranteesOf(random: Random, purchase: Purchase, grosze: number, endOn: Day): Contract {
  if (purchase.kind !== 'works') return {}
  return {
    guarantees: [
      { kind: 'performance', amount: Math.round(grosze * 0.05), validUntil: addDays(endOn, 30) },
      ...(random.chance(0.5)
        ? [{ kind: 'warranty', amount: Math.round(grosze * 0.015), validUntil: addDays(endOn, 5 * 365) } as const]
        : []),
    ],
  }
}

function centralRegister(random: Random, purchase: Purchase, concludedOn: Day, today: Day): Contract {
  if (purchase.outside !== undefined) return { cru: 'noPurchase', cruReason: purchase.outside }
  if (concludedOn < cruSince) return { cru: 'subject' }
  const entered = addDays(concludedOn, random.chance(0.08) ? random.int(33, 45) : random.int(2, 26))
  if (entered > today || addDays(concludedOn, 35) > today) return { cru: 'subject' }
  return { cru: 'subject', cruEnteredOn: entered, cruId: uuidOf(random), cruStatus: 'active' }
}

/** Tax numbers that begin with noughts are nobody's; their check digits are right. */
function nipOf(serial: number): string {
  for (let tail = serial * 10; ; tail++) {
    const digits = `000${String(tail).padStart(6, '0')}`
    const check = weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11
    if (check < 10) return `${digits}${check}`
  }
}

function regonOf(serial: number): string {
  const digits = `00${String(serial * 37).padStart(6, '0')}`
  return `${digits}${(weighted(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10}`
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at] ?? 0), 0)
}

function uuidOf(random: Random): string {
  const hex = Array.from({ length: 32 }, () => random.int(0, 15).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}
