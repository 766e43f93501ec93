import { filesIn, type Values } from '../../../core/values/values'
import { addDays } from '../../../core/calendar/days'
import type { RegisterRecord } from '../../../core/values/record'
import type { Check, RegisterState } from '../../../engine/health/check'
import type { Find } from '../../../engine/present/rule'
import { dayAt, linkedAt } from '../asOf'
import { dueOf, removeOnOf } from './rules'

const findOf =
  ({ find }: RegisterState): Find =>
  (register, id) => {
    const record = find(register, id)
    return record?.trashed === 0 ? record.values : undefined
  }

/** Not filed two weeks after the last day, and nobody was called (u.s.g. art. 24h ust. 5a). */
const callMissing: Check = {
  severity: 'error',
  prepare: (state) => {
    const find = findOf(state)
    return ({ values }) => {
      const due = dueOf(values, find)
      return due !== undefined &&
        values['filedOn'] === undefined &&
        values['calledOn'] === undefined &&
        addDays(due, 14) < state.today
        ? { field: 'calledOn', value: due }
        : undefined
    }
  },
}

const sameOf = ({ person, kind, stateOn }: Values): string | undefined => {
  const who = linkedAt(person)
  return who === undefined || kind === 'correction' || typeof stateOn !== 'string'
    ? undefined
    : `${who} ${typeof kind === 'string' ? kind : ''} ${stateOn}`
}

/** Two declarations of one person of one kind and one day: the second is most likely a correction. */
const filedTwice: Check = {
  severity: 'warning',
  prepare: ({ records }) => {
    const known = new Map<string, RegisterRecord[]>()
    for (const record of records) {
      const same = sameOf(record.values)
      if (same === undefined) continue
      const others = known.get(same)
      if (others === undefined) known.set(same, [record])
      else others.push(record)
    }
    return ({ id, values }) => {
      const same = sameOf(values)
      const others = (same === undefined ? [] : (known.get(same) ?? [])).filter((other) => other.id !== id)
      return others.length === 0 || same === undefined
        ? undefined
        : { field: 'kind', others: others.map((other) => other.id), group: same }
    }
  },
}

/** Published with a scan kept here, and nobody noted a version without part B. */
const notRedacted: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      values['publishedOn'] !== undefined && filesIn(values['files']).length > 0 && values['scanRedacted'] !== true
        ? { field: 'scanRedacted' }
        : undefined,
}

/** Still in BIP after six years (u.s.g. art. 24h ust. 6). */
const keptTooLong: Check = {
  severity: 'warning',
  prepare:
    ({ today }) =>
    ({ values }) => {
      const until = removeOnOf(values)
      return until !== undefined &&
        until < today &&
        dayAt(values, 'publishedOn') !== undefined &&
        values['removedOn'] === undefined
        ? { field: 'removedOn', value: until }
        : undefined
    },
}

/** Checks only the register of asset declarations needs. */
export const declarationChecks = { callMissing, filedTwice, notRedacted, keptTooLong } as const satisfies Readonly<
  Record<string, Check>
>
