import type { Day, Values } from '#shared/core/values/values'
import type { ChartDefinition } from '#shared/model/chart'
import { fieldOf } from '#shared/model/definition'
import type { Filter } from '#shared/model/view'
import { type ChartData, type ChartEntry, chartTotal, countChart, monthEdge } from '#shared/engine/statistics/charts'
import type { Span } from '#shared/engine/documents/period'
import { nextTurn } from './nextTurn'
import type { RegisterStore, Stores } from './registerStore'

/** Entries read before others may ask something. */
const readAtOnce = 500

/** A chart of a register, counted. */
export interface CountedChart {
  readonly register: string
  readonly chart: ChartDefinition
  readonly data: ChartData
}

/** The charts of a register over a period, of the entries that fit. */
export function chartsOf(store: RegisterStore, span: Span, filters: readonly Filter[]): readonly CountedChart[] {
  return (store.definition.charts ?? []).map((chart) => {
    for (const steps = counting(store, chart, span, filters); ;) {
      const { done, value } = steps.next()
      if (done === true) return value
    }
  })
}

/**
 * The charts the desk shows, over the months each names; those with nothing to show are left out. They are decoration:
 * whatever else is asked meanwhile is answered first. `undefined` once the records are others, as `isCurrent` says.
 */
export async function deskChartsOf(
  stores: Stores,
  today: Day,
  isCurrent: () => boolean,
): Promise<readonly CountedChart[] | undefined> {
  const charts: CountedChart[] = []
  for (const store of stores.values())
    for (const chart of store.definition.charts ?? []) {
      const { desk } = chart
      if (desk === undefined) continue
      const [from, to] = [monthEdge(today, desk.from, 'first'), monthEdge(today, desk.to, 'last')]
      for (const steps = counting(store, chart, { from, to }); ;) {
        await nextTurn()
        if (!isCurrent()) return undefined
        const { done, value } = steps.next()
        if (done !== true) continue
        if (chartTotal(value.data) > 0) charts.push(value)
        break
      }
    }
  return charts
}

/** Counts a chart, some entries at every step. */
function* counting(
  store: RegisterStore,
  chart: ChartDefinition,
  span: Span,
  filters: readonly Filter[] = [],
): Generator<void, CountedChart> {
  const { definition, table } = store
  const { from, to } = span
  const { day, by, parts, when = [] } = chart
  const needed = [day, ...(by === 'month' ? [] : [by.field]), ...(parts === undefined ? [] : [parts])]
  const fields = [...new Set([...needed, ...when.map(({ field }) => field)])].flatMap(
    (id) => fieldOf(definition, id) ?? [],
  )
  // Only what the chart reads: a record with all that is derived of it takes many times as long.
  const valuesOf = (slot: number): Values =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = table.valueAt(slot, field)
        return value === undefined ? [] : [[field.id, value]]
      }),
    )
  const { rows } = store.list({
    register: definition.id,
    filters: [
      ...filters,
      {
        field: day,
        kind: 'range',
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      },
    ],
    sort: [],
  })
  const entries: ChartEntry[] = []
  for (const slot of rows) {
    const readings = chart.times === undefined ? [] : store.readings(slot)
    entries.push({ values: valuesOf(slot), readings: () => readings })
    if (entries.length % readAtOnce === 0) yield
  }
  return { register: definition.id, chart, data: countChart(definition, chart, entries, span) }
}
