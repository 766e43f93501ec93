import { addDays } from '../../../core/calendar/days'
import { dayOf, linkedAt } from '../../../core/values/fieldValues'
import type { Day, Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import type { Rule } from '../../../engine/present/rule'
import { dayOfAll } from '../places'

/** Bounds of art. 19a: grosze of one grant, days of its task, grosze of one organisation in a calendar year. */
const mostOfOne = 1_000_000
const mostDays = 90
const mostInYear = 2_000_000
/** For so many days an offer is posted, and may be remarked on (art. 19a ust. 3 and 4). */
const daysPosted = 7

const places = ['bipOn', 'boardOn', 'wwwOn'] as const

/** The day from which the offer stands in all three places; none while one is missing. */
function postedDay(values: Values): Day | undefined {
  return dayOfAll(values, places)
}

const postedOn: Rule = (values) => postedDay(values)

const postedUntil: Rule = (values) => {
  const day = postedDay(values)
  return day === undefined ? undefined : addDays(day, daysPosted)
}

/** What was granted and not spent goes back. */
const unused: Rule = ({ amount, spent, outcome }) =>
  outcome === 'granted' && typeof amount === 'number' && typeof spent === 'number' && spent < amount
    ? amount - spent
    : undefined

/** Rules of the register of small grants. */
export const smallGrantRules = { postedOn, postedUntil, unused } as const satisfies Readonly<Record<string, Rule>>

const isDropped = ({ outcome }: Values) => outcome === 'refused' || outcome === 'withdrawn'
const amountOf = ({ amount }: Values) => (typeof amount === 'number' ? amount : 0)

const overAmount: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) =>
      !isDropped(values) && amountOf(values) > mostOfOne ? { field: 'amount' } : undefined,
}

/** Both days count: from the first to the ninetieth. */
const overDays: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) => {
      const [from, to] = [dayOf(values['from']), dayOf(values['to'])]
      return !isDropped(values) && from !== undefined && to !== undefined && to > addDays(from, mostDays - 1)
        ? { field: 'to' }
        : undefined
    },
}

/** Whose grants of which year are counted together: by the contract, and until there is one by the offer. */
function purseOf(values: Values): string | undefined {
  const ngo = linkedAt(values['ngo'])
  const day = dayOf(values['contractOn']) ?? dayOf(values['receivedOn'])
  return isDropped(values) || ngo === undefined || day === undefined ? undefined : `${ngo} ${day.slice(0, 4)}`
}

const overYear: Check = {
  severity: 'error',
  prepare: ({ records }) => {
    const purses = new Map<string, { sum: number; ids: string[] }>()
    for (const { id, values } of records) {
      const purse = purseOf(values)
      if (purse === undefined) continue
      const known = purses.get(purse)
      purses.set(purse, { sum: (known?.sum ?? 0) + amountOf(values), ids: [...(known?.ids ?? []), id] })
    }
    return ({ id, values }) => {
      const purse = purseOf(values)
      const known = purse === undefined ? undefined : purses.get(purse)
      return purse === undefined || known === undefined || known.sum <= mostInYear
        ? undefined
        : { field: 'amount', others: known.ids.filter((other) => other !== id), group: purse }
    }
  },
}

const struckOff: Check = {
  severity: 'error',
  prepare:
    ({ find }) =>
    ({ values }) => {
      const ngo = linkedAt(values['ngo'])
      const found = ngo === undefined || isDropped(values) ? undefined : find('ngos', ngo)
      return found?.values['state'] === 'struckOff' ? { field: 'ngo', others: [found.id] } : undefined
    },
}

/** Checks only the register of small grants needs. */
export const smallGrantChecks = { overAmount, overDays, overYear, struckOff } as const satisfies Readonly<
  Record<string, Check>
>
