import { rowsIn } from '../../../core/values/values'
import {
  amountOrBlank,
  cellText,
  dayOrBlank,
  facts,
  keeperOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  table,
} from '../../../engine/documents/officePaper'
import type { Letters } from '../../../engine/register'
import { promotionPl } from '../words.pl'

/** Report on a campaign: goal, channels with their cost, indicators planned and reached. */
export const campaignsLetters: Letters = {
  campaignReport: ({ office, values, today }) => {
    const { title, facts: said, time, channels, channel, indicators, indicator, evaluation } = promotionPl.report
    return officePaper(office, { title, line: orBlank(values['name']) }, [
      placeAndDay(office, today),
      facts([
        [said.goal, orBlank(values['goal'])],
        [said.audience, orBlank(values['audience'])],
        [said.time, time(dayOrBlank(values['from']), dayOrBlank(values['to']))],
        [said.budget, amountOrBlank(values['budget'])],
        [said.spent, amountOrBlank(values['spent'])],
      ]),
      part(channels),
      table(
        [
          [channel.name, 55],
          [channel.supplier, 65],
          [channel.cost, 36],
        ],
        rowsIn(values['channels']).map((row) => [
          cellText(row['channel']),
          cellText(row['supplier']),
          typeof row['cost'] === 'number' ? amountOrBlank(row['cost']) : '',
        ]),
      ),
      part(indicators),
      table(
        [
          [indicator.name, 80],
          [indicator.unit, 24],
          [indicator.target, 26],
          [indicator.actual, 26],
        ],
        rowsIn(values['indicators']).map((row) => [
          cellText(row['name']),
          cellText(row['unit']),
          cellText(row['target']),
          cellText(row['actual']),
        ]),
      ),
      part(evaluation),
      ...paragraphs(orBlank(values['evaluation'])),
      keeperOf(office),
    ])
  },
}
