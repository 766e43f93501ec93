import { hasErasedName } from '#shared/engine/history/eraseName'
import {
  contentOf,
  isChangeWhole,
  isCommandWhole,
  type SealedChange,
  type SealedCommand,
} from '#shared/engine/history/seal'
import { sha256 } from '../commands/sha256'

/** A package whose entries are not as the workstations sealed them: damaged on the way, or changed by somebody. */
export class AlteredPackage extends Error {}

/** @throws AlteredPackage when a command is not as it was sealed. */
export function verifyCommand(command: SealedCommand): void {
  // A name loses its salt only together with what it said.
  const isNamed = command.seal.salt !== undefined || hasErasedName(command)
  if (!isNamed || !isCommandWhole(command, sha256)) throw new AlteredPackage()
}

/** @throws AlteredPackage when a change is not as it was sealed. */
export function verifyChange(change: SealedChange): void {
  if (!isChangeWhole(change, sha256)) throw new AlteredPackage()
}

/**
 * Whether commands and changes belong together. Of a command over several registers only those taken along are here, so
 * there may be fewer changes than were sealed; all of them must be the very ones.
 * @throws AlteredPackage
 */
export function verifyWhole(commands: readonly SealedCommand[], changes: readonly SealedChange[]): void {
  const byCommand = new Map(
    commands.map((command) => [command.id, { seal: command.seal, records: new Map<string, string>() }]),
  )
  if (byCommand.size !== commands.length) throw new AlteredPackage()
  for (const { command, record, seal } of changes) {
    const own = byCommand.get(command)
    if (own === undefined || own.records.has(record)) throw new AlteredPackage()
    own.records.set(record, seal.digest)
  }
  for (const { seal, records } of byCommand.values()) {
    if (records.size > seal.count) throw new AlteredPackage()
    if (records.size < seal.count) continue
    const digests = [...records].map(([record, digest]) => ({ record, digest }))
    if (contentOf(digests, sha256) !== seal.changes) throw new AlteredPackage()
  }
}
