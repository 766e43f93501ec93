import type { Manifest } from '#shared/program/archive/manifest'
import type { Failure } from '#shared/program/ipc/contract'
import { schemaVersion } from '../../data/database'
import { RowsFailed } from '../../data/merge/readPackage'
import type { Workspace } from '../../data/workspace'

/** A package that stands open at the host until it is closed. */
export interface OpenPackage {
  readonly job: string
  readonly manifest: Manifest
}

/** Why a file is no package this program can take in. */
export type PackageProblem =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'backup' }
  | { readonly kind: 'newer' | 'older'; readonly theirs: number }

/**
 * Opens a picked file and has all of it read. The job is closed again when it is no package for this program, and when
 * reading is given up.
 */
export async function openPackage(
  workspace: Workspace,
  file: string,
  passphrase: string | undefined,
  signal: AbortSignal,
): Promise<OpenPackage | PackageProblem> {
  const { host } = workspace
  const opened = await host['archive.open']({
    source: { file },
    ...(passphrase === undefined ? {} : { passphrase }),
  })
  if (!opened.ok) return { kind: 'failure', failure: opened.error }
  const { job, manifest } = opened.value
  const problem = problemOf(manifest)
  try {
    if (problem === undefined) {
      await workspace.packages.read((table, from) => host['archive.rows']({ job, table, from }), signal)
      return { job, manifest }
    }
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
