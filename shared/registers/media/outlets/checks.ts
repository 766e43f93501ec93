import { type RowValue, rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'

/** A check of the journalists of an outlet; pointed out once, however many of them it is about. */
const ofJournalists = (severity: Check['severity'], isOdd: (row: RowValue) => boolean): Check => ({
  severity,
  prepare:
    () =>
    ({ values }) =>
      rowsIn(values['journalists']).some(isOdd) ? { field: 'journalists' } : undefined,
})

const hasContact = ({ phone, mail }: RowValue) => phone !== undefined || mail !== undefined

/** Checks only the register of outlets needs. */
export const mediaChecks = {
  noConsent: ofJournalists('note', (row) => hasContact(row) && row['consentOn'] === undefined),
  consentWithdrawn: ofJournalists('warning', (row) => hasContact(row) && row['withdrawnOn'] !== undefined),
} as const satisfies Readonly<Record<string, Check>>
