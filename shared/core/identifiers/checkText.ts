import { readPeriod } from '../calendar/period'
import { checkNip, checkPesel, checkRegon, type IdentifierProblem } from './checkDigits'

/** What a text must look like; text that does not is kept and pointed out. */
export type TextCheck = 'nip' | 'regon' | 'krs' | 'pesel' | 'period' | 'eDelivery'

/** What is wrong with a text that must look like something. */
export interface TextProblem {
  readonly check: TextCheck
  readonly problem: IdentifierProblem
}

const checks: Readonly<Record<TextCheck, (text: string) => IdentifierProblem | undefined>> = {
  nip: checkNip,
  regon: checkRegon,
  pesel: checkPesel,
  // Ten digits without a check digit (regulation on the National Court Register).
  krs: (text) => (/^\d{10}$/.test(text) ? undefined : 'shape'),
  // Address of an electronic box: AE:PL-12345-67890-ABCDE-12 (fact sheet E9).
  eDelivery: (text) => (/^AE:PL-\d{5}-\d{5}-[A-Z]{5}-\d{2}$/u.test(text) ? undefined : 'shape'),
  period: (text) => (readPeriod(text) === undefined ? 'shape' : undefined),
}

/** Checks a text as its field asks; `undefined` when it is right or the field asks for nothing. It warns, never blocks. */
export function checkText(check: TextCheck | undefined, text: string): TextProblem | undefined {
  if (check === undefined || text.trim() === '') return undefined
  const problem = checks[check](text.trim())
  return problem === undefined ? undefined : { check, problem }
}
