import { formatDayInWords, isDay } from '../../../core/calendar/days'
import { sentence } from '../../../core/words/sentence'
import type { FieldValue, Values } from '../../../core/values/values'
import { documentsPl } from '../../../engine/documents/documents.pl'
import { buildLetter } from '../../../engine/documents/letter'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { RecordLetterPrint } from '../../../engine/register'
import { recordName } from '../../../model/display'
import { chairDativeOf, type Office } from '../../../model/office'
import { chairSignature, councilPaper, namesOf, paragraph } from '../papers/frame'
import { linkedAt } from '../asOf'
import { complaints } from './definition'
import { lastDayOf, monthEndOf } from './rules'
import { complaintPapersPl as words } from './words.pl'

const textOf = (value: FieldValue | undefined) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
const orBlank = (value: FieldValue | undefined) => textOf(value) ?? words.blank
const dayOf = (value: FieldValue | undefined) =>
  typeof value === 'string' && isDay(value) ? formatDayInWords(value) : words.blank

/** A motion by its own words; everything else as a complaint, for content decides and that is the stricter way. */
const kindOf = ({ kind }: Values) => (kind === 'motion' ? 'motion' : 'complaint')
const numberOf = (values: Values) => (values['number'] === undefined ? words.blank : recordName(complaints, values))

/** How it ended, in a word or two; a blank where nobody noted it. */
function outcomeOf({ outcome }: Values): string {
  const known: Readonly<Record<string, string>> = words.outcomes
  return typeof outcome === 'string' ? (known[outcome] ?? words.blank) : words.blank
}

const complainantOf = (values: Values) => [orBlank(values['complainant']), textOf(values['address']) ?? '']

/** What every letter about a complaint has: the chair's signature, the sign of the case, the matter. */
function frame({ office, today, values }: RecordLetterPrint, addressee: readonly string[]) {
  return {
    office,
    day: today,
    sign: textOf(values['caseSign']),
    addressee,
    subject: words.about(words.genitive[kindOf(values)], numberOf(values), dayOf(values['receivedOn'])),
    signature: { post: office.chairPost, name: office.chairName },
  }
}

const matter = (values: Values) => words.matter(orBlank(values['subject']))

/** The first letter to whoever complained says how the office handles his data. */
const clause = ({ privacyNoticeOn, anonymous }: Values) =>
  privacyNoticeOn === undefined && anonymous !== true ? [words.clause] : []

/** Passing to the right body, whoever complained being told (k.p.a. art. 231 § 1, 243). */
export function passingLetter(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  const kind = kindOf(values)
  const { passing } = words
  return buildLetter({
    ...frame(print, [orBlank(values['passedTo'])]),
    paragraphs: [
      sentence(
        passing.text(
          passing.article[kind],
          words.code,
          words.accusative[kind],
          words.which[kind],
          dayOf(values['receivedOn']),
        ),
      ),
      matter(values),
      ...(values['anonymous'] === true ? [] : [passing.told]),
      ...clause(values),
    ],
    attachments: 1,
    copies:
      values['anonymous'] === true ? [] : [[words.complainant, ...complainantOf(values)].filter(Boolean).join(', ')],
  })
}

/** Notice of a delay with its reason and the new day (k.p.a. art. 36 with 237 § 4); of a motion with the steps taken (art. 245). */
export function delayLetter(print: RecordLetterPrint): DocumentInput {
  const { values, around, today } = print
  const kind = kindOf(values)
  const { delay } = words
  const end = monthEndOf(values)
  const session = linkedAt(values['session'])
  const meeting = session === undefined ? undefined : around?.find('meetings', session)
  return buildLetter({
    ...frame(print, complainantOf(values)),
    paragraphs: [
      delay.text(
        delay.article[kind],
        words.genitive[kind],
        numberOf(values),
        words.which[kind],
        dayOf(values['receivedOn']),
        end !== undefined && today <= end ? delay.notSettled.ahead : delay.notSettled.over,
      ),
      sentence(delay.why[kind](orBlank(values['extendedWhy']))),
      sentence(delay.until(dayOf(values['extendedTo']))),
      ...(meeting === undefined ? [] : [sentence(delay.session(orBlank(meeting['number']), dayOf(meeting['date'])))]),
      delay.reminder[kind],
      ...clause(values),
    ],
  })
}

/** Notice of how it was settled (k.p.a. art. 237 § 3, 238); a refusal gives reasons and the text of art. 239. */
export function noticeLetter(print: RecordLetterPrint): DocumentInput {
  const { office, values, around } = print
  const kind = kindOf(values)
  const { notice } = words
  const act = linkedAt(values['act'])
  const found = act === undefined ? undefined : around?.find('resolutions', act)
  const isRefusal = values['outcome'] === 'unjustified' || values['outcome'] === 'partly'
  return buildLetter({
    ...frame(print, complainantOf(values)),
    paragraphs: [
      notice.text(
        words.genitive[kind],
        dayOf(values['receivedOn']),
        values['competent'] === 'council' ? office.councilNominative || words.blank : office.executivePost,
        outcomeOf(values),
      ),
      ...(found === undefined ? [] : [sentence(notice.act(namesOf(values['act']), dayOf(found['date'])))]),
      ...(isRefusal || textOf(values['reasons']) !== undefined
        ? [notice.reasonsHeading, orBlank(values['reasons'])]
        : []),
      ...(isRefusal && kind === 'complaint' ? [notice.article239] : []),
      ...clause(values),
    ],
    ...(found === undefined ? {} : { attachments: 1 }),
  })
}

/** What a member of parliament or a councillor who sent it on is told within 14 days (k.p.a. art. 237 § 2, 247). */
export function forwarderLetter(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  const kind = kindOf(values)
  const { forwarder } = words
  const settled = values['settledDay']
  const last = lastDayOf(values)
  const state =
    values['passedOn'] !== undefined
      ? forwarder.passed(orBlank(values['passedTo']), dayOf(values['passedOn']))
      : settled !== undefined
        ? forwarder.settled(outcomeOf(values), dayOf(settled))
        : forwarder.state(last === undefined ? words.blank : formatDayInWords(last))
  return buildLetter({
    ...frame(print, [orBlank(values['forwarder'])]),
    paragraphs: [
      forwarder.text(words.genitive[kind], numberOf(values), words.which[kind], dayOf(values['receivedOn'])),
      matter(values),
      sentence(state),
      forwarder.article,
    ],
  })
}

/** Protocol of a complaint or a motion made orally, with both signatures. */
export function oralProtocol({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { protocol } = words
  return councilPaper(office, { title: protocol.title, lines: [protocol.subtitle[kindOf(values)]] }, [
    {
      kind: 'facts',
      facts: [
        { name: protocol.facts.number, value: typeset(numberOf(values)) },
        { name: protocol.facts.day, value: typeset(dayOf(values['receivedOn'])) },
        { name: protocol.facts.name, value: typeset(orBlank(values['complainant'])) },
        { name: protocol.facts.address, value: typeset(orBlank(values['address'])) },
        ...(textOf(values['onBehalfOf']) === undefined
          ? []
          : [{ name: protocol.facts.behalf, value: typeset(orBlank(values['onBehalfOf'])) }]),
      ],
    },
    { kind: 'heading', level: 2, text: protocol.content },
    paragraph(textOf(values['oralContent']) ?? orBlank(values['subject'])),
    paragraph(protocol.read),
    place(office, formatDayInWords(today)),
    {
      kind: 'signatures',
      people: [
        { post: protocol.signatures.filed, name: '' },
        { post: protocol.signatures.took, name: '' },
      ],
    },
    { kind: 'paragraph', style: 'note', text: typeset(protocol.basis(words.code)) },
  ])
}

function place(office: Office, day: string) {
  return {
    kind: 'paragraph' as const,
    align: 'right' as const,
    text: typeset(documentsPl.letters.placeAndDay(office.place, day)),
  }
}

/** Draft of the act by which the council settles a complaint, with the annex of reasons (papers.md H2). */
export function complaintAct({ office, values }: RecordLetterPrint): DocumentInput {
  const { act } = words
  const { outcome } = values
  const finding =
    outcome === 'justified' || outcome === 'partly' || outcome === 'unjustified' ? act.findings[outcome] : words.blank
  const council = office.councilNominative || words.blank
  const points = [
    act.finding(numberOf(values), dayOf(values['receivedOn']), finding),
    act.reasons,
    act.notify(chairDativeOf(office)),
    act.force,
  ]
  return councilPaper(
    office,
    {
      title: act.title,
      lines: [act.heading(office.councilGenitive || words.blank), act.subject(orBlank(values['subject']))],
    },
    [
      paragraph(act.basis(words.code, council)),
      { kind: 'list', items: points.map((text, index) => ({ marker: `§ ${index + 1}.`, text: typeset(text) })) },
      chairSignature(office),
      { kind: 'heading', level: 2, text: act.annex, newPage: true },
      paragraph(textOf(values['reasons']) ?? textOf(values['committeeOpinion']) ?? act.noReasons),
    ],
  )
}
