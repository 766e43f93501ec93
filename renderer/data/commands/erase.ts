import Dexie from 'dexie'
import type { Change, FieldChange } from '#shared/engine/history/history'
import { eraseName } from '#shared/engine/history/eraseName'
import { eraseFields, type SealedChange, type SealedCommand } from '#shared/engine/history/seal'
import type { RegisterRecord } from '#shared/core/values/record'
import { type FieldValue, filesIn, type Values } from '#shared/core/values/values'
import { CommandAborted, type ExecuteOptions, inCommand, type Outcome } from './commandWriter'
import type { OfficeDatabase } from '../database'
import { type ErasedValues, eraseTraces } from '../eraseTraces'
import { rewriteEntries } from '../sharing/outbox'
import { sha256 } from './sha256'

/** What is to go for good. */
export interface Erasure {
  readonly register: string
  readonly records: readonly string[]
  /** Fields whose values go; all of them where the records themselves must be destroyed. */
  readonly fields: readonly string[] | 'all'
  /** What is written in the same step, by record: like the erasure nobody can take it back. */
  readonly set?: ReadonlyMap<string, Values>
  /** Whether the records go too, wherever they are. */
  readonly remove: boolean
  /** Why, in the office's words; it stays in the log. */
  readonly reason: string
}

export interface Erased extends Outcome {
  /** SHA-256 of attached files that nothing refers to any more; their bytes are to be deleted. */
  readonly files: readonly string[]
}

/** Records at a time: one record may have a long history. */
const batch = 200

/**
 * Erases values for good: from the records, from every entry of their history, and from what repeats them elsewhere
 * (`eraseTraces.ts`). What stays is that it was done: who, when, which fields, of how many records, why. It cannot be taken
 * back. The log stays verifiable (`shared/engine/history/seal.ts`).
 * @throws ForeignRegister when a record is of another register than said; nothing is erased then.
 */
export async function erase(
  database: OfficeDatabase,
  erasure: Erasure,
  options: ExecuteOptions,
): Promise<Erased | undefined> {
  const { register, remove, reason } = erasure
  const wanted = erasure.fields === 'all' ? ('all' as const) : new Set(erasure.fields)
  const isWanted = (field: string) => wanted === 'all' || wanted.has(field)
  const ids = [...new Set(erasure.records)]
  const files = new Set<string>()
  const fields = new Set<string>()
  const gone: ErasedValues['values'][number][] = []
  let count = 0
  let names: readonly string[] = []
  let said = reason
  const outcome = await inCommand(
    database,
    () => ({
      kind: 'erase',
      register,
      count,
      fields: [...fields].sort(),
      removed: remove,
      reason: said,
      ...(names.length === 0 ? {} : { names }),
    }),
    options,
    async (command, writer) => {
      for (let start = 0; start < ids.length; start += batch) {
        const part = ids.slice(start, start + batch)
        const current = await database.records.bulkGet(part)
        const history = await database.changes.where('record').anyOf(part).toArray()
        const changed = history.map((change) => eraseFields(change, wanted, sha256))
        await rewriteEntries(
          database,
          changed.filter((change, index) => change !== history[index]),
        )
        const named = new Set([register, ...history.map((change) => change.register)])
        const isNamed = database.catalogue.all.some(({ id, key }) => named.has(id) && isWanted(key))
        const renamed = isNamed ? await eraseLabels(database, history, part) : new Set<string>()
        const byRecord = new Map(part.map((record) => [record, history.filter((change) => change.record === record)]))
        const changes = part.map((record, index): Change | undefined => {
          const held = valuesHeld(byRecord.get(record) ?? [], current[index], isWanted)
          for (const [field, values] of held) {
            fields.add(field)
            for (const value of values) {
              gone.push({ register, field, value })
              for (const { sha256: file } of filesIn(value)) files.add(file)
            }
          }
          const goes = remove && current[index] !== undefined
          const set = goes ? {} : settings(erasure.set?.get(record), current[index], isWanted)
          if (held.size === 0 && !goes && !renamed.has(record) && Object.keys(set).length === 0) return undefined
          return changeOf(command.id, register, record, [...held.keys()], set, goes ? current[index] : undefined)
        })
        count += changes.filter((change) => change !== undefined).length
        await writer.write(changes, current)
        for (const draft of await eraseDrafts(database, part, isWanted, remove)) gone.push(draft)
        options.onProgress?.(start + part.length, ids.length)
        if (options.signal?.aborted === true) throw new CommandAborted()
      }
      const elsewhere = await eraseTraces(database, command.id, { records: new Set(ids), values: gone }, writer)
      names = elsewhere.names
      // What a clerk gives as the reason stays for ever, so it must not say again what goes.
      said = elsewhere.traces.without(reason)
    },
  )
  if (outcome === undefined) return undefined
  return { ...outcome, files: files.size === 0 ? [] : await unused(database, files) }
}

/** Every value that the fields to be erased hold or held, by field. */
function valuesHeld(
  history: readonly SealedChange[],
  record: RegisterRecord | undefined,
  isWanted: (field: string) => boolean,
): ReadonlyMap<string, readonly FieldValue[]> {
  const held = new Map<string, FieldValue[]>()
  const add = (field: string, value: FieldValue | undefined) => {
    if (value === undefined || !isWanted(field)) return
    const values = held.get(field)
    if (values === undefined) held.set(field, [value])
    else values.push(value)
  }
  for (const change of history)
    for (const [field, { before, after }] of Object.entries(change.fields)) {
      add(field, before)
      add(field, after)
    }
  for (const [field, value] of Object.entries(record?.values ?? {})) add(field, value)
  return held
}

/** What is written in the step of the erasure, with what stood there before unless that goes. */
function settings(
  set: Values = {},
  record: RegisterRecord | undefined,
  isWanted: (field: string) => boolean,
): Readonly<Record<string, FieldChange>> {
  if (record === undefined) return {}
  return Object.fromEntries(
    Object.entries(set).map(([field, after]) => {
      const before = isWanted(field) ? undefined : record.values[field]
      return [field, { ...(before === undefined ? {} : { before }), after }]
    }),
  )
}

/**
 * What the erasure does to one record: it names the fields and holds none of their values, but for those set in the same
 * step. `gone` is the record, if it goes.
 */
function changeOf(
  command: string,
  register: string,
  record: string,
  erased: readonly string[],
  set: Readonly<Record<string, FieldChange>>,
  gone: RegisterRecord | undefined,
): Change {
  return {
    command,
    record,
    register,
    fields: { ...Object.fromEntries(erased.map((field) => [field, {}])), ...set },
    ...(gone === undefined ? {} : { presence: { before: gone.trashed === 1 ? 'trashed' : 'live', after: 'absent' } }),
  }
}

/** Commands on one record name it by its number. @returns the records whose number went from such a name. */
async function eraseLabels(
  database: OfficeDatabase,
  history: readonly SealedChange[],
  records: readonly string[],
): Promise<ReadonlySet<string>> {
  const erased = new Set(records)
  const renamed = new Set<string>()
  const ids = [...new Set(history.map(({ command }) => command))]
  const commands = (await database.commands.bulkGet(ids)).filter((command) => command !== undefined)
  const changed = commands.flatMap((command): readonly SealedCommand[] => {
    const plain = 'of' in command.name ? command.name.name : command.name
    const only = 'label' in plain ? plain.record : undefined
    // Of several numbers nobody can tell which is whose: all of them go.
    if (only === undefined ? !('labels' in plain) : !erased.has(only)) return []
    const without = eraseName(command)
    if (without === command) return []
    if (only !== undefined) renamed.add(only)
    return [without]
  })
  await rewriteEntries(database, [], changed)
  return renamed
}

async function eraseDrafts(
  database: OfficeDatabase,
  records: readonly string[],
  isWanted: (field: string) => boolean,
  remove: boolean,
): Promise<ErasedValues['values']> {
  const gone: ErasedValues['values'][number][] = []
  for (const draft of await database.drafts.where('id').anyOf(records).toArray()) {
    for (const [field, value] of Object.entries(draft.values))
      if (value !== undefined && (remove || isWanted(field))) gone.push({ register: draft.register, field, value })
    const left = Object.entries(draft.values).filter(([field]) => !isWanted(field))
    const bases = Object.entries(draft.bases ?? {}).filter(([field]) => !isWanted(field))
    if (remove || left.length === 0) await database.drafts.delete(draft.id)
    else await database.drafts.put({ ...draft, values: Object.fromEntries(left), bases: Object.fromEntries(bases) })
  }
  return gone
}

/** The files that no record, no entry of the history and no draft refers to. */
async function unused(database: OfficeDatabase, files: ReadonlySet<string>): Promise<readonly string[]> {
  const left = new Set(files)
  const keep = (values: Readonly<Record<string, FieldValue | undefined>>) => {
    for (const value of Object.values(values)) for (const { sha256: file } of filesIn(value)) left.delete(file)
  }
  await database.records.each(({ values }) => keep(values))
  await database.drafts.each(({ values }) => keep(values))
  let last: [string, string] | undefined
  for (;;) {
    if (left.size === 0) return []
    const part = await database.changes
      .where('[command+record]')
      .above(last ?? [Dexie.minKey, Dexie.minKey])
      .limit(5_000)
      .toArray()
    for (const { fields } of part) for (const { before, after } of Object.values(fields)) keep({ before, after })
    const end = part.at(-1)
    if (end === undefined) return [...left]
    last = [end.command, end.record]
  }
}
