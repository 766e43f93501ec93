const polish = new Intl.Collator('pl')

/** A person as candidates and lay judges are named: never declined, never split further. */
export interface PersonName {
  readonly surname: string
  readonly givenNames: string
}

/** „Kowalska Anna Maria”, as lists and ballots name people. */
export function surnameFirst({ surname, givenNames }: PersonName): string {
  return `${surname} ${givenNames}`.trim()
}

/** „Anna Maria Kowalska”, as sentences and letters name people. */
export function givenNamesFirst({ surname, givenNames }: PersonName): string {
  return `${givenNames} ${surname}`.trim()
}

/** Order of lists and ballots: by surname, then given names, as Polish sorts (Ł after L, Ś after S). */
export function byName(a: PersonName, b: PersonName): number {
  return polish.compare(a.surname, b.surname) || polish.compare(a.givenNames, b.givenNames)
}
