import { formatDayInWords } from '../../core/calendar/days'
import type { Office } from '../../model/office'
import { documentsPl } from './documents.pl'
import type { Day } from '../../core/values/values'
import { withAddresses } from './journal'
import { letterhead, ownerOf } from './letterhead'
import type { DocumentInput } from './model'
import { LETTER_MARGIN_MM } from './pageLayout'
import { typeset } from './typography'

const ADDRESSEE_INDENT_MM = 85

export interface LetterPrint {
  readonly office: Office
  readonly day: Day
  /** Case sign (znak sprawy); a line to write on where there is none yet. */
  readonly sign?: string | undefined
  /** Lines of the addressee, in the nominative: names are never declined. */
  readonly addressee: readonly string[]
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly attachments?: number
  /** Who gets a copy besides the addressee and the file. */
  readonly copies?: readonly string[]
  readonly signature: { readonly post: string; readonly name: string }
  /** Whose head it bears, where that is the office's and not the council's. */
  readonly head?: 'office'
  /** Whether the addressee confirms receipt on the copy: some terms run from it. */
  readonly receipt?: true
}

/**
 * Builds a letter (pismo): place and date, sign, addressee, subject, body, signature, annexes and recipients, in the
 * order of office instructions (papers.md §0).
 */
export function buildLetter(print: LetterPrint): DocumentInput {
  const { office, day } = print
  const { letters } = documentsPl
  const attachments = print.attachments ?? 0
  const letter: DocumentInput = {
    title: letters.title(print.subject),
    subject: print.subject,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: LETTER_MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office, print.head),
    footer: typeset(ownerOf(office)),
    blocks: [
      { kind: 'paragraph', align: 'right', text: typeset(letters.placeAndDay(office.place, formatDayInWords(day))) },
      { kind: 'paragraph', text: typeset(letters.sign(print.sign)) },
      {
        kind: 'paragraph',
        style: 'strong',
        indentMm: ADDRESSEE_INDENT_MM,
        text: print.addressee
          .filter((line) => line !== '')
          .map(typeset)
          .join('\n'),
      },
      { kind: 'heading', level: 2, text: typeset(letters.about(print.subject)) },
      ...print.paragraphs.map((text) => ({ kind: 'paragraph' as const, text: typeset(text) })),
      { kind: 'paragraph', indentMm: ADDRESSEE_INDENT_MM, text: letters.regards },
      { kind: 'signatures', people: [{ post: typeset(print.signature.post), name: typeset(print.signature.name) }] },
      ...(attachments === 0
        ? []
        : [{ kind: 'paragraph' as const, style: 'note' as const, text: letters.attachments(attachments) }]),
      {
        kind: 'paragraph',
        style: 'note',
        text: typeset(letters.recipients([letters.addressee, ...(print.copies ?? []), letters.file])),
      },
      ...(print.receipt === true
        ? [{ kind: 'paragraph' as const, style: 'note' as const, text: letters.receipt }]
        : []),
    ],
  }
  return withAddresses(letter, office, day)
}
