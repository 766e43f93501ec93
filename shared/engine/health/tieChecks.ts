import type { Check, RegisterState, Test } from './check'
import { type Tie, tiedLinks, tiedRegisters, tiesOf } from '../ties/ties'

/** A check of every name that links could tie. */
function tieCheck(isOdd: (tie: Tie) => boolean): (state: RegisterState) => Test | undefined {
  return ({ definition, books }) => {
    if (tiedRegisters(definition).length === 0) return undefined
    return ({ values }) => {
      const tie = tiesOf(definition, values, books).find(isOdd)
      if (tie === undefined) return undefined
      const others = tie.certain === undefined ? tie.likely : [tie.certain]
      return { field: tie.written, value: tie.name, ...(others.length === 0 ? {} : { others }) }
    }
  }
}

/** A name that can mean one record only, or a few, and leads to none of them. */
const nameUntied: Check = {
  severity: 'note',
  prepare: tieCheck(({ certain, likely, isTied }) => !isTied && (certain !== undefined || likely.length > 0)),
  repair:
    ({ definition, books }) =>
    ({ values }) => {
      const links = tiedLinks(definition, values, books)
      return Object.keys(links).length === 0 ? undefined : links
    },
}

/** A name nobody bears: of somebody who is not in the other register, or misspelt. */
const nameUnknown: Check = {
  severity: 'note',
  prepare: tieCheck(({ certain, likely }) => certain === undefined && likely.length === 0),
}

/** Checks of names that stand for records of another register. */
export const tieChecks = { nameUntied, nameUnknown } as const satisfies Readonly<Record<string, Check>>
