import { addYears, format, parseISO } from 'date-fns'
import { addDays } from '../../../core/calendar/days'
import { fold } from '../../../core/folding/fold'
import { dayOf } from '../../../core/values/fieldValues'
import { type Day, linksInCell, type RowValue, rowsIn, textsIn, type Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'
import { teamPapersPl } from './papers.pl'

const dayIn = (row: RowValue, column: string): Day | undefined => {
  const cell = row[column]
  return typeof cell === 'string' ? dayOf(cell) : undefined
}

/** Who sits in the team on a day. */
export function membersOn({ members }: Values, day: Day): readonly RowValue[] {
  return rowsIn(members).filter((row) => (dayIn(row, 'from') ?? day) <= day && (dayIn(row, 'to') ?? day) >= day)
}

const ofOrganisations = (rows: readonly RowValue[]) => rows.filter(({ side }) => side === 'ngo')

/** The term of a council of public benefit (act on public benefit activity art. 41e ust. 2). */
const usualYears = 3
/** No team is appointed for longer. */
const longestYears = 50

const termEnd = ({ createdOn, years, kind }: Values): Day | undefined => {
  const first = dayOf(createdOn)
  // A year that was typed there by mistake is no term.
  const lasts = typeof years === 'number' && years <= longestYears ? years : kind === 'council' ? usualYears : undefined
  return first === undefined || lasts === undefined
    ? undefined
    : addDays(format(addYears(parseISO(first), lasts), 'yyyy-MM-dd'), -1)
}

const held = ({ meetings }: Values) =>
  rowsIn(meetings)
    .filter((row) => dayIn(row, 'date') !== undefined)
    .toSorted((one, other) => (dayIn(one, 'date') ?? '').localeCompare(dayIn(other, 'date') ?? ''))

/** The meeting whose minutes come next: the first without any, else the last one. */
const minutesAt = (values: Values) => {
  const rows = held(values)
  return rows.find((row) => dayIn(row, 'minutesOn') === undefined) ?? rows.at(-1)
}

/** Rules of the register of teams. */
export const teamsRules = {
  teamTermEnd: termEnd,
  teamStatus: (values, { today }) => {
    const [first, last] = [dayOf(values['createdOn']), dayOf(values['endedOn']) ?? termEnd(values)]
    if (last !== undefined && last < today) return 'ended'
    return first === undefined || first > today ? 'planned' : 'working'
  },
  teamSeats: (values, { today }) => {
    const now = membersOn(values, today)
    return now.length === 0 ? undefined : teamPapersPl.seats(now.length, ofOrganisations(now).length)
  },
  teamMinutesFrom: (values) => {
    const row = minutesAt(values)
    return row === undefined ? undefined : dayIn(row, 'date')
  },
  teamMinutesUntil: (values) => {
    const row = minutesAt(values)
    return row === undefined ? undefined : dayIn(row, 'minutesOn')
  },
} as const satisfies Readonly<Record<string, Rule>>

/** So many organisations move for a council of public benefit (art. 41e ust. 1). */
const fewestMovers = 5
/** Absent without excuse so many times in a row, a member may be dismissed (art. 41g ust. 2). */
const mostAbsences = 3

/** Checks only the register of teams needs. */
export const teamsChecks = {
  fewMovers: checkOfOne('note', ({ kind, motionNgos }) =>
    kind === 'council' && typeof motionNgos === 'number' && motionNgos < fewestMovers ? 'motionNgos' : undefined,
  ),
  ngoMinority: checkOfOne('warning', (values, { today }) => {
    const now = membersOn(values, today)
    return values['kind'] === 'council' && now.length > 0 && ofOrganisations(now).length * 2 < now.length
      ? 'members.side'
      : undefined
  }),
  absentThrice: checkOfOne('warning', (values, { today }) => {
    const absent = held(values).map(({ absent: names }) => new Set(textsIn(names).map(fold)))
    const isThrice = (name: string) =>
      absent.some((_, at) => {
        const times = absent.slice(at, at + mostAbsences)
        return times.length === mostAbsences && times.every((names) => names.has(name))
      })
    return membersOn(values, today).some(({ person }) => typeof person === 'string' && isThrice(fold(person)))
      ? 'meetings.absent'
      : undefined
  }),
  ngoStruckOff: checkOfOne('warning', (values, { today, find }) =>
    membersOn(values, today).some(({ ngo }) => {
      const [link] = linksInCell(ngo)
      return link?.record !== undefined && find('ngos', link.record)?.values['state'] === 'struckOff'
    })
      ? 'members.ngo'
      : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
