import {
  dayOrBlank,
  facts,
  keeperOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  rowsPart,
} from '../../../engine/documents/officePaper'
import type { Letters } from '../../../engine/register'
import { cooperationPl } from '../words.pl'

/** What an agreement is about and what came of it, on one sheet. */
export const agreementsLetters: Letters = {
  summary: ({ office, values, today }) => {
    const { title, facts: said, scope, actions, columns } = cooperationPl.agreement
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      facts([
        [said.party, orBlank(values['party'])],
        [said.subject, orBlank(values['subject'])],
        [said.signed, dayOrBlank(values['signedOn'])],
        [said.from, dayOrBlank(values['from'])],
        [said.to, dayOrBlank(values['to'])],
        [said.act, orBlank(values['act'])],
        [said.journal, orBlank(values['journal'])],
        [said.caretaker, orBlank(values['caretaker'])],
      ]),
      part(scope),
      ...paragraphs(orBlank(values['scope'])),
      ...rowsPart(actions, values['actions'], [
        [columns.date, 28, 'date'],
        [columns.action, 128, 'action'],
      ]),
      keeperOf(office),
    ])
  },
}
