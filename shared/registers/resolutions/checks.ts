import type { Check } from '../../engine/health/check'
import { dayIn } from '../../model/dateOrder'
import { termOn } from '../../engine/numbering/numberScope'
import type { Values } from '../../core/values/values'
import { isKnownSent } from './rules'

/** The most members a council can have: 60 in Warsaw (act on the capital city, art. 6); others at most 45 (u.s.g. art. 17). */
const largestCouncil = 60
/** A sum of votes that so many acts of a term have is no slip. */
const enoughActs = 3
/** Below this many votes taken nothing can be said of the council's size. */
const enoughVotes = 20

const voteFields = ['votesFor', 'votesAgainst', 'votesAbstained'] as const

/** All votes cast on an act; `undefined` where one of the three numbers is missing. */
function votesCast(values: Values): number | undefined {
  let sum = 0
  for (const field of voteFields) {
    const votes = values[field]
    if (typeof votes !== 'number') return undefined
    sum += votes
  }
  return sum
}

/**
 * More votes than the council has members. How many it has shows in the votes themselves: it is the largest sum that
 * several acts of the term have.
 */
const votesTooMany: Check = {
  severity: 'error',
  prepare: ({ records, terms }) => {
    const termOf = (values: Values) => {
      const day = dayIn(values['date'])
      return day === undefined ? undefined : termOn(terms, day)?.number
    }
    const byTerm = new Map<number | undefined, number[]>()
    for (const { values } of records) {
      const cast = votesCast(values)
      if (cast === undefined) continue
      const sums = byTerm.get(termOf(values))
      if (sums === undefined) byTerm.set(termOf(values), [cast])
      else sums.push(cast)
    }
    const sizes = new Map(
      [...byTerm].map(([term, sums]) => {
        const usual = sums.toSorted((a, b) => b - a).find((sum, at, all) => all[at + enoughActs - 1] === sum)
        return [term, sums.length < enoughVotes || usual === undefined ? largestCouncil : usual]
      }),
    )
    return ({ values }) => {
      const cast = votesCast(values)
      const size = sizes.get(termOf(values)) ?? largestCouncil
      return cast === undefined || cast <= size ? undefined : { field: 'votesFor', value: String(cast) }
    }
  },
}

/** Adopted, though those against were as many or more: acts pass by simple majority (u.s.g. art. 14). */
const votesLost: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) => {
      const { votesFor, votesAgainst } = values
      if (typeof votesFor !== 'number' || typeof votesAgainst !== 'number') return undefined
      return votesFor + votesAgainst > 0 && votesFor <= votesAgainst
        ? { field: 'votesFor', value: `${votesFor}:${votesAgainst}` }
        : undefined
    },
}

const votesPartly: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) => {
      const missing = voteFields.filter((field) => values[field] === undefined)
      const [field] = missing
      return field === undefined || missing.length === voteFields.length ? undefined : { field }
    },
}

/** 0:0:0, as programs show a secret ballot: the result stands in the protocol of the tellers. */
const votesNone: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      votesCast(values) === 0 ? { field: 'votesFor', value: '0:0:0' } : undefined,
}

const journalPartly: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) => {
      const known = ['journalYear', 'journalPosition', 'promulgatedOn'].filter((field) => values[field] !== undefined)
      const missing = ['journalYear', 'journalPosition', 'promulgatedOn'].find((field) => values[field] === undefined)
      return known.length === 0 || missing === undefined ? undefined : { field: missing }
    },
}

/** Positions of a journal are counted by the year of promulgation. */
const journalYear: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) => {
      const year = values['journalYear']
      const day = dayIn(values['promulgatedOn'])
      return typeof year !== 'number' || day === undefined || Number(day.slice(0, 4)) === year
        ? undefined
        : { field: 'journalYear', value: String(year) }
    },
}

/** A number said to be unused that bears an act after all. */
const unusedButFilled: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) => {
      if (values['withdrawn'] !== true) return undefined
      const filled = ['sentOn', 'receivedOn', 'journalPosition', 'promulgatedOn', 'votesFor'].find(
        (field) => values[field] !== undefined,
      )
      return filled === undefined ? undefined : { field: filled }
    },
}

/** A link says the act was annulled, and no ruling is entered: by when and by whom cannot be told. */
const annulledWithoutRuling: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      values['annulledBy'] !== undefined && values['supervisionEvents'] === undefined
        ? { field: 'supervisionEvents' }
        : undefined,
}

/** Sent for certain, and nobody noted when: whether in time cannot be told. */
const dispatchUndated: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) => {
      const { supervisor, sentOn } = values
      const isSupervised = supervisor === 'voivode' || supervisor === 'auditChamber'
      return isSupervised && sentOn === undefined && isKnownSent(values) ? { field: 'sentOn' } : undefined
    },
}

/** Checks only the register of resolutions needs. */
export const resolutionChecks = {
  votesTooMany,
  votesLost,
  journalYear,
  journalPartly,
  unusedButFilled,
  votesPartly,
  votesNone,
  annulledWithoutRuling,
  dispatchUndated,
} as const satisfies Readonly<Record<string, Check>>
