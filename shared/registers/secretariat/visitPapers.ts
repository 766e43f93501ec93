import { formatDayInWords } from '../../core/calendar/days'
import { documentsPl } from '../../engine/documents/documents.pl'
import type { DocumentInput } from '../../engine/documents/model'
import { typeset } from '../../engine/documents/typography'
import type { GroupPrint, NamedPaper, PeriodPrint, RecordLetterPrint } from '../../engine/register'
import { recordName } from '../../model/display'
import { counted, facts, officePaper, placeAndDay } from '../../engine/documents/officePaper'
import { dayOf, textOf } from '../../core/values/fieldValues'
import { visits } from './visits/definition'
import { secretariatPl as words } from './words.pl'

const weekdays = new Intl.DateTimeFormat('pl', { weekday: 'long', timeZone: 'UTC' })

/** Who comes on a day, by the hour: for the desk of whoever receives, not for outside. */
export function daySheet({ office, entries, today }: GroupPrint): NamedPaper {
  const { title, day, columns, none, note, file } = words.daySheet
  const [first] = entries
  const date = dayOf(first?.['date']) ?? today
  const coming = entries
    .filter(({ kind }) => kind !== 'none')
    .toSorted((a, b) => (textOf(a['hour']) ?? '').localeCompare(textOf(b['hour']) ?? '', 'pl', { numeric: true }))
  const document = officePaper(
    office,
    { title, line: day(formatDayInWords(date), weekdays.format(Date.parse(date))) },
    [
      coming.length === 0
        ? { kind: 'paragraph', text: none }
        : {
            kind: 'table',
            rowMm: 12,
            columns: [
              { heading: columns.hour, width: 16 },
              { heading: columns.who, width: 42 },
              { heading: columns.matter, width: 46 },
              { heading: columns.by, width: 30 },
              { heading: columns.notes, width: 36 },
            ],
            rows: coming.map((values) => ({
              kind: 'row',
              cells: [
                textOf(values['hour']) ?? documentsPl.empty,
                typeset(
                  [textOf(values['person']), textOf(values['onBehalfOf'])]
                    .filter((text) => text !== undefined)
                    .join(', '),
                ),
                typeset(
                  [textOf(values['topic']), textOf(values['matter'])].filter((text) => text !== undefined).join(': '),
                ),
                typeset(textOf(values['receivedBy']) ?? documentsPl.empty),
                typeset(textOf(values['arrangement']) ?? ''),
              ],
            })),
          },
      { kind: 'paragraph', style: 'note', text: note },
    ],
  )
  return { name: file, document }
}

/** Protocol of what somebody said in person: day, name, address, content, both signatures. */
export function visitProtocol({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { protocol } = words
  const day = dayOf(values['date'])
  const behalf = textOf(values['onBehalfOf'])
  const arrangement = textOf(values['arrangement'])
  return officePaper(office, { title: protocol.title }, [
    placeAndDay(office, today),
    facts([
      [protocol.facts.number, values['number'] === undefined ? words.blank : recordName(visits, values)],
      [protocol.facts.day, day === undefined ? words.blank : formatDayInWords(day)],
      [protocol.facts.name, textOf(values['person']) ?? words.blank],
      [protocol.facts.address, textOf(values['contact']) ?? words.blank],
      ...(behalf === undefined ? [] : [[protocol.facts.behalf, behalf] as const]),
      [protocol.facts.by, textOf(values['receivedBy']) ?? words.blank],
    ]),
    { kind: 'heading', level: 2, text: protocol.content },
    { kind: 'paragraph', text: typeset(textOf(values['matter']) ?? words.blank) },
    ...(arrangement === undefined
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: protocol.arrangement },
          { kind: 'paragraph' as const, text: typeset(arrangement) },
        ]),
    { kind: 'paragraph', text: protocol.read },
    {
      kind: 'signatures',
      people: [
        { post: protocol.signatures.filed, name: '' },
        { post: protocol.signatures.took, name: '' },
      ],
    },
  ])
}

/** How many came in a period, by kind, topic and who received them: counts alone. */
export function visitCounts({ office, entries, period, printedOn }: PeriodPrint): DocumentInput {
  const { counts } = words
  const received = entries.filter(({ kind }) => kind !== 'none')
  return officePaper(office, { title: counts.title, line: period }, [
    placeAndDay(office, printedOn),
    facts([[counts.all, String(received.length)]]),
    ...(entries.length === 0
      ? [{ kind: 'paragraph' as const, text: counts.none }]
      : [
          { kind: 'heading' as const, level: 2 as const, text: counts.byKind },
          counted(entries, 'kind', counts.kinds, counts.notSaid),
          { kind: 'heading' as const, level: 2 as const, text: counts.byTopic },
          counted(received, 'topic', {}, counts.notSaid),
          { kind: 'heading' as const, level: 2 as const, text: counts.byPerson },
          counted(received, 'receivedBy', {}, counts.notSaid),
          { kind: 'paragraph' as const, style: 'note' as const, text: counts.note },
        ]),
    { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
  ])
}
