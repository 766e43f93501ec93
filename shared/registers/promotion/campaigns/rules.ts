import { linksInCell, rowsIn, type Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

const spentOn = ({ channels }: Values) =>
  rowsIn(channels).reduce((sum, { cost }) => sum + (typeof cost === 'number' ? cost : 0), 0)

const campaignSpent: Rule = (values) => (rowsIn(values['channels']).length === 0 ? undefined : spentOn(values))

/** Rules of the register of campaigns. */
export const campaignsRules = { campaignSpent } as const satisfies Readonly<Record<string, Rule>>

/** Checks only the register of campaigns needs. */
export const campaignsChecks = {
  overspent: checkOfOne('warning', (values) =>
    typeof values['budget'] === 'number' && spentOn(values) > values['budget'] ? 'channels' : undefined,
  ),
  closedUnmeasured: checkOfOne('note', ({ state, indicators }) =>
    (state === 'closed' || state === 'evaluated') && rowsIn(indicators).some(({ actual }) => actual === undefined)
      ? 'indicators'
      : undefined,
  ),
  channelNoContract: checkOfOne('note', ({ channels }) =>
    rowsIn(channels).some(
      ({ cost, contract }) => typeof cost === 'number' && cost > 0 && linksInCell(contract).length === 0,
    )
      ? 'channels'
      : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
