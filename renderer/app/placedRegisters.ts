import { type RegisterDefinition, type RegisterGroup, registerGroups } from '#shared/model/definition'
import type { Preferences } from '#shared/program/settings/preferences'

/** Registers opened last that are shown at most. */
const shownRecent = 5

type Placed = Pick<RegisterDefinition, 'id' | 'group' | 'within'>

export interface PlacedRegisters<R extends Placed> {
  readonly pinned: readonly R[]
  /** Opened last, of those in folded groups: an open group shows its registers by itself. */
  readonly recent: readonly R[]
  /** Those of no group. */
  readonly main: readonly R[]
  readonly groups: readonly {
    readonly group: RegisterGroup
    readonly members: readonly R[]
    readonly isFolded: boolean
  }[]
}

/**
 * Where each register stands in the navigation: once, so that nothing moves under the hand that is about to click. What was
 * pinned stands first in the order of pinning, and no more in its group.
 */
export function placedRegisters<R extends Placed>(
  registers: readonly R[],
  {
    pinnedRegisters = [],
    recentRegisters = [],
    foldedGroups = [],
  }: Pick<Preferences, 'pinnedRegisters' | 'recentRegisters' | 'foldedGroups'>,
): PlacedRegisters<R> {
  const shown = registers.filter(({ within }) => within === undefined)
  const named = (ids: readonly string[]) => ids.flatMap((id) => shown.filter((register) => register.id === id))
  const pinned = named(pinnedRegisters)
  const rest = shown.filter((register) => !pinned.includes(register))
  const isFolded = ({ group }: R) => group !== undefined && foldedGroups.includes(group)
  return {
    pinned,
    recent: named(recentRegisters)
      .filter((register) => isFolded(register) && !pinned.includes(register))
      .slice(0, shownRecent),
    main: rest.filter(({ group }) => group === undefined),
    groups: registerGroups.flatMap((group) => {
      const members = rest.filter((register) => register.group === group)
      return members.length === 0 ? [] : [{ group, members, isFolded: foldedGroups.includes(group) }]
    }),
  }
}
