import { formatDayInWords } from '../../../core/calendar/days'
import type { FieldValue } from '../../../core/values/values'
import { sentence } from '../../../core/words/sentence'
import { buildLetter } from '../../../engine/documents/letter'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { PeriodPrint, RecordLetterPrint } from '../../../engine/register'
import { counted, facts, officePaper, placeAndDay } from '../../../engine/documents/officePaper'
import { dayOf, textOf } from '../../../core/values/fieldValues'
import { outletAddress } from '../addressee'
import { questionPapersPl as words } from './words.pl'

const inWords = (value: FieldValue | undefined) => {
  const day = dayOf(value)
  return day === undefined ? words.blank : formatDayInWords(day)
}
const orBlank = (value: FieldValue | undefined) => textOf(value) ?? words.blank

/** The outlet with the address its register has, and the journalist who asked. */
function addresseeOf(print: RecordLetterPrint): readonly string[] {
  const [outlet = words.blank, ...address] = outletAddress(print)
  return [outlet, textOf(print.values['journalist']) ?? '', ...address]
}

function letter(print: RecordLetterPrint, paragraphs: readonly string[]): DocumentInput {
  const { office, today, values } = print
  return buildLetter({
    office,
    day: today,
    sign: textOf(values['caseSign']),
    addressee: addresseeOf(print),
    subject: words.about(orBlank(values['subject']), inWords(values['askedOn'])),
    paragraphs,
    signature: { post: office.keeperPost, name: office.keeperName },
    head: 'office',
  })
}

/** Answer to an outlet; of what is no request for public information no article is cited. */
export function answerLetter(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  const { answer } = words
  const asked = textOf(values['questions'])
  return letter(print, [
    values['kind'] === 'information' ? answer.withBasis(words.basis) : answer.plain,
    ...(asked === undefined ? [] : [answer.asked, asked]),
    answer.answered,
    orBlank(values['answer']),
  ])
}

/** Notice that the information comes later, why, and when (act on public information art. 13 ust. 2). */
export function extensionLetter(print: RecordLetterPrint): DocumentInput {
  const { values } = print
  const { extension } = words
  return letter(print, [
    extension.text(inWords(values['askedOn'])),
    sentence(extension.why(orBlank(values['extendedWhy']))),
    extension.until(inWords(values['extendedTo'])),
  ])
}

/** How many questions came in a period, from whom, about what kind of thing, and how fast they were answered: no names. */
export function questionCounts({ office, entries, period, printedOn, timeliness }: PeriodPrint): DocumentInput {
  const { counts } = words
  const { median, shareInTime } = timeliness.total
  const part = (heading: string, field: string, labels: Readonly<Record<string, string>> = {}) => [
    { kind: 'heading' as const, level: 2 as const, text: heading },
    counted(entries, field, labels, counts.notSaid),
  ]
  return officePaper(office, { title: counts.title, line: period }, [
    placeAndDay(office, printedOn),
    facts([
      [counts.all, String(entries.length)],
      ...(median === undefined ? [] : [[counts.median, median.toLocaleString('pl')] as const]),
      ...(shareInTime === undefined
        ? []
        : [[counts.inTime, shareInTime.toLocaleString('pl', { style: 'percent' })] as const]),
    ]),
    ...(entries.length === 0
      ? [{ kind: 'paragraph' as const, text: counts.none }]
      : [
          ...part(counts.byOutlet, 'outlet'),
          ...part(counts.byKind, 'kind', counts.kinds),
          ...part(counts.byDepartment, 'department'),
          ...part(counts.byOutcome, 'outcome', counts.outcomes),
        ]),
    { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
  ])
}
