import { formatDayInWords } from '../../../core/calendar/days'
import { linksInCell, rowsIn, type Values } from '../../../core/values/values'
import { documentsPl } from '../../../engine/documents/documents.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { RecordLetterPrint } from '../../../engine/register'
import { facts, officePaper, placeAndDay } from '../../../engine/documents/officePaper'
import { dayOf, textOf } from '../../../core/values/fieldValues'
import { organisationsPl as words } from '../words.pl'

/** Who signs for it today, with functions: „Anna Most (prezes)”. */
function boardOf(values: Values, today: string): string {
  return rowsIn(values['board'])
    .filter(({ to }) => typeof to !== 'string' || (dayOf(to) ?? today) >= today)
    .flatMap(({ person, role }) => {
      const name = linksInCell(person)[0]?.written ?? (typeof person === 'string' ? person : undefined)
      if (name === undefined) return []
      return [typeof role === 'string' ? `${name} (${role})` : name]
    })
    .join(', ')
}

/** Asks an organisation whether what the bank says of it is still so. */
export function dataRequest({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { request } = words
  const verified = dayOf(values['verifiedOn'])
  const orNone = (field: string) => textOf(values[field]) ?? documentsPl.empty
  const board = boardOf(values, today)
  const address = textOf(values['correspondence']) ?? textOf(values['address'])
  return officePaper(office, { title: request.title }, [
    placeAndDay(office, today),
    {
      kind: 'paragraph',
      style: 'strong',
      indentMm: 90,
      text: typeset([textOf(values['name']) ?? words.blank, ...(address?.split(/,\s*/u) ?? [])].join('\n')),
    },
    {
      kind: 'paragraph',
      text: typeset(verified === undefined ? request.never : request.since(formatDayInWords(verified))),
    },
    facts([
      [request.facts.krs, orNone('krs')],
      [request.facts.nip, orNone('nip')],
      [request.facts.regon, orNone('regon')],
      [request.facts.address, orNone('address')],
      [request.facts.board, board === '' ? documentsPl.empty : board],
      [request.facts.represents, orNone('represents')],
      [request.facts.mail, orNone('mail')],
      [request.facts.phone, orNone('phone')],
    ]),
    { kind: 'paragraph', text: request.consent },
    { kind: 'paragraph', text: documentsPl.letters.regards },
    { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
  ])
}
