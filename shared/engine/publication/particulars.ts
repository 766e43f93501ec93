import { formatDayInWords } from '../../core/calendar/days'
import { addressesIn } from '../documents/journal'
import type { DocumentInput } from '../documents/model'
import { typeset } from '../documents/typography'
import type { Office, PublicationSetting } from '../../model/office'
import type { Day } from '../../core/values/values'
import { publicationPl } from './publication.pl'

/** What is said with information published in the bulletin (act on public information, art. 8 ust. 6), and of what is left out (ust. 5). */
export interface Particulars extends PublicationSetting {
  /** Who publishes it. */
  readonly publisher: string
  readonly madeOn: Day
  /** By the clocks of Poland, to the minute: `2026-03-12T14:05`. */
  readonly publishedAt: string
  /** What is left out, in words; empty where nothing is. */
  readonly leftOut: readonly string[]
}

/** What the office said the last time with this register, or what may be proposed the first time. */
export function proposedSetting(office: Office, register: string, user: string, today: Day): PublicationSetting {
  const known = office.publications?.[register] ?? Object.values(office.publications ?? {}).at(-1)
  return (
    known ?? {
      author: [office.keeperName, office.keeperPost].filter((part) => part !== '').join(', '),
      enteredBy: user,
      basis: addressesIn(office, today)(publicationPl.usualBasis),
      excludedBy: office.executivePost === '' ? office.officeName : office.executivePost,
      interest: publicationPl.usualInterest,
    }
  )
}

/** A moment in Polish words: „12 marca 2026 r., godz. 14.05”. */
export function momentInWords(moment: string): string {
  return `${formatDayInWords(moment.slice(0, 10))}, godz. ${moment.slice(11).replace(':', '.')}`
}

type Facts = readonly { readonly name: string; readonly value: string }[]

/** The five data, as names and values. */
export function particularsFacts(of: Particulars): Facts {
  const { facts } = publicationPl
  return [
    { name: facts.publisher, value: of.publisher },
    { name: facts.author, value: of.author },
    { name: facts.enteredBy, value: of.enteredBy },
    { name: facts.madeOn, value: formatDayInWords(of.madeOn) },
    { name: facts.publishedAt, value: momentInWords(of.publishedAt) },
  ]
}

/** What is left out, by what, by whom and in whose interest; empty where nothing is. */
export function exclusionFacts({ leftOut, basis, excludedBy, interest }: Particulars): Facts {
  if (leftOut.length === 0) return []
  const { facts } = publicationPl
  return [
    { name: facts.scope, value: leftOut.join('; ') },
    { name: facts.basis, value: basis },
    { name: facts.excludedBy, value: excludedBy },
    { name: facts.interest, value: interest },
  ]
}

/** The same as parts of a paper, under headings of their own. */
export function particularsBlocks(of: Particulars): DocumentInput['blocks'] {
  const set = (facts: Facts) => facts.map(({ name, value }) => ({ name, value: typeset(value) }))
  const excluded = exclusionFacts(of)
  return [
    { kind: 'heading', level: 2, text: publicationPl.particulars },
    { kind: 'facts', facts: set(particularsFacts(of)) },
    ...(excluded.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: publicationPl.exclusion },
          { kind: 'facts' as const, facts: set(excluded) },
        ]),
  ]
}
