import type { Manifest } from '#shared/program/archive/manifest'
import type { Failure, Host } from '#shared/program/ipc/contract'
import type { PackageContent } from '#shared/engine/merge/package'
import { readPackage, type TableLines } from '../../data/merge/readPackage'
import { schemaVersion } from '../../data/database'

/** A package that stands open at the host until it is closed. */
export interface OpenPackage {
  readonly job: string
  readonly manifest: Manifest
  readonly content: PackageContent
}

/** Why a file is no package this program can take in. */
export type PackageProblem =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'backup' }
  | { readonly kind: 'newer' | 'older'; readonly theirs: number }

/** The host could not hand over rows that were there a moment ago. */
class RowsFailed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(`Rows were not read: ${failure.code}`)
    this.failure = failure
  }
}

/**
 * Opens a picked file and reads all of it. The job is closed again when it is no package for this program, and when
 * reading is given up.
 */
export async function openPackage(
  host: Host,
  file: string,
  passphrase: string | undefined,
  signal: AbortSignal,
): Promise<OpenPackage | PackageProblem> {
  const opened = await host['archive.open']({
    source: { file },
    ...(passphrase === undefined ? {} : { passphrase }),
  })
  if (!opened.ok) return { kind: 'failure', failure: opened.error }
  const { job, manifest } = opened.value
  const problem = problemOf(manifest)
  try {
    if (problem === undefined) return { job, manifest, content: await readPackage(linesOf(host, job, signal)) }
  } catch (error) {
    await host['archive.close']({ job })
    if (error instanceof RowsFailed) return { kind: 'failure', failure: error.failure }
    throw error
  }
  await host['archive.close']({ job })
  return problem
}

function problemOf(manifest: Manifest): PackageProblem | undefined {
  if (manifest.kind !== 'package') return { kind: 'backup' }
  if (manifest.schemaVersion > schemaVersion) return { kind: 'newer', theirs: manifest.schemaVersion }
  if (manifest.schemaVersion < schemaVersion) return { kind: 'older', theirs: manifest.schemaVersion }
  return undefined
}

function linesOf(host: Host, job: string, signal: AbortSignal): TableLines {
  return async function* (table) {
    let from: number | undefined = 0
    while (from !== undefined) {
      if (signal.aborted) throw new RowsFailed({ code: 'cancelled' })
      const answer = await host['archive.rows']({ job, table, from })
      if (!answer.ok) throw new RowsFailed(answer.error)
      yield answer.value.lines
      from = answer.value.next
    }
  }
}
