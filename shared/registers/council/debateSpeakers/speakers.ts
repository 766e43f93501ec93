import type { Values } from '../../../core/values/values'
import { dayAt } from '../asOf'
import { minutesOf } from '../chamber/times'

/** How many residents are heard unless the council raises it (u.s.g. art. 28aa ust. 7). */
const usualLimit = 15

/** Statutory size of councils of communes of up to 20 000 inhabitants (art. 17). */
const smallestCouncil = 15

/** What became of a declaration. `beyond`: in order, and behind as many as are heard. */
export type Standing = 'incomplete' | 'admitted' | 'late' | 'fewSignatures' | 'withdrawn' | 'beyond'

/** How many residents are heard in the debate of a session. */
export function limitOf({ speakersLimit }: Values): number {
  return typeof speakersLimit === 'number' ? speakersLimit : usualLimit
}

/**
 * Signatures a declaration needs: 20 in communes of up to 20 000 inhabitants, 50 in larger ones (art. 28aa ust. 6), which is where
 * councils have more than 15 members. @returns `undefined` where neither is noted.
 */
export function signaturesNeeded({ speakerSignatures, statutorySize }: Values): number | undefined {
  if (typeof speakerSignatures === 'number') return speakerSignatures
  if (typeof statutorySize !== 'number') return undefined
  return statutorySize <= smallestCouncil ? 20 : 50
}

/** How one declaration stands by itself: in time, which is until the day before the session, and with the signatures it needs. */
export function standingOf(speaker: Values, meeting: Values): Exclude<Standing, 'beyond'> {
  if (speaker['withdrawn'] === true) return 'withdrawn'
  if (speaker['kind'] === 'councillor') return 'admitted'
  const received = dayAt(speaker, 'receivedOn')
  const day = dayAt(meeting, 'date')
  const signatures = speaker['validSignatures'] ?? speaker['signatures']
  const needed = signaturesNeeded(meeting)
  if (received !== undefined && day !== undefined && received >= day) return 'late'
  if (typeof signatures === 'number' && needed !== undefined && signatures < needed) return 'fewSignatures'
  return received === undefined || day === undefined || typeof signatures !== 'number' || needed === undefined
    ? 'incomplete'
    : 'admitted'
}

/** A declaration with how it stands among those of its session; `place`: its turn, of a resident who is heard. */
export interface Placed<T> {
  readonly speaker: T
  readonly standing: Standing
  readonly place: number | undefined
}

/**
 * Declarations of a session in the order in which they came in (art. 28aa ust. 7), by day and hour; of a day those without an hour come
 * last, in the order of the register.
 */
export function placedIn<T extends { readonly values: Values }>(
  speakers: readonly T[],
  meeting: Values,
): readonly Placed<T>[] {
  const limit = limitOf(meeting)
  let heard = 0
  return speakers
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || minuteOf(a) - minuteOf(b))
    .map((speaker) => {
      const standing = standingOf(speaker.values, meeting)
      if (standing !== 'admitted' || speaker.values['kind'] === 'councillor')
        return { speaker, standing, place: undefined }
      heard += 1
      return heard > limit ? { speaker, standing: 'beyond', place: undefined } : { speaker, standing, place: heard }
    })
}

type Speaker = { readonly values: Values }

const dayOf = ({ values }: Speaker) => dayAt(values, 'receivedOn') ?? '9999'

const lastMinute = 24 * 60

function minuteOf({ values: { receivedAt } }: Speaker): number {
  return (typeof receivedAt === 'string' ? minutesOf(receivedAt) : undefined) ?? lastMinute
}
