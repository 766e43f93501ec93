import {
  amountIn,
  amountOrBlank,
  facts,
  keeperOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  rowsTable,
  spanOf,
} from '../../../engine/documents/officePaper'
import type { Letters } from '../../../engine/register'
import { promotionPl } from '../words.pl'

/** Report on a campaign: goal, channels with their cost, indicators planned and reached. */
export const campaignsLetters: Letters = {
  campaignReport: ({ office, values, today }) => {
    const { title, facts: said, channels, channel, indicators, indicator, evaluation } = promotionPl.report
    return officePaper(office, { title, line: orBlank(values['name']) }, [
      placeAndDay(office, today),
      facts([
        [said.goal, orBlank(values['goal'])],
        [said.audience, orBlank(values['audience'])],
        [said.time, spanOf(values)],
        [said.budget, amountOrBlank(values['budget'])],
        [said.spent, amountOrBlank(values['spent'])],
      ]),
      part(channels),
      rowsTable(values['channels'], [
        [channel.name, 55, 'channel'],
        [channel.supplier, 65, 'supplier'],
        [channel.cost, 36, amountIn('cost')],
      ]),
      part(indicators),
      rowsTable(values['indicators'], [
        [indicator.name, 80, 'name'],
        [indicator.unit, 24, 'unit'],
        [indicator.target, 26, 'target'],
        [indicator.actual, 26, 'actual'],
      ]),
      part(evaluation),
      ...paragraphs(orBlank(values['evaluation'])),
      keeperOf(office),
    ])
  },
}
