import type { Day } from '../values/values'
import { addDays } from './days'
import { dayFrom } from './readDay'

/** Names of the months as they stand alone, in dates, after „w” and in English; folded. */
const names: ReadonlyMap<string, number> = new Map(
  [
    'styczen stycznia styczniu january',
    'luty lutego lutym february',
    'marzec marca marcu march',
    'kwiecien kwietnia kwietniu april',
    'maj maja maju may',
    'czerwiec czerwca czerwcu june',
    'lipiec lipca lipcu july',
    'sierpien sierpnia sierpniu august',
    'wrzesien wrzesnia wrzesniu september',
    'pazdziernik pazdziernika pazdzierniku october',
    'listopad listopada listopadzie november',
    'grudzien grudnia grudniu december',
  ].flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
)

/** Number of the month a folded word names in Polish or English, 1 to 12; `undefined` for any other word. */
export function monthNamed(word: string): number | undefined {
  return names.get(word)
}

/** First and last day of a month; `undefined` where there is no such month. */
export function monthSpan(year: number, month: number): { readonly from: Day; readonly to: Day } | undefined {
  const from = dayFrom(year, month, 1)
  // 31 days on is always in the next month; the day before its first is the last of this one.
  return from === undefined ? undefined : { from, to: addDays(`${addDays(from, 31).slice(0, 8)}01`, -1) }
}
