import type { Catalogue } from '#shared/engine/catalogue'
import {
  applyChange,
  type Command,
  plainName,
  type Presence,
  presenceOf,
  sameValue,
} from '#shared/engine/history/history'
import {
  contentOf,
  isChangeWhole,
  isCommandWhole,
  replicaOf,
  type SealedChange,
  type SealedCommand,
} from '#shared/engine/history/seal'
import { hasErasedName } from '#shared/engine/history/eraseName'
import { homeOf, isAstray } from '#shared/engine/history/home'
import { type Knowledge, knowledgeOf, tellsKnowledge } from '#shared/engine/merge/knowledge'
import { continues, standingOf } from '#shared/engine/merge/standing'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { readHead } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import { readSharing } from '../sharing/sharedLog'
import { readUnsaid } from '../sharing/unsaid'
import { sha256 } from '../commands/sha256'

/** Something in the log, or in the records, that is not as the program wrote it. */
export type Finding = { readonly command?: Command } & (
  | {
      /** The contents of an entry were changed; `record` where they are those of one record. */
      readonly kind: 'changed'
      readonly record?: string
      readonly register?: string
    }
  /** Changes of this command were removed or added. */
  | { readonly kind: 'changesMissing'; readonly found: number; readonly of: number }
  /** Commands before this one were removed. */
  | { readonly kind: 'removedBefore' }
  /** The newest commands of this workstation were removed. */
  | { readonly kind: 'removedEnd' }
  /** A change that belongs to no command. */
  | { readonly kind: 'stray'; readonly record: string; readonly register: string }
  /** Values were emptied although nothing in the log says they were to be erased. */
  | {
      readonly kind: 'erasedWithoutOrder'
      readonly record: string
      readonly register: string
      readonly fields: readonly string[]
    }
  /**
   * A record stands, or its history leaves it, under another register than its own (`shared/engine/history/home.ts`). `stands`
   * is where it is now, unless it is gone; `named` are the registers its changes name.
   */
  | {
      readonly kind: 'astray'
      readonly record: string
      readonly register: string
      readonly stands: string | undefined
      readonly named: readonly string[]
    }
  /** A record is not as its history says. `fields` is empty where it is there or gone against its history. */
  | {
      readonly kind: 'recordDiffers'
      readonly record: string
      readonly register: string
      readonly fields: readonly string[]
    }
)

/** The chain of one workstation. */
export interface ChainReport {
  readonly replica: string
  readonly isOwn: boolean
  readonly commands: number
  readonly from: string
  readonly to: string
  /** Hash of its newest command; written down, it proves later that nothing before it was changed. */
  readonly hash: string
  /** Places where commands are missing. Those of another workstation are, where only some registers were taken over. */
  readonly gaps: number
}

export interface LogReport {
  readonly commands: number
  readonly changes: number
  readonly records: number
  /** Orders to erase; what they emptied is verified by its digests. */
  readonly erasures: number
  readonly chains: readonly ChainReport[]
  readonly findings: readonly Finding[]
  /** Findings beyond those listed. */
  readonly more: number
}

const batch = 2_000
const listed = 500

/** How often a check is begun anew because something was done meanwhile. */
const attempts = 5

/**
 * Verifies the whole log: each workstation's chain, each command and change against its seal, and every record against
 * its history. Reads in batches, so that work goes on meanwhile; only digests stay in memory. A command that comes in
 * between two batches looks like a damage, and nobody must be accused of that: such a check is made anew.
 */
export async function checkLog(
  database: OfficeDatabase,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<LogReport> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await database.commands.count()
    const report = await checkOnce(database, onProgress)
    if (report.findings.length === 0 || attempt === attempts || (await database.commands.count()) === before)
      return report
  }
}

async function checkOnce(database: OfficeDatabase, onProgress: (done: number, of: number) => void): Promise<LogReport> {
  const findings: Finding[] = []
  let more = 0
  const find = (finding: Finding) => {
    if (findings.length < listed) findings.push(finding)
    else more += 1
  }
  const [total, stored, own] = await Promise.all([
    database.commands.count().then(async (count) => count + (await database.changes.count())),
    database.settings.get('replica'),
    readHead(database),
  ])
  const telling: SealedCommand[] = []
  let isShared = (await readSharing(database)) !== undefined
  let done = 0
  const step = (count: number) => onProgress((done += count), total)

  const chains = new Map<string, ChainReport>()
  /** Of each command what is compared with its changes. */
  const commands = new Map<string, { readonly command: SealedCommand; readonly digests: Digest[] }>()
  for await (const part of commandsInBatches(database)) {
    for (const command of part) {
      const replica = replicaOf(command.id)
      const isOwn = replica === stored?.value
      const before = chains.get(replica)
      if (!isCommandWhole(command, sha256)) find({ kind: 'changed', command })
      const isGap = command.seal.previous !== (before?.hash ?? '')
      if (isGap && isOwn) find({ kind: 'removedBefore', command })
      chains.set(replica, {
        replica,
        isOwn,
        commands: (before?.commands ?? 0) + 1,
        from: before?.from ?? command.at,
        to: command.at,
        hash: command.seal.hash,
        gaps: (before?.gaps ?? 0) + (isGap ? 1 : 0),
      })
      commands.set(command.id, { command, digests: [] })
      if (tellsKnowledge(command)) telling.push(command)
      if (command.seen !== undefined) isShared = true
    }
    step(part.length)
  }
  const ownChain = [...chains.values()].find(({ isOwn }) => isOwn)
  if (ownChain === undefined ? own !== undefined : own?.hash !== ownChain.hash) find({ kind: 'removedEnd' })

  const knowledge = isShared ? knowledgeOf(telling, { unsaid: await readUnsaid(database) }) : undefined
  const seen = new Set<string>()
  const erasedRecords = new Set<string>()
  let changes = 0
  for await (const histories of historiesInBatches(database)) {
    const records = await database.records.bulkGet(histories.map(({ record }) => record))
    histories.forEach((history, index) => {
      seen.add(history.record)
      changes += history.changes.length
      const orders = new Set<string>()
      for (const change of history.changes) {
        const found = commands.get(change.command)
        if (found?.command.name.kind !== 'erase') continue
        erasedRecords.add(change.record)
        for (const field of Object.keys(change.fields)) orders.add(field)
      }
      for (const change of history.changes) {
        const { record, register } = change
        const found = commands.get(change.command)
        if (found === undefined) {
          find({ kind: 'stray', record, register })
          continue
        }
        found.digests.push({ record, digest: change.seal.digest })
        const { command } = found
        if (!isChangeWhole(change, sha256)) find({ kind: 'changed', command, record, register })
        const fields = Object.entries(change.fields).flatMap(([id, { erased }]) =>
          erased === undefined || orders.has(id) ? [] : [id],
        )
        if (fields.length > 0) find({ kind: 'erasedWithoutOrder', command, record, register, fields })
      }
      const difference = differenceOf(database.catalogue, history.changes, records[index], knowledge)
      const register = homeOf(history.changes) ?? ''
      if (isAstray(history.changes, records[index]))
        find({
          kind: 'astray',
          record: history.record,
          register,
          stands: records[index]?.register,
          named: [...new Set(history.changes.map((change) => change.register))],
        })
      if (difference !== undefined)
        find({ kind: 'recordDiffers', record: history.record, register, fields: difference })
    })
    step(histories.reduce((sum, history) => sum + history.changes.length, 0))
  }
  const emptied = new Set(
    [...commands.values()].flatMap(({ command: { name } }) => (name.kind === 'erase' ? (name.names ?? []) : [])),
  )
  for (const { command, digests } of commands.values()) {
    const { seal, name } = command
    const chain = chains.get(replicaOf(command.id))
    // Of another workstation's command only the part in the registers that were taken over is here.
    if (chain?.isOwn === false && digests.length < seal.count)
      chains.set(chain.replica, { ...chain, gaps: chain.gaps + 1 })
    else if (digests.length !== seal.count || contentOf(digests, sha256) !== seal.changes)
      find({ kind: 'changesMissing', command, found: digests.length, of: seal.count })
    const plain = plainName(name)
    // The name of a command loses its salt only together with its words, by an order that names its record or itself.
    const isOrdered =
      emptied.has(command.id) ||
      ('label' in plain ? erasedRecords.has(plain.record) : digests.some(({ record }) => erasedRecords.has(record)))
    // The order may be about a register that was not taken over from the other workstation.
    const isErased = (isOrdered || chain?.isOwn === false) && hasErasedName(command)
    if (seal.salt === undefined && !isErased) find({ kind: 'changed', command })
  }
  for (const id of await database.records.toCollection().primaryKeys())
    if (!seen.has(id)) {
      const record = await database.records.get(id)
      find({ kind: 'recordDiffers', record: id, register: record?.register ?? '', fields: [] })
    }
  return {
    commands: commands.size,
    changes,
    records: seen.size,
    erasures: [...commands.values()].filter(({ command }) => command.name.kind === 'erase').length,
    chains: [...chains.values()],
    findings,
    more,
  }
}

interface Digest {
  readonly record: string
  readonly digest: string
}

async function* commandsInBatches(database: OfficeDatabase): AsyncGenerator<readonly SealedCommand[]> {
  let last = ''
  for (;;) {
    const part = await database.commands.where('id').above(last).limit(batch).toArray()
    const end = part.at(-1)
    if (end === undefined) return
    last = end.id
    yield part
  }
}

interface History {
  readonly record: string
  readonly changes: readonly SealedChange[]
}

/** The histories of all records, record by record, each from its first change on. */
async function* historiesInBatches(database: OfficeDatabase): AsyncGenerator<readonly History[]> {
  let last = ''
  for (;;) {
    const part = await database.changes.where('record').above(last).limit(batch).toArray()
    const end = part.at(-1)
    if (end === undefined) return
    // The last record may have more changes than were read.
    const isFull = part.length === batch
    const whole = isFull ? part.filter(({ record }) => record !== end.record) : part
    const changes = whole.length > 0 ? whole : await database.changes.where('record').equals(end.record).toArray()
    const histories = new Map<string, SealedChange[]>()
    for (const change of changes) {
      const known = histories.get(change.record)
      if (known === undefined) histories.set(change.record, [change])
      else known.push(change)
    }
    last = changes.at(-1)?.record ?? end.record
    yield [...histories].map(([record, own]) => ({ record, changes: own }))
  }
}

/**
 * The fields in which a record is not what its history makes it; `undefined` where it is. Where workstations share one log,
 * what was done side by side comes to what `standing.ts` says; anything else is applied in the order of the log.
 */
function differenceOf(
  catalogue: Catalogue,
  changes: readonly SealedChange[],
  stored: RegisterRecord | undefined,
  knowledge: Knowledge | undefined,
): readonly string[] | undefined {
  const [first] = changes
  const definition = first === undefined ? undefined : catalogue.find(first.register)
  if (definition === undefined) return undefined
  let rebuilt: RegisterRecord | undefined
  if (knowledge !== undefined && !continues([], changes, knowledge)) {
    const { presence, values } = standingOf(changes, knowledge)
    return differentFields(presence, values, stored)
  }
  for (const change of changes) rebuilt = applyChange(change, rebuilt, definition, '')
  return differentFields(presenceOf(rebuilt), rebuilt?.values ?? {}, stored)
}

function differentFields(
  presence: Presence,
  values: Values,
  stored: RegisterRecord | undefined,
): readonly string[] | undefined {
  if (presence !== presenceOf(stored)) return []
  const ids = new Set([...Object.keys(values), ...Object.keys(stored?.values ?? {})])
  const fields = [...ids].filter((id) => !sameValue(values[id], stored?.values[id]))
  return fields.length === 0 ? undefined : fields
}
