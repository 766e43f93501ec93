import type { CheckText } from '../../../model/registerText'
import type { electionChecks } from './checks'

/** English texts of the checks only this register undergoes. */
export const electionChecksEn: Readonly<Record<keyof typeof electionChecks, CheckText>> = {
  termBackwards: {
    title: 'Term that ends before it begins',
    why: 'The last year of the term comes before the first.',
    next: 'Correct the year.',
  },
  sameNomination: {
    title: 'The same nomination number twice',
    why: 'Two nominations of one election bear the same number, so letters and protocols do not tell which is meant.',
    next: 'Give one of them another number.',
  },
}
