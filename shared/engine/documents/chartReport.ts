import { formatDay } from '../../core/calendar/days'
import type { Day } from '../../core/values/values'
import type { Office } from '../../model/office'
import type { ShownChart } from '../statistics/shownChart'
import { printFigure } from '../statistics/shownChart'
import { documentsPl } from './documents.pl'
import { letterhead, ownerOf } from './letterhead'
import type { DocumentInput } from './model'
import { MARGIN_MM, usableWidth } from './pageLayout'
import { typeset } from './typography'

const words = documentsPl.charts

/** A picture drawn for a paper: a PNG and its size. */
export interface ChartPicture {
  readonly png: string
  readonly widthMm: number
  readonly heightMm: number
}

/** A chart of a paper: its words, and the picture of it where there is something to draw. */
export interface PrintedChart {
  readonly chart: ShownChart
  readonly picture?: ChartPicture
}

/** A chart in a paper: heading, picture with a description, and the table that says the same in numbers. */
export function chartBlocks({ chart, picture }: PrintedChart, widthMm: number): DocumentInput['blocks'] {
  const numbers = 22
  return [
    { kind: 'heading', level: 2, text: typeset(chart.title) },
    ...(picture === undefined
      ? []
      : [{ kind: 'picture' as const, ...picture, alt: words.alt(chart.title, chart.series.join(', ')) }]),
    chart.bars.length === 0
      ? { kind: 'paragraph', text: documentsPl.timeliness.none }
      : {
          kind: 'table',
          columns: [
            { heading: typeset(chart.nameHeading), width: Math.max(40, widthMm - numbers * chart.series.length) },
            ...chart.series.map((heading) => ({ heading: typeset(heading), width: numbers, align: 'right' as const })),
          ],
          rows: chart.bars.map(({ name, values }) => ({
            kind: 'row',
            cells: [typeset(name), ...values.map((value) => printFigure(value, 'pl'))],
          })),
        },
  ]
}

interface ChartReportPrint {
  readonly office: Office
  /** The register's name. */
  readonly register: string
  readonly period: string
  readonly printedOn: Day
  readonly charts: readonly PrintedChart[]
}

/** Builds the charts of a register over a period, each with its table. */
export function buildChartReport({ office, register, period, printedOn, charts }: ChartReportPrint): DocumentInput {
  const title = `${words.title} – ${register}`
  return {
    title: period === '' ? title : `${title}, ${period}`,
    subject: title,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office),
    footer: typeset(documentsPl.footer(words.title, formatDay(printedOn))),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title.toUpperCase()) },
      ...(period === ''
        ? []
        : [
            { kind: 'paragraph' as const, style: 'subtitle' as const, align: 'center' as const, text: typeset(period) },
          ]),
      ...charts.flatMap((chart) => chartBlocks(chart, usableWidth('portrait', MARGIN_MM))),
      { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
    ],
  }
}
