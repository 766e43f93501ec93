import { warsawDay, warsawSecond } from '#shared/core/calendar/warsaw'
import type { Day, Values } from '#shared/core/values/values'
import { type CardCopy, cardFingerprint } from '#shared/engine/documents/fingerprint'
import type { PrintedMoment } from '#shared/engine/documents/register'
import type { Register } from '#shared/engine/register'
import { sha256 } from '../../data/commands/sha256'

/** A fingerprint as it is printed: with the moment it says it of. */
export function printedNow(fingerprint: string, today: Day): PrintedMoment {
  const moment = new Date().toISOString()
  return { text: fingerprint, day: warsawDay(moment) ?? today, time: warsawSecond(moment) }
}

/** The fingerprint of the card of a record; its values are those it is stored with. */
export function printedCard(
  definition: Register,
  entry: { readonly id: string; readonly values: Values },
  copy: CardCopy,
  today: Day,
): PrintedMoment {
  return printedNow(cardFingerprint(definition, entry, copy, sha256), today)
}
