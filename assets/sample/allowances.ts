import { addDays, formatDayInWords } from '#shared/core/calendar/days'
import { warsawInstant } from '#shared/core/calendar/warsaw'
import type { RegisterRecord } from '#shared/core/values/record'
import { type Day, linksIn, type Link, type Values } from '#shared/core/values/values'
import { capOf, knownRates } from '#shared/registers/council/allowanceRates/rates'
import { readySets } from '#shared/registers/council/allowanceRules/readySets'
import { correctionsFor } from '#shared/registers/council/allowances/corrections'
import { CouncilBook, type Month } from '#shared/registers/council/allowances/facts'
import { allowancesOf } from '#shared/registers/council/allowances/month'
import { readAllowanceRule } from '#shared/registers/council/allowances/rule'
import { closedRun, payDay, payRows, readRun } from '#shared/registers/council/allowances/run'
import { allowanceWordsPl, monthInWords } from '#shared/registers/council/allowances/words.pl'
import { sampleOffice } from './office'
import { Random } from './random'
import type { SampleOptions } from './resolutions'
import type { TownRecord } from './townRecord'

/** Months before this one that are closed; the last one is left to be computed. */
const closedMonths = [4, 3, 2] as const
const lastMonth = 1
/** Inhabitants of the invented town: three quarters of the maximum are its cap. */
const population = 18_400

/**
 * Committee meetings of the last months, the rule by which the councillors of the invented town are paid, the amounts of the year,
 * and closed months; in one of them somebody's attendance was mended afterwards.
 */
export function sampleAllowances(
  seed: number,
  { today, id }: SampleOptions,
  council: readonly TownRecord[],
): readonly TownRecord[] {
  const random = new Random(seed + 13)
  const records: TownRecord[] = []
  const add = (register: string, values: Values): TownRecord => {
    const record = { id: id(records.length), register, values }
    records.push(record)
    return record
  }
  const of = (register: string) => council.filter((record) => record.register === register)

  const committees = of('bodies').filter(({ values }) =>
    ['standing', 'audit', 'complaints'].includes(textOf(values['kind'])),
  )
  const membersOf = (body: TownRecord) =>
    of('memberships').flatMap(({ values }) =>
      linksIn(values['body'])[0]?.record === body.id ? linksIn(values['person']) : [],
    )
  const meetings = [...closedMonths, lastMonth].flatMap((back, index) => {
    const month = monthBack(today, back)
    const missed = random.int(0, committees.length - 1)
    return committees.map((body, place) => {
      const members = membersOf(body)
      const away = place === missed ? members.slice(index % members.length).slice(0, 1) : []
      const date = weekdayFrom(`${month}-14`, place + 1)
      return add('meetings', {
        number: `${index + 5}/${month.slice(2, 4)}`,
        body: [{ record: body.id, written: textOf(body.values['name']) }],
        kind: 'ordinary',
        date,
        time: '14:00',
        place: 'sala nr 5',
        noticeOn: addDays(date, -9),
        openedAt: '14:00',
        closedAt: '15:40',
        statutorySize: members.length,
        attendance: {
          roll: Object.fromEntries(members.map((one) => [keyOf(one), away.includes(one) ? 'absent' : 'present'])),
        },
        minutesReadyOn: addDays(date, 6),
      })
    })
  })

  const year = today.slice(0, 4)
  const [known] = knownRates
  const rates = add('allowanceRates', {
    ...known,
    name: year,
    from: `${Number(year) - 1}-01-01`,
    to: `${year}-12-31`,
    population,
    confirmedOn: addDays(`${year}-01-01`, 13),
    kmSmall: 80,
    kmLarge: 105,
  })
  const ready = readySets.find((set) => set.id === 'tarnowskieGory')
  const rule = add('allowanceRules', {
    ...ready?.values,
    name: 'Zasady diet radnych Lipowca',
    rates: [
      { role: 'member', value: 5_000, unit: 'percentOfCap' },
      { role: 'committeeChair', value: 6_000, unit: 'percentOfCap' },
      { role: 'deputyChair', value: 7_000, unit: 'percentOfCap' },
      { role: 'chair', value: 8_500, unit: 'percentOfCap' },
    ],
    from: sampleOffice().terms.at(-1)?.from ?? today,
    basis: `uchwała nr II/9/24 Rady Miasta Lipowiec z dnia ${formatDayInWords('2024-05-20')}`,
    payBy: 10,
    idleMonth: 'noMeetings',
    remarks: 'Spóźnienie: przybycie później lub wyjście wcześniej o ponad 30 minut.',
  })

  const read = readAllowanceRule(rule.values)
  const cap = capOf(rates.values)
  const caps = { ...(cap === undefined ? {} : { cap }), ...(known?.['base'] === undefined ? {} : { base: 193_526 }) }
  // A meeting of the second month.
  const mended = meetings[committees.length]
  const facts = (before: boolean): CouncilBook => {
    const all = [...council, ...records].map((record) => (before && record === mended ? asItWas(record) : record))
    const stored = (register: string) => all.flatMap((one) => (one.register === register ? [recordOf(one)] : []))
    return new CouncilBook({
      terms: sampleOffice().terms,
      councillors: stored('councillors'),
      bodies: stored('bodies'),
      memberships: stored('memberships'),
      meetings: stored('meetings'),
      trips: stored('trips'),
      unitMembers: stored('unitMembers'),
    })
  }
  addTrips()
  closedMonths.forEach((back, index) => {
    const month = monthBack(today, back)
    // The second month was closed with an absence that turned out to be none.
    const seen = facts(index < 2)
    const runs = records.flatMap((one) => (one.register === 'allowanceRuns' ? (readRun(one.id, one.values) ?? []) : []))
    const paidOn = payDay(month, 10)
    const values = closedRun(
      {
        month,
        name: monthInWords(month, allowanceWordsPl),
        rule: { record: rule.id, name: textOf(rule.values['name']), basis: textOf(rule.values['basis']), read },
        caps,
        taxFree: 300_000,
        rows: payRows(allowancesOf(seen, month, read, caps), correctionsFor(month, runs, seen)),
        checkedBy: 'Jan Wzorcowy',
        payBy: paidOn,
        today: `${monthBack(today, back - 1)}-04`,
      },
      allowanceWordsPl,
    )
    add('allowanceRuns', { ...values, ...(paidOn === undefined || paidOn > today ? {} : { paidOn }) })
  })
  return records

  /** One journey settled, one to be settled, one still to come; the chair is sent by the deputy the council named. */
  function addTrips(): void {
    const [chair, deputy, member] = of('councillors')
    if (chair === undefined || deputy === undefined || member === undefined) return
    const chairName = nameOf(chair)
    const trip = (number: number, day: Day, person: TownRecord, more: Values) =>
      add('trips', {
        number: { written: `${number}/${day.slice(0, 4)}`, ordinal: number, year: Number(day.slice(0, 4)) },
        orderedOn: addDays(day, -6),
        person: [{ record: person.id, written: nameOf(person) }],
        startPlace: 'Lipowiec',
        orderedBy: person === chair ? nameOf(deputy) : chairName,
        orderedAs: person === chair ? 'namedDeputy' : 'chair',
        rates: [{ record: rates.id, written: year }],
        ...more,
      })
    const settled = addDays(today, -70)
    trip(1, settled, chair, {
      task: 'Konferencja przewodniczących rad „Samorząd blisko”',
      place: 'Grabów',
      from: warsawInstant(settled, '06:30') ?? '',
      to: warsawInstant(addDays(settled, 1), '17:00') ?? '',
      transport: 'train',
      fares: 12_480,
      nights: 26_000,
      localFlat: 2,
      advance: 40_000,
      advanceOn: addDays(settled, -2),
      settledOn: addDays(settled, 9),
      paidOn: addDays(settled, 12),
    })
    const back = addDays(today, -6)
    trip(2, back, member, {
      task: 'Szkolenie o budżecie obywatelskim',
      place: 'Grabów',
      from: warsawInstant(back, '07:00') ?? '',
      to: warsawInstant(back, '16:30') ?? '',
      transport: 'ownCar',
      engine: 'large',
      consentOn: addDays(back, -6),
      km: 142,
    })
    const coming = addDays(today, 8)
    trip(3, coming, deputy, {
      task: 'Spotkanie komisji rewizyjnych województwa',
      place: 'Wola Grabowska',
      from: warsawInstant(coming, '08:00') ?? '',
      to: warsawInstant(coming, '15:00') ?? '',
      transport: 'officeCar',
      orderedOn: addDays(today, -1),
    })
  }
}

/** The meeting before the first who was present had been found to be so. */
function asItWas(record: TownRecord): TownRecord {
  const { attendance } = record.values
  if (typeof attendance !== 'object' || !('roll' in attendance)) return record
  const first = Object.entries(attendance.roll).find(([, mark]) => mark === 'present')?.[0]
  if (first === undefined) return record
  return { ...record, values: { ...record.values, attendance: { roll: { ...attendance.roll, [first]: 'absent' } } } }
}

/** The first day from a day on that is this day of the week, Monday being 1. */
function weekdayFrom(day: Day, wanted: number): Day {
  return addDays(day, (wanted - new Date(day).getUTCDay() + 7) % 7)
}

function monthBack(today: string, count: number): Month {
  let month = today.slice(0, 7)
  for (let back = 0; back < count; back++) month = addDays(`${month}-01`, -1).slice(0, 7)
  return month
}

const nameOf = ({ values }: TownRecord) => `${textOf(values['surname'])} ${textOf(values['givenNames'])}`.trim()
const textOf = (value: Values[string] | undefined) => (typeof value === 'string' ? value : '')
const keyOf = ({ record }: Link) => record ?? ''
const recordOf = ({ id, register, values }: TownRecord): RegisterRecord => ({
  id,
  register,
  values,
  order: '',
  trashed: 0,
  createdAt: '',
  updatedAt: '',
})
