import type { CheckText } from '../../model/registerText'
import type { contractChecks } from './checks'

/** English texts of the checks only this register undergoes. */
export const contractChecksEn: Readonly<Record<keyof typeof contractChecks, CheckText>> = {
  sameContract: {
    title: 'The same contract number in several entries',
    why: 'The number of the contract repeats: it was entered twice, or the number was copied from another one.',
    next: 'Compare the contracts; enter changes as annexes of one entry.',
  },
  partyMissing: {
    title: 'Contract without a party',
    why: 'It is not known whom the contract was concluded with.',
    next: 'Add the party.',
  },
  partyUnidentified: {
    title: 'Business without a number',
    why: 'The party is a business without NIP, REGON or KRS; the register of contracts asks for them.',
    next: 'Fill in the NIP; a foreign one can be silenced.',
  },
  amountMissing: {
    title: 'Contract without a value',
    why: 'No value is given, so the contract is in no sum.',
    next: 'Fill in the value; a contract without one can be silenced.',
  },
  unnumberedButNumbered: {
    title: 'Marked as without a number, yet it has one',
    why: 'The entry says that the contract has no number and gives one all the same.',
    next: 'Remove the mark or the number.',
  },
  cruUndecided: {
    title: 'Not decided whether the contract goes to CRU',
    why: 'The contract was concluded since 1 July 2026, and the entry does not say whether the Central Register of Contracts takes it. If so, the 30 days for the entry run from its conclusion (art. 34a of the Public Finance Act).',
    next: 'Choose in “Subject to entry in CRU”; many at once are changed in the view “CRU to decide”.',
  },
}
