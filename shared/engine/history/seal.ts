import type { Change, Command, FieldChange } from './history'

/**
 * The log is append-only and sealed, so that an inspection can see whether anybody changed it behind the program's back.
 * Each command holds the hash of the one before it and a hash over its changes; each workstation (replica) chains its
 * own commands, so that histories merged by the union of their entries can each still be verified.
 *
 * Personal data must be erasable from the log without breaking it. So what a change is sealed by is not its values but
 * a digest per field, made with a random salt: when the values and the salt are gone the digest says nothing of them,
 * and still fits into the chain.
 *
 * This file is the format. Logs sealed once are verified for ever, so it may only grow.
 */

/** SHA-256 of a text in UTF-8, in hexadecimal digits. Passed in, because this folder holds no cryptography. */
export type Hash = (text: string) => string

/** So many salts, random, one after another. Passed in, because this folder holds no randomness. */
export type NewSalts = (count: number) => string

/** Characters of a salt: 96 random bits in base64. */
export const saltLength = 16
const noSalt = ' '.repeat(saltLength)

/** What seals a change. */
export interface ChangeSeal {
  readonly digest: string
  /** A salt for each field in the order of their ids, blank where the field was erased; one text to spare space. */
  readonly salts: string
}

/** What seals a command. */
export interface CommandSeal {
  /** Hash of the command before it on the same workstation; empty for the first one. */
  readonly previous: string
  /** How many records it changed, and the hash over the digests of these changes in the order of the records. */
  readonly count: number
  readonly changes: string
  /** Digest of its name, and the random text it was made with; that is gone once the name was erased. */
  readonly name: string
  readonly salt?: string
  readonly hash: string
}

export interface SealedChange extends Change {
  readonly seal: ChangeSeal
}
export interface SealedCommand extends Command {
  readonly seal: CommandSeal
}

/** Seals a change by new salts. */
export function sealChange(change: Change, newSalts: NewSalts, hash: Hash): SealedChange {
  const { command, record, register, fields, presence } = change
  const salts = newSalts(Object.keys(fields).length)
  return {
    command,
    record,
    register,
    fields,
    ...(presence === undefined ? {} : { presence }),
    seal: { digest: digestOf(change, salts, hash), salts },
  }
}

/** Seals a command over its changes. `previous` is the hash of the workstation's command before it, or empty. */
export function sealCommand(
  command: Command,
  changes: readonly SealedChange[],
  previous: string,
  newSalts: NewSalts,
  hash: Hash,
): SealedCommand {
  const salt = newSalts(1)
  const seal = {
    previous,
    count: changes.length,
    changes: contentOf(
      changes.map(({ record, seal: { digest } }) => ({ record, digest })),
      hash,
    ),
    name: nameDigest(command, salt, hash),
    salt,
  }
  return { ...command, seal: { ...seal, hash: commandHash(command, seal, hash) } }
}

/** Hash over the digests of a command's changes; their order is that of the records. */
export function contentOf(
  digests: readonly { readonly record: string; readonly digest: string }[],
  hash: Hash,
): string {
  const sorted = digests.toSorted((a, b) => (a.record < b.record ? -1 : a.record > b.record ? 1 : 0))
  return hash(sorted.map(({ digest }) => digest).join('\n'))
}

/** Whether a change is as it was sealed. */
export function isChangeWhole(change: SealedChange, hash: Hash): boolean {
  return digestOf(change, change.seal.salts, hash) === change.seal.digest
}

/** Whether a command is as it was sealed. Its changes and its place in the chain are verified apart. */
export function isCommandWhole(command: SealedCommand, hash: Hash): boolean {
  const { seal } = command
  if (commandHash(command, seal, hash) !== seal.hash) return false
  return seal.salt === undefined || nameDigest(command, seal.salt, hash) === seal.name
}

/** The change without the values of some fields: they are gone for good, and the chain stays whole. */
export function eraseFields(change: SealedChange, erased: ReadonlySet<string> | 'all', hash: Hash): SealedChange {
  const fields: Record<string, FieldChange> = {}
  let { salts } = change.seal
  sortedFields(change).forEach(([id, field], index) => {
    // A field whose values were not kept has nothing to erase.
    const isFilled = field.before !== undefined || field.after !== undefined
    const goes = isFilled && (erased === 'all' || erased.has(id))
    fields[id] = goes ? { erased: leafOf(id, field, saltAt(salts, index), hash) } : field
    if (goes) salts = salts.slice(0, index * saltLength) + noSalt + salts.slice((index + 1) * saltLength)
  })
  return salts === change.seal.salts ? change : { ...change, fields, seal: { ...change.seal, salts } }
}

/** The workstation a command was given at. */
export function replicaOf(command: string): string {
  // Asked for every entry that is compared with another: cutting it apart would be half of that.
  const from = command.indexOf('-', command.indexOf('-') + 1)
  const to = command.indexOf('-', from + 1)
  return from < 0 ? '' : command.slice(from + 1, to < 0 ? undefined : to)
}

/** Text that is the same for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}

function saltAt(salts: string, index: number): string {
  return salts.slice(index * saltLength, (index + 1) * saltLength)
}

function sortedFields({ fields }: Change): readonly (readonly [string, FieldChange])[] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Each field has a salt of its own: what is erased must take along what would let its value be guessed. */
function leafOf(id: string, { before, after }: FieldChange, salt: string, hash: Hash): string {
  return hash(`${salt}${id}:${canonical(before)}>${canonical(after)}`)
}

function digestOf(change: Change, salts: string, hash: Hash): string {
  const { command, record, register, presence } = change
  const leaves = sortedFields(change).map(
    ([id, field], index) => field.erased ?? leafOf(id, field, saltAt(salts, index), hash),
  )
  return hash([command, record, register, presence?.before ?? '', presence?.after ?? '', ...leaves].join('\n'))
}

function nameDigest({ name }: Command, salt: string, hash: Hash): string {
  return hash(canonical([salt, name]))
}

function commandHash({ id, at, who, seen }: Command, seal: Omit<CommandSeal, 'hash'>, hash: Hash): string {
  // Commands of workstations that share nothing say nothing of it: their seals are as they always were.
  const known = seen === undefined ? [] : [seen]
  return hash(canonical([seal.previous, id, at, who, seal.name, seal.count, seal.changes, ...known]))
}
