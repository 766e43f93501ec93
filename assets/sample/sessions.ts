import { getDay, parseISO } from 'date-fns'
import { addDays } from '#shared/core/calendar/days'
import type { Term } from '#shared/model/office'
import type { Day } from '#shared/core/values/values'

/** A sitting of the council: its number within the term. */
export interface Sitting {
  readonly term: number
  readonly number: number
  readonly date: Day
}

const wednesday = 3

/**
 * `count` sittings spread evenly over the terms up to `today`, the newest always among them; fewer when there were not
 * so many months. Councils meet at least once a quarter (u.s.g. art. 20), this one on the fourth Wednesday, before Christmas on
 * the third, not in July: never on a public holiday.
 */
export function sittings(terms: readonly Term[], today: Day, count: number): readonly Sitting[] {
  const days = terms.flatMap((term) => {
    const last = term.to === undefined || term.to > today ? today : term.to
    return monthlyDays(term.from, last).map((date) => ({ term: term.number, date }))
  })
  const used = days.filter((_, index) => {
    const place = (end: number) => Math.floor((end * Math.min(count, days.length)) / days.length)
    return place(index + 1) > place(index)
  })
  return used.map(({ term, date }, index) => ({
    term,
    date,
    number: used.slice(0, index + 1).filter((other) => other.term === term).length,
  }))
}

function monthlyDays(from: Day, to: Day): readonly Day[] {
  const days: Day[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    for (const month of ['01', '02', '03', '04', '05', '06', '08', '09', '10', '11', '12']) {
      let day = `${year}-${month}-${month === '12' ? '15' : '22'}`
      while (getDay(parseISO(day)) !== wednesday) day = addDays(day, 1)
      if (day >= from && day <= to) days.push(day)
    }
  }
  return days
}
