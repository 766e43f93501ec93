import {
  dayOrBlank,
  facts,
  keeperOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import type { Letters } from '../../../engine/register'
import { cooperationPl } from '../words.pl'

/** What the office knows of a partner, without the people there. */
export const partnersLetters: Letters = {
  sheet: ({ office, values, today }) => {
    const { title, facts: said, scope } = cooperationPl.partner
    return officePaper(office, { title, line: orBlank(values['name']) }, [
      placeAndDay(office, today),
      facts([
        [said.country, orBlank(values['country'])],
        [said.since, dayOrBlank(values['since'])],
        [said.act, orBlank(values['act'])],
        [said.languages, orBlank(values['languages'])],
        [said.feast, orBlank(values['feast'])],
        [said.contact, dayOrBlank(values['lastContact'])],
      ]),
      part(scope),
      ...paragraphs(orBlank(values['scope'])),
      keeperOf(office),
    ])
  },
}
