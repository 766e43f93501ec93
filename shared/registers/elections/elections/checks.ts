import { linkAt, textAt } from '../procedure/values'
import type { Check } from '../../../engine/health/check'
import type { RegisterRecord } from '../../../core/values/record'

/** A term that ends before it begins. */
const termBackwards: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values: { termFrom, termTo } }) =>
      typeof termFrom === 'number' && typeof termTo === 'number' && termTo < termFrom
        ? { field: 'termTo', value: String(termTo) }
        : undefined,
}

/** Two nominations of one election under one number: papers and letters go by it. */
const sameNomination: Check = {
  severity: 'error',
  prepare: ({ records }) => {
    const bearers = new Map<string, string[]>()
    for (const record of records) {
      const key = electionNumber(record)
      if (key === undefined) continue
      const others = bearers.get(key)
      if (others === undefined) bearers.set(key, [record.id])
      else others.push(record.id)
    }
    return (record) => {
      const group = electionNumber(record)
      if (group === undefined) return undefined
      const others = (bearers.get(group) ?? []).filter((other) => other !== record.id).slice(0, 20)
      return others.length === 0
        ? undefined
        : { field: 'number', value: textAt(record.values, 'number'), group, others }
    }
  },
}

function electionNumber({ values }: RegisterRecord): string | undefined {
  const number = textAt(values, 'number')
  return number === '' ? undefined : `${linkAt(values, 'election') ?? ''} ${number}`
}

/** Checks only the registers of the lay-judge election need. */
export const electionChecks = { termBackwards, sameNomination } as const satisfies Readonly<Record<string, Check>>
