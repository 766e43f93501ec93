import type { ChartDefinition } from '../../model/chart'
import { type RegisterText, fieldLabel } from '../../model/registerText'
import { type ChartData, wholeSeries } from './charts'
import type { Timeliness } from './timeliness'

/** A chart in words: what is drawn of it, and what its table says. */
export interface ShownChart {
  readonly title: string
  /** Heading of the column of names in its table. */
  readonly nameHeading: string
  readonly series: readonly string[]
  /** Whether the series need their names beside the bars; one that counts everything is named by the title. */
  readonly hasLegend: boolean
  /** Whether the parts of a bar stand on each other; otherwise the bars of a name overlap, such as median and percentile. */
  readonly isStacked: boolean
  /** Whether its bars are months or years, which stand side by side in their order. */
  readonly isOverTime: boolean
  readonly bars: readonly ShownBar[]
}

export interface ShownBar {
  /** `03`, or the year, where little room is. */
  readonly label: string
  readonly name: string
  readonly values: readonly (number | undefined)[]
}

/** The program's own words in charts. */
export interface ChartWords {
  readonly month: string
  readonly year: string
  readonly nobody: string
  readonly count: string
  readonly median: string
  readonly percentile: string
}

/** Puts a chart into words of a language: titles, names of series, months. */
export function shownChart(
  chart: ChartDefinition,
  data: ChartData,
  text: RegisterText,
  words: ChartWords,
  language: 'pl' | 'en',
): ShownChart {
  const isOverTime = chart.by === 'month'
  const areYears = data.bars[0]?.name.length === 4
  const choices = chart.parts === undefined ? {} : (text.choices[chart.parts] ?? {})
  const seriesName = (id: string) => (id === wholeSeries ? words.nobody : (choices[id] ?? id))
  const named = chart.times === undefined ? data.series.map(seriesName) : [words.median, words.percentile]
  return {
    title: text.charts?.[chart.id] ?? chart.id,
    nameHeading: chart.by === 'month' ? (areYears ? words.year : words.month) : fieldLabel(text, chart.by.field),
    series: chart.parts === undefined && chart.times === undefined ? [words.count] : named,
    hasLegend: chart.parts !== undefined || chart.times !== undefined,
    isStacked: chart.times === undefined,
    isOverTime,
    bars: data.bars.map(({ name, values }) => ({
      label: isOverTime && !areYears ? name.slice(5) : name,
      name: name === '' ? words.nobody : isOverTime && !areYears ? monthName(name, language) : name,
      values,
    })),
  }
}

/** How long a clock took, by name, as a chart; names without a time are left out. */
export function timelinessChart(
  title: string,
  nameHeading: string,
  rows: readonly Timeliness[],
  words: Pick<ChartWords, 'nobody' | 'median' | 'percentile'>,
): ShownChart {
  return {
    title,
    nameHeading,
    series: [words.median, words.percentile],
    hasLegend: true,
    isStacked: false,
    isOverTime: false,
    bars: rows
      .filter(({ percentile90 = 0 }) => percentile90 > 0)
      .map(({ name, median, percentile90 }) => {
        const shown = name === '' ? words.nobody : name
        return { label: shown, name: shown, values: [median, percentile90] }
      }),
  }
}

/** „marzec 2026”. */
export function monthName(month: string, language: 'pl' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'pl' ? 'pl' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01`))
}

/** A number of a chart as it is printed: whole, or with one decimal; `–` for none. */
export function printFigure(value: number | undefined, language: string): string {
  return value === undefined ? '–' : value.toLocaleString(language, { maximumFractionDigits: 1 })
}
