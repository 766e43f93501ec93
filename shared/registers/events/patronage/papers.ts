import { textOf } from '../../../core/values/fieldValues'
import { sentence } from '../../../core/words/sentence'
import { dayOrBlank, mayorOf, officeLetter, orBlank } from '../../../engine/documents/officePaper'
import type { Letters, RecordLetterPrint } from '../../../engine/register'
import { eventsPl } from '../words.pl'

const to = ({ office, values }: RecordLetterPrint) => ({
  signature: mayorOf(office),
  addressee: [textOf(values['applicant']) ?? orBlank(values['ngo']), textOf(values['contact']) ?? ''],
  subject: eventsPl.patronage.subject(orBlank(values['event'])),
})

/** Grant or refusal of a patronage, and the reminder of the report. */
export const patronageLetters: Letters = {
  patronageAnswer: (print) => {
    const { values } = print
    const { granted, refused, reason, rules } = eventsPl.patronage
    return officeLetter(print, {
      ...to(print),
      paragraphs:
        values['decision'] === 'refused'
          ? [refused, sentence(reason(orBlank(values['reason'])))]
          : [granted(dayOrBlank(values['date'])), ...rules],
    })
  },
  reportRequest: (print) =>
    officeLetter(print, { ...to(print), paragraphs: [eventsPl.patronage.report(dayOrBlank(print.values['date']))] }),
}
