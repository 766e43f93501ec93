import { z } from 'zod'
import type { Day } from '../../core/values/values'
import type { Office } from '../../model/office'
import { nameKey } from '../templates/tag'
import { type JournalAddress, journalName, knownActs } from './journalActs'
import type { DocumentInput } from './model'
import { typeset } from './typography'

/** Key of the acts in the settings of the office; each act is a record of its own. */
export const journalKey = 'journal'

const ownSchema = z.strictObject({
  addresses: z.array(z.strictObject({ from: z.iso.date(), address: z.string().min(1).max(200) })).max(50),
  /** When somebody of the office last found that the newest address is still the one to cite. */
  checkedOn: z.iso.date().optional(),
})
/** What the office knows of an act besides the program. */
export type OwnAct = z.infer<typeof ownSchema>

export interface JournalAct {
  readonly name: string
  /** From the oldest; the office's stands in place of the program's of the same day. */
  readonly addresses: readonly (JournalAddress & { readonly isOffices: boolean })[]
  readonly checkedOn?: Day | undefined
}

/** What the office keeps of acts, by their names. */
export function ownActs(office: Office): Readonly<Record<string, OwnAct>> {
  const stored = z.record(z.string(), z.unknown()).safeParse(office[journalKey]).data ?? {}
  return Object.fromEntries(
    Object.entries(stored).flatMap(([name, value]) => {
      const { data } = ownSchema.safeParse(value)
      return data === undefined ? [] : [[name, data]]
    }),
  )
}

/** All acts that can be cited, those of the program first. */
export function journalActs(office: Office): readonly JournalAct[] {
  const own = ownActs(office)
  const known: Readonly<Record<string, readonly JournalAddress[]>> = knownActs
  return [...new Set([...Object.keys(known), ...Object.keys(own)])].flatMap((name): readonly JournalAct[] => {
    const offices = own[name]?.addresses ?? []
    const days = new Set(offices.map(({ from }) => from))
    const addresses = [
      ...(known[name] ?? []).flatMap((one) => (days.has(one.from) ? [] : [{ ...one, isOffices: false }])),
      ...offices.map((one) => ({ ...one, isOffices: true })),
    ].toSorted((one, other) => one.from.localeCompare(other.from))
    return addresses.length === 0 ? [] : [{ name, addresses, checkedOn: own[name]?.checkedOn }]
  })
}

/** The address an act is cited by on a day; before the first one that is known, that one. */
export function addressOn({ addresses }: JournalAct, day: Day): string {
  return (addresses.findLast(({ from }) => from <= day) ?? addresses[0])?.address ?? ''
}

/** Years after which the newest address is to be looked up: consolidated texts are to be announced yearly (act on promulgation, art. 16 ust. 3). */
const freshYears = 2

/** Whether the newest address, and the last look for a newer one, lie more than two years back. */
export function isDated({ addresses, checkedOn = '' }: JournalAct, today: Day): boolean {
  const newest = addresses.at(-1)?.from ?? ''
  const since = newest > checkedOn ? newest : checkedOn
  return `${Number(since.slice(0, 4)) + freshYears}${since.slice(4)}` < today
}

/** A text with the addresses of its day in place of their names. */
export function addressesIn(office: Office, day: Day): (text: string) => string {
  const found = new Map(
    journalActs(office).map((act) => [nameKey(journalName(act.name)), typeset(addressOn(act, day))] as const),
  )
  return (text) =>
    text.includes('{') ? text.replace(/\{([^{}]*)\}/gu, (tag, name: string) => found.get(nameKey(name)) ?? tag) : text
}

/** A built-in paper of a day with the addresses its words name. */
export function withAddresses(paper: DocumentInput, office: Office, day: Day): DocumentInput {
  const set = addressesIn(office, day)
  return {
    ...paper,
    blocks: paper.blocks.map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return { ...block, text: set(block.text) }
        case 'list':
          return { ...block, items: block.items.map((item) => ({ ...item, text: set(item.text) })) }
        case 'facts':
          return { ...block, facts: block.facts.map((fact) => ({ ...fact, value: set(fact.value) })) }
        default:
          return block
      }
    }),
  }
}
