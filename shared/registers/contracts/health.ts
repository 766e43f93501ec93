import type { HealthRules } from '../../model/definition'

/** What the health check looks for in the register of contracts. */
export const contractHealth = {
  past: ['cruEnteredOn', 'cruModifiedOn', 'bipOn', 'changes.date', 'changes.enteredOn', 'guarantees.returnedOn'],
  repeats: ['contractNumber'],
  checks: [
    'sameContract',
    'partyMissing',
    'partyUnidentified',
    'amountMissing',
    'unnumberedButNumbered',
    'cruUndecided',
  ],
} as const satisfies HealthRules
