import { textOf } from '../../../core/values/fieldValues'
import {
  amountOrBlank,
  countOrBlank,
  dayOrBlank,
  facts,
  keeperOf,
  officePaper,
  orBlank,
  paragraphs,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import { ownerOf } from '../../../engine/documents/letterhead'
import type { Letters } from '../../../engine/register'
import { promotionPl } from '../words.pl'

/** Papers about a publication: its imprint in the order of the law (press law art. 27), and the order to the printer. */
export const publicationsLetters: Letters = {
  imprint: ({ office, values }) => {
    const { title, facts: said } = promotionPl.imprint
    return officePaper(office, { title, line: textOf(values['title']) ?? '' }, [
      facts([
        [said.publisher, ownerOf(office)],
        [said.editors, orBlank(values['address'])],
        [said.chief, orBlank(values['editorInChief'])],
        [said.place, `${office.place}, ${dayOrBlank(values['publishedOn'])}`],
        [said.printer, orBlank(values['printer'])],
        [said.issn, orBlank(values['issn'])],
        [said.issue, orBlank(values['issue'])],
        [said.register, orBlank(values['pressRegister'])],
      ]),
    ])
  },
  printOrder: ({ office, values, today }) => {
    const { title, text, facts: said } = promotionPl.order
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      { kind: 'paragraph', style: 'strong', indentMm: 90, text: orBlank(values['printer']) },
      ...paragraphs(text),
      facts([
        [said.title, orBlank(values['title'])],
        [said.issue, orBlank(values['issue'])],
        [said.run, countOrBlank(values['printRun'])],
        [said.cost, amountOrBlank(values['cost'])],
        [said.contract, orBlank(values['contract'])],
        [said.isbn, textOf(values['isbn']) ?? orBlank(values['issn'])],
      ]),
      keeperOf(office),
    ])
  },
}
