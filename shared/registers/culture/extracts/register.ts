import { linkedAt, nameOf } from '../../../core/values/fieldValues'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'
import type { RegisterModule } from '../../../engine/register'
import { cultureExtracts } from './definition'
import { extractLetters } from './papers'
import { cultureExtractsEn } from './texts.en'
import { cultureExtractsPl } from './texts.pl'

/** Stamp duty for a started page in grosze; what does not apply to an extract is marked free (act on stamp duty). */
const feeOfPage = 500

const extractFee: Rule = ({ pages, free }) => {
  if (free === true) return 0
  return typeof pages === 'number' ? pages * feeOfPage : undefined
}

/** An extract has no title of its own: it goes by the institution it is of. */
const extractSubject: Rule = ({ institution }, { find }) => {
  const id = linkedAt(institution)
  const found = id === undefined ? undefined : find?.('culture', id)
  return nameOf(found?.['name']) ?? nameOf(institution)
}

const checks = {
  unpaidExtract: checkOfOne('warning', ({ issuedOn, feeOn, free }) =>
    issuedOn !== undefined && feeOn === undefined && free !== true ? 'feeOn' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>

/** Register of extracts. */
export const cultureExtractsRegister: RegisterModule = {
  definition: cultureExtracts,
  texts: { pl: cultureExtractsPl, en: cultureExtractsEn },
  code: { rules: { extractFee, extractSubject }, checks, letters: extractLetters },
}
