import { documentsPl } from '../../../engine/documents/documents.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { polishOrder } from '../../../engine/query/cell'
import type { RecordLetterPrint } from '../../../engine/register'
import { isRoll, type Roll, rowsIn, type Values } from '../../../core/values/values'
import { type Block, councilPaper, dayOr, paragraph, textOr } from './frame'
import { headingOf, meetingOfLetter } from './meetings'
import { councilPapersPl } from './words.pl'

const words = councilPapersPl.noticeList

/** Somebody who is to be notified: how, and what proves it. */
interface Notified {
  readonly name: string
  readonly channel: string
  readonly proof: string
}

/**
 * Who was notified of a meeting, how and with what proof: councillors, heads of auxiliary units as councillors (u.s.g. art. 37a), guests.
 * Whoever should be notified stands there, also without a proof.
 */
export function noticeList(print: RecordLetterPrint): DocumentInput {
  const { office, values } = print
  const meeting = meetingOfLetter(print)
  const parts = [
    { title: words.parts.notified, people: inRoll(print, 'notified') },
    { title: words.parts.notifiedHeads, people: inRoll(print, 'notifiedHeads') },
    { title: words.parts.notifiedGuests, people: guestsOf(values) },
  ]
  const lacking = parts.flatMap(({ people }) => people.filter(({ proof }) => proof === '')).length
  return councilPaper(
    office,
    { title: words.title, lines: [headingOf(meeting, office.councilGenitive), dayOr(values, 'date')] },
    [
      ...parts.flatMap(({ title, people }): readonly Block[] => [
        { kind: 'heading', level: 2, text: typeset(title) },
        people.length === 0 ? paragraph(words.nobody) : table(people),
      ]),
      ...(parts.every(({ people }) => people.length === 0)
        ? []
        : [paragraph(lacking === 0 ? words.complete : words.lacking(lacking))]),
    ],
  )
}

const channelOf = (id: unknown) => Object.entries(words.channels).find(([known]) => known === id)?.[1] ?? ''

function inRoll({ values, offered }: RecordLetterPrint, field: 'notified' | 'notifiedHeads'): readonly Notified[] {
  const noted = values[field]
  const { roll, times }: Roll = isRoll(noted) ? noted : { roll: {} }
  return [...new Set([...(offered?.(field) ?? []), ...Object.keys(roll)])]
    .sort(polishOrder)
    .map((name) => ({ name, channel: channelOf(roll[name]), proof: times?.[name] ?? '' }))
}

function guestsOf(values: Values): readonly Notified[] {
  return rowsIn(values['notifiedGuests']).map(({ guest, channel, proof }) => ({
    name: textOr(guest),
    channel: channelOf(channel),
    proof: textOr(proof, ''),
  }))
}

function table(people: readonly Notified[]): Block {
  const { columns } = words
  return {
    kind: 'table',
    columns: [
      { heading: documentsPl.ordinal, width: 10, align: 'right' },
      { heading: columns.name, width: 66 },
      { heading: columns.channel, width: 30 },
      { heading: columns.proof, width: 64 },
    ],
    rows: people.map(({ name, channel, proof }, index) => ({
      kind: 'row',
      cells: [
        { text: String(index + 1), number: index + 1 },
        typeset(name),
        channel === '' ? documentsPl.empty : typeset(channel),
        proof === '' ? documentsPl.empty : typeset(proof),
      ],
    })),
  }
}
