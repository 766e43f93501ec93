import type { Instant, Values } from '../../core/values/values'
import type { Hash } from '../history/seal'
import { type HistoryEntry, type PastState, stateAt } from '../history/asOf'
import type { Register } from '../register'
import { type CardCopy, cardFingerprint, saidOnCard } from './fingerprint'

/** An entry that once said what a card with a fingerprint says. */
export interface FoundCard {
  readonly record: string
  readonly values: Values
  /** Fields the card says something of. */
  readonly said: readonly string[]
  /** Whether the card has personal data. */
  readonly isOffices: boolean
  /** From when on the entry said it, and until when; without an end it says so still. */
  readonly from: Instant
  readonly until?: Instant
  /** Whether it said so at the moment on the card. */
  readonly isSame: boolean
  /** Fields that said something else at that moment; none where the entry was not there. */
  readonly differed: readonly string[]
  /** Fields that say something else now. */
  readonly changed: readonly string[]
  readonly wasThere: boolean
  readonly isThere: boolean
}

const copies: readonly CardCopy[] = [{}, { published: true }, { withPersonalData: true }]

/**
 * Finds the entry a card was printed of, from the history of a register: first as all entries were at the moment on the card,
 * then as each of them ever was, so that a card that bears another moment is known too.
 */
export function findCard(
  definition: Register,
  histories: ReadonlyMap<string, readonly HistoryEntry[]>,
  fingerprint: string,
  moment: Instant,
  hash: Hash,
): FoundCard | undefined {
  const copyOf = (id: string, { presence, values }: PastState) =>
    presence !== 'live'
      ? undefined
      : copies.find((copy) => cardFingerprint(definition, { id, values }, copy, hash) === fingerprint)
  for (const [id, entries] of histories) {
    const then = stateAt(entries, ({ at }) => at <= moment)
    const copy = copyOf(id, then)
    if (copy !== undefined) return described(definition, id, entries, copy, then, moment)
  }
  for (const [id, entries] of histories)
    for (const { command } of entries) {
      const state = stateAt(entries, ({ id: other }) => other === command.id)
      const copy = copyOf(id, state)
      if (copy !== undefined) return described(definition, id, entries, copy, state, moment)
    }
  return undefined
}

function described(
  definition: Register,
  record: string,
  entries: readonly HistoryEntry[],
  copy: CardCopy,
  card: PastState,
  moment: Instant,
): FoundCard {
  const printed = saidOnCard(definition, card.values, copy)
  const differing = ({ values }: PastState) => {
    const other = saidOnCard(definition, values, copy)
    return definition.fields.flatMap(({ id }) => (printed.get(id) === other.get(id) ? [] : [id]))
  }
  const ordered = entries.toSorted((a, b) => (a.command.id < b.command.id ? -1 : 1))
  const states = ordered.map(({ command }) => ({
    at: command.at,
    state: stateAt(entries, ({ id }) => id === command.id),
  }))
  const says = ({ state }: { readonly state: PastState }) => state.presence === 'live' && differing(state).length === 0
  // The last time it said so that began before the moment; else the first one after it.
  const begins = states.flatMap((one, index) => {
    const before = states[index - 1]
    return says(one) && (before === undefined || !says(before)) ? [index] : []
  })
  const begin = begins.findLast((index) => (states[index]?.at ?? '') <= moment) ?? begins[0] ?? 0
  const end = states.findIndex((one, index) => index > begin && !says(one))
  const until = states[end]?.at
  const then = stateAt(entries, ({ at }) => at <= moment)
  const now = stateAt(entries, () => true)
  const wasThere = then.presence === 'live'
  const isThere = now.presence === 'live'
  const differed = wasThere ? differing(then) : []
  return {
    record,
    values: card.values,
    said: [...printed.keys()],
    isOffices: copy.withPersonalData === true,
    from: states[begin]?.at ?? moment,
    ...(until === undefined ? {} : { until }),
    isSame: wasThere && differed.length === 0,
    differed,
    changed: isThere ? differing(now) : [],
    wasThere,
    isThere,
  }
}
