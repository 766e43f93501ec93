import { formatDay, isDay } from '../../../core/calendar/days'
import { documentsPl } from '../../../engine/documents/documents.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { PrintedRecord, RecordLetterPrint } from '../../../engine/register'
import type { Values } from '../../../core/values/values'
import { limitOf, type Placed, placedIn, signaturesNeeded } from '../debateSpeakers/speakers'
import { type Block, chairSignature, councilPaper, dayOr, paragraph, textOr } from './frame'
import { headingOf, meetingOfLetter } from './meetings'
import { councilPapersPl } from './words.pl'

const words = councilPapersPl.speakers

/**
 * Who speaks in the debate on the report on the state of the commune (u.s.g. art. 28aa ust. 4-7): residents in the order of their
 * declarations, those who are not heard with the reason, councillors.
 */
export function speakerList(print: RecordLetterPrint): DocumentInput {
  const { office, values, around } = print
  const placed = placedIn(around?.belonging('debateSpeakers', around.record) ?? [], values)
  const councillors = placed.filter(({ speaker, standing }) => isCouncillor(speaker) && standing === 'admitted')
  const heard = placed.filter(({ place }) => place !== undefined)
  const others = placed.filter(({ speaker, place, standing }) =>
    isCouncillor(speaker) ? standing !== 'admitted' : place === undefined,
  )
  const needed = signaturesNeeded(values)
  const { columns, parts } = words
  return councilPaper(
    office,
    {
      title: words.title,
      lines: [headingOf(meetingOfLetter(print), office.councilGenitive), dayOr(values, 'date')],
    },
    [
      paragraph(words.basis(limitOf(values), needed === undefined ? councilPapersPl.blank : String(needed))),
      heading(parts.residents),
      heard.length === 0
        ? paragraph(words.nobody)
        : table(heard, [columns.received, columns.signatures, columns.spoke], ({ speaker: { values: one } }) => [
            receivedOf(one),
            signaturesOf(one),
            one['spoke'] === true ? words.yes : '',
          ]),
      ...(others.length === 0
        ? []
        : [
            heading(parts.others),
            table(others, [columns.received, columns.signatures, columns.why], ({ speaker, standing }) => [
              receivedOf(speaker.values),
              signaturesOf(speaker.values),
              words.why[standing],
            ]),
          ]),
      heading(parts.councillors),
      councillors.length === 0
        ? paragraph(words.nobody)
        : table(councillors, [columns.received, columns.spoke], ({ speaker: { values: one } }) => [
            receivedOf(one),
            one['spoke'] === true ? words.yes : '',
          ]),
      chairSignature(office),
    ],
  )
}

const isCouncillor = ({ values }: PrintedRecord) => values['kind'] === 'councillor'
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: typeset(text) })
const receivedOf = ({ receivedOn, receivedAt }: Values) =>
  typeof receivedOn === 'string' && isDay(receivedOn)
    ? [formatDay(receivedOn), textOr(receivedAt, '')].filter((text) => text !== '').join(', ')
    : documentsPl.empty
const signaturesOf = ({ signatures, validSignatures }: Values) =>
  textOr(validSignatures ?? signatures, documentsPl.empty)

function table(
  placed: readonly Placed<PrintedRecord>[],
  headings: readonly string[],
  cells: (one: Placed<PrintedRecord>) => readonly string[],
): Block {
  const [width, rest] = [60, 100]
  return {
    kind: 'table',
    columns: [
      { heading: documentsPl.ordinal, width: 10, align: 'right' },
      { heading: words.columns.name, width },
      ...headings.map((text) => ({ heading: text, width: rest / headings.length })),
    ],
    rows: placed.map((one, index) => ({
      kind: 'row',
      cells: [
        { text: String(index + 1), number: index + 1 },
        typeset(textOr(one.speaker.values['name'])),
        ...cells(one).map((text) => typeset(text)),
      ],
    })),
  }
}
