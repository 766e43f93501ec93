import { useCallback, useState } from 'react'
import { Link } from 'react-router'
import type { Failure } from '#shared/program/ipc/contract'
import { recordName } from '#shared/model/display'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { heldFiles, verifyAttachments, type DamagedFile } from '../../data/attachments/attachments'

/** A damaged file with the name of the entry that holds it. */
interface Damaged extends DamagedFile {
  readonly entry: string
}

/** How far the check of the attached files is, or what it found. */
export type FilesCheck =
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'verified'; readonly count: number; readonly damaged: readonly Damaged[] }
  | { readonly kind: 'failed'; readonly error: Failure }

/** Reads all attached files again and compares them with what was attached. */
export function useFilesCheck(): {
  readonly check: FilesCheck | undefined
  readonly run: (signal?: AbortSignal) => Promise<void>
} {
  const catalogue = useCatalogue()
  const { database, host } = useWorkspace()
  const [check, setCheck] = useState<FilesCheck>()
  const run = useCallback(
    async (signal?: AbortSignal) => {
      setCheck({ kind: 'running', done: 0, of: 0 })
      const onProgress = (done: number, of: number) => setCheck({ kind: 'running', done, of })
      const damaged = await verifyAttachments(database, host, onProgress, signal)
      if (damaged === undefined) return
      if ('failed' in damaged) {
        setCheck({ kind: 'failed', error: damaged.failed })
        return
      }
      const count = new Set((await heldFiles(database)).map(({ file }) => file.sha256)).size
      const records = await database.records.bulkGet(damaged.map(({ record }) => record))
      const named = damaged.map((file, index) => ({
        ...file,
        entry: recordName(catalogue.of(file.register), records[index]?.values ?? {}),
      }))
      setCheck({ kind: 'verified', count, damaged: named })
    },
    [catalogue, database, host],
  )
  return { check, run }
}

/** Says what the check found, with ways to the entries whose files are damaged. */
export function FilesCheckResult({ check }: { readonly check: FilesCheck }) {
  const { app, attachments, language } = useTexts()
  const text = attachments.settings
  switch (check.kind) {
    case 'running':
      return (
        <p>
          {check.of === 0
            ? app.common.loading
            : text.verifying(check.done.toLocaleString(language), check.of.toLocaleString(language))}
        </p>
      )
    case 'failed':
      return <p className="notice">{app.failures[check.error.code](check.error.name ?? '')}</p>
    case 'verified':
      if (check.damaged.length === 0) return <p>{text.whole(check.count)}</p>
      return (
        <>
          <p>
            <b>{text.damaged(check.damaged.length)}</b> {text.damagedHelp}
          </p>
          <ul>
            {check.damaged.map(({ register, record, field, file, entry, state }) => (
              <li key={`${record}-${field}-${file.sha256}`}>
                <Link to={recordPath({ register, record })}>{entry}</Link>: {file.name} – {text[state]}
              </li>
            ))}
          </ul>
        </>
      )
  }
}
