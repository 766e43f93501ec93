import { clockChoicesEn, watchedByEn } from '../../../engine/deadlines/clockFields.en'
import { caseFieldsEn } from '../../../model/caseFields.en'
import type { RegisterTextOf } from '../../../model/registerText'
import type { campaigns } from './definition'

/** English texts of the register „Information campaigns”. */
export const campaignsEn: RegisterTextOf<typeof campaigns> = {
  name: 'Information campaigns',
  entries: { one: 'campaign', few: 'campaigns', many: 'campaigns' },
  newEntry: 'New campaign',
  purpose:
    'Information campaigns and commissioned programmes: goal, channels, budget and spending, indicators and the assessment afterwards.',
  alsoCalled: 'promotion, commissioned programmes',
  printTitle: 'REJESTR KAMPANII INFORMACYJNYCH',
  cardTitle: 'KARTA KAMPANII',
  sections: { campaign: 'Campaign', channels: 'Channels and money', results: 'Results', office: 'Office' },
  fields: {
    number: 'Number',
    name: 'Name',
    from: 'From',
    to: 'To',
    goal: 'Goal',
    audience: 'Audience',
    state: 'State',
    budget: 'Budget',
    channels: 'Channels',
    'channels.channel': 'Channel',
    'channels.supplier': 'Supplier',
    'channels.contract': 'Contract',
    'channels.cost': 'Cost',
    spent: 'Spent',
    programmes: 'Programmes',
    'programmes.station': 'Station',
    'programmes.title': 'Title',
    'programmes.airedOn': 'Aired on',
    'programmes.acceptedOn': 'Accepted on',
    indicators: 'Indicators',
    'indicators.name': 'Indicator',
    'indicators.unit': 'Unit',
    'indicators.target': 'Target',
    'indicators.actual': 'Actual',
    evaluation: 'Assessment',
    evaluatedOn: 'Assessed on',
    ...watchedByEn,
    ...caseFieldsEn,
  },
  headings: {},
  reverse: { 'channels.contract': 'Campaign under the contract' },
  choices: {
    state: { planned: 'planned', running: 'running', closed: 'closed', evaluated: 'assessed' },
    ...clockChoicesEn({ evaluate: 'assessment' }),
  },
  clocks: {
    evaluate: {
      name: 'Assessment of the campaign',
      short: 'assessment',
      article: 'custom of the office',
      done: 'assessed',
      todo: 'Assess the campaign',
    },
  },
  hints: {},
  reasons: {},
  papers: {},
  letters: { campaignReport: 'Report on the campaign' },
  checks: {
    overspent: {
      title: 'Spent more than the budget',
      why: 'The costs of the channels exceed the budget of the campaign.',
      next: 'Look at the amounts or change the budget.',
    },
    closedUnmeasured: {
      title: 'Closed without measured indicators',
      why: 'Nobody knows whether the goal was reached.',
      next: 'Enter what the indicators came to.',
    },
    channelNoContract: {
      title: 'Spending without a contract',
      why: 'A channel has a cost, and no contract is named.',
      next: 'Name the contract, or explain it in the remarks.',
    },
  },
  sums: { budget: 'Sum of budgets', spent: 'Sum spent' },
  views: { all: 'All', running: 'Planned and running', programmes: 'Commissioned programmes' },
}
