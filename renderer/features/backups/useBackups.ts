import { useCallback, useEffect, useRef, useState } from 'react'
import type { BackupState } from '#shared/program/backups/messages'
import type { BackupSettings } from '#shared/program/backups/settings'
import type { Answer, Failure } from '#shared/program/ipc/contract'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { useToast } from '../../components/toasts'

/** State of backups on the disk, asked anew after every backup, and what a clerk can do with them. */
export function useBackups() {
  const workspace = useWorkspace()
  const made = useWorkspaceValue('backupsMade')
  const problem = useWorkspaceValue('backupProblem')
  const { app, backups } = useTexts()
  const toast = useToast()
  const [state, setState] = useState<BackupState>()
  /** The settings with every change made here, also those the host has not answered yet. */
  const newest = useRef<BackupSettings>(undefined)
  const [verifying, setVerifying] = useState<string>()

  useEffect(() => {
    let current = true
    void workspace.host['backup.state']({}).then((answer) => {
      if (current && answer.ok) setState(answer.value)
    })
    return () => {
      current = false
    }
  }, [workspace, made, problem])

  const wordsOf = useCallback(
    (error: Failure): string =>
      error.code === 'notFound'
        ? backups.away(error.name ?? '')
        : error.code === 'needsPassphrase' && error.name === state?.folder.name
          ? backups.passphraseLost
          : app.failures[error.code](error.name ?? ''),
    [app, backups, state],
  )
  const say = (error: Failure) => toast({ look: 'problem', text: wordsOf(error) })

  /** Shows the state a change answered with, or why it failed. Answers whether it was done. */
  const take = (answer: Answer<BackupState | null>): boolean => {
    if (!answer.ok) {
      say(answer.error)
      return false
    }
    if (answer.value === null) return false
    setState(answer.value)
    return true
  }

  return {
    state,
    problem,
    verifying,
    wordsOf,
    make: async (passphrase?: string) => {
      const answer = await workspace.backups.make('manual', passphrase)
      if (!answer.ok) toast({ look: 'problem', text: `${backups.notMade} ${wordsOf(answer.error)}` })
      else if (answer.value !== 'unchanged') toast({ look: 'plain', text: backups.made(answer.value.name) })
    },
    verify: async (name: string) => {
      setVerifying(name)
      const answer = await workspace.host['backup.verify']({ name })
      setVerifying(undefined)
      if (answer.ok) toast({ look: 'plain', text: backups.verified(name) })
      else toast({ look: 'problem', text: app.failures[answer.error.code](answer.error.name ?? name) })
    },
    chooseFolder: async () => take(await workspace.host['backup.chooseFolder']({})),
    defaultFolder: async () => take(await workspace.host['backup.defaultFolder']({})),
    openFolder: async () => {
      const answer = await workspace.host['backup.openFolder']({})
      if (!answer.ok) say(answer.error)
    },
    /**
     * Changes what `change` answers for the settings as they are now: two fields left one after the other must not each
     * send the other's old value.
     */
    changeSettings: async (change: (settings: BackupSettings) => BackupSettings) => {
      const before = newest.current ?? state?.settings
      if (before === undefined) return
      const settings = change(before)
      newest.current = settings
      const isDone = take(await workspace.host['backup.settings'](settings))
      if (newest.current === settings) newest.current = undefined
      if (isDone) toast({ look: 'plain', text: backups.saved })
    },
    setPassphrase: async (passphrase: string | null) => {
      if (take(await workspace.host['backup.passphrase']({ passphrase })))
        toast({ look: 'plain', text: passphrase === null ? backups.passphraseRemoved : backups.passphraseSaved })
    },
  }
}

export type BackupsModel = ReturnType<typeof useBackups>
