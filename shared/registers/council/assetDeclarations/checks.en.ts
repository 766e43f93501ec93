import type { CheckText } from '../../../model/registerText'
import type { declarationChecks } from './checks'

/** English texts of the checks only the register of asset declarations undergoes. */
export const declarationChecksEn: Readonly<Record<keyof typeof declarationChecks, CheckText>> = {
  callMissing: {
    title: 'Not filed, and nobody was called',
    why: 'Whoever did not file is called within 14 days of finding it (Act on communal self-government art. 24h ust. 5a).',
    next: 'Print the call and enter its day, or enter the day it was filed.',
  },
  filedTwice: {
    title: 'Two declarations of one kind',
    why: 'A second one of the same person and day is mostly a correction.',
    next: 'Make the later one a correction and name the one it corrects.',
  },
  notRedacted: {
    title: 'Published without a redacted version',
    why: 'Part B (home address, place of real estate) is not public; scans put up as they are break that.',
    next: 'See what stands in BIP and note that the version without part B is ready.',
  },
  keptTooLong: {
    title: 'In BIP for more than six years',
    why: 'Declarations are kept for six years (Act on communal self-government art. 24h ust. 6).',
    next: 'Take it down and enter the day.',
  },
}
