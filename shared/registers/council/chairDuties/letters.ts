import { formatDayInWords, formatInstant, isDay } from '../../../core/calendar/days'
import type { FieldValue } from '../../../core/values/values'
import { sentence } from '../../../core/words/sentence'
import { buildLetter } from '../../../engine/documents/letter'
import type { DocumentInput } from '../../../engine/documents/model'
import type { RecordLetterPrint } from '../../../engine/register'
import { dutyPapersPl as words } from './words.pl'

const textOf = (value: FieldValue | undefined) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
const dayOf = (value: FieldValue | undefined) =>
  typeof value === 'string' && isDay(value) ? formatDayInWords(value) : words.blank

/** Notice to the voivode of an obstacle or of an expired mandate (u.s.g. art. 28g ust. 7, 28f ust. 2). */
export function voivodeNotice({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { voivode } = words
  const learnt = textOf(values['learntAt'])
  const details = textOf(values['circumstances'])
  const isExpired = values['kind'] === 'mandateExpired'
  const executive = [office.executivePost, office.executiveName].filter((text) => text !== '').join(' ')
  return buildLetter({
    office,
    day: today,
    sign: textOf(values['caseSign']),
    addressee: [voivode.addressee],
    subject: isExpired ? voivode.subject.mandateExpired : voivode.subject.obstacle,
    paragraphs: [
      isExpired
        ? voivode.mandateExpired(executive, dayOf(values['eventOn']))
        : voivode.obstacle(executive, learnt === undefined ? words.blank : formatInstant(learnt)),
      details === undefined ? voivode.noDetails : sentence(voivode.details(details)),
    ],
    signature: { post: office.chairPost, name: office.chairName },
    receipt: true,
  })
}

/** Passing of a question of the youth or the seniors' council to the mayor, with a slot for its receipt. */
export function questionForwarding({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { question } = words
  return buildLetter({
    office,
    day: today,
    sign: textOf(values['caseSign']),
    addressee: [office.executiveName, office.executivePost],
    subject: question.subject,
    paragraphs: [
      question.text(textOf(values['mover']) ?? words.blank, textOf(values['subject']) ?? words.blank),
      question.term,
    ],
    attachments: 1,
    signature: { post: office.chairPost, name: office.chairName },
    receipt: true,
  })
}
