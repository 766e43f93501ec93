import type { RegisterRecord } from '../../core/values/record'
import { checkIdsOf, checkOf } from './catalogue'
import type { Register } from '../register'
import type { Check, Oddity, RegisterState, Repair, Severity } from './check'
import { silencing } from './silenced'

/** A register with the code its own checks need. */
export interface ExaminedRegister extends RegisterState {
  readonly definition: Register
}

/** An oddity with the record it is found in. */
export interface Finding extends Oddity {
  readonly record: string
}

/** What one check found in a register. */
export interface CheckResult {
  readonly check: string
  readonly severity: Severity
  /** In the order of the records. */
  readonly findings: readonly Finding[]
  /** What it would have found in records that silence it. */
  readonly silenced: readonly Finding[]
  /** Records its repair would change; 0 without one. */
  readonly repairable: number
}

/** How many records are looked at between two yields: well under a tenth of a second. */
const slice = 1_000

/**
 * Runs the checks of a register one after another. It yields between slices of work, so that whoever runs it can answer
 * other questions meanwhile, show how far it is, or stop; what it yields is the number of checks done.
 */
export function* examine(state: ExaminedRegister): Generator<number, readonly CheckResult[]> {
  const results: CheckResult[] = []
  const ids = checkIdsOf(state.definition)
  for (const [done, id] of ids.entries()) {
    yield done
    const check = checkOf(state.definition, id)
    const test = check?.prepare(state)
    if (check === undefined || test === undefined) continue
    yield done
    const findings: Finding[] = []
    const silenced: Finding[] = []
    for (const [index, record] of state.records.entries()) {
      if (index % slice === slice - 1) yield done
      const odd = test(record)
      if (odd === undefined) continue
      const list = silencing(record.values, id) === undefined ? findings : silenced
      list.push({ ...odd, record: record.id })
    }
    results.push({
      check: id,
      severity: check.severity,
      findings,
      silenced,
      repairable: repairable(check, state, findings),
    })
  }
  return results
}

function repairable(check: Check, state: RegisterState, findings: readonly Finding[]): number {
  if (check.repair === undefined || findings.length === 0) return 0
  const repair = check.repair(state)
  let count = 0
  for (const { record } of findings) {
    const found = state.find(state.definition.id, record)
    if (found !== undefined && repair(found, () => ({ written: '' })) !== undefined) count++
  }
  return count
}

/** The test of one check alone, silenced records left out: for a list of what it finds. */
export function remarkTest(state: ExaminedRegister, id: string): (record: RegisterRecord) => Oddity | undefined {
  const test = checkOf(state.definition, id)?.prepare(state)
  if (test === undefined) return () => undefined
  return (record) => (silencing(record.values, id) === undefined ? test(record) : undefined)
}

/** The repair of a check over records it finds; `undefined` for a check without one. */
export function repairOf(state: ExaminedRegister, id: string): Repair | undefined {
  return checkOf(state.definition, id)?.repair?.(state)
}

const prefix = 'health:'

/** The flag by which a list is filtered to what a check finds. */
export function healthFlag(check: string): string {
  return prefix + check
}

/** The check a flag stands for; `undefined` for other flags. */
export function checkOfFlag(flag: string): string | undefined {
  return flag.startsWith(prefix) ? flag.slice(prefix.length) : undefined
}
