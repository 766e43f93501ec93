import { personKey } from '../../../core/people/personKey'
import type { RegisterRecord } from '../../../core/values/record'
import type { Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'

/** What tells two people of one name apart, or shows that they are one. */
const telling = ['pesel', 'birthOn'] as const

/** Whether two records of one name are of one person: `undefined` where nobody can say. */
export function isSamePerson(one: Values, other: Values): boolean | undefined {
  const known = telling.filter((field) => one[field] !== undefined && other[field] !== undefined)
  return known.length === 0 ? undefined : known.every((field) => one[field] === other[field])
}

const nameOf = ({ givenNames, surname }: Values) =>
  personKey([givenNames, surname].filter((part) => typeof part === 'string').join(' '))

/** A check of pairs of one name; `wanted` says of which. */
function pairCheck(severity: Check['severity'], wanted: (same: boolean | undefined) => boolean): Check {
  return {
    severity,
    prepare: ({ records }) => {
      const byName = new Map<string, RegisterRecord[]>()
      for (const record of records) {
        const name = nameOf(record.values)
        if (name !== '') byName.set(name, [...(byName.get(name) ?? []), record])
      }
      return ({ id, values }) => {
        const name = nameOf(values)
        const others = (byName.get(name) ?? []).filter(
          (other) => other.id !== id && wanted(isSamePerson(values, other.values)),
        )
        return others.length === 0
          ? undefined
          : { field: 'surname', value: name, others: others.map((other) => other.id), group: name }
      }
    },
  }
}

/** One name, and the same day of birth or PESEL: one person twice. */
const samePerson = pairCheck('warning', (same) => same === true)

/** One name, and nothing that tells the two apart; with different days of birth they are two. */
const namesake = pairCheck('note', (same) => same === undefined)

/** Checks of people. */
export const peopleChecks = { samePerson, namesake } as const satisfies Readonly<Record<string, Check>>
