import { addDays } from '../../../../core/calendar/days'
import { dayOf, linkedAt, textOf } from '../../../../core/values/fieldValues'
import { dayOrBlank, mayorOf, officeLetter, orBlank } from '../../../../engine/documents/officePaper'
import type { Check } from '../../../../engine/health/check'
import { checkOfOne } from '../../../../engine/health/checkOfOne'
import type { Letters, RecordLetterPrint, RegisterModule } from '../../../../engine/register'
import { unitMatters } from './definition'
import { unitMattersEn } from './texts.en'
import { unitMattersPl } from './texts.pl'
import { unitMattersPapersPl } from './words.pl'

/** Applications may be filed until this day of the year before (act on the village fund art. 5). */
const lastDay = '-09-30'
/** Days the mayor has to reject an application. */
const daysToReject = 7

const checks = {
  lateApplication: checkOfOne('error', ({ kind, receivedOn }) => {
    const day = dayOf(receivedOn)
    return kind === 'fund' && day !== undefined && day > `${day.slice(0, 4)}${lastDay}` ? 'receivedOn' : undefined
  }),
  rejectedLate: checkOfOne('error', ({ receivedOn, rejectedOn }) => {
    const [received, rejected] = [dayOf(receivedOn), dayOf(rejectedOn)]
    // An end on a free day moves on; two more days are the most a week-end gives.
    return received !== undefined && rejected !== undefined && rejected > addDays(received, daysToReject + 2)
      ? 'rejectedOn'
      : undefined
  }),
} as const satisfies Readonly<Record<string, Check>>

/** The unit with its seat, as the register of units has it. */
function unitOf({ values, around }: RecordLetterPrint): readonly string[] {
  const id = linkedAt(values['unit'])
  const seat = textOf((id === undefined ? undefined : around?.find('units', id))?.['seat']) ?? ''
  return [orBlank(values['unit']), ...seat.split(/,\s*/u)]
}

const letters: Letters = {
  passing: (print) => {
    const { values } = print
    const { subject, fromUnit, toUnit, due } = unitMattersPapersPl.passing
    const isToUnit = values['direction'] === 'toUnit'
    return officeLetter(print, {
      addressee: isToUnit ? unitOf(print) : [orBlank(values['passedTo'])],
      subject: subject(orBlank(values['subject'])),
      paragraphs: [
        isToUnit ? toUnit : fromUnit(orBlank(values['unit']), dayOrBlank(values['receivedOn'])),
        ...(values['dueOn'] === undefined ? [] : [due(dayOrBlank(values['dueOn']))]),
      ],
    })
  },
  unitAnswer: (print) => {
    const { office, values } = print
    const { subject, text } = unitMattersPapersPl.answer
    return officeLetter(print, {
      addressee: unitOf(print),
      subject: subject(orBlank(values['subject'])),
      paragraphs: [text(dayOrBlank(values['receivedOn'])), orBlank(values['answer'])],
      signature: mayorOf(office),
    })
  },
}

/** Matters of auxiliary units. */
export const unitMattersRegister: RegisterModule = {
  definition: unitMatters,
  texts: { pl: unitMattersPl, en: unitMattersEn },
  code: { checks, letters },
}
