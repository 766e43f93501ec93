import { conditionHolds } from '../../model/condition'
import type { ChartDefinition } from '../../model/chart'
import { fieldOf, type RegisterDefinition } from '../../model/definition'
import type { FieldDefinition } from '../../model/field'
import { daysBetween } from '../../core/calendar/days'
import { type Day, type FieldValue, linksIn, rollIn, textsIn, type Values } from '../../core/values/values'
import type { ClockReading } from '../deadlines/clocks'
import { percentile } from './timeliness'

/** A bar: the month (`2026-03`), the year or the name it stands for, `''` for none, and a number for each series. */
export interface ChartBar {
  readonly name: string
  /** `undefined` where there is nothing to say, such as the median of no replies. */
  readonly values: readonly (number | undefined)[]
}

/** What a chart shows: ids of its series (choices, states, or `median` and `percentile90`), and its bars in their order. */
export interface ChartData {
  readonly series: readonly string[]
  readonly bars: readonly ChartBar[]
}

/** An entry of the register, derived values included, and its clocks where they are asked for. */
export interface ChartEntry {
  readonly values: Values
  readonly readings: () => readonly ClockReading[]
}

/** Beyond so many months a period is told by years. */
const mostMonths = 36

/** The series of a chart that counts entries whole. */
export const wholeSeries = ''
/** The series of a chart of times. */
export const timeSeries = ['median', 'percentile90'] as const

/** The first or last day of a month so many months from the one of a day. */
export function monthEdge(day: Day, months: number, edge: 'first' | 'last'): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${edge === 'first' ? '01' : String(last)}`
}

/** The months of a period (`2026-03`), or its years where they are too many. */
export function timesOfPeriod(first: Day, last: Day): readonly string[] {
  const months = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const count = months(last) - months(first) + 1
  if (count <= mostMonths)
    return Array.from({ length: Math.max(0, count) }, (_, index) => monthEdge(first, index, 'first').slice(0, 7))
  const year = Number(first.slice(0, 4))
  return Array.from({ length: Number(last.slice(0, 4)) - year + 1 }, (_, index) => String(year + index))
}

/**
 * Counts a chart over the entries of a period; one that is open reaches as far as the entries. Months stand in their
 * order, empty ones too; names by what they come to, then by the Polish alphabet.
 */
export function countChart(
  definition: RegisterDefinition,
  chart: ChartDefinition,
  entries: readonly ChartEntry[],
  period: { readonly from?: Day | undefined; readonly to?: Day | undefined },
): ChartData {
  const counted = entries.filter(({ values }) => chart.when?.every((one) => conditionHolds(one, values)) !== false)
  const days = counted.flatMap(({ values }) => dayOf(values[chart.day]) ?? [])
  const first = period.from ?? days.reduce((least, day) => (least < day ? least : day), days[0] ?? '')
  const last = period.to ?? days.reduce((most, day) => (most > day ? most : day), '')
  const times = chart.by !== 'month' || first === '' || last === '' ? [] : timesOfPeriod(first, last)
  const namesOf = (values: Values): readonly string[] => {
    if (chart.by !== 'month') return namesIn(values[chart.by.field])
    const day = dayOf(values[chart.day])
    return day === undefined ? [] : [day.slice(0, times[0]?.length ?? 0)]
  }
  const bars =
    chart.times === undefined
      ? countedBars(definition, chart, counted, namesOf)
      : timedBars(chart.times, counted, namesOf)
  if (chart.by !== 'month') return { ...bars, bars: ordered(bars.bars) }
  const byName = new Map(bars.bars.map((bar) => [bar.name, bar]))
  const nothing = bars.series.map(() => (chart.times === undefined ? 0 : undefined))
  return { ...bars, bars: times.map((name) => byName.get(name) ?? { name, values: nothing }) }
}

/** What the bars of a chart come to in all; 0 of a chart that has nothing to show. */
export function chartTotal({ bars }: ChartData): number {
  return bars.reduce((sum, bar) => sum + barTotal(bar), 0)
}

/** What the parts of a bar come to. */
export function barTotal({ values }: Pick<ChartBar, 'values'>): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

function countedBars(
  definition: RegisterDefinition,
  { by, parts }: ChartDefinition,
  entries: readonly ChartEntry[],
  namesOf: (values: Values) => readonly string[],
): ChartData {
  const field = parts === undefined ? undefined : fieldOf(definition, parts)
  const counts = new Map<string, Map<string, number>>()
  const count = (name: string, part: string) => {
    const bar = counts.get(name) ?? new Map<string, number>()
    counts.set(name, bar.set(part, (bar.get(part) ?? 0) + 1))
  }
  for (const { values } of entries)
    if (field?.type === 'roll' && by !== 'month')
      for (const [name, choice] of Object.entries(rollIn(values[field.id]))) count(name, choice)
    else
      for (const name of new Set(namesOf(values)))
        for (const part of field === undefined ? [wholeSeries] : namesIn(values[field.id])) count(name, part)
  const used = new Set([...counts.values()].flatMap((bar) => [...bar.keys()]))
  const known = field === undefined ? [wholeSeries] : choicesOf(field)
  // What nobody foresaw, such as the choice of an older version, is counted too.
  const series = [...known.filter((part) => used.has(part)), ...[...used].filter((part) => !known.includes(part))]
  return {
    series: series.length === 0 ? [wholeSeries] : series,
    bars: [...counts].map(([name, bar]) => ({ name, values: series.map((part) => bar.get(part) ?? 0) })),
  }
}

function timedBars(
  clock: string,
  entries: readonly ChartEntry[],
  namesOf: (values: Values) => readonly string[],
): ChartData {
  const times = new Map<string, number[]>()
  for (const { values, readings } of entries) {
    const took = readings().flatMap(({ clock: { id }, state, start, metOn }) =>
      id === clock && metOn !== undefined && state !== 'unclear' ? [daysBetween(start, metOn)] : [],
    )
    for (const name of new Set(took.length === 0 ? [] : namesOf(values)))
      times.set(name, (times.get(name) ?? []).concat(took))
  }
  return {
    series: timeSeries,
    bars: [...times].map(([name, all]) => {
      const sorted = all.toSorted((a, b) => a - b)
      return { name, values: [percentile(sorted, 0.5), percentile(sorted, 0.9)] }
    }),
  }
}

const polish = new Intl.Collator('pl')

function ordered(bars: readonly ChartBar[]): readonly ChartBar[] {
  return bars.toSorted((a, b) => barTotal(b) - barTotal(a) || polish.compare(a.name, b.name))
}

function choicesOf(field: FieldDefinition): readonly string[] {
  if ('choices' in field) return field.choices
  return field.type === 'derived' ? Object.keys(field.states ?? {}) : []
}

function dayOf(value: FieldValue | undefined): Day | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(value) ? value.slice(0, 10) : undefined
}

/** What a field names: several people, one department, those it leads to; `''` for none. */
function namesIn(value: FieldValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  const names = [...textsIn(value), ...linksIn(value).map(({ written }) => written)]
  return names.length === 0 ? [''] : names
}
