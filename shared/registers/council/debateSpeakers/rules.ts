import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'
import { linkedAt } from '../asOf'
import { councilRules } from '../rules'
import { placedIn, standingOf } from './speakers'

/** How the declaration stands by itself; who spoke has spoken. */
const speakerStatus: Rule = (values, { find }) => {
  if (values['spoke'] === true) return 'spoke'
  const meeting = linkedAt(values['meeting'])
  return standingOf(values, (meeting === undefined ? undefined : find?.('meetings', meeting)) ?? {})
}

/** Spoke though the declaration came too late, lacked signatures or was behind as many as are heard. */
const spokeUnadmitted: Check = {
  severity: 'warning',
  prepare: ({ records, find }) => {
    const meetings = new Set(records.flatMap(({ values }) => linkedAt(values['meeting']) ?? []))
    const barred = new Set(
      [...meetings].flatMap((meeting) =>
        placedIn(
          records.filter(({ values }) => linkedAt(values['meeting']) === meeting),
          find('meetings', meeting)?.values ?? {},
        ).flatMap(({ speaker, standing }) =>
          standing === 'late' || standing === 'fewSignatures' || standing === 'beyond' ? [speaker.id] : [],
        ),
      ),
    )
    return ({ id, values }) => (values['spoke'] === true && barred.has(id) ? { field: 'spoke' } : undefined)
  },
}

const moreValidThanFiled = checkOfOne('warning', ({ signatures, validSignatures }) =>
  typeof signatures === 'number' && typeof validSignatures === 'number' && validSignatures > signatures
    ? 'validSignatures'
    : undefined,
)

/** Rules of the register of speakers. */
export const speakerRules = { speakerStatus, dateOfMeeting: councilRules.dateOfMeeting } as const

/** Checks only the register of speakers needs. */
export const speakerChecks = { spokeUnadmitted, moreValidThanFiled } as const satisfies Readonly<Record<string, Check>>
