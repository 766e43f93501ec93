import type { RegisterTextOf } from '../../../model/registerText'
import type { allowanceRates } from './definition'

/** English texts of the register of amounts. */
export const allowanceRatesEn: RegisterTextOf<typeof allowanceRates> = {
  name: 'Amounts for allowances and travel',
  entries: { one: 'year', few: 'years', many: 'years' },
  newEntry: 'New amounts',
  purpose:
    'The base amount, the highest allowance by the number of inhabitants and the rates of a kilometre, each with the time in which it holds.',
  printTitle: 'AMOUNTS FOR ALLOWANCES AND TRAVEL',
  cardTitle: 'AMOUNTS',
  sections: { time: 'Time and source', caps: 'Allowances', travel: 'Travel', office: 'Office' },
  fields: {
    name: 'Year',
    from: 'Hold from',
    to: 'Hold until',
    source: 'Source',
    confirmedOn: 'Checked on',
    base: 'Base amount',
    maximum: 'Maximum: above 100 000 inhabitants',
    capMiddle: 'Maximum: from 15 000 to 100 000',
    capSmall: 'Maximum: below 15 000',
    population: 'Inhabitants of the municipality',
    cap: 'Maximum of our municipality',
    taxFree: 'Free of tax in the month of payment',
    perDiem: 'Daily allowance on a journey (1 % of the maximum)',
    kmSmall: "Council's rate per km, engine up to 900 cm³",
    kmLarge: "Council's rate per km, engine above 900 cm³",
    kmSmallMost: 'Highest rate per km, up to 900 cm³',
    kmLargeMost: 'Highest rate per km, above 900 cm³',
    remarks: 'Remarks',
  },
  headings: {
    maximum: 'Max. above 100 000',
    population: 'Inhabitants',
    cap: 'Our maximum',
    confirmedOn: 'Checked',
    from: 'From',
    to: 'Until',
  },
  reverse: {},
  choices: {},
  views: { all: 'All' },
  clocks: {},
  hints: {
    source: "the year's Budget Act and the regulation on the highest allowances",
    confirmedOn: 'the amounts hang on the Budget Act; check them in January',
    population: 'as at 31 December of the year before; the maximum hangs on it',
    maximum: '2.4 times the base amount (art. 25 (6) of the Act on municipal self-government)',
    taxFree: '3 000 PLN: the month of payment counts, not the month the allowance is for',
    kmSmall: 'set by the council, no more than the highest rate; empty: the highest rate',
    kmSmallMost: 'regulation on private cars used for official purposes; check it',
  },
  reasons: {},
  papers: {},
  checks: {
    ratesUnconfirmed: {
      title: "This year's amounts are not checked",
      why: 'The base amount follows from the Budget Act and changes every year.',
      next: 'Compare the amounts with the Budget Act and enter the day of the check.',
    },
    ratesGap: {
      title: 'A gap or an overlap of amounts in time',
      why: 'On every day one set of amounts should hold.',
      next: 'Mend the first and the last day they hold.',
    },
    populationMissing: {
      title: 'No number of inhabitants',
      why: 'The highest allowance hangs on it: 50, 75 or 100 %.',
      next: 'Enter the inhabitants as at 31 December of the year before.',
    },
    kmAboveMost: {
      title: 'A rate of a kilometre above the highest',
      why: 'The council sets the rate within the rules on private cars used for official purposes.',
      next: 'Mend the rate of the council or the highest rate.',
    },
  },
}
