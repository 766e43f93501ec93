import { formatDayInWords, isDay } from '../../core/calendar/days'
import { recordName } from '../../model/display'
import { chairDativeOf } from '../../model/office'
import { interpellations } from './definition'
import { documentsPl } from '../../engine/documents/documents.pl'
import { type FieldValue, textsIn, type Values } from '../../core/values/values'
import { buildLetter } from '../../engine/documents/letter'
import type { RecordLetterPrint } from '../../engine/register'
import type { DocumentInput } from '../../engine/documents/model'

const words = documentsPl.interpellations

const textOf = (value: FieldValue | undefined) => (typeof value === 'string' && value !== '' ? value : undefined)
const dayOf = (value: FieldValue | undefined) =>
  typeof value === 'string' && isDay(value) ? formatDayInWords(value) : words.noDay

/** What both letters say of the matter: number, councillor, subject, day of filing; people stay in the nominative. */
function matter(values: Values): readonly string[] {
  const councillors = textsIn(values['councillors'])
  return [
    councillors.length > 1
      ? words.councillors(councillors.join(', '))
      : words.councillor(councillors[0] ?? words.noName),
    words.subject(textOf(values['subject']) ?? words.noSubject),
    words.filed(dayOf(values['filedOn'])),
  ]
}

const kindOf = (values: Values) => {
  const { kind } = values
  return kind === 'query' || kind === 'motion' ? kind : 'interpellation'
}

const numberOf = (values: Values) =>
  values['number'] === undefined ? words.noNumber : words.number(recordName(interpellations, values))

/**
 * Letter by which the chair forwards an interpellation or a query to the mayor (u.s.g. art. 24 ust. 6; papers.md D3),
 * with a slot for the receipt, from which the 14 days run. A motion is outside that article, so its letter cites none.
 */
export function buildForwardingLetter({ office, today, values }: RecordLetterPrint): DocumentInput {
  const kind = kindOf(values)
  const number = numberOf(values)
  return buildLetter({
    office,
    day: today,
    sign: textOf(values['forwardingSign']) ?? textOf(values['caseSign']),
    addressee: [office.executiveName === '' ? '' : words.salutation, office.executiveName, office.executivePost],
    subject: words.about[kind](number),
    paragraphs: [
      kind === 'motion' ? words.forwardMotion(number) : words.forward(words.accusative[kind], number),
      matter(values).join('\n'),
      ...(kind === 'motion' ? [] : [words.replyTerm(chairDativeOf(office))]),
    ],
    attachments: 1,
    signature: { post: office.chairPost, name: office.chairName },
    receipt: true,
  })
}

/** Reminder (monit) of a reply that is due or late (papers.md D4). No threat: the law knows no sanction. */
export function buildReminder({ office, today, values, end }: RecordLetterPrint): DocumentInput {
  const kind = kindOf(values)
  const number = numberOf(values)
  const due =
    end === undefined
      ? words.remindPlain(words.accusative[kind], number)
      : end < today
        ? words.remindLate(words.accusative[kind], number, formatDayInWords(end))
        : words.remindSoon(words.accusative[kind], number, formatDayInWords(end))
  return buildLetter({
    office,
    day: today,
    sign: textOf(values['caseSign']),
    addressee: [office.executiveName === '' ? '' : words.salutation, office.executiveName, office.executivePost],
    subject: words.reminder(words.about[kind](number)),
    paragraphs: [due, matter(values).join('\n')],
    signature: { post: office.chairPost, name: office.chairName },
  })
}
