import { formatDay } from '../../../core/calendar/days'
import { fold } from '../../../core/folding/fold'
import { dayOf, textOf } from '../../../core/values/fieldValues'
import { type Day, linksIn, linksInCell, type RowValue, rowsIn, type Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'
import { entryDays as daysOf, rubrics } from '../rubrics'

/** Rubric 2; days an older register only told in a text stand before those that are known. */
const entryDays: Rule = (values) => {
  const days = daysOf(values).map(formatDay).join('; ')
  const told = textOf(values['datesTold'])
  const all = [told, days].filter((text) => text !== undefined && text !== '').join('; ')
  return all === '' ? undefined : all
}

const dayIn = (row: RowValue, column: string): Day | undefined => {
  const cell = row[column]
  return typeof cell === 'string' ? dayOf(cell) : undefined
}

/** The first entry since the act that changes something is in force. */
const changeEntered: Rule = (values) => {
  const since = dayOf(values['changeSince'])
  if (since === undefined) return undefined
  const days = rowsIn(values['entries']).flatMap((row) => dayIn(row, 'on') ?? [])
  return days.filter((day) => day >= since).toSorted()[0]
}

/** Whoever heads the institution on the day: the first of those in office, for deputies stand below. */
function headOn(values: Values, today: Day): RowValue | undefined {
  return rowsIn(values['directors']).find((row) => {
    const [from, to] = [dayIn(row, 'from'), dayIn(row, 'to')]
    return (from === undefined || from <= today) && (to === undefined || to >= today)
  })
}

const director: Rule = (values, { today }) => linksInCell(headOn(values, today)?.['person'])[0]?.written

const appointedOn: Rule = (values, { today }) => {
  const head = headOn(values, today)
  return head === undefined ? undefined : dayIn(head, 'from')
}

const directorTo: Rule = (values, { today }) => {
  const head = headOn(values, today)
  return head === undefined ? undefined : dayIn(head, 'to')
}

/** Rules of the register of cultural institutions. */
export const cultureRules = { entryDays, changeEntered, director, appointedOn, directorTo } as const satisfies Readonly<
  Record<string, Rule>
>

/** What an entry says it struck out still stands: the new wording was not written, or the old one was written twice. */
const struckStands = checkOfOne('error', (values) => {
  const stands = (row: RowValue) => {
    const rubric = rubrics.find((one) => one === row['rubric'])
    const { struck } = row
    return rubric !== undefined && typeof struck === 'string' && fold(struck) === fold(textOf(values[rubric]) ?? '')
  }
  return rowsIn(values['entries']).some(stands) ? 'entries.struck' : undefined
})

/** A resolution the institution leads to is newer than the last entry about its statute. */
const statuteOutdated = checkOfOne('warning', (values, { find }) => {
  const days = rowsIn(values['entries']).flatMap((row) =>
    row['rubric'] === 'statuteAct' ? (dayIn(row, 'on') ?? []) : [],
  )
  const last = [...days, ...[dayOf(values['enteredOn'])].flatMap((day) => day ?? [])].toSorted().at(-1)
  const isNewer = linksIn(values['acts']).some(({ record }) => {
    const act = record === undefined ? undefined : find('resolutions', record)?.values
    const day = dayOf(act?.['date'])
    return (
      last !== undefined && day !== undefined && day > last && fold(textOf(act?.['title']) ?? '').includes('statut')
    )
  })
  return isNewer ? 'statuteAct' : undefined
})

/** Older books have the organiser and the act that founded the institution in one rubric. */
const twoInOne = checkOfOne('note', ({ organiser, foundingAct }) =>
  foundingAct === undefined && /uchwal|zarzadzen/u.test(fold(textOf(organiser) ?? '')) ? 'organiser' : undefined,
)

const struckNoBasis = checkOfOne('warning', ({ struckOn, struckBasis }) =>
  struckOn !== undefined && struckBasis === undefined ? 'struckBasis' : undefined,
)

/** The act of a council of decades ago may be lost: then that is what is written. */
const noFoundingAct = checkOfOne('note', ({ foundingAct, organiser }) =>
  foundingAct === undefined && !/uchwal|zarzadzen/u.test(fold(textOf(organiser) ?? '')) ? 'foundingAct' : undefined,
)

/** Checks only the register of cultural institutions needs. */
export const cultureChecks = {
  struckStands,
  statuteOutdated,
  twoInOne,
  struckNoBasis,
  noFoundingAct,
} as const satisfies Readonly<Record<string, Check>>
