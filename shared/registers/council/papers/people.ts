import { formatDay, formatDayInWords, isDay } from '../../../core/calendar/days'
import { toRoman } from '../../../core/actNumbers/roman'
import { documentsPl } from '../../../engine/documents/documents.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { GroupPrint, NamedPaper, RecordLetterPrint } from '../../../engine/register'
import type { Values } from '../../../core/values/values'
import { isSeatOn } from '../asOf'
import { membershipRoles } from '../memberships/definition'
import { chairSignature, councilPaper, dayOr, namesOf, paragraph, textOr } from './frame'
import { councilPapersPl as words } from './words.pl'

/** Surname first, as lists have it. */
const listed = (values: Values) => `${textOr(values['surname'], '')} ${textOr(values['givenNames'], '')}`.trim()
/** Given names first, as letters have it. */
const called = (values: Values) => `${textOr(values['givenNames'], '')} ${textOr(values['surname'], '')}`.trim()

const termOf = (values: Values) => (typeof values['term'] === 'number' ? toRoman(values['term']) : words.blank)

/** The list of the councillors of a term (registers.md 1.1): name, club, seats, constituency. */
export function councillorList({ office, entries, today }: GroupPrint): NamedPaper {
  const { title, term, columns, file } = words.councillors
  const [first] = entries
  const serving = entries.filter(({ status }) => status !== 'ended')
  const document = councilPaper(
    office,
    {
      title,
      lines: [
        term(office.councilGenitive, first === undefined ? '' : termOf(first)),
        words.composition.asOf(formatDayInWords(today)),
      ],
    },
    [
      {
        kind: 'table',
        columns: [
          { heading: documentsPl.ordinal, width: 10, align: 'right' },
          { heading: columns.name, width: 50 },
          { heading: columns.club, width: 40 },
          { heading: columns.seats, width: 54 },
          { heading: columns.district, width: 16, align: 'right' },
        ],
        rows: serving.map((values, index) => ({
          kind: 'row',
          cells: [
            { text: String(index + 1), number: index + 1 },
            typeset(listed(values)),
            typeset(textOr(values['club'], documentsPl.empty)),
            typeset(textOr(values['seats'], documentsPl.empty)),
            textOr(values['district'], documentsPl.empty),
          ],
        })),
      },
      chairSignature(office),
    ],
  )
  return { name: file, document }
}

/** Certificate that somebody holds, or held, the mandate. */
export function mandateCertificate({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { title, text, ended, oath, purpose } = words.certificate
  const isFemale = values['sex'] === 'female'
  const end = values['endedOn']
  const isOver = typeof end === 'string' && isDay(end) && end <= today
  const name = called(values)
  return councilPaper(office, { title, lines: [] }, [
    paragraph(
      isOver
        ? ended(isFemale, name, office.councilGenitive, termOf(values), formatDayInWords(end))
        : text(isFemale, name, office.councilGenitive, termOf(values)),
    ),
    ...(values['oathOn'] === undefined ? [] : [paragraph(oath(dayOr(values, 'oathOn')))]),
    paragraph(purpose),
    {
      kind: 'paragraph',
      align: 'right',
      text: typeset(documentsPl.letters.placeAndDay(office.place, formatDayInWords(today))),
    },
    chairSignature(office),
  ])
}

/** Who sits in a body on the day of the paper: the chair first, then by name. */
export function composition({ office, values, today, around }: RecordLetterPrint): DocumentInput {
  const { title, asOf, columns, none, roles } = words.composition
  const seats = (around?.belonging('memberships', around.record) ?? [])
    .map((seat) => seat.values)
    .filter((seat) => isSeatOn(seat, today))
    .map((seat) => ({ role: membershipRoles.find((role) => role === seat['role']) ?? 'member', seat }))
    .sort(
      (a, b) =>
        membershipRoles.indexOf(a.role) - membershipRoles.indexOf(b.role) ||
        namesOf(a.seat['person']).localeCompare(namesOf(b.seat['person']), 'pl'),
    )
  const name = textOr(values['nameGenitive'], textOr(values['name']))
  return councilPaper(office, { title, lines: [name, asOf(formatDayInWords(today))] }, [
    seats.length === 0
      ? paragraph(none)
      : {
          kind: 'table',
          columns: [
            { heading: documentsPl.ordinal, width: 10, align: 'right' },
            { heading: columns.name, width: 80 },
            { heading: columns.role, width: 50 },
            { heading: columns.from, width: 30 },
          ],
          rows: seats.map(({ role, seat }, index) => ({
            kind: 'row',
            cells: [
              { text: String(index + 1), number: index + 1 },
              typeset(namesOf(seat['person'])),
              roles[role],
              typeof seat['from'] === 'string' && isDay(seat['from']) ? formatDay(seat['from']) : documentsPl.empty,
            ],
          })),
        },
    chairSignature(office),
  ])
}
