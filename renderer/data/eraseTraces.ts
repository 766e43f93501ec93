import { eraseName, wordsOfName } from '#shared/engine/history/eraseName'
import { sameValue, type Change, type FieldChange } from '#shared/engine/history/history'
import { eraseFields } from '#shared/engine/history/seal'
import { telling, Traces, withoutTraces } from '#shared/engine/history/traces'
import type { RegisterDefinition } from '#shared/model/definition'
import { allLinksIn, type FieldValue } from '#shared/core/values/values'
import { importMappings } from '#shared/engine/office/mappings/definition'
import { savedViews } from '#shared/engine/office/views/definition'
import { ViewTraces } from '#shared/engine/office/views/viewTraces'
import type { Writer } from './commands/commandWriter'
import type { OfficeDatabase } from './database'
import { rewriteEntries } from './sharing/outbox'
import { sha256 } from './commands/sha256'

/** Rows of a table read at a time. */
const batch = 2_000

/** What was erased: of which records, and which values by their register and field. */
export interface ErasedValues {
  readonly records: ReadonlySet<string>
  readonly values: readonly { readonly register: string; readonly field: string; readonly value: FieldValue }[]
}

/**
 * Erases what repeats erased values elsewhere: links that name the records, with their history; names of commands;
 * filters and names of saved views; drafts. What other entries hold as values of their own tells nothing of the erased ones
 * and is not looked for. Runs within the transaction of the erasure.
 * @returns the commands whose names were emptied, and what was looked for.
 */
export async function eraseTraces(
  database: OfficeDatabase,
  command: string,
  { records, values }: ErasedValues,
  writer: Writer,
): Promise<{ readonly names: readonly string[]; readonly traces: Traces }> {
  const traces = new Traces()
  const definitions = new Map<string, RegisterDefinition>(database.catalogue.all.map((one) => [one.id, one]))
  for (const { register, field, value } of values)
    for (const text of telling(definitions.get(register), field, value)) traces.add(text)
  if (traces.size === 0) return { names: [], traces }
  await dropHeld(database, records, traces, definitions)
  if (traces.size === 0) return { names: [], traces }
  await eraseRepeated(database, command, { records, values }, traces, writer)
  await cleanDrafts(database, traces)
  return { names: await emptyNames(database, traces), traces }
}

/** Looks no longer for what remaining records hold as values of their own. */
async function dropHeld(
  database: OfficeDatabase,
  erased: ReadonlySet<string>,
  traces: Traces,
  definitions: ReadonlyMap<string, RegisterDefinition>,
): Promise<void> {
  let last = ''
  for (;;) {
    const part = await database.records.where('id').above(last).limit(batch).toArray()
    const end = part.at(-1)
    if (end === undefined) return
    last = end.id
    for (const { register, values } of part)
      for (const [field, value] of Object.entries(values))
        if (!leadsTo(value, erased))
          for (const text of telling(definitions.get(register), field, value)) traces.drop(text)
  }
}

function leadsTo(value: FieldValue | undefined, records: ReadonlySet<string>): boolean {
  return allLinksIn(value).some(({ record }) => record !== undefined && records.has(record))
}

/**
 * Links say the name of what they lead to, views what they filter by: in the records that hold them now and in the history
 * of those that did.
 */
async function eraseRepeated(
  database: OfficeDatabase,
  command: string,
  { records, values }: ErasedValues,
  traces: Traces,
  writer: Writer,
): Promise<void> {
  const views = new ViewTraces(values, traces)
  const tells = (register: string, field: string, value: FieldValue | undefined) => {
    if (register === savedViews.id) return views.tells(field, value)
    // Headings of a file may name people, as those of a matrix of votes do.
    if (register === importMappings.id) return typeof value === 'string' && traces.areToldIn(value)
    return leadsTo(value, records) && allLinksIn(value).some(({ written }) => traces.isIn(written))
  }
  const without = (register: string, field: string, value: FieldValue) => {
    if (!tells(register, field, value)) return value
    if (register === savedViews.id) return views.without(field, value)
    if (register === importMappings.id) return typeof value === 'string' ? traces.withoutForms(value) : value
    return withoutTraces(value, traces)
  }
  /** Fields of each record that lose history, and the register they are in. */
  const found = new Map<string, { readonly register: string; readonly fields: Set<string> }>()
  let last: readonly [string, string] = ['', '']
  for (;;) {
    const part = await database.changes.where('[command+record]').above(last).limit(batch).toArray()
    const end = part.at(-1)
    if (end === undefined) break
    last = [end.command, end.record]
    const changed = part.map((change) => {
      if (records.has(change.record)) return change
      const fields = new Set(
        Object.entries(change.fields).flatMap(([field, { before, after }]) =>
          tells(change.register, field, before) || tells(change.register, field, after) ? [field] : [],
        ),
      )
      if (fields.size === 0) return change
      const own = found.get(change.record) ?? { register: change.register, fields: new Set<string>() }
      found.set(change.record, own)
      for (const field of fields) own.fields.add(field)
      return eraseFields(change, fields, sha256)
    })
    await rewriteEntries(
      database,
      changed.filter((change, index) => change !== part[index]),
    )
  }
  const ids = [...found.keys()]
  for (let start = 0; start < ids.length; start += batch) {
    const part = ids.slice(start, start + batch)
    const current = await database.records.bulkGet(part)
    const changes = part.map((record, index): Change | undefined => {
      const own = found.get(record)
      if (own === undefined) return undefined
      const fields: Record<string, FieldChange> = {}
      const register = current[index]?.register ?? own.register
      for (const field of own.fields) {
        const value = current[index]?.values[field]
        // Stated anew: an entry that only names a field empties it.
        fields[field] = value === undefined ? {} : { after: without(register, field, value) }
      }
      return { command, record, register, fields }
    })
    await writer.write(changes, current)
  }
}

async function cleanDrafts(database: OfficeDatabase, traces: Traces): Promise<void> {
  for (const draft of await database.drafts.toArray()) {
    const values = Object.fromEntries(
      Object.entries(draft.values).map(([field, value]) => [
        field,
        value === undefined ? undefined : withoutTraces(value, traces),
      ]),
    )
    // What a field held when typing in it began is a copy of the record's value.
    const bases = Object.fromEntries(
      Object.entries(draft.bases ?? {}).map(([field, { value }]) => {
        const left = value === undefined ? undefined : withoutTraces(value, traces)
        return [field, left === undefined ? {} : { value: left }] as const
      }),
    )
    if (sameValue(values, draft.values) && sameValue(bases, draft.bases ?? {})) continue
    await database.drafts.put({ ...draft, values, ...(draft.bases === undefined ? {} : { bases }) })
  }
}

async function emptyNames(database: OfficeDatabase, traces: Traces): Promise<readonly string[]> {
  const emptied = await database.commands
    .filter(({ name }) => wordsOfName(name).some((one) => traces.areToldIn(one)))
    .toArray()
  await rewriteEntries(database, [], emptied.map(eraseName))
  return emptied.map(({ id }) => id)
}
