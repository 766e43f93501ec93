import { formatDayInWords, isDay } from '../../../core/calendar/days'
import type { FieldValue, Values } from '../../../core/values/values'
import { sentence } from '../../../core/words/sentence'
import { documentsPl } from '../../../engine/documents/documents.pl'
import { buildLetter } from '../../../engine/documents/letter'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { RecordLetterPrint } from '../../../engine/register'
import { recordName } from '../../../model/display'
import { linkedAt } from '../asOf'
import { chairSignature, councilPaper, namesOf, paragraph } from '../papers/frame'
import { petitions } from './definition'
import { firstEndOf } from './rules'
import { petitionPapersPl as words } from './words.pl'

const textOf = (value: FieldValue | undefined) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
const orBlank = (value: FieldValue | undefined) => textOf(value) ?? words.blank
const dayOf = (value: FieldValue | undefined) =>
  typeof value === 'string' && isDay(value) ? formatDayInWords(value) : words.blank
const numberOf = (values: Values) => (values['number'] === undefined ? words.blank : recordName(petitions, values))

/** How it ended in words; a blank where nobody noted it. */
export function outcomeWords(outcome: FieldValue | undefined): string {
  const known: Readonly<Record<string, string>> = words.outcomes
  return typeof outcome === 'string' ? (known[outcome] ?? words.blank) : words.blank
}

const petitionerOf = (values: Values) => [...orBlank(values['petitioner']).split('\n'), textOf(values['address']) ?? '']

function letter(
  { office, today, values }: RecordLetterPrint,
  addressee: readonly string[],
  paragraphs: readonly string[],
  more: { readonly attachments?: number; readonly copies?: readonly string[] } = {},
): DocumentInput {
  return buildLetter({
    office,
    day: today,
    sign: textOf(values['caseSign']),
    addressee,
    subject: words.about(numberOf(values), dayOf(values['receivedOn'])),
    paragraphs: paragraphs.map((text) => sentence(text)),
    signature: { post: office.chairPost, name: office.chairName },
    ...more,
  })
}

/** Call to mend a petition within 14 days (art. 7 ust. 2). */
export function callLetter(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  return letter(print, petitionerOf(values), [
    words.call.text(words.act, dayOf(values['receivedOn'])),
    words.matter(orBlank(values['subject'])),
    words.call.what,
    words.call.term,
  ])
}

/** Passing to the right body, the petitioner being told (art. 6 ust. 1). */
export function passingLetter(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  return letter(
    print,
    [orBlank(values['passedTo'])],
    [
      words.passing.text(words.act, dayOf(values['receivedOn'])),
      words.matter(orBlank(values['subject'])),
      words.passing.told,
    ],
    { attachments: 1, copies: [[words.petitioner, ...petitionerOf(values)].filter((line) => line !== '').join(', ')] },
  )
}

/** Question to the third person in whose interest it was filed (art. 5 ust. 3). */
export function askThirdLetter(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  return letter(
    print,
    [orBlank(values['thirdPerson'])],
    [
      words.askThird.text(words.act, dayOf(values['receivedOn'])),
      words.matter(orBlank(values['subject'])),
      words.askThird.term,
    ],
  )
}

/** Notice of the one further term (art. 10 ust. 3). */
export function delayLetter(print: RecordLetterPrint): DocumentInput {
  const { values, today, around } = print
  const { ahead, over } = words.delay.notDecided
  const end = firstEndOf(values, around?.find)
  return letter(print, petitionerOf(values), [
    words.delay.text(words.act, dayOf(values['receivedOn']), end !== undefined && today <= end ? ahead : over),
    words.delay.why(orBlank(values['extendedWhy'])),
    words.delay.until(dayOf(values['extendedTo'])),
  ])
}

/** Notice of how it was settled, with reasons (art. 13). */
export function noticeLetter(print: RecordLetterPrint): DocumentInput {
  const { values, around } = print
  const act = linkedAt(values['act'])
  const found = act === undefined ? undefined : around?.find('resolutions', act)
  return letter(
    print,
    petitionerOf(values),
    [
      words.notice.text(words.act, dayOf(values['receivedOn'])),
      words.matter(orBlank(values['subject'])),
      words.notice.outcome(outcomeWords(values['result'])),
      ...(found === undefined ? [] : [words.notice.actOf(namesOf(values['act']), dayOf(found['date']))]),
      words.notice.reasons,
      orBlank(values['reasons']),
      words.notice.final,
    ],
    found === undefined ? {} : { attachments: 1 },
  )
}

/** Announcement that petitions in one matter are considered together, and until when others are waited for (art. 11). */
export function jointNotice({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { joint } = words
  return councilPaper(office, { title: joint.title, lines: [joint.subtitle] }, [
    {
      kind: 'paragraph',
      align: 'right',
      text: typeset(documentsPl.letters.placeAndDay(office.place, formatDayInWords(today))),
    },
    paragraph(sentence(joint.text(words.act, numberOf(values), dayOf(values['receivedOn'])))),
    paragraph(sentence(words.matter(orBlank(values['subject'])))),
    paragraph(sentence(joint.until(dayOf(values['jointUntil'])))),
    paragraph(sentence(joint.term(dayOf(values['expected'])))),
    paragraph(joint.replaces),
    chairSignature(office),
  ])
}
