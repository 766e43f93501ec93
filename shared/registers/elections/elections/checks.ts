import { noticeEnd } from '../procedure/mandate'
import { countAt, dayAt, linkAt, textAt } from '../voting/values'
import type { Check } from '../../../engine/health/check'
import type { RegisterRecord } from '../../../core/values/record'

/** A term that ends before it begins. */
const termBackwards: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values: { termFrom, termTo } }) =>
      typeof termFrom === 'number' && typeof termTo === 'number' && termTo < termFrom
        ? { field: 'termTo', value: String(termTo) }
        : undefined,
}

/** Two nominations of one election under one number: papers and letters go by it. */
const sameNomination: Check = {
  severity: 'error',
  prepare: ({ records }) => {
    const bearers = new Map<string, string[]>()
    for (const record of records) {
      const key = electionNumber(record)
      if (key === undefined) continue
      const others = bearers.get(key)
      if (others === undefined) bearers.set(key, [record.id])
      else others.push(record.id)
    }
    return (record) => {
      const group = electionNumber(record)
      if (group === undefined) return undefined
      const others = (bearers.get(group) ?? []).filter((other) => other !== record.id).slice(0, 20)
      return others.length === 0
        ? undefined
        : { field: 'number', value: textAt(record.values, 'number'), group, others }
    }
  },
}

function electionNumber({ values }: RegisterRecord): string | undefined {
  const number = textAt(values, 'number')
  return number === '' ? undefined : `${linkAt(values, 'election') ?? ''} ${number}`
}

/** One person elected to two courts: one may be a lay judge of one court only (u.s.p. art. 159 § 2). */
const twoCourts: Check = {
  severity: 'error',
  prepare: ({ records }) => {
    const serving = new Map<string, RegisterRecord[]>()
    for (const record of records) {
      const key = mandateKey(record)
      if (key === undefined) continue
      const others = serving.get(key)
      if (others === undefined) serving.set(key, [record])
      else others.push(record)
    }
    return (record) => {
      const group = mandateKey(record)
      if (group === undefined) return undefined
      const court = textAt(record.values, 'court')
      const others = (serving.get(group) ?? [])
        .filter((other) => textAt(other.values, 'court') !== court)
        .map(({ id }) => id)
        .slice(0, 20)
      return others.length === 0 ? undefined : { field: 'court', value: court, group, others }
    }
  },
}

/** Person and term of a mandate that was not ended. */
function mandateKey({ values }: RegisterRecord): string | undefined {
  const pesel = textAt(values, 'pesel')
  if (pesel === '' || values['endedOn'] !== undefined) return undefined
  return `${pesel} ${countAt(values, 'termFrom') ?? ''}`
}

/** A lay judge told of a motion for dismissal less than seven days before committee or session (u.s.p. art. 166 § 2b). */
const noticeShort: Check = {
  severity: 'error',
  prepare:
    () =>
    ({ values }) => {
      for (const [held, told] of [
        ['committeeOn', 'committeeNoticeOn'],
        ['sessionOn', 'sessionNoticeOn'],
      ] as const) {
        const heldOn = dayAt(values, held)
        const toldOn = dayAt(values, told)
        if (heldOn !== undefined && toldOn !== undefined && toldOn > noticeEnd(heldOn))
          return { field: told, value: toldOn }
      }
      return undefined
    },
}

/** Checks only the registers of the lay-judge election need. */
export const electionChecks = { termBackwards, sameNomination, twoCourts, noticeShort } as const satisfies Readonly<
  Record<string, Check>
>
