import { textOf } from '../../../core/values/fieldValues'
import {
  dayOrBlank,
  labelOf,
  officeLetter,
  officePaper,
  orBlank,
  paragraphs,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import type { Letters } from '../../../engine/register'
import { promotionPl } from '../words.pl'

/** Letters about a distinction: the consent of whoever is proposed, and the diploma. */
export const honoursLetters: Letters = {
  consentRequest: (print) => {
    const { values } = print
    const { subject, text, ask } = promotionPl.consent
    return officeLetter(print, {
      addressee: [orBlank(values['name']), textOf(values['address']) ?? ''],
      subject,
      paragraphs: [text(orBlank(values['title']), dayOrBlank(values['filedOn'])), ask],
    })
  },
  diploma: ({ office, values, today }) => {
    const { title, kinds, act, book } = promotionPl.diploma
    const { bookNo } = values
    return officePaper(office, { title, line: labelOf(kinds, values['kind']) }, [
      ...paragraphs(act(orBlank(values['act']), dayOrBlank(values['actOn']))),
      { kind: 'heading', level: 2, text: orBlank(values['name']) },
      ...paragraphs(orBlank(values['merits']), ...(typeof bookNo === 'number' ? [book(String(bookNo))] : [])),
      placeAndDay(office, today),
      { kind: 'signatures', people: [{ post: office.chairPost, name: office.chairName }] },
    ])
  },
}
