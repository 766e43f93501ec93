import type { TextProblem } from '../core/identifiers/checkText'
import type { ChecksText } from './checks.pl'

const shapes: Readonly<Record<TextProblem['check'], string>> = {
  nip: 'A NIP has 10 digits.',
  regon: 'A REGON has 9 or 14 digits.',
  krs: 'A KRS number has 10 digits, leading zeros included.',
  pesel: 'A PESEL has 11 digits.',
  eDelivery: 'An address for e-delivery looks like AE:PL-12345-67890-ABCDE-12.',
  period: 'This is no period: enter a number and a unit, e.g. 62 dni.',
}

/** What is odd about values and how amounts are summed, in English. */
export const checksEn: ChecksText = {
  text: ({ check, problem }) => {
    if (problem === 'shape') return shapes[check]
    if (problem === 'birthDate') return 'The PESEL names a day of birth that does not exist. Check its digits.'
    return `The check digit of the ${check.toUpperCase()} does not fit. Check for a slip.`
  },
  order: (then, first) => `“${then}” is earlier than “${first}”.`,
  window: (earliest, length, start, field, article) =>
    `Too early: ${earliest} at the earliest, ${length} from ${start} (field “${field}”; ${article}).`,
  inRow: (row, said) => `Row ${row}: ${said}`,
  sum: (what, kind, amount, unread) =>
    `${what ?? 'Sum'}${kind === undefined ? '' : ` (${kind})`}: PLN ${amount}${unread === 0 ? '' : ` (without ${unread.toLocaleString('en')} not read)`}`,
  more: 'More data',
  moreOf: (name) => `More data: ${name}`,
}
