import { eventText } from '#shared/model/registerText'
import { useCallback, useMemo } from 'react'
import { addDays } from '#shared/core/calendar/days'
import { freeDayReason } from '#shared/core/calendar/holidays'
import { weekdayOf } from '#shared/core/calendar/weekday'
import { buildWeekSheet, type WeekTask } from '#shared/engine/documents/weekSheet'
import { weekEnd } from '#shared/engine/desk/desk'
import { deskPlace, paperId, weekPaper } from '#shared/engine/templates/paperList'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { type Texts, textsOf } from '#shared/text/texts'
import type { Day } from '#shared/core/values/values'
import { useWorkspace } from '../../data/context'
import type { DeskTask } from '../../data/query/queryTypes'
import { whatToDo } from './taskName'
import { officePaperOf } from '../export/officePaperOf'
import type { Paper } from '../export/paper'
import { useSavePaper } from '../export/useSavePaper'

/** The week a sheet is about: that of the day, from Saturday on the next one. */
export function sheetWeek(day: Day): { readonly from: Day; readonly to: Day } {
  const isWeekend = weekdayOf(day) === 0 || weekdayOf(day) === 6
  const to = weekEnd(isWeekend ? addDays(day, 2) : day)
  return { from: addDays(to, -6), to }
}

interface WeekSheet {
  /** Saves the sheet as a Word file. */
  readonly save: (from: Day, to: Day) => Promise<void>
  /** The sheet as it is to be printed. */
  readonly prepare: (from: Day, to: Day) => Promise<Paper>
}

/** The sheet of a week: what is late, and what happens and ends on each of its days. */
export function useWeekSheet(): WeekSheet {
  const workspace = useWorkspace()
  const savePaper = useSavePaper()
  const prepare = useCallback<WeekSheet['prepare']>(
    async (from, to) => {
      const [desk, calendar] = await Promise.all([workspace.query.desk(), workspace.query.calendar(from, to)])
      const { office, today, catalogue } = workspace.snapshot()
      // Official documents are always Polish.
      const polish = textsOf('pl', catalogue)
      const line = (task: DeskTask) => lineOf(polish, task)
      const freeDays = new Set(office.freeDays)
      const late = desk.parts.find(({ part }) => part === 'late')
      const backlog = desk.parts.find(({ part }) => part === 'backlog')
      const days = Array.from({ length: 7 }, (_, index) => addDays(from, index)).map((day) => {
        const content = calendar.find((other) => other.day === day)
        const reason = freeDayReason(day, freeDays)
        const tasks = (content?.tasks ?? []).filter(({ reading }) => reading.clock.quiet !== true)
        return {
          heading: polish.deadlines.day(day),
          free: reason === undefined ? '' : polish.deadlines.freeDay(reason),
          events: (content?.events ?? []).map(({ register, name }) => eventText(polish.register(register), name)),
          tasks: tasks.map(line),
          further: (content?.ends ?? 0) - (content?.tasks.length ?? 0),
        }
      })
      const document = buildWeekSheet({
        office,
        from,
        to,
        late: (late?.rows ?? []).map(line),
        lateCount: (late?.count ?? 0) + (backlog?.count ?? 0),
        days,
        printedOn: today,
      })
      return officePaperOf(
        workspace,
        { kind: paperId(weekPaper, deskPlace), suggestedName: documentsPl.weekSheet.fileName(from), document },
        { day: today, copy: 'office' },
      )
    },
    [workspace],
  )
  const save = useCallback<WeekSheet['save']>(
    async (from, to) => {
      await savePaper(await prepare(from, to))
    },
    [savePaper, prepare],
  )
  return useMemo(() => ({ save, prepare }), [save, prepare])
}

function lineOf(polish: Texts, task: DeskTask): WeekTask {
  return { end: task.reading.end, todo: whatToDo(polish, task), name: task.name, title: task.title }
}
