import { type Edit, sameValue } from '../../engine/history/history'
import type { RegisterRecord } from '../../core/values/record'
import { rowsIn } from '../../core/values/values'
import { cellText, contractorsOf, deniesTaxNumber, partiesField, partyKey, partyName } from './parties'
import { comparedName, nameWithoutForm } from './partyName'

/** One party of the office's contracts, put together from how contracts write it. */
export interface Contractor {
  /** Its tax number, or its name as it is compared. */
  readonly key: string
  /** Tax number as digits; missing for a party known by its name only. */
  readonly nip?: string
  /** How contracts write its name, the most used first. */
  readonly names: readonly { readonly name: string; readonly count: number }[]
  /** Records of its contracts. */
  readonly records: readonly string[]
}

/** Contractors that are probably one, and why. */
export interface Duplicate {
  readonly reason: 'spelling' | 'name' | 'form'
  readonly contractors: readonly Contractor[]
}

export interface ContractorBook {
  readonly contractors: readonly Contractor[]
  readonly duplicates: readonly Duplicate[]
}

/**
 * The contractor book: every party of the other side once, most contracts first. Rows that name nobody, or whose name is
 * reserved, have no entry. Natural persons without a tax number are told apart by name alone, so they are never proposed
 * for joining; nor is a party of which a contract says that it has no tax number.
 */
export function contractorBook(records: readonly RegisterRecord[]): ContractorBook {
  const parties = new Map<string, { nip?: string; names: Map<string, number>; records: Set<string>; denies: boolean }>()
  for (const { id, values } of records) {
    for (const row of contractorsOf(values[partiesField])) {
      const key = partyKey(row)
      if (key === '') continue
      let party = parties.get(key)
      if (party === undefined) {
        party = { ...(/^\d{10}$/.test(key) ? { nip: key } : {}), names: new Map(), records: new Set(), denies: false }
        parties.set(key, party)
      }
      const name = partyName(row)
      if (name !== '') party.names.set(name, (party.names.get(name) ?? 0) + 1)
      party.records.add(id)
      party.denies ||= deniesTaxNumber(row)
    }
  }
  const polish = new Intl.Collator('pl')
  const contractors = [...parties]
    .map(([key, { nip, names, records: of }]): Contractor => ({
      key,
      ...(nip === undefined ? {} : { nip }),
      names: [...names].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count),
      records: [...of],
    }))
    .toSorted((a, b) => b.records.length - a.records.length || polish.compare(nameOf(a), nameOf(b)))
  const joinable = contractors.filter(({ key }) => parties.get(key)?.denies !== true)
  return { contractors, duplicates: duplicatesIn(joinable) }
}

/** The name a contractor goes by: the one contracts use most. */
export function nameOf({ names, key }: Contractor): string {
  return names[0]?.name ?? key
}

/**
 * Contractors that are probably one: written in several ways under one tax number, or alike in name where at most one
 * of them has a tax number. Two different tax numbers are two parties, however alike their names.
 */
function duplicatesIn(contractors: readonly Contractor[]): readonly Duplicate[] {
  const found: Duplicate[] = []
  const taken = new Set<string>()
  const propose = (reason: Duplicate['reason'], group: readonly Contractor[]) => {
    const free = group.filter(({ key }) => !taken.has(key))
    const numbers = free.filter(({ nip }) => nip !== undefined)
    if (free.length < 2 || numbers.length > 1) return
    for (const { key } of free) taken.add(key)
    found.push({ reason, contractors: free })
  }
  const by = (keyOf: (contractor: Contractor) => string) => {
    const groups = new Map<string, Contractor[]>()
    for (const contractor of contractors) {
      const key = keyOf(contractor)
      if (key === '') continue
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [contractor])
      else group.push(contractor)
    }
    return groups.values()
  }
  for (const group of by((contractor) => comparedName(nameOf(contractor)))) propose('name', group)
  // „FAL-BRUK” beside „Fal-Bruk sp. z o.o.”: too little for two words of which one is a surname.
  for (const group of by((contractor) => formless(nameOf(contractor)))) propose('form', group)
  for (const contractor of contractors)
    if (contractor.names.length > 1 && !taken.has(contractor.key))
      found.push({ reason: 'spelling', contractors: [contractor] })
  return found
}

function formless(name: string): string {
  const bare = nameWithoutForm(name)
  return bare.length < 5 ? '' : bare
}

/** What contracts are to say of the joined party; a number left out stays as each contract has it. */
export interface JoinedParty {
  readonly name: string
  readonly nip?: string
}

/**
 * Edits that make all rows of the given contractors one party: its name, and its tax number where it has one. Rows of
 * natural persons keep their first names and surnames.
 */
export function joinContractors(
  records: readonly RegisterRecord[],
  keys: ReadonlySet<string>,
  party: JoinedParty,
): readonly Edit[] {
  return records.flatMap(({ id, register, values }): readonly Edit[] => {
    const others = new Set(contractorsOf(values[partiesField]))
    const before = rowsIn(values[partiesField])
    const rows = before.map((row) => {
      if (!others.has(row) || !keys.has(partyKey(row))) return row
      const isNamed = cellText(row['name']) !== '' || cellText(row['lastName']) === ''
      return {
        ...row,
        ...(isNamed ? { name: party.name } : {}),
        ...(party.nip === undefined ? {} : { nip: party.nip }),
      }
    })
    return sameValue(before, rows) ? [] : [{ record: id, register, fields: { [partiesField]: rows } }]
  })
}
