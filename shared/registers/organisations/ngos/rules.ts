import { rowsIn, type Values } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import type { Rule } from '../../../engine/present/rule'
import { dayOf, textOf } from '../../../core/values/fieldValues'

/** How the organisation may be reached, for publication: only what it agreed to. */
const publicContact: Rule = (values) => {
  if (dayOf(values['consentOn']) === undefined) return undefined
  const known = [textOf(values['mail']), textOf(values['phone'])].filter((text) => text !== undefined)
  return known.length === 0 ? undefined : known.join(', ')
}

/** Rules of the bank of organisations. */
export const ngoRules = { publicContact } as const satisfies Readonly<Record<string, Rule>>

/** Digits of a number of the court register; a spreadsheet takes its leading zeros away. */
const digits = 10
/** Shorter ones are no such number that lost its zeros: by now there are hundreds of thousands of entries. */
const atLeast = 5

const lostZeros = ({ krs }: Values) => {
  const text = textOf(krs)
  return text !== undefined && /^\d+$/u.test(text) && text.length >= atLeast && text.length < digits ? text : undefined
}

/** A number of the court register whose leading zeros a spreadsheet ate: the right one is certain. */
const lostZero: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) => {
      const value = lostZeros(values)
      return value === undefined ? undefined : { field: 'krs', value }
    },
  repair:
    () =>
    ({ values }) => {
      const value = lostZeros(values)
      return value === undefined ? undefined : { krs: value.padStart(digits, '0') }
    },
}

/** In no register at all: whether it exists cannot be looked up. */
const noEntry: Check = {
  severity: 'note',
  prepare:
    () =>
    ({ values }) =>
      values['state'] !== 'struckOff' && values['krs'] === undefined && values['otherNo'] === undefined
        ? { field: 'krs' }
        : undefined,
}

/** Everybody of the board left: whoever signs for the organisation is not known. */
const boardOver: Check = {
  severity: 'warning',
  prepare:
    ({ today }) =>
    ({ values }) => {
      const board = rowsIn(values['board'])
      const isOver = board.every(({ to }) => {
        const day = typeof to === 'string' ? dayOf(to) : undefined
        return day !== undefined && day < today
      })
      return values['state'] !== 'struckOff' && board.length > 0 && isOver ? { field: 'board.to' } : undefined
    },
}

/** An organisation of public benefit is one by an entry of the court register (art. 22): without its number it cannot be. */
const oppWithoutCourt: Check = {
  severity: 'warning',
  prepare:
    () =>
    ({ values }) =>
      values['opp'] === true && (values['krs'] === undefined || values['state'] === 'struckOff')
        ? { field: 'opp' }
        : undefined,
}

/** Checks only the bank of organisations needs. */
export const ngoChecks = { lostZero, noEntry, boardOver, oppWithoutCourt } as const satisfies Readonly<
  Record<string, Check>
>
