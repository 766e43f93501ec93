import { dayOf, linkedAt } from '../../../core/values/fieldValues'
import { type RowValue, rowsIn, type Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

const own = ({ value, grant }: Values) =>
  typeof value === 'number' && typeof grant === 'number' && value >= grant ? value - grant : undefined

const ownShare: Rule = own

const projectSpent: Rule = ({ budget }) => {
  const rows = rowsIn(budget)
  return rows.length === 0
    ? undefined
    : rows.reduce((sum, { spent }) => sum + (typeof spent === 'number' ? spent : 0), 0)
}

const dueOf = ({ due }: RowValue) => (typeof due === 'string' ? (dayOf(due) ?? '') : '')

/** The report a project is at: the first that was not sent, else the last one. */
function reportAt({ reports }: Values): RowValue | undefined {
  const rows = rowsIn(reports)
    .filter((row) => dueOf(row) !== '')
    .toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)))
  return rows.find(({ sentOn }) => sentOn === undefined) ?? rows.at(-1)
}

const nextReport: Rule = (values) => {
  const row = reportAt(values)
  return row === undefined ? undefined : dueOf(row)
}

const reportSent: Rule = (values) => {
  const sent = reportAt(values)?.['sentOn']
  return typeof sent === 'string' ? dayOf(sent) : undefined
}

/** What was built or bought stays as it is for so many years from the final payment. */
const yearsOfDurability = 5

const sustainUntil: Rule = ({ finalPaymentOn }) => {
  const day = dayOf(finalPaymentOn)
  if (day === undefined) return undefined
  const year = String(Number(day.slice(0, 4)) + yearsOfDurability)
  // The 29th of February has its anniversary on the last day of the month.
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`
}

/** Rules of the register of projects. */
export const projectsRules = {
  ownShare,
  projectSpent,
  nextReport,
  reportSent,
  sustainUntil,
} as const satisfies Readonly<Record<string, Rule>>

/** Checks only the register of projects needs. */
export const projectsChecks = {
  grantOverValue: checkOfOne('error', ({ value, grant }) =>
    typeof value === 'number' && typeof grant === 'number' && grant > value ? 'grant' : undefined,
  ),
  overBudget: checkOfOne('warning', ({ budget }) =>
    rowsIn(budget).some(
      ({ planned, spent }) => typeof planned === 'number' && typeof spent === 'number' && spent > planned,
    )
      ? 'budget.spent'
      : undefined,
  ),
  noOwnShareAct: checkOfOne('note', (values) =>
    values['result'] === 'granted' && (own(values) ?? 0) > 0 && linkedAt(values['act']) === undefined
      ? 'act'
      : undefined,
  ),
  indicatorSum: checkOfOne('warning', ({ indicators }) =>
    rowsIn(indicators).some(
      ({ women, men, achieved }) =>
        typeof women === 'number' &&
        typeof men === 'number' &&
        typeof achieved === 'number' &&
        women + men !== achieved,
    )
      ? 'indicators.achieved'
      : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
