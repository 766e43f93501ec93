import { rowsIn } from '../../../core/values/values'
import {
  amountOrBlank,
  blank,
  cellText,
  countOrBlank,
  dayOrBlank,
  facts,
  keeperOf,
  mayorOf,
  officePaper,
  orBlank,
  paragraphs,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import type { Letters } from '../../../engine/register'
import { cooperationPl } from '../words.pl'

/** Order to pay the dues, and the authorisation of whoever votes for the municipality today. */
export const affiliationsLetters: Letters = {
  payment: ({ office, values, today }) => {
    const { title, text, facts: said, perInhabitant, other } = cooperationPl.payment
    const rule =
      values['dueRule'] === 'perInhabitant'
        ? perInhabitant(
            amountOrBlank(values['rate']),
            countOrBlank(values['population']),
            dayOrBlank(values['populationOn']),
          )
        : other
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      ...paragraphs(text),
      facts([
        [said.body, orBlank(values['name'])],
        [said.amount, amountOrBlank(values['due'])],
        [said.rule, rule],
        [said.until, dayOrBlank(values['payBy'])],
        [said.class, orBlank(values['budgetClass'])],
        [said.act, orBlank(values['act'])],
      ]),
      keeperOf(office),
    ])
  },
  authorisation: ({ office, values, today }) => {
    const { title, text, person, until } = cooperationPl.authorisation
    const delegate = rowsIn(values['delegates']).find(({ to }) => typeof to !== 'string' || to >= today)
    const name = cellText(delegate?.['person'])
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      ...paragraphs(text(orBlank(values['name'])), person),
      { kind: 'heading', level: 2, text: name === '' ? blank : name },
      ...paragraphs(until),
      { kind: 'signatures', people: [mayorOf(office)] },
    ])
  },
}
