import { useEffect, useRef, useState } from 'react'
import { shortestPassphrase } from '#shared/program/backups/messages'
import { useTexts, useWorkspace } from '../../data/context'
import { schemaVersion } from '../../data/database'
import { takePackage } from '../../data/merge/takePackage'
import { sendArchive } from '../../data/sendArchive'

export interface TakeRequest {
  /** Registers that stay here. */
  readonly left: ReadonlySet<string>
  readonly passphrase: string
  readonly again: string
}

export interface Said {
  readonly look: 'plain' | 'problem'
  readonly text: string
}

const problem = (text: string): Said => ({ look: 'problem', text })

/** Saves a package of what is here; `said` tells how it ended. Leaving the screen stops it. */
export function useTakeAlong() {
  const workspace = useWorkspace()
  const { app, merge } = useTexts()
  const [said, setSaid] = useState<Said>()
  /** How much of the package is handed over, and how many entries it carries; `undefined` when none is being written. */
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number; readonly carries?: number }>()
  const abort = useRef<AbortController>(undefined)
  useEffect(() => () => abort.current?.abort(), [])

  const take = async ({ left, passphrase, again }: TakeRequest, signal: AbortSignal): Promise<Said | undefined> => {
    const goes = (register: string) => !left.has(register)
    if (!workspace.database.catalogue.registers.some(({ id }) => goes(id))) return problem(merge.take.noneChosen)
    if (passphrase !== '' && passphrase.length < shortestPassphrase)
      return problem(merge.take.tooShort(shortestPassphrase))
    if (passphrase !== again) return problem(merge.take.different)
    const { office, preferences, today } = workspace.snapshot()
    const at = new Date().toISOString()
    const taken = await takePackage(workspace.database, { goes, office, who: preferences.userName, at })
    if (taken === undefined) return problem(merge.take.nothing)
    const carries = Object.values(taken.records).reduce((sum, one) => sum + one, 0)
    setProgress({ done: 0, of: 0, carries })
    const suggestedName = merge.take.fileName(today)
    const started = await workspace.host['package.start']({
      suggestedName,
      ...(passphrase === '' ? {} : { passphrase }),
    })
    if (!started.ok) return problem(app.failures[started.error.code](started.error.name ?? ''))
    if (started.value === null) return undefined
    const { job } = started.value
    const { host } = workspace
    const about = { schemaVersion, records: taken.records, office: office.councilNominative.slice(0, 200), state: '' }
    const answer = await sendArchive(
      {
        rows: (table, lines) => host['package.rows']({ job, table, lines: [...lines] }),
        attachments: (digests) => host['package.attachments']({ job, digests: [...digests] }),
        finish: () => host['package.finish']({ job, about }),
        cancel: () => host['package.cancel']({ job }),
      },
      taken,
      { signal, onProgress: (done, of) => setProgress({ done, of, carries }) },
    )
    if (!answer.ok) return problem(app.failures[answer.error.code](answer.error.name ?? suggestedName))
    const { name, missing } = answer.value
    return {
      look: missing === 0 ? 'plain' : 'problem',
      text: [merge.take.done(name, carries), ...(missing === 0 ? [] : [merge.take.missing(missing)])].join(' '),
    }
  }

  const save = async (request: TakeRequest): Promise<void> => {
    const stop = new AbortController()
    abort.current = stop
    setSaid(undefined)
    setProgress({ done: 0, of: 0 })
    try {
      setSaid(await take(request, stop.signal))
    } finally {
      setProgress(undefined)
    }
  }
  return { save, said, progress, cancel: () => abort.current?.abort() }
}
