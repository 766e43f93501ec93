import { fold } from '../../../core/folding/fold'
import { dayOf, linkedAt, textOf } from '../../../core/values/fieldValues'
import type { Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne, checkOfSame } from '../../../engine/health/checkOfOne'

/** Whose event it is: by the bank of organisations, else by the name as it is written. */
function organiserOf({ ngo, applicant }: Values): string | undefined {
  const name = textOf(applicant)
  return linkedAt(ngo) ?? (name === undefined ? undefined : fold(name))
}

/** A patronage that was granted and of which the report did not come. */
const noEarlierReport: Check = {
  severity: 'warning',
  prepare: ({ records }) => {
    const owing = records.filter(
      ({ values }) =>
        values['decision'] === 'granted' && values['reportOn'] === undefined && values['withdrawnOn'] === undefined,
    )
    return ({ id, values }) => {
      const [who, applied] = [organiserOf(values), dayOf(values['appliedOn'])]
      if (who === undefined || applied === undefined) return undefined
      const others = owing.filter(
        (one) => one.id !== id && organiserOf(one.values) === who && (dayOf(one.values['date']) ?? applied) < applied,
      )
      return others.length === 0 ? undefined : { field: 'applicant', others: others.map((one) => one.id) }
    }
  },
}

/** Checks only the register of patronage needs. */
export const patronageChecks = {
  commercialGranted: checkOfOne('warning', ({ decision, commercial, collection }) =>
    decision !== 'granted'
      ? undefined
      : commercial === true
        ? 'commercial'
        : collection === true
          ? 'collection'
          : undefined,
  ),
  noEarlierReport,
  sameEvent: checkOfSame('warning', 'event', ({ event, date }) => {
    const [name, day] = [textOf(event), dayOf(date)]
    return name === undefined || day === undefined ? undefined : `${fold(name)} ${day}`
  }),
} as const satisfies Readonly<Record<string, Check>>
