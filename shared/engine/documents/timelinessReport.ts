import { formatDay } from '../../core/calendar/days'
import type { Timeliness } from '../statistics/timeliness'
import type { ClockText } from '../../model/registerText'
import { chartBlocks, type ChartPicture, type PrintedChart } from './chartReport'
import { documentsPl } from './documents.pl'
import { letterhead, ownerOf } from './letterhead'
import type { DocumentInput } from './model'
import { MARGIN_MM, usableWidth } from './pageLayout'
import type { PeriodPrint } from '../register'
import { typeset } from './typography'

const words = documentsPl.timeliness

/** One table of the report: what it is told by, its rows, and the chart drawn of them. */
export interface TimelinessPart {
  /** „według radnych” */
  readonly heading: string
  readonly nameHeading: string
  readonly rows: readonly Timeliness[]
  readonly chart?: ChartPicture
}

// Landscape, 257 mm: every entry stands in one of the columns from `inTime` to `unclear`.
const columns = (name: string) => [
  { heading: name, width: 72 },
  { heading: words.all, width: 16, align: 'right' as const },
  { heading: words.inTime, width: 18, align: 'right' as const },
  { heading: words.metLate, width: 18, align: 'right' as const },
  { heading: words.late, width: 18, align: 'right' as const },
  { heading: words.open, width: 16, align: 'right' as const },
  { heading: words.undated, width: 17, align: 'right' as const },
  { heading: words.unclear, width: 24, align: 'right' as const },
  { heading: words.share, width: 20, align: 'right' as const },
  { heading: words.median, width: 19, align: 'right' as const },
  { heading: words.percentile, width: 19, align: 'right' as const },
]

/**
 * A number of days as it is printed, with at most one decimal; `–` where there is none. Papers are Polish, screens are
 * not always.
 */
export function printDays(days: number | undefined, language = 'pl'): string {
  return days === undefined ? documentsPl.empty : days.toLocaleString(language, { maximumFractionDigits: 1 })
}

/** A share from 0 to 1 in whole per cent; `–` where there is none. */
export function printShare(share: number | undefined): string {
  return share === undefined ? documentsPl.empty : `${Math.round(share * 100).toLocaleString('pl')}\u00a0%`
}

function rowOf(row: Timeliness, name: string) {
  return {
    kind: 'row' as const,
    cells: [
      typeset(name),
      String(row.all),
      String(row.inTime),
      String(row.metLate),
      String(row.late),
      String(row.open),
      String(row.undated),
      String(row.unclear),
      printShare(row.shareInTime),
      printDays(row.median),
      printDays(row.percentile90),
    ],
  }
}

/** Builds the statistics of a clock in a period: in all, then by councillor, department …, as tables with charts; last the charts of the register. */
export function buildTimelinessReport(
  { office, period, printedOn, timeliness }: PeriodPrint,
  register: string,
  clock: ClockText,
  parts: readonly TimelinessPart[],
  charts: readonly PrintedChart[] = [],
): DocumentInput {
  const title = `${words.title} – ${register}: ${clock.name}`
  return {
    title: `${title}, ${period}`,
    subject: title,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'landscape', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office),
    footer: typeset(documentsPl.footer(words.title, formatDay(printedOn))),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title.toUpperCase()) },
      { kind: 'paragraph', style: 'subtitle', align: 'center', text: typeset(period) },
      { kind: 'table', columns: columns(words.together), rows: [rowOf(timeliness.total, words.total)] },
      ...parts.flatMap(({ heading, nameHeading, rows, chart }): DocumentInput['blocks'] => [
        { kind: 'heading', level: 2, text: typeset(heading) },
        ...(chart === undefined
          ? []
          : [{ kind: 'picture' as const, ...chart, alt: words.chartAlt(heading, rows.length) }]),
        rows.length === 0
          ? { kind: 'paragraph', text: words.none }
          : {
              kind: 'table',
              columns: columns(nameHeading),
              rows: rows.map((row) => rowOf(row, row.name === '' ? words.nobody : row.name)),
            },
      ]),
      ...charts.flatMap((chart) => chartBlocks(chart, usableWidth('landscape', MARGIN_MM))),
      {
        kind: 'paragraph',
        style: 'note',
        text: typeset(words.note(words.countedFrom(clock.name, clock.article, clock.from ?? ''))),
      },
      { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
    ],
  }
}
