import type { Day, Values } from '#shared/core/values/values'
import type { ChartDefinition } from '#shared/model/chart'
import { fieldOf } from '#shared/model/definition'
import type { Filter } from '#shared/model/view'
import { type ChartData, chartTotal, countChart, monthEdge } from '#shared/engine/statistics/charts'
import type { Span } from '#shared/engine/documents/period'
import type { RegisterStore, Stores } from './registerStore'

/** A chart of a register, counted. */
export interface CountedChart {
  readonly register: string
  readonly chart: ChartDefinition
  readonly data: ChartData
}

/** The charts of a register over a period, of the entries that fit. */
export function chartsOf(store: RegisterStore, span: Span, filters: readonly Filter[]): readonly CountedChart[] {
  return (store.definition.charts ?? []).map((chart) => counted(store, chart, span, filters))
}

/** The charts the desk shows, over the months each names; those with nothing to show are left out. */
export function deskChartsOf(stores: Stores, today: Day): readonly CountedChart[] {
  return [...stores.values()]
    .flatMap((store) =>
      (store.definition.charts ?? []).flatMap((chart) => {
        const { desk } = chart
        if (desk === undefined) return []
        return counted(store, chart, {
          from: monthEdge(today, desk.from, 'first'),
          to: monthEdge(today, desk.to, 'last'),
        })
      }),
    )
    .filter(({ data }) => chartTotal(data) > 0)
}

function counted(
  store: RegisterStore,
  chart: ChartDefinition,
  span: Span,
  filters: readonly Filter[] = [],
): CountedChart {
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
  const entries = Array.from(rows, (slot) => ({ values: valuesOf(slot), readings: () => store.readings(slot) }))
  return { register: definition.id, chart, data: countChart(definition, chart, entries, span) }
}
