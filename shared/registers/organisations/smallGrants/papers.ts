import { formatDayInWords } from '../../../core/calendar/days'
import { formatGrosze } from '../../../core/money/money'
import { dayOf, textOf } from '../../../core/values/fieldValues'
import { linksIn } from '../../../core/values/values'
import type { DocumentInput } from '../../../engine/documents/model'
import { facts, officePaper, placeAndDay } from '../../../engine/documents/officePaper'
import { typeset } from '../../../engine/documents/typography'
import type { RecordLetterPrint } from '../../../engine/register'
import { organisationsPl as words } from '../words.pl'

/** The offer as it is posted in three places, with the day until which anybody may remark on it (art. 19a ust. 3 and 4). */
export function posting({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { posting: said } = words
  const inWords = (field: string) => {
    const day = dayOf(values[field])
    return day === undefined ? words.blank : formatDayInWords(day)
  }
  const { amount } = values
  return officePaper(office, { title: said.title, line: said.line }, [
    placeAndDay(office, today),
    { kind: 'paragraph', text: typeset(said.basis) },
    facts([
      [said.facts.ngo, linksIn(values['ngo'])[0]?.written ?? words.blank],
      [said.facts.task, textOf(values['title']) ?? words.blank],
      [said.facts.amount, typeof amount === 'number' ? said.amount(formatGrosze(amount)) : words.blank],
      [said.facts.time, said.time(inWords('from'), inWords('to'))],
      [said.facts.received, inWords('receivedOn')],
      [said.facts.until, inWords('postedUntil')],
    ]),
    { kind: 'paragraph', text: typeset(said.remarks) },
    { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
  ])
}
