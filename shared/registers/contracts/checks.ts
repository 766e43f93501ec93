import type { Check } from '../../engine/health/check'
import { fold } from '../../core/folding/fold'
import { rowsIn } from '../../core/values/values'
import { cruStanding } from './rules'

/** The number of a contract, its own and not the one of the register, borne by several. */
const sameContract: Check = {
  severity: 'warning',
  prepare: ({ records }) => {
    const bearers = new Map<string, string[]>()
    for (const { id, values } of records) {
      const number = values['contractNumber']
      if (typeof number !== 'string') continue
      const key = fold(number)
      const others = bearers.get(key)
      if (others === undefined) bearers.set(key, [id])
      else others.push(id)
    }
    return ({ id, values }) => {
      const value = values['contractNumber']
      if (typeof value !== 'string') return undefined
      const group = fold(value)
      const others = (bearers.get(group) ?? []).filter((other) => other !== id).slice(0, 20)
      return others.length === 0 ? undefined : { field: 'contractNumber', value, group, others }
    }
  },
}

const partyMissing: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) =>
      rowsIn(values['parties']).length === 0 ? { field: 'parties' } : undefined,
}

/** A party that runs a business, without a number it can be told by. */
const partyUnidentified: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) => {
      const party = rowsIn(values['parties']).find(
        ({ kind, nip, regon, krs }) => kind === 'SU01' && nip === undefined && regon === undefined && krs === undefined,
      )
      if (party === undefined) return undefined
      const { name } = party
      return { field: 'parties.name', ...(typeof name === 'string' ? { value: name } : {}) }
    },
}

const amountMissing: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      values['value'] === undefined ? { field: 'value' } : undefined,
}

const unnumberedButNumbered: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) => {
      const value = values['contractNumber']
      return values['noNumber'] === true && typeof value === 'string' ? { field: 'contractNumber', value } : undefined
    },
}

/** A contract of the time of the central register of which nobody said whether it is to be entered there. */
const cruUndecided: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      cruStanding(values) === 'undecided' ? { field: 'cru' } : undefined,
}

/** Checks only the register of contracts needs. */
export const contractChecks = {
  sameContract,
  partyMissing,
  partyUnidentified,
  amountMissing,
  unnumberedButNumbered,
  cruUndecided,
} as const satisfies Readonly<Record<string, Check>>
