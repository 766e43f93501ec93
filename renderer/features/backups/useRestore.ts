import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { redactedReport } from '#shared/program/bugs/report'
import type { Input } from '#shared/program/ipc/contract'
import { useTexts, useWorkspace } from '../../data/context'
import { type OpenedRestore, type Restored, RestoreSession } from '../../data/backups/restore'

export type RestoreStep =
  | { readonly kind: 'opening' }
  /** Encrypted; `isWrong` after a passphrase that did not fit. */
  | { readonly kind: 'passphrase'; readonly isWrong: boolean }
  | { readonly kind: 'opened'; readonly opened: OpenedRestore }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'done' }

/** The course of one restore, from opening the archive to the data in their place. */
export function useRestore(source: Input<'archive.open'>['source']) {
  const workspace = useWorkspace()
  const { app, backups } = useTexts()
  const [step, setStep] = useState<RestoreStep>({ kind: 'opening' })
  const session = useRef<RestoreSession>(undefined)

  const problemOf = useCallback(
    (result: Exclude<Restored, { readonly kind: 'restored' }>): string => {
      switch (result.kind) {
        case 'newer':
          return backups.restoring.newer(result.found, result.known)
        case 'package':
          return backups.restoring.isPackage(result.name)
        case 'noBackup':
          return backups.restoring.noBackup(app.failures[result.error.code](result.error.name ?? ''))
        case 'failed':
          return app.failures[result.error.code](result.error.name ?? '')
      }
    },
    [app, backups],
  )
  const fail = useCallback(
    (error: unknown) => {
      void workspace.host['log.bug']({ report: redactedReport(error) })
      setStep({ kind: 'problem', text: backups.restoring.failed })
    },
    [workspace, backups],
  )

  const open = useCallback(
    async (passphrase?: string) => {
      setStep({ kind: 'opening' })
      await session.current?.close()
      const opening = new RestoreSession(workspace)
      session.current = opening
      try {
        const result = await opening.open({ source, ...(passphrase === undefined ? {} : { passphrase }) })
        // Closed or opened anew meanwhile.
        if (session.current !== opening) return
        if (!('kind' in result)) setStep({ kind: 'opened', opened: result })
        else if (result.kind === 'failed' && result.error.code === 'needsPassphrase')
          setStep({ kind: 'passphrase', isWrong: false })
        else if (result.kind === 'failed' && result.error.code === 'wrongPassphrase')
          setStep({ kind: 'passphrase', isWrong: true })
        else setStep({ kind: 'problem', text: problemOf(result) })
      } catch (error) {
        if (session.current === opening) fail(error)
      }
    },
    [workspace, source, problemOf, fail],
  )
  // Opened once; another language of the program is no reason to open it anew.
  const openFirst = useEffectEvent(() => open())
  useEffect(() => {
    void openFirst()
    return () => {
      void session.current?.close()
      session.current = undefined
    }
  }, [source])

  const run = async (registers: readonly string[] | 'all', at: string) => {
    const running = session.current
    if (running === undefined) return
    setStep({ kind: 'running', done: 0, of: 0 })
    try {
      const result =
        registers === 'all'
          ? await running.all((done, of) => setStep({ kind: 'running', done, of }))
          : await running.chosen(registers, at)
      setStep(result.kind === 'restored' ? { kind: 'done' } : { kind: 'problem', text: problemOf(result) })
    } catch (error) {
      fail(error)
    }
  }
  return { step, open, run }
}
