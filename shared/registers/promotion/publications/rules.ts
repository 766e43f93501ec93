import { linkedAt } from '../../../core/values/fieldValues'
import { rowsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

const unitCost: Rule = ({ cost, printRun }) =>
  typeof cost === 'number' && typeof printRun === 'number' && printRun > 0 ? Math.round(cost / printRun) : undefined

/** Rules of the register of publications. */
export const publicationsRules = { unitCost } as const satisfies Readonly<Record<string, Rule>>

const ofImprint = ['issue', 'issn', 'editorInChief', 'address'] as const

/** Checks only the register of publications needs. */
export const publicationsChecks = {
  imprintIncomplete: checkOfOne('warning', (values) =>
    values['kind'] === 'bulletin' || values['kind'] === 'newspaper'
      ? ofImprint.find((field) => values[field] === undefined)
      : undefined,
  ),
  photoNoLicence: checkOfOne('warning', ({ photos }) =>
    rowsIn(photos).some(({ licence }) => licence === undefined) ? 'photos' : undefined,
  ),
  costNoContract: checkOfOne('note', ({ cost, contract }) =>
    typeof cost === 'number' && cost > 0 && linkedAt(contract) === undefined ? 'contract' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
