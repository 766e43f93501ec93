import { rowsIn } from '../../../core/values/values'
import {
  amountOrBlank,
  countOrBlank,
  dayOrBlank,
  facts,
  mayorOf,
  officePaper,
  orBlank,
  paragraphs,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import type { Letters } from '../../../engine/register'
import { callWordsPl } from '../callWords.pl'
import { remarkTable } from '../remarkTable'

/** The yearly report with the figures councils ask for, and what was said in the consultation. */
export const programmesLetters: Letters = {
  yearReport: ({ office, values, today }) => {
    const { title, basis, facts: said } = callWordsPl.yearReport
    const remarks = rowsIn(values['comments'])
    return officePaper(office, { title, line: orBlank(values['name']) }, [
      placeAndDay(office, today),
      ...paragraphs(basis),
      facts([
        [said.adopted, dayOrBlank(values['adoptedOn'])],
        [said.act, orBlank(values['act'])],
        [said.organisations, countOrBlank(values['organisations'])],
        [said.calls, countOrBlank(values['callsHeld'])],
        [said.contracts, countOrBlank(values['contractsMade'])],
        [said.planned, amountOrBlank(values['planned'])],
        [said.spent, amountOrBlank(values['spent'])],
        [said.people, countOrBlank(values['people'])],
        [said.comments, String(remarks.length)],
        [said.taken, String(remarks.filter(({ answer }) => answer === 'taken').length)],
      ]),
      { kind: 'signatures', people: [mayorOf(office)] },
    ])
  },
  remarksReport: ({ office, values, today }) =>
    officePaper(office, { title: callWordsPl.remarks.title, line: orBlank(values['name']) }, [
      placeAndDay(office, today),
      ...remarkTable(values),
    ]),
}
