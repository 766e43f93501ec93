import type { Answer, FailureCode } from '#shared/program/ipc/contract'
import { failed } from '../../ipc/answers'
import { failureCode } from '../fileErrors'

type ArchiveProblem = Extract<
  FailureCode,
  'notArchive' | 'damaged' | 'newerFormat' | 'needsPassphrase' | 'wrongPassphrase'
>

/** Why an archive cannot be read; every other rejection of a reader is a Node error of the disk. */
export class ArchiveError extends Error {
  readonly problem: ArchiveProblem
  constructor(problem: ArchiveProblem, detail?: string) {
    super(detail === undefined ? problem : `${problem}: ${detail}`)
    this.problem = problem
  }
}

/** The failure shown for what a reader or writer rejected with. */
export function archiveFailure(error: unknown, name?: string): Extract<Answer<never>, { ok: false }> {
  return failed(error instanceof ArchiveError ? error.problem : failureCode(error), name)
}
