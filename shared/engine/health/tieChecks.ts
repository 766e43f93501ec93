import type { Check, RegisterState, Test } from './check'
import { fieldOf } from '../../model/definition'
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
  prepare: (state) =>
    tieCheck(({ field, certain, likely }) => {
      // Where the record can be made from this one, that is what its own check offers.
      const link = fieldOf(state.definition, field)
      const isMade = link?.type === 'links' && link.makes !== undefined
      return !isMade && certain === undefined && likely.length === 0
    })(state),
}

/** Checks of names that stand for records of another register. */
export const tieChecks = { nameUntied, nameUnknown } as const satisfies Readonly<Record<string, Check>>
