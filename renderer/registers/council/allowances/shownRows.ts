import { rowsIn, type RowCell, type Grosze, type RowValue, type Values } from '#shared/core/values/values'
import { daysIn, type Month } from '#shared/registers/council/allowances/facts'
import type { PayRow } from '#shared/registers/council/allowances/run'
import type { AllowanceScreenText } from '#shared/registers/council/allowances/screen.pl'
import {
  type AllowanceWords,
  meetingInWords,
  monthInWords,
  reasonsOf,
  rolesInWords,
} from '#shared/registers/council/allowances/words.pl'

/** A line of the table: a person's month in figures, with the reasons in words. */
export interface ShownRow {
  readonly key: string
  readonly name: string
  readonly functions: string
  readonly base: Grosze
  readonly sessions: string
  readonly committees: string
  readonly deducted: Grosze
  readonly corrected: Grosze
  readonly toPay: Grosze
  readonly isCapped: boolean
  readonly reasons: readonly string[]
  /** What is to be looked at before the month is closed. */
  readonly doubts: readonly string[]
}

/** Present of how many; a dash where none was held. */
const share = (of: { readonly present: number; readonly held: number } | undefined) =>
  of === undefined || of.held === 0 ? '–' : `${of.present} / ${of.held}`

/** Rows of a month that is still open. */
export function openRows(
  rows: readonly PayRow[],
  month: Month,
  screen: AllowanceScreenText,
  words: AllowanceWords,
): readonly ShownRow[] {
  const days = daysIn(month)
  return rows.map(({ key, name, allowance, corrections, corrected, toPay }) => {
    const unnoted = (allowance?.unnoted ?? []).map((meeting) => meetingInWords(meeting, words))
    return {
      key,
      name,
      functions: allowance === undefined ? words.formerly : rolesInWords(allowance.roles, words),
      base: allowance?.base ?? 0,
      sessions: share(allowance?.sessions),
      committees: share(allowance?.committees),
      deducted: allowance?.deducted ?? 0,
      corrected,
      toPay,
      isCapped: allowance?.isCapped ?? false,
      reasons: [
        ...(allowance === undefined ? [] : reasonsOf(allowance, days, words)),
        ...corrections.map(({ month: of, before, after }) =>
          screen.correction(monthInWords(of, words), words.correction(before, after)),
        ),
      ],
      doubts: [
        ...(unnoted.length === 0 ? [] : [screen.unnoted(unnoted.join(', '))]),
        ...(toPay < 0 ? [screen.negative] : []),
      ],
    }
  })
}

const amount = (cell: RowCell | undefined) => (typeof cell === 'number' ? cell : 0)
const text = (cell: RowCell | undefined) => (typeof cell === 'string' ? cell : '')

/** Rows of a closed month, as they were closed. */
export function closedRows(
  { people, corrections }: Values,
  screen: AllowanceScreenText,
  words: AllowanceWords,
): readonly ShownRow[] {
  const made = rowsIn(corrections)
  return rowsIn(people).map((row: RowValue): ShownRow => {
    const key = text(row['key'])
    const reasons = text(row['reasons'])
    return {
      key,
      name: text(row['person']),
      functions: text(row['functions']),
      base: amount(row['base']),
      sessions: share({ present: amount(row['sessionsPresent']), held: amount(row['sessionsHeld']) }),
      committees: share({ present: amount(row['committeesPresent']), held: amount(row['committeesHeld']) }),
      deducted: amount(row['deducted']),
      corrected: amount(row['corrected']),
      toPay: amount(row['toPay']),
      isCapped: row['capped'] === true,
      reasons: [
        ...(reasons === '' ? [] : reasons.split('\n')),
        ...made
          .filter((one) => one['key'] === key)
          .map((one) => screen.correction(monthInWords(text(one['month']), words), text(one['reason']))),
      ],
      doubts: [],
    }
  })
}
