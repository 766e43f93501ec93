import { formatDay, formatDayInWords } from '../../core/calendar/days'
import { rowsIn } from '../../core/values/values'
import { documentsPl } from '../../engine/documents/documents.pl'
import type { DocumentInput } from '../../engine/documents/model'
import { typeset } from '../../engine/documents/typography'
import type { GroupPrint, NamedPaper, RecordLetterPrint } from '../../engine/register'
import { recordName } from '../../model/display'
import { facts, officePaper, placeAndDay } from '../../engine/documents/officePaper'
import { mailIn } from './mailIn/definition'
import { mailOut } from './mailOut/definition'
import { dayOf, textOf } from '../../core/values/reading'
import { secretariatPl as words } from './words.pl'

/** Confirmation for whoever handed a letter in: number, day and hour, what it is about (the office's stamp of receipt). */
export function receiptPaper({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { receipt } = words
  const day = dayOf(values['receivedOn'])
  const time = textOf(values['receivedAt'])
  const written = day === undefined ? words.blank : formatDayInWords(day)
  const signed = dayOf(values['senderDate'])
  const sign = [textOf(values['senderSign']), signed === undefined ? undefined : formatDay(signed)]
    .filter((text) => text !== undefined)
    .join(', ')
  return officePaper(office, { title: receipt.title }, [
    placeAndDay(office, today),
    facts([
      [receipt.facts.number, values['number'] === undefined ? words.blank : recordName(mailIn, values)],
      [receipt.facts.day, time === undefined ? written : receipt.at(written, time)],
      [receipt.facts.sender, textOf(values['sender']) ?? words.blank],
      [receipt.facts.sign, sign === '' ? documentsPl.empty : sign],
      [receipt.facts.subject, textOf(values['subject']) ?? words.blank],
    ]),
    { kind: 'signatures', people: [{ post: receipt.facts.signature, name: '' }] },
  ])
}

/** Addresses of a letter, each as it stands on its envelope. */
export function labels({ office, values }: RecordLetterPrint): DocumentInput {
  const rows = rowsIn(values['addressees'])
  return officePaper(office, { title: words.labels.title }, [
    ...(rows.length === 0 ? [{ kind: 'paragraph' as const, text: words.labels.none }] : []),
    ...rows.map(({ name, address, box }) => ({
      kind: 'paragraph' as const,
      style: 'strong' as const,
      indentMm: 60,
      text: typeset(
        [
          typeof name === 'string' ? name : words.blank,
          ...(typeof address === 'string' ? address.split(/,\s*/u) : []),
          ...(typeof box === 'string' ? [words.labels.box(box)] : []),
        ].join('\n'),
      ),
    })),
  ])
}

/** The list of a day's letters for the post, with its stamp beside the signatures. */
export function postBook({ office, entries, today }: GroupPrint): NamedPaper {
  const { title, day, columns, kinds, count, none, signatures, file } = words.postBook
  const [first] = entries
  const sent = dayOf(first?.['sentOn']) ?? today
  const rows = entries.flatMap((values) =>
    rowsIn(values['addressees']).flatMap(({ name, address, proof, channel }) =>
      channel === 'registered' || channel === 'post'
        ? [
            [
              typeof name === 'string' ? name : words.blank,
              typeof address === 'string' ? address : words.blank,
              typeof proof === 'string' ? proof : documentsPl.empty,
              kinds[channel],
              values['number'] === undefined ? documentsPl.empty : recordName(mailOut, values),
            ] as const,
          ]
        : [],
    ),
  )
  const document = officePaper(office, { title, line: day(formatDayInWords(sent)) }, [
    rows.length === 0
      ? { kind: 'paragraph', text: none }
      : {
          kind: 'table',
          columns: [
            { heading: documentsPl.ordinal, width: 10, align: 'right' },
            { heading: columns.addressee, width: 46 },
            { heading: columns.address, width: 46 },
            { heading: columns.proof, width: 28 },
            { heading: columns.kind, width: 18 },
            { heading: columns.number, width: 22 },
          ],
          rows: rows.map((cells, index) => ({
            kind: 'row',
            cells: [{ text: String(index + 1), number: index + 1 }, ...cells.map((text) => typeset(text))],
          })),
        },
    facts([[count, String(rows.length)]]),
    {
      kind: 'signatures',
      people: [
        { post: signatures.sender, name: '' },
        { post: signatures.taker, name: '' },
      ],
    },
  ])
  return { name: file, document }
}
