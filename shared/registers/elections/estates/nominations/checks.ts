import type { RegisterRecord } from '../../../../core/values/record'
import type { Check } from '../../../../engine/health/check'
import { dayAt, linkAt, textAt } from '../../voting/values'

/** Who it is, in which election; a candidate without PESEL by name and day of birth. */
function candidateOf({ values }: RegisterRecord): string | undefined {
  if (dayAt(values, 'withdrawnOn') !== undefined) return undefined
  const election = linkAt(values, 'election')
  const pesel = textAt(values, 'pesel')
  if (election === undefined) return undefined
  if (pesel !== '') return `${election} ${pesel}`
  const born = dayAt(values, 'birthDate')
  return born === undefined
    ? undefined
    : `${election} ${textAt(values, 'surname')} ${textAt(values, 'givenNames')} ${born}`
}

/** One person who stands in two councils, or twice in one. */
const twoUnits: Check = {
  severity: 'error',
  prepare: ({ records }) => {
    const standing = new Map<string, string[]>()
    for (const record of records) {
      const candidate = candidateOf(record)
      if (candidate === undefined) continue
      const others = standing.get(candidate)
      if (others === undefined) standing.set(candidate, [record.id])
      else others.push(record.id)
    }
    return (record) => {
      const group = candidateOf(record)
      if (group === undefined) return undefined
      const others = (standing.get(group) ?? []).filter((other) => other !== record.id).slice(0, 20)
      return others.length === 0
        ? undefined
        : { field: 'surname', value: textAt(record.values, 'surname'), group, others }
    }
  },
}

/** A candidate registered although he is not in the roll of the unit. */
const notInRoll: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) =>
      values['inRoll'] === 'no' && values['decision'] === 'registered' && values['withdrawnOn'] === undefined
        ? { field: 'inRoll' }
        : undefined,
}

/** Checks only the register of these nominations needs. */
export const unitNominationChecks = { twoUnits, notInRoll } as const satisfies Readonly<Record<string, Check>>
