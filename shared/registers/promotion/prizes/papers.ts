import { textOf } from '../../../core/values/fieldValues'
import {
  amountOrBlank,
  dayOrBlank,
  labelOf,
  mayorOf,
  officeLetter,
  orBlank,
} from '../../../engine/documents/officePaper'
import type { Letters } from '../../../engine/register'
import { promotionPl } from '../words.pl'

/** Tells a laureate of the prize or scholarship. */
export const prizesLetters: Letters = {
  award: (print) => {
    const { values } = print
    const { subject, text, what, amount, data, kinds } = promotionPl.award
    return officeLetter(print, {
      addressee: [orBlank(values['name']), textOf(values['contact']) ?? ''],
      subject,
      signature: mayorOf(print.office),
      paragraphs: [
        text(orBlank(values['basis']), dayOrBlank(values['decidedOn'])),
        what(labelOf(kinds, values['kind']), orBlank(values['title'])),
        amount(amountOrBlank(values['amount'])),
        data,
      ],
    })
  },
}
