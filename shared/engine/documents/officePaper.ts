import { formatDayInWords } from '../../core/calendar/days'
import { documentsPl } from './documents.pl'
import { letterhead, ownerOf } from './letterhead'
import type { DocumentInput } from './model'
import { MARGIN_MM } from './pageLayout'
import { typeset } from './typography'
import type { Day, Values } from '../../core/values/values'
import type { Office } from '../../model/office'
import { nameOf } from '../../core/values/fieldValues'

export type Block = DocumentInput['blocks'][number]

/** A paper of the office itself: heading lines in the middle, blocks below. Always Polish. */
export function officePaper(
  office: Office,
  heading: { readonly title: string; readonly line?: string },
  blocks: readonly Block[],
): DocumentInput {
  return {
    title: [heading.title, heading.line].filter((text) => text !== undefined && text !== '').join(' '),
    subject: heading.title,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office, 'office'),
    footer: typeset(heading.title),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(heading.title) },
      ...(heading.line === undefined || heading.line === ''
        ? []
        : [
            {
              kind: 'paragraph' as const,
              style: 'subtitle' as const,
              align: 'center' as const,
              text: typeset(heading.line),
            },
          ]),
      ...blocks,
    ],
  }
}

/** Place and day at the right. */
export function placeAndDay({ place }: Office, day: Day): Block {
  return {
    kind: 'paragraph',
    align: 'right',
    text: typeset(documentsPl.letters.placeAndDay(place, formatDayInWords(day))),
  }
}

/** Names and values side by side; a blank where there is none. */
export function facts(pairs: readonly (readonly [name: string, value: string])[]): Block {
  return { kind: 'facts', facts: pairs.map(([name, value]) => ({ name, value: typeset(value) })) }
}

/** How many entries have each value of a field, the most frequent first; a link by what it leads to, `notSaid` for none. */
export function counted(
  entries: readonly Values[],
  field: string,
  labels: Readonly<Record<string, string>>,
  notSaid: string,
): Block {
  const counts = new Map<string, number>()
  for (const values of entries) {
    const value = nameOf(values[field])
    const label = value === undefined ? notSaid : (labels[value] ?? value)
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return facts([...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => [name, String(count)] as const))
}
