import { formatDay, formatDayInWords } from '../../core/calendar/days'
import type { Office } from '../../model/office'
import { documentsPl } from './documents.pl'
import type { Day } from '../../core/values/values'
import { letterhead, ownerOf } from './letterhead'
import type { DocumentInput } from './model'
import { MARGIN_MM } from './pageLayout'
import { typeset } from './typography'

/** A line of the sheet: what is to be done with which record. */
export interface WeekTask {
  readonly end: Day
  readonly todo: string
  readonly name: string
  readonly title: string
}

export interface WeekDay {
  /** The day with its weekday, as headings say it. */
  readonly heading: string
  /** Why the day is free, where it is. */
  readonly free: string
  readonly events: readonly string[]
  readonly tasks: readonly WeekTask[]
  /** Deadlines that end and are not among the tasks. */
  readonly further: number
}

export interface WeekSheetPrint {
  readonly office: Office
  readonly from: Day
  readonly to: Day
  readonly late: readonly WeekTask[]
  /** All that is late, shown or not; the old backlog included. */
  readonly lateCount: number
  readonly days: readonly WeekDay[]
  readonly printedOn: Day
}

const texts = documentsPl.weekSheet
const dayColumn = { heading: texts.end, width: 24 }
const columns = [
  { heading: texts.todo, width: 62 },
  { heading: texts.name, width: 34 },
  { heading: texts.title, width: 74 },
]

/** Builds „Terminy na tydzień 23–29 listopada 2026 r.”: what is late, then each day with its sessions and deadlines. */
export function buildWeekSheet(print: WeekSheetPrint): DocumentInput {
  const { office, late, days, lateCount } = print
  const title = `${texts.heading} ${weekInWords(print.from, print.to)}`
  return {
    title,
    subject: texts.heading,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office),
    footer: typeset(documentsPl.footer(title, formatDayInWords(print.printedOn))),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title) },
      ...(late.length === 0
        ? []
        : [
            { kind: 'heading' as const, level: 2 as const, text: texts.late },
            {
              kind: 'table' as const,
              columns: [
                dayColumn,
                ...columns.map((column, index) => (index === 2 ? { ...column, width: 50 } : column)),
              ],
              rows: late.map((task) => ({ kind: 'row' as const, cells: [formatDay(task.end), ...cellsOf(task)] })),
            },
          ]),
      ...(lateCount > late.length
        ? [{ kind: 'paragraph' as const, style: 'note' as const, text: texts.further(lateCount - late.length) }]
        : []),
      ...days.flatMap(dayBlocks),
    ],
  }
}

function dayBlocks({ heading, free, events, tasks, further }: WeekDay): DocumentInput['blocks'] {
  // A free day without anything is left out: the sheet hangs on a wall.
  if (free !== '' && events.length === 0 && tasks.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: typeset(free === '' ? heading : `${heading} (${free})`) },
    ...events.map((event) => ({ kind: 'paragraph' as const, style: 'strong' as const, text: typeset(event) })),
    ...(tasks.length === 0
      ? events.length === 0
        ? [{ kind: 'paragraph' as const, style: 'note' as const, text: texts.none }]
        : []
      : [
          {
            kind: 'table' as const,
            columns: columns.map((column) => ({ ...column })),
            rows: tasks.map((task) => ({ kind: 'row' as const, cells: cellsOf(task) })),
          },
        ]),
    ...(further > 0 ? [{ kind: 'paragraph' as const, style: 'note' as const, text: texts.further(further) }] : []),
  ]
}

function cellsOf({ todo, name, title }: WeekTask): string[] {
  return [typeset(todo), typeset(name), typeset(title) || documentsPl.empty]
}

/** „23–29 listopada 2026 r.”, and in full over the end of a month. */
function weekInWords(from: Day, to: Day): string {
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${Number(from.slice(8))}–${formatDayInWords(to)}`
    : `${formatDayInWords(from)} – ${formatDayInWords(to)}`
}
