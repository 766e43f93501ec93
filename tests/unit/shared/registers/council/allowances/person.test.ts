import { describe, expect, it } from 'vitest'
import { allowanceOf, type Attended, type PersonMonth } from '#shared/registers/council/allowances/person'
import { type AllowanceRole, readAllowanceRule } from '#shared/registers/council/allowances/rule'
import { readySets } from '#shared/registers/council/allowanceRules/readySets'
import type { Values } from '#shared/core/values/values'

/** 2026, a municipality of 15 000 to 100 000: 1 935,26 and 3 483,46 zł. */
const caps = { base: 193_526, cap: 348_346 }
/** The same year below 15 000. */
const small = { base: 193_526, cap: 232_231 }
/** October. */
const days = 31

const setOf = (id: string): Values => {
  const found = readySets.find((set) => set.id === id)
  if (found === undefined) throw new Error(`no such set: ${id}`)
  return found.values
}

type Noted = Partial<Attended> & Pick<Attended, 'kind'>
const session: Noted = { kind: 'session' }
const committee: Noted = { kind: 'committee', date: '2026-10-07' }
const away = (of: Noted, more: Partial<Attended> = {}): Noted => ({ ...of, mark: 'absent', ...more })
const missing = (minutes: number, of: number) => ({ missed: { minutes, of } })

function person(
  roles: readonly AllowanceRole[],
  attended: readonly Noted[],
  more: Partial<PersonMonth> = {},
): PersonMonth {
  return {
    key: 'a',
    name: 'Zmyślona Anna',
    isCouncillor: true,
    spans: [{ roles: ['member', ...roles], days }],
    attended: attended.map((one, index) => ({
      meeting: `m${index}`,
      date: '2026-10-28',
      label: '',
      joint: false,
      mark: 'present',
      ...one,
    })),
    unnoted: [],
    ...more,
  }
}

interface Case {
  readonly name: string
  readonly rule: Values
  readonly person: PersonMonth
  readonly caps?: typeof caps
  readonly due: number
}

const rate = (value: number, more: Values = {}): Values => ({
  rates: [{ role: 'member', value, unit: 'percentOfCap' }],
  ...more,
})
const present = [session, committee]
const onlyHalf = { presence: 'half', deductions: [{ event: 'sessionAbsent', value: 10_000, unit: 'percent' }] }

/** Each computed by hand; the name shows the arithmetic. */
const byHand: readonly Case[] = [
  {
    name: 'Gryfino: 700 - 30 % - 20 % = 700 - 210 - 140 = 350,00',
    rule: setOf('gryfino'),
    person: person([], [away(session), away(committee), committee]),
    due: 35_000,
  },
  {
    name: 'Gryfino: absences that were excused cost nothing: 700,00',
    rule: setOf('gryfino'),
    person: person([], [session, { ...session, mark: 'excused' }, { ...committee, mark: 'excused' }]),
    due: 70_000,
  },
  {
    name: 'Gryfino: deputy, sołtys and in two committees: 1 000 + 100 once = 1 100,00',
    rule: setOf('gryfino'),
    person: person(['deputyChair', 'twoCommittees', 'unitHead'], present),
    due: 110_000,
  },
  {
    name: 'Gryfino: in two committees, one missed: 800 - 20 % of 800 = 640,00',
    rule: setOf('gryfino'),
    person: person(['twoCommittees'], [session, committee, away(committee)]),
    due: 64_000,
  },
  {
    name: 'Gryfino: a sołtys who is no councillor and missed the session: 80 % of 380 = 304,00',
    rule: { ...setOf('gryfino'), idleMonth: 'paid' },
    person: person([], [away(session)], { isCouncillor: false, spans: [{ roles: ['unitHead'], days }] }),
    due: 30_400,
  },
  {
    name: 'Janów: 700 - 2 × 50 = 600,00',
    rule: setOf('janow'),
    person: person([], [session, away(session), away(committee)]),
    due: 60_000,
  },
  {
    name: 'Janów: chair of the council and of a committee gets the highest: 1 300,00',
    rule: setOf('janow'),
    person: person(['chair', 'committeeChair'], present),
    due: 130_000,
  },
  {
    name: 'Tarnowskie Góry: 60 % of 3 483,46 = 2 090,076 = 2 090,08; late once - 20 % = 418,016 = 418,02; 1 672,06',
    rule: setOf('tarnowskieGory'),
    person: person(['deputyChair'], [{ ...session, ...missing(31, 300) }]),
    due: 167_206,
  },
  {
    name: 'Tarnowskie Góry: half an hour is not late yet: 2 090,08',
    rule: setOf('tarnowskieGory'),
    person: person(['deputyChair'], [{ ...session, ...missing(30, 300) }]),
    due: 209_008,
  },
  {
    name: 'Tarnowskie Góry: 20 % of 3 483,46 = 696,69; - (10 % extraordinary + 10 % committee) = 139,338 = 139,34; 557,35',
    rule: setOf('tarnowskieGory'),
    person: person([], [session, away({ kind: 'extraordinary' }), away(committee)]),
    due: 55_735,
  },
  {
    name: 'Tarnowskie Góry: 696,69 + 5 % ad hoc 174,17 = 870,86; session - 50 % = 435,43; 435,43',
    rule: setOf('tarnowskieGory'),
    person: person(['adHocMember'], [away(session), committee]),
    due: 43_543,
  },
  {
    name: 'Woźniki: 100 % of 2 322,31 = 2 322,31; one committee - 20 % = 464,46; 1 857,85',
    rule: setOf('wozniki'),
    person: person(['chair'], [session, away(committee)]),
    caps: small,
    due: 185_785,
  },
  {
    name: 'Woźniki: deputy who chairs a committee: the highest, 75 % of 2 322,31 = 1 741,73',
    rule: setOf('wozniki'),
    person: person(['deputyChair', 'committeeChair'], present),
    caps: small,
    due: 174_173,
  },
  {
    name: 'Komańcza: 51 % of 1 935,26 = 986,9826 = 986,98',
    rule: setOf('komancza'),
    person: person([], present),
    due: 98_698,
  },
  {
    name: 'Skrwilno: two committees missed on one day: 600 - 10 % once = 540,00',
    rule: setOf('skrwilno'),
    person: person([], [session, away(committee), away(committee)]),
    due: 54_000,
  },
  {
    name: 'Skrwilno: on two days: 600 - 2 × 60 = 480,00',
    rule: setOf('skrwilno'),
    person: person([], [session, away(committee), away(committee, { date: '2026-10-08' })]),
    due: 48_000,
  },
  {
    name: 'Skrwilno: away on an order: 600,00',
    rule: setOf('skrwilno'),
    person: person([], [session, away(committee, { travels: true })]),
    due: 60_000,
  },
  {
    name: 'Skrwilno: mandate from the 22nd, 10 of 31 days: 600 × 10 / 31 = 193,548 = 193,55',
    rule: setOf('skrwilno'),
    person: person([], present, { spans: [{ roles: ['member'], days: 10 }] }),
    due: 19_355,
  },
  {
    name: 'Skrwilno: chair for 11 days, member for 20: (1 300 × 11 + 600 × 20) / 31 = 848,387 = 848,39',
    rule: setOf('skrwilno'),
    person: person([], present, {
      spans: [
        { roles: ['member', 'chair'], days: 11 },
        { roles: ['member'], days: 20 },
      ],
    }),
    due: 84_839,
  },
  {
    name: 'thirtieths: 600 × 10 / 30 = 200,00',
    rule: { ...setOf('skrwilno'), partMonth: 'thirty' },
    person: person([], present, { spans: [{ roles: ['member'], days: 10 }] }),
    due: 20_000,
  },
  {
    name: 'thirtieths: a month held from its first to its last day is the rate: 600,00',
    rule: { ...setOf('skrwilno'), partMonth: 'thirty' },
    person: person([], present),
    due: 60_000,
  },
  {
    name: '50 % of 2 322,31 = 1 161,155, half up: 1 161,16',
    rule: rate(5_000),
    person: person([], present),
    caps: small,
    due: 116_116,
  },
  {
    name: '50 % of 2 322,31 = 1 161,155, down: 1 161,15',
    rule: rate(5_000, { rounding: 'down' }),
    person: person([], present),
    caps: small,
    due: 116_115,
  },
  {
    name: '50 % of 2 322,31 to whole złote: 1 161,00',
    rule: rate(5_000, { rounding: 'zloty' }),
    person: person([], present),
    caps: small,
    due: 116_100,
  },
  {
    name: 'down: 1 161,15 less a third taken up: 33,33 % = 387,0113 = 387,02; 774,13',
    rule: rate(5_000, { rounding: 'down', deductions: [{ event: 'committeeAbsent', value: 3_333, unit: 'percent' }] }),
    person: person([], [session, away(committee)]),
    caps: small,
    due: 77_413,
  },
  {
    name: 'a session and two committees: 1 161,16 - (50 + 10 + 10) % = 812,812 = 812,81; 348,35',
    rule: { ...setOf('tarnowskieGory'), rates: [{ role: 'member', value: 5_000, unit: 'percentOfCap' }] },
    person: person([], [session, away(session), away(committee), away(committee)]),
    caps: small,
    due: 34_835,
  },
  {
    name: 'functions are added up, no more than the cap: 75 % + 60 % = 3 135,12 of 2 322,31',
    rule: {
      combination: 'sum',
      rates: [
        { role: 'chair', value: 7_500, unit: 'percentOfCap' },
        { role: 'committeeChair', value: 6_000, unit: 'percentOfCap' },
      ],
    },
    person: person(['chair', 'committeeChair'], present),
    caps: small,
    due: 232_231,
  },
  {
    name: 'in proportion to the sessions missed: 900 - 900 × 1 / 3 = 600,00',
    rule: {
      rates: [{ role: 'member', value: 90_000, unit: 'amount' }],
      deductions: [{ event: 'sessionAbsent', value: 10_000, unit: 'proportional' }],
    },
    person: person([], [session, session, away(session), committee]),
    due: 60_000,
  },
  {
    name: 'all is lost for a missed session: 0,00',
    rule: rate(5_000, { deductions: [{ event: 'sessionAbsent', unit: 'all' }] }),
    person: person([], [away(session), committee]),
    due: 0,
  },
  {
    name: 'no more than 60 % may go: 1 000 - min(800, 600) = 400,00',
    rule: {
      rates: [{ role: 'member', value: 100_000, unit: 'amount' }],
      deductions: [{ event: 'committeeAbsent', value: 4_000, unit: 'percent' }],
      mostDeducted: 6_000,
    },
    person: person([], [session, away(committee), away(committee)]),
    due: 40_000,
  },
  {
    name: 'at least half: 101 of 200 minutes missed is an absence: 0,00',
    rule: rate(10_000, onlyHalf),
    person: person([], [{ ...session, ...missing(101, 200) }, committee]),
    due: 0,
  },
  {
    name: 'at least half: 100 of 200 minutes is enough: 3 483,46',
    rule: rate(10_000, onlyHalf),
    person: person([], [{ ...session, ...missing(100, 200) }, committee]),
    due: 348_346,
  },
  {
    name: 'a percentage of the rate leaves the addition alone: 1 000 + 200 - 50 % of 1 000 = 700,00',
    rule: {
      rates: [
        { role: 'member', value: 100_000, unit: 'amount' },
        { role: 'clubChair', value: 20_000, unit: 'amount', extra: true },
      ],
      deductions: [{ event: 'sessionAbsent', value: 5_000, unit: 'percentOfRate' }],
    },
    person: person(['clubChair'], [away(session), committee]),
    due: 70_000,
  },
  {
    name: 'nothing for a month without a meeting, nor for one somebody was at none of',
    rule: setOf('janow'),
    person: person([], []),
    due: 0,
  },
  { name: 'nor for one of absences only', rule: setOf('janow'), person: person([], [away(session)]), due: 0 },
  {
    name: 'a rule that pays months without meetings: 700,00',
    rule: { ...setOf('janow'), idleMonth: 'paid' },
    person: person([], []),
    due: 70_000,
  },
  {
    name: 'attendance not noted yet is no idle month: 700,00',
    rule: setOf('janow'),
    person: person([], [], { unnoted: [{ meeting: 'm', kind: 'session', label: 'XII' }] }),
    due: 70_000,
  },
]

describe('the allowance of a month', () => {
  it.each(byHand)('$name', ({ rule, person: who, caps: own = caps, due }) => {
    expect(allowanceOf(who, readAllowanceRule(rule), own, days).due).toBe(due)
  })

  it('names the meetings its deductions come from, and says where the cap was reached', () => {
    const missed = person([], [session, away(committee, { label: 'Komisja Budżetu 3/26' })])
    const { lines, deducted, isCapped } = allowanceOf(missed, readAllowanceRule(setOf('janow')), caps, days)
    expect(lines).toMatchObject([{ event: 'committeeAbsent', meeting: 'm1', label: 'Komisja Budżetu 3/26' }])
    expect(deducted).toBe(5_000)
    expect(isCapped).toBe(false)
    const rich = { rates: [{ role: 'member', value: 400_000, unit: 'amount' }] }
    expect(allowanceOf(person([], present), readAllowanceRule(rich), caps, days)).toMatchObject({
      isCapped: true,
      due: caps.cap,
    })
  })

  it('counts a joint meeting of two committees once where the rule says so', () => {
    const both = [away(committee, { joint: true }), away(committee, { joint: true })]
    const rule = { ...setOf('janow'), jointOnce: true }
    expect(allowanceOf(person([], [session, ...both]), readAllowanceRule(rule), caps, days).due).toBe(65_000)
    expect(allowanceOf(person([], [session, ...both]), readAllowanceRule(setOf('janow')), caps, days).due).toBe(60_000)
  })
})
