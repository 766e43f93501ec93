import type { RegisterDefinition, RegisterGroup } from '../../model/definition'
import { emptyOffice, type Office } from '../../model/office'
import type { Profile } from '../../model/profiles'
import { sameValue } from '../history/history'

/** Profiles the registers of a group belong to, unless a definition names its own; of the others every office's. */
const profilesOfGroup: Readonly<Partial<Record<RegisterGroup, readonly Profile[]>>> = {
  council: ['council', 'selfGovernment'],
  secretariat: ['selfGovernment'],
  media: ['selfGovernment', 'social'],
  promotion: ['selfGovernment', 'social'],
  organisations: ['social', 'organisations'],
  cooperation: ['foreign'],
}

type Placed = Pick<RegisterDefinition, 'id' | 'group' | 'profiles'>
/** What the office said of the registers it keeps. */
export type Keeping = Pick<Office, 'profiles' | 'kept'>

/** Whether the kind of office that was chosen keeps a register; one that chose none keeps everything. */
export function isOfProfile({ group, profiles: own }: Placed, { profiles: chosen }: Keeping): boolean {
  const belongs = own ?? (group === undefined ? undefined : profilesOfGroup[group])
  return chosen.length === 0 || belongs === undefined || belongs.some((profile) => chosen.includes(profile))
}

/**
 * Whether the office keeps a register: as it said of this one, else as its kind of office does. One that is off is in no
 * list of registers; its entries stay where they are, are found, backed up and watched by their clocks.
 */
export function isKept(register: Placed, keeping: Keeping): boolean {
  return ownSwitch(register, keeping) ?? isOfProfile(register, keeping)
}

/** The registers a screen of their own belongs to: those reached from it, and those it stands beside. */
export function registersOfScreen<R extends Pick<RegisterDefinition, 'within' | 'companion' | 'recordScreen'>>(
  screen: string,
  registers: readonly R[],
): readonly R[] {
  const first = (address: string | undefined) => address?.split('/')[0]
  return registers.filter(({ within, companion, recordScreen }) =>
    [within, first(companion), first(recordScreen)].includes(screen),
  )
}

/** What is said of single registers once these are switched on or off: nothing of those their kind of office says alike. */
export function switched(registers: readonly Placed[], keeping: Keeping, on: boolean): Office['kept'] {
  const ids = new Set(registers.map(({ id }) => id))
  const others = Object.entries(keeping.kept).filter(([id]) => !ids.has(id))
  const said = registers.filter((register) => isOfProfile(register, keeping) !== on).map(({ id }) => [id, on] as const)
  return Object.fromEntries([...others, ...said])
}

/**
 * Whether nothing was said of the office yet but which registers it keeps: the settings of a sample, or of another computer
 * of the office, then take nothing away.
 */
export function isUnnamedOffice(office: Office): boolean {
  return sameValue({ ...office, profiles: [], kept: {} }, emptyOffice)
}

function ownSwitch({ id }: Placed, { kept }: Keeping): boolean | undefined {
  return Object.hasOwn(kept, id) ? kept[id] : undefined
}
