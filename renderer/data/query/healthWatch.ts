import { v7 as newId } from 'uuid'
import type { Make, Oddity, Severity } from '#shared/engine/health/check'
import { type CheckResult, examine, type Finding, remarkTest, repairOf } from '#shared/engine/health/examine'
import { oldTrash } from '#shared/engine/health/leftovers'
import { silencing } from '#shared/engine/health/silenced'
import { checkIdsOf } from '#shared/engine/health/catalogue'
import type { Edit } from '#shared/engine/history/history'
import { linkPlacesOf } from '#shared/model/relations'
import { recordName, recordTitle } from '#shared/model/display'
import type { RegisterRecord } from '#shared/core/values/record'
import { allLinksIn, type FieldValue } from '#shared/core/values/values'
import type { RegisterStore } from './registerStore'

/** What one check found, in numbers. */
export interface CheckSummary {
  readonly check: string
  readonly severity: Severity
  readonly found: number
  /** Groups of records that are odd together; 0 where a check has none. */
  readonly groups: number
  readonly silenced: number
  readonly repairable: number
}

export interface RegisterHealth {
  readonly register: string
  readonly records: number
  /** Checks that could be run, also those that found nothing. */
  readonly checks: readonly CheckSummary[]
  /** Records that have lain in the trash too long. */
  readonly oldTrash: number
}

/** How far the check of all registers is; with its report when it is done. */
export interface HealthProgress {
  readonly done: number
  readonly of: number
  readonly report?: readonly RegisterHealth[]
}

/** What a check says of a record, with the names of other records concerned. */
export interface Remark extends Oddity {
  readonly names: readonly string[]
}

/** A record a check found, as the page shows it. */
export interface FoundRemark extends Remark {
  readonly record: string
  readonly name: string
  readonly title: string
  /** Why it is silenced, where it is. */
  readonly reason?: string
}

/** A field a repair would set. */
export interface RepairedField {
  readonly field: string
  readonly before: FieldValue | undefined
  readonly after: FieldValue
}

export interface PlannedRepair {
  /** Everything the repair would write in the register. */
  readonly edits: readonly Edit[]
  /** Records of other registers it would make, each with the records that lead to it. */
  readonly made: readonly { readonly edit: Edit; readonly for: readonly string[] }[]
  /** The first records, as the preview shows them. */
  readonly preview: readonly {
    readonly record: string
    readonly name: string
    readonly fields: readonly RepairedField[]
  }[]
}

interface Run {
  readonly register: string
  readonly key: string
  readonly work: Generator<number, readonly CheckResult[]>
  done: number
}

/** Milliseconds of work between two answers: other questions wait no longer than that and one slice of work. */
const budget = 40
/** Records a preview shows; a clerk looks at no more before she decides. */
const shown = 200

/**
 * The check of all registers, done step by step beside other work. What was found in a register is kept until the
 * register, or one its links lead to, changes.
 */
export class HealthWatch {
  readonly #stores: ReadonlyMap<string, RegisterStore>
  readonly #found = new Map<string, { readonly key: string; readonly results: readonly CheckResult[] }>()
  #run: Run | undefined

  constructor(stores: ReadonlyMap<string, RegisterStore>) {
    this.#stores = new Map([...stores].filter(([, { definition }]) => definition.internal !== true))
  }

  /** Works for a moment. */
  step(): HealthProgress {
    const end = performance.now() + budget
    let done = 0
    let isDone = true
    for (const [register, store] of this.#stores) {
      const key = this.#keyOf(store)
      if (this.#found.get(register)?.key !== key && isDone) isDone = this.#examine(register, key, store, end)
      if (this.#found.get(register)?.key === key) done += checkIdsOf(store.definition).length
      else if (this.#run?.register === register) done += this.#run.done
    }
    const of = [...this.#stores.values()].reduce((sum, { definition }) => sum + checkIdsOf(definition).length, 0)
    return { done, of, ...(isDone ? { report: this.#report() } : {}) }
  }

  /** What a check found, or what records silence. Empty while it has not run. */
  remarks(register: string, check: string, from: number, to: number, silenced: boolean): readonly FoundRemark[] {
    const result = this.#found.get(register)?.results.find((one) => one.check === check)
    const findings = (silenced ? result?.silenced : result?.findings) ?? []
    return findings.slice(from, to).flatMap((finding) => this.#shown(register, check, finding) ?? [])
  }

  /** What a check says of one record now. */
  remark(register: string, check: string, id: string): Remark | undefined {
    const store = this.#stores.get(register)
    const record = store?.table.get(id)
    if (store === undefined || record === undefined || record.trashed === 1) return undefined
    const odd = remarkTest(store.health(), check)(record)
    return odd === undefined ? undefined : { ...odd, names: this.#names(odd) }
  }

  /** What the repair of a check would do now. */
  repair(register: string, check: string): PlannedRepair {
    const store = this.#stores.get(register)
    if (store === undefined) return { edits: [], made: [], preview: [] }
    const state = store.health()
    const mend = repairOf(state, check)
    const test = remarkTest(state, check)
    const edits: Edit[] = []
    const preview: PlannedRepair['preview'][number][] = []
    const made = new Map<string, { readonly edit: Edit; readonly for: string[] }>()
    const make: Make = (to, values) => {
      const id = newId()
      made.set(id, { edit: { record: id, register: to, fields: values, presence: 'live' }, for: [] })
      const target = this.#stores.get(to)
      return { record: id, written: target === undefined ? '' : recordName(target.definition, values) }
    }
    for (const record of state.records) {
      const fields = mend === undefined || test(record) === undefined ? undefined : mend(record, make)
      if (fields === undefined) continue
      for (const { record: to } of Object.values(fields).flatMap(allLinksIn)) made.get(to ?? '')?.for.push(record.id)
      edits.push({ record: record.id, register, fields })
      if (preview.length < shown)
        preview.push({
          record: record.id,
          name: recordName(state.definition, record.values),
          fields: Object.entries(fields).map(([field, after]) => ({ field, before: record.values[field], after })),
        })
    }
    return { edits, made: [...made.values()], preview }
  }

  /** Looks at one register until it is done or the time is up. @returns whether it is done. */
  #examine(register: string, key: string, store: RegisterStore, end: number): boolean {
    // The register changed meanwhile: what was found in it so far is out of date.
    if (this.#run?.register !== register || this.#run.key !== key)
      this.#run = { register, key, work: examine(store.health()), done: 0 }
    for (;;) {
      const next = this.#run.work.next()
      if (next.done === true) {
        this.#found.set(register, { key, results: next.value })
        this.#run = undefined
        return performance.now() < end
      }
      this.#run.done = next.value
      if (performance.now() >= end) return false
    }
  }

  #report(): readonly RegisterHealth[] {
    return [...this.#stores].map(([register, store]) => {
      const { records, today } = store.health()
      const results = this.#found.get(register)?.results ?? []
      return {
        register,
        records: records.length,
        checks: results.map(summary),
        oldTrash: oldTrash(store.trashed(), today),
      }
    })
  }

  /**
   * Says which state of the records was looked at: those of the register, of the registers its links lead to and of those
   * that say who stands in its rolls.
   */
  #keyOf({ definition, revision }: RegisterStore): string {
    const linked = definition.fields.flatMap(linkPlacesOf).map(({ link }) => link.to)
    const rolls = definition.fields.flatMap((field) => (field.type === 'roll' ? [field.to, ...field.looksAt] : []))
    const others = new Set([...linked, ...rolls])
    return [revision, ...[...others].map((to) => this.#stores.get(to)?.revision ?? 0)].join(' ')
  }

  #shown(register: string, check: string, finding: Finding): FoundRemark | undefined {
    const record = this.#find(register, finding.record)
    const store = this.#stores.get(register)
    if (record === undefined || store === undefined) return undefined
    const reason = silencing(record.values, check)?.['reason']
    return {
      ...finding,
      name: recordName(store.definition, record.values),
      title: recordTitle(store.definition, record.values),
      names: this.#names(finding),
      ...(typeof reason === 'string' ? { reason } : {}),
    }
  }

  /** Names of the other records; their register is not said, as most links stay within one. */
  #names({ others = [] }: Oddity): readonly string[] {
    return others.flatMap((id) => {
      for (const { definition, table } of this.#stores.values()) {
        const record = table.get(id)
        if (record !== undefined) return [recordName(definition, record.values)]
      }
      return []
    })
  }

  #find(register: string, id: string): RegisterRecord | undefined {
    return this.#stores.get(register)?.table.get(id)
  }
}

function summary({ check, severity, findings, silenced, repairable }: CheckResult): CheckSummary {
  const groups = new Set(findings.flatMap(({ group }) => group ?? []))
  return { check, severity, found: findings.length, groups: groups.size, silenced: silenced.length, repairable }
}
