import { z } from 'zod'
import { chairDativeOf, executiveGenitiveOf, type Office } from '../../model/office'

/** Whose names papers decline, and in which cases; names of organs are not derivable and are kept as they are typed (papers.md J). */
export const declined = {
  council: 'Rada',
  office: 'Urząd',
  municipality: 'Gmina',
  executive: 'Organ wykonawczy',
  chair: 'Przewodniczący',
} as const
export type Declined = keyof typeof declined

/** Cases of Polish, as a template names them. */
export const grammaticalCases = {
  nominative: 'w mianowniku',
  genitive: 'w dopełniaczu',
  dative: 'w celowniku',
  accusative: 'w bierniku',
  instrumental: 'w narzędniku',
  locative: 'w miejscowniku',
} as const
export type GrammaticalCase = keyof typeof grammaticalCases

const forms = z.record(z.string(), z.record(z.string(), z.string().max(300)))
/** Key of the declined names in the settings of the office. */
export const casesKey = 'declinedNames'

/** The names of the office as they were declined, by whose and which case. */
export function declinedNames(office: Office): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return forms.safeParse(office[casesKey]).data ?? {}
}

/** A name of the office in a case, as it was typed or as it follows from what is set; empty where neither says it. */
export function inCase(office: Office, whose: Declined, form: GrammaticalCase): string {
  const wanted = `${declined[whose]} ${grammaticalCases[form]}`
  return officeCases(office).find(([name]) => name === wanted)?.[1] ?? ''
}

/** The declined names as a template asks for them; one nobody typed is empty. */
export function officeCases(office: Office): readonly (readonly [name: string, text: string])[] {
  const typed = declinedNames(office)
  const known: Readonly<Record<string, string>> = {
    'council.nominative': office.councilNominative,
    'council.genitive': office.councilGenitive,
    'office.nominative': office.officeName,
    'executive.nominative': office.executivePost,
    'executive.genitive': executiveGenitiveOf(office),
    'chair.nominative': office.chairPost,
    'chair.dative': chairDativeOf(office),
  }
  return Object.entries(declined).flatMap(([whose, noun]) =>
    Object.entries(grammaticalCases).map(
      ([form, word]) => [`${noun} ${word}`, typed[whose]?.[form] ?? known[`${whose}.${form}`] ?? ''] as const,
    ),
  )
}
