import type { CheckText } from '../../model/registerText'
import type { resolutionChecks } from './checks'

/** English texts of the checks only this register undergoes. */
export const resolutionChecksEn: Readonly<Record<keyof typeof resolutionChecks, CheckText>> = {
  votesTooMany: {
    title: 'More votes than councillors',
    why: 'The votes add up to more than the largest sum that recurs in the term, which is the number of councillors (Act on Municipal Self-Government, art. 17).',
    next: 'Compare the votes with the minutes.',
  },
  votesLost: {
    title: 'Adopted without a majority',
    why: 'There are no more votes for than against, and acts pass by simple majority (Act on Municipal Self-Government, art. 14).',
    next: 'Compare the votes with the minutes; the act may not have been adopted.',
  },
  journalYear: {
    title: 'Year of the journal differs from promulgation',
    why: 'Positions of the official journal are counted in the year of promulgation.',
    next: 'Compare with the official journal.',
  },
  journalPartly: {
    title: 'Promulgation incomplete',
    why: 'Only some of journal year, position and date of promulgation are known. Without them entry into force cannot be computed.',
    next: 'Fill in the missing field from the official journal.',
  },
  unusedButFilled: {
    title: 'Number not used, yet filled in',
    why: 'The entry is marked as a number not used, although it has dates or votes of an act.',
    next: 'Remove the mark or the data of the act.',
  },
  votesPartly: {
    title: 'Vote incomplete',
    why: 'Votes for, against or abstained are missing. A zero must be entered.',
    next: 'Fill in the votes from the minutes.',
  },
  votesNone: {
    title: 'Vote 0:0:0',
    why: 'This is how programs show a secret ballot; its result stands in the protocol of the tellers.',
    next: 'Enter the result from the protocol, or silence the remark.',
  },
  annulledWithoutRuling: {
    title: 'Annulled without a ruling',
    why: 'A link says the act was annulled, and no ruling stands among the supervision events.',
    next: 'Add the supervision event with its date and sign.',
  },
  dispatchUndated: {
    title: 'No day of dispatch',
    why: 'The act was promulgated, or its supervisor received it, so it was sent; but nobody entered when. Whether in time cannot be told.',
    next: 'Enter the day of the letter that sent it, or silence the remark.',
  },
}
