import { dayOf, linkedAt, textOf } from '../../../../core/values/fieldValues'
import { type Grosze, rowsIn, type Values } from '../../../../core/values/values'
import type { Check } from '../../../../engine/health/check'
import { checkOfOne, checkOfSame } from '../../../../engine/health/checkOfOne'
import type { DeriveContext, Rule } from '../../../../engine/present/rule'
import { bandOf, suggestedAmount } from '../allotment'

function fundOf({ fund }: Values, { find }: Pick<DeriveContext, 'find'>): Values | undefined {
  const id = linkedAt(fund)
  return id === undefined ? undefined : find?.('socialFunds', id)
}

const band: Rule = (values, context) => {
  const { incomePerHead } = values
  if (typeof incomePerHead !== 'number') return undefined
  const name = bandOf(fundOf(values, context), incomePerHead)?.['band']
  return typeof name === 'string' ? name : undefined
}

/** What the rules give; the commission may propose otherwise. */
const suggested: Rule = (values, context) => {
  const { incomePerHead } = values
  const kind = textOf(values['kind'])
  return typeof incomePerHead === 'number' && kind !== undefined
    ? suggestedAmount(fundOf(values, context), kind, incomePerHead)
    : undefined
}

/** Rules of the register of applications to the social fund. */
export const socialApplicationsRules = { band, suggested } as const satisfies Readonly<Record<string, Rule>>

const isGranted = ({ decision }: Values) => decision === 'granted'

/** Equal sums for several people of one month: benefits follow income and situation (art. 8 ust. 1). */
const equalEnough = 4
const equal = checkOfSame('warning', 'granted', (values) => {
  const [day, kind] = [dayOf(values['decidedOn']), textOf(values['kind'])]
  if (!isGranted(values) || kind === 'loan' || day === undefined || typeof values['granted'] !== 'number')
    return undefined
  return `${day.slice(0, 7)} ${kind ?? ''} ${values['granted']}`
})
const sameForAll: Check = {
  ...equal,
  prepare: (state) => {
    const test = equal.prepare(state)
    const bands = new Map<string, Set<unknown>>()
    const monthOf = ({ decidedOn, kind }: Values) => `${(dayOf(decidedOn) ?? '').slice(0, 7)} ${textOf(kind) ?? ''}`
    for (const { values } of state.records)
      if (isGranted(values))
        bands.set(monthOf(values), (bands.get(monthOf(values)) ?? new Set()).add(values['granted']))
    return (record) => {
      const oddity = test?.(record)
      const isOnlyAmount = bands.get(monthOf(record.values))?.size === 1
      return oddity !== undefined && isOnlyAmount && (oddity.others?.length ?? 0) + 1 >= equalEnough
        ? oddity
        : undefined
    }
  },
}

/** What one person got of one fund is more than is free of tax by its rules. */
const overTaxFree: Check = {
  severity: 'note',
  prepare: ({ records, find }) => {
    const sums = new Map<string, Grosze>()
    const keyOf = (values: Values) => `${linkedAt(values['fund']) ?? ''} ${textOf(values['employee']) ?? ''}`
    for (const { values } of records) {
      const { granted, kind } = values
      if (isGranted(values) && kind !== 'loan' && typeof granted === 'number')
        sums.set(keyOf(values), (sums.get(keyOf(values)) ?? 0) + granted)
    }
    return ({ values }) => {
      const fund = linkedAt(values['fund'])
      const limit = fund === undefined ? undefined : find('socialFunds', fund)?.values['taxFree']
      const isOver = typeof limit === 'number' && (sums.get(keyOf(values)) ?? 0) > limit
      return isGranted(values) && values['kind'] !== 'loan' && isOver && values['tax'] === undefined
        ? { field: 'tax' }
        : undefined
    }
  },
}

/** Checks only the register of applications needs. */
export const socialApplicationsChecks = {
  grantedNoIncome: checkOfOne('warning', (values) =>
    isGranted(values) && values['incomePerHead'] === undefined ? 'incomePerHead' : undefined,
  ),
  sameForAll,
  overTaxFree,
  // Data of health are only for those authorised in writing (art. 8 ust. 1b).
  noAuthorisation: checkOfOne('warning', ({ special, fund }, { find }) => {
    const id = linkedAt(fund)
    const found = id === undefined ? undefined : find('socialFunds', id)?.values
    return special !== undefined && found !== undefined && rowsIn(found['authorised']).length === 0
      ? 'special'
      : undefined
  }),
} as const satisfies Readonly<Record<string, Check>>
