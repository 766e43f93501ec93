import type { Span } from '#shared/engine/documents/period'
import type { Filter } from '#shared/model/view'
import type { Day } from '#shared/core/values/values'
import { chartsOf, type CountedChart, deskChartsOf } from '../charts'
import { calendarOf, deskOf } from '../desk'
import type { OfficeRecords } from '../officeRecords'
import { timelinessOf } from '../papers'
import type { CalendarDay, Desk, DueRecord, ListQuery, TimelinessAnswer } from '../queryTypes'
import type { Stores } from '../registerStore'

/** A ready view of what is to be published without delay, and how many entries it lists. */
export interface UnpublishedView {
  readonly register: string
  readonly view: string
  readonly count: number
}

/** Questions of the desk and of statistics, over all registers. */
export const deskQuestions = (office: OfficeRecords) => {
  /** What was counted last for the charts of the desk. */
  let charts: { readonly version: number; readonly counted: readonly CountedChart[] } | undefined
  return {
    /** Number of records outside the trash, by register. */
    async totals(): Promise<Readonly<Record<string, number>>> {
      return totalsOf(await office.ready())
    },

    /** What is to be done, over all registers. */
    async desk(): Promise<Desk> {
      const stores = await office.readyForTasks()
      const settings = office.settings()
      const desk = deskOf(stores, settings.today)
      office.answers.keep({ desk, totals: totalsOf(stores) }, settings)
      return desk
    },

    /** The part of it that is to be published, or taken down again. */
    async publishing(): Promise<Desk> {
      return deskOf(await office.readyForTasks(), office.settings().today, true)
    },

    /** What is to be published without a day to count to: the views that list it, those with nothing in them left out. */
    async unpublished(): Promise<readonly UnpublishedView[]> {
      return [...(await office.ready())].flatMap(([register, store]) =>
        (store.definition.unpublished ?? []).flatMap((id) => {
          const view = store.definition.views.find((one) => one.id === id)
          const count = store.list({ register, filters: view?.filters ?? [], sort: [] }).matched
          return count === 0 ? [] : [{ register, view: id, count }]
        }),
      )
    },

    /** The days of a period on which something happens or a deadline ends, in their order. */
    async calendar(from: Day, to: Day): Promise<readonly CalendarDay[]> {
      return calendarOf(await office.readyForTasks(), from, to)
    },

    /** Records of all registers whose retention period is over. */
    async due(): Promise<readonly DueRecord[]> {
      return [...(await office.ready()).values()].flatMap((store) => store.due())
    },

    /** How the clock a register's statistics measure was kept by the records a query finds: in all, and by each field. */
    async timeliness(query: ListQuery): Promise<TimelinessAnswer> {
      return timelinessOf(await office.store(query.register), query)
    },

    /** The charts of a register over a period, of the entries that fit. */
    async charts(register: string, period: Span, filters: readonly Filter[]): Promise<readonly CountedChart[]> {
      return chartsOf(await office.store(register), period, filters)
    },

    /** The charts of the desk, of all registers that have any; those with nothing to show are left out. */
    async deskCharts(): Promise<readonly CountedChart[]> {
      for (;;) {
        const stores = await office.ready()
        const { version } = office
        if (charts?.version === version) return charts.counted
        const isCurrent = () => office.version === version
        const counted = await deskChartsOf(stores, office.settings().today, isCurrent)
        // Something changed meanwhile: once more.
        if (counted === undefined) continue
        charts = { version, counted }
        return counted
      }
    },
  }
}

function totalsOf(stores: Stores): Readonly<Record<string, number>> {
  // Of what the program keeps for itself an office that has nothing yet has some too.
  return Object.fromEntries(
    [...stores].flatMap(([register, store]) =>
      store.definition.internal === true ? [] : [[register, store.live()] as const],
    ),
  )
}
