import { dayOf, linkedAt, textOf } from '../../../core/values/fieldValues'
import { namesIn } from '../../../core/people/namesIn'
import type { Check } from '../../../engine/health/check'
import { checkOfOne, checkOfSame } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

/** Who was honoured: a name the resolution made public. */
const laureate: Rule = ({ name, outcome, actOn }) =>
  outcome === 'awarded' && dayOf(actOn) !== undefined ? textOf(name) : undefined

/** Rules of the register of honours. */
export const honoursRules = { laureate } as const satisfies Readonly<Record<string, Rule>>

/** Checks only the register of honours needs. */
export const honoursChecks = {
  awardedNoAct: checkOfOne('error', ({ outcome, act, actOn }) =>
    outcome === 'awarded' && (linkedAt(act) === undefined || dayOf(actOn) === undefined) ? 'act' : undefined,
  ),
  noConsent: checkOfOne('warning', ({ outcome, posthumous, consentOn }) =>
    outcome === 'awarded' && posthumous !== true && consentOn === undefined ? 'consentOn' : undefined,
  ),
  bookNumberTwice: checkOfSame('error', 'bookNo', ({ bookNo }) =>
    typeof bookNo === 'number' ? String(bookNo) : undefined,
  ),
  nameTooEarly: checkOfOne('warning', (values) =>
    values['outcome'] !== 'awarded' && namesIn(values, 'name', 'title') !== undefined ? 'title' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
