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
  twoCourts: {
    title: 'One person a lay judge of two courts',
    why: 'Somebody with this PESEL has a mandate at more than one court in one term, and one may be a lay judge of one court only (Courts Act, art. 159 § 2).',
    next: 'Settle with the person which mandate is taken up; enter the day and reason the other ended.',
  },
  noticeShort: {
    title: 'The lay judge was told too late',
    why: 'Of the committee and the session on a motion for dismissal the lay judge is told in writing at least seven days before (Courts Act, art. 166 § 2b).',
    next: 'Compare the days with the proof of delivery; if they are right, put the motion off.',
  },
}
