import { addressPlaces, mailPlaces } from './addresses'
import { type KnownNames, namesByLook, type Place } from './names'
import { accountPlaces, identityCardPlaces, landRegisterPlaces, peselPlaces, phonePlaces } from './numbers'

/** What the detector looks for, what is worst to publish first. */
export const datumKinds = [
  'pesel',
  'identityCard',
  'account',
  'address',
  'phone',
  'mail',
  'landRegister',
  'name',
  'signatures',
] as const
export type DatumKind = (typeof datumKinds)[number]

/** A place of a text that may tell something of a private person. */
export interface Finding extends Place {
  readonly kind: DatumKind
}

/** What the detector is told besides the text. */
export interface Watch {
  readonly names: KnownNames
  /** Whether names of people may stand there by what the field is, as those of councillors who voted. */
  readonly namesArePublic?: boolean
  /** Whether pages of signatures are looked for too: in files, not in cells. */
  readonly isFile?: boolean
}

/** A text as the patterns read it: plain blanks and hyphens, nothing that shows nothing, and where each character stood. */
function plainly(text: string): { readonly plain: string; readonly placeOf: (at: number) => number } {
  const plain = text.replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ').replace(/[\u2010-\u2015]/g, '-')
  if (!/\p{Cf}/u.test(plain)) return { plain, placeOf: (at) => at }
  const places: number[] = []
  let rest = ''
  for (const { 0: character, index } of plain.matchAll(/\P{Cf}/gu)) {
    for (let unit = 0; unit < character.length; unit++) places.push(index + unit)
    rest += character
  }
  return { plain: rest, placeOf: (at) => places[at] ?? text.length }
}

/** Headings of lists people sign, and what stands where a signature was set by hand. */
const signed =
  /własnoręczn\p{L}{1,3} podpis\p{L}{0,3}|podpis\p{L}{0,3} (?:czyteln\p{L}{1,3}|osob\p{L}{1,3} popierając\p{L}{1,4}|wnoszące\p{L}{1,3}|wnioskodawc\p{L}{1,3})|list\p{L}{1,2} (?:osób )?(?:popierających|poparcia)|lista obecności|\(podpis\)/giu

const placesOf = (kind: DatumKind, places: readonly Place[]): readonly Finding[] =>
  places.map(({ start, end }) => ({ kind, start, end }))

/**
 * Places of a text that may tell something nobody outside may read, in their order, none within another. It rather finds
 * too much than too little: what it finds is shown, and only what somebody confirms is published.
 */
export function findPersonal(
  text: string,
  { names, namesArePublic = false, isFile = false }: Watch,
): readonly Finding[] {
  if (text.length < 4) return []
  const { plain, placeOf } = plainly(text)
  const hasDigits = /\d/.test(plain)
  const found: readonly Finding[] = [
    ...(hasDigits
      ? [
          ...placesOf('account', accountPlaces(plain)),
          ...placesOf('landRegister', landRegisterPlaces(plain)),
          ...placesOf('pesel', peselPlaces(plain)),
          ...placesOf('identityCard', identityCardPlaces(plain)),
          ...placesOf('address', addressPlaces(plain)),
          ...placesOf('phone', phonePlaces(plain)),
        ]
      : []),
    ...(plain.includes('@') ? placesOf('mail', mailPlaces(plain)) : []),
    ...(namesArePublic ? [] : placesOf('name', [...names.in(plain), ...namesByLook(plain)])),
    ...(isFile
      ? placesOf(
          'signatures',
          Array.from(plain.matchAll(signed), ({ 0: { length }, index }) => ({ start: index, end: index + length })),
        )
      : []),
  ]
  return apart(found).map(({ kind, start, end }) => ({ kind, start: placeOf(start), end: placeOf(end - 1) + 1 }))
}

/** Those that overlap become one, of the worst kind among them. */
function apart(found: readonly Finding[]): readonly Finding[] {
  const merged: Finding[] = []
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || next.start >= last.end) merged.push(next)
    else
      merged[merged.length - 1] = {
        kind: datumKinds.indexOf(next.kind) < datumKinds.indexOf(last.kind) ? next.kind : last.kind,
        start: last.start,
        end: Math.max(last.end, next.end),
      }
  }
  return merged
}
