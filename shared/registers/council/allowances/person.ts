import type { Day, Grosze } from '../../../core/values/values'
import { divided, type Fraction, percentOf } from './share'
import type { AllowanceCaps, AllowanceRole, AllowanceRule, Deduction, DeductionEvent } from './rule'

/** Days of a month on which somebody was the same things. */
export interface RoleSpan {
  readonly roles: readonly AllowanceRole[]
  readonly days: number
}

/** A meeting somebody belonged to, and how he was there. */
export interface Attended {
  readonly meeting: string
  readonly date: Day
  /** As it is named to people, without the word for its kind: „XII (12.10.2026)”, „Komisja Budżetu 3/26 (07.10.2026)”. */
  readonly label: string
  readonly kind: 'session' | 'extraordinary' | 'committee'
  readonly joint: boolean
  readonly mark: 'present' | 'excused' | 'absent'
  /** Absent while away on an order. */
  readonly travels?: true
  /** Minutes missed of those the meeting lasted, where the hours of both are noted. */
  readonly missed?: { readonly minutes: number; readonly of: number | undefined } | undefined
}

/** A meeting by its kind and name. */
export type Unnoted = Pick<Attended, 'meeting' | 'kind' | 'label'>

/** A person's month before any rule is applied. */
export interface PersonMonth {
  readonly key: string
  readonly name: string
  /** False of the head of an auxiliary unit who is no councillor. */
  readonly isCouncillor: boolean
  readonly spans: readonly RoleSpan[]
  readonly attended: readonly Attended[]
  /** Meetings of his bodies whose attendance says nothing of him. */
  readonly unnoted: readonly Unnoted[]
}

/** Why something was taken off. */
export interface DeductionLine {
  readonly event: DeductionEvent
  readonly meeting: string | undefined
  readonly label: string
  readonly kind: Attended['kind'] | undefined
  readonly date: Day | undefined
  readonly joint: boolean
  readonly excused: boolean
  readonly unit: Deduction['unit']
  readonly value: number
  readonly amount: Grosze
  /** Of a proportional deduction: missed of how many. */
  readonly missed?: number
  readonly of?: number
}

/** What somebody gets for a month, and how it came about. */
export interface Allowance {
  readonly key: string
  readonly name: string
  readonly roles: readonly AllowanceRole[]
  /** Rates of the functions, for the days they were held. */
  readonly rate: Grosze
  readonly extra: Grosze
  /** Rate and additions, no more than the law allows. */
  readonly base: Grosze
  readonly isCapped: boolean
  readonly isIdle: boolean
  readonly days: number
  readonly sessions: { readonly held: number; readonly present: number }
  readonly committees: { readonly held: number; readonly present: number }
  readonly late: number
  readonly lines: readonly DeductionLine[]
  readonly deducted: Grosze
  readonly due: Grosze
  readonly unnoted: readonly Unnoted[]
}

const fractions: Readonly<Record<AllowanceRule['rounding'], { readonly paid: Fraction; readonly taken: Fraction }>> = {
  halfUp: { paid: 'halfUp', taken: 'halfUp' },
  // What is taken off is rounded up, so that what is left is what rounding it down would give.
  down: { paid: 'down', taken: 'up' },
  zloty: { paid: 'halfUp', taken: 'halfUp' },
}

type Outcome = 'present' | 'late' | 'absent'

/** Whether somebody was at a meeting, by what the rule takes for being there. */
function outcomeOf(
  { mark, travels, missed }: Attended,
  { presence, lateMinutes, travelExcuses }: AllowanceRule,
): Outcome {
  if (mark !== 'present') return travels === true && travelExcuses ? 'present' : 'absent'
  if (missed === undefined || missed.minutes === 0) return 'present'
  if (presence === 'half' && missed.of !== undefined && missed.minutes * 2 > missed.of) return 'absent'
  if (missed.minutes <= lateMinutes) return 'present'
  return presence === 'whole' ? 'absent' : 'late'
}

function eventOf(kind: Attended['kind'], outcome: Outcome): readonly DeductionEvent[] {
  if (outcome === 'present') return []
  if (kind === 'committee') return [outcome === 'absent' ? 'committeeAbsent' : 'committeeLate']
  if (outcome === 'late') return ['sessionLate']
  return kind === 'extraordinary' ? ['extraordinaryAbsent', 'sessionAbsent'] : ['sessionAbsent']
}

/** The monthly amount of some functions held together. */
function ratesFor(
  roles: readonly AllowanceRole[],
  rule: AllowanceRule,
  caps: AllowanceCaps,
  isCouncillor: boolean,
): { readonly rate: Grosze; readonly extra: Grosze } {
  const { paid } = fractions[rule.rounding]
  const amounts = (extra: boolean) =>
    rule.rates
      .filter((rate) => rate.extra === extra && roles.includes(rate.role))
      .map(({ unit, value }) =>
        unit === 'amount' ? value : percentOf((unit === 'percentOfCap' ? caps.cap : caps.base) ?? 0, value, paid),
      )
  const together = (how: AllowanceRule['combination'], of: readonly Grosze[]) =>
    how === 'sum' ? of.reduce((sum, amount) => sum + amount, 0) : Math.max(0, ...of)
  return {
    rate: together(rule.combination, amounts(false)),
    extra: isCouncillor ? together(rule.additions, amounts(true)) : 0,
  }
}

/** Rate and additions of a month, pro rata for a part of it as the rule says. */
function earned(
  { spans, isCouncillor }: PersonMonth,
  rule: AllowanceRule,
  caps: AllowanceCaps,
  daysInMonth: number,
): { readonly rate: Grosze; readonly extra: Grosze } {
  const months = spans.map(({ roles, days }) => ({ ...ratesFor(roles, rule, caps, isCouncillor), days }))
  const held = spans.reduce((sum, { days }) => sum + days, 0)
  if (rule.partMonth === 'whole') {
    // Who was several things in one month is paid for the best of them.
    const best = months.toSorted((a, b) => b.rate + b.extra - (a.rate + a.extra))[0]
    return { rate: best?.rate ?? 0, extra: best?.extra ?? 0 }
  }
  // A whole month is never more or less than the rate; thirtieths are for a part of one.
  const of = rule.partMonth === 'thirty' && held < daysInMonth ? 30 : daysInMonth
  const { paid } = fractions[rule.rounding]
  const part = (amount: (month: (typeof months)[number]) => Grosze) =>
    divided(
      months.reduce((sum, month) => sum + amount(month) * Math.min(month.days, of), 0),
      of,
      paid,
    )
  return { rate: part(({ rate }) => rate), extra: part(({ extra }) => extra) }
}

/** The most of several deductions, where only one of them counts; the earlier of equal ones. */
function oneOf(
  lines: readonly DeductionLine[],
  key: (line: DeductionLine) => string | undefined,
): readonly DeductionLine[] {
  const best = new Map<string, DeductionLine>()
  for (const line of lines) {
    const same = key(line)
    const known = same === undefined ? undefined : best.get(same)
    if (same !== undefined && (known === undefined || line.amount > known.amount)) best.set(same, line)
  }
  return lines.filter((line) => {
    const same = key(line)
    return same === undefined || best.get(same) === line
  })
}

/** Each deduction of a month, before what limits them together. */
function linesOf(
  { attended, isCouncillor }: PersonMonth,
  rule: AllowanceRule,
  { base, rate }: { readonly base: Grosze; readonly rate: Grosze },
): readonly DeductionLine[] {
  const { taken } = fractions[rule.rounding]
  const target = isCouncillor ? 'councillors' : 'unitHeads'
  const rows = rule.deductions.filter(({ who }) => who === target)
  const found = attended.flatMap((one) => {
    const events = eventOf(one.kind, outcomeOf(one, rule))
    // What the rule says of an extraordinary session goes before what it says of any session.
    const row = events.flatMap((event) => rows.find((candidate) => candidate.event === event) ?? [])[0]
    if (row === undefined || (row.unexcusedOnly && one.mark === 'excused')) return []
    return [{ one, row }]
  })
  const single = found.flatMap(({ one, row }): DeductionLine[] => {
    if (row.unit === 'proportional') return []
    const amounts = {
      percent: () => percentOf(base, row.value, taken),
      percentOfRate: () => percentOf(rate, row.value, taken),
      amount: () => row.value,
      all: () => base,
    }
    const { event, unit, value } = row
    const { meeting, label, kind, date, joint } = one
    return [
      {
        event,
        unit,
        value,
        meeting,
        label,
        kind,
        date,
        joint,
        excused: one.mark === 'excused',
        amount: amounts[unit](),
      },
    ]
  })
  const shares = rows.flatMap((row): DeductionLine[] => {
    if (row.unit !== 'proportional') return []
    const missed = found.filter((other) => other.row === row).length
    const isSession = row.event !== 'committeeAbsent' && row.event !== 'committeeLate'
    const of = attended.filter(({ kind }) => (kind === 'committee') !== isSession).length
    if (missed === 0) return []
    const { event, unit, value } = row
    const amount = divided(base * value * missed, 10_000 * of, taken)
    const common = { meeting: undefined, label: '', kind: undefined, date: undefined, joint: false, excused: false }
    return [{ event, unit, value, ...common, amount, missed, of }]
  })
  const joined = rule.jointOnce
    ? oneOf(single, ({ joint, date }) => (joint && date !== undefined ? date : undefined))
    : single
  const counted = rule.onceADay ? oneOf(joined, ({ date }) => date) : joined
  return [...addedUp(addedUp(counted, 'percent', base, taken), 'percentOfRate', rate, taken), ...shares]
}

/**
 * Percentages of one amount are added before they are rounded, as a list with a column of percentages is read (70 % of 1 161,16
 * is 812,81); each line has what it adds to those before it.
 */
function addedUp(
  lines: readonly DeductionLine[],
  unit: Deduction['unit'],
  of: Grosze,
  fraction: Fraction,
): readonly DeductionLine[] {
  let percent = 0
  return lines.map((line) => {
    if (line.unit !== unit) return line
    const before = percentOf(of, percent, fraction)
    percent += line.value
    return { ...line, amount: percentOf(of, percent, fraction) - before }
  })
}

/** Of what somebody was what he is paid for. */
function paidRoles({ spans, isCouncillor }: PersonMonth, rule: AllowanceRule): readonly AllowanceRole[] {
  const paid = new Set(rule.rates.map(({ role }) => role))
  const roles = new Set(spans.flatMap((span) => span.roles).filter((role) => paid.has(role)))
  return roles.size > 0 || !isCouncillor ? [...roles] : ['member']
}

/** What somebody gets for a month by a rule: rates, no more than the cap, less what absences cost. */
export function allowanceOf(
  person: PersonMonth,
  rule: AllowanceRule,
  caps: AllowanceCaps,
  daysInMonth: number,
): Allowance {
  const { rate, extra } = earned(person, rule, caps, daysInMonth)
  const isCapped = person.isCouncillor && caps.cap !== undefined && rate + extra > caps.cap
  const base = isCapped ? (caps.cap ?? 0) : rate + extra
  const at = (isSession: boolean) => person.attended.filter(({ kind }) => (kind === 'committee') !== isSession)
  const counted = (of: readonly Attended[]) => ({
    held: of.length,
    present: of.filter((one) => outcomeOf(one, rule) !== 'absent').length,
  })
  const [sessions, committees] = [counted(at(true)), counted(at(false))]
  // Of a meeting whose attendance nobody noted it cannot be said that he was not there.
  const isIdle =
    person.unnoted.length === 0 &&
    ((rule.idleMonth !== 'paid' && sessions.held + committees.held === 0) ||
      (rule.idleMonth === 'absentFromAll' && sessions.present + committees.present === 0))
  const lines = linesOf(person, rule, { base, rate })
  const sum = lines.reduce((total, { amount }) => total + amount, 0)
  const most = Math.min(base, percentOf(base, rule.mostDeducted, fractions[rule.rounding].taken))
  const deducted = isIdle ? base : Math.min(sum, most)
  const left = base - deducted
  return {
    key: person.key,
    name: person.name,
    roles: paidRoles(person, rule),
    rate,
    extra,
    base,
    isCapped,
    isIdle,
    days: person.spans.reduce((total, { days }) => total + days, 0),
    sessions,
    committees,
    late: person.attended.filter((one) => outcomeOf(one, rule) === 'late').length,
    lines,
    deducted,
    due: rule.rounding === 'zloty' ? divided(left, 100, 'halfUp') * 100 : left,
    unnoted: person.unnoted,
  }
}
