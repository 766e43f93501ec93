import { redact, redactedReport } from '#shared/program/bugs/report'
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from './ports'

export interface LogOptions {
  readonly folder: string
  readonly now: () => Date
  /** Size at which a new file is begun, bytes. */
  readonly maxBytes?: number
  /** How many files are kept, the current one included. */
  readonly files?: number
}

/** Name of the log file for its age: 0 is the current one. */
function fileName(age: number): string {
  return age === 0 ? 'kancelaria.log' : `kancelaria.${age}.log`
}

/**
 * A rotating log without personal data: what went wrong and where, never what was written in a register. It must not be the
 * reason why the program fails, so a log that cannot be written is given up in silence.
 */
export function createLog({ folder, now, maxBytes = 512 * 1024, files = 3 }: LogOptions): Log {
  const path = (age: number) => join(folder, fileName(age))

  function rotate(): void {
    const size = statSync(path(0), { throwIfNoEntry: false })?.size ?? 0
    if (size < maxBytes) return
    rmSync(path(files - 1), { force: true })
    for (let age = files - 2; age >= 0; age--) {
      if (statSync(path(age), { throwIfNoEntry: false })) renameSync(path(age), path(age + 1))
    }
  }

  function append(level: 'info' | 'bug', text: string): void {
    try {
      mkdirSync(folder, { recursive: true })
      rotate()
      appendFileSync(
        path(0),
        `${now().toISOString()} ${level} ${text.slice(0, maxBytes / 4).replace(/\n/gu, '\n  ')}\n`,
      )
    } catch {
      // See above: logging is given up, the program goes on.
    }
  }

  return {
    info: (event) => append('info', redact(event)),
    bug: (where, error) => append('bug', `${where}: ${redactedReport(error)}`),
    report: (text) => append('bug', redact(text)),
  }
}
