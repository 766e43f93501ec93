import { useState } from 'react'
import { shortestPassphrase } from '#shared/backups/messages'
import type { Host } from '#shared/ipc/contract'
import { useTexts, useWorkspace } from '../../app/context'
import { schemaVersion } from '../../data/database'
import { takePackage, type TakenPackage } from '../../data/merge/takePackage'

export interface TakeRequest {
  readonly registers: readonly string[]
  readonly passphrase: string
  readonly again: string
}

export interface Said {
  readonly look: 'plain' | 'problem'
  readonly text: string
}

const problem = (text: string): Said => ({ look: 'problem', text })

/** Attached files named in one message. */
const digestsAtOnce = 1_000

/** Saves a package of what is here; `said` tells how it ended. */
export function useTakeAlong() {
  const workspace = useWorkspace()
  const { app, merge } = useTexts()
  const [said, setSaid] = useState<Said>()
  const [isBusy, setBusy] = useState(false)

  const take = async ({ registers, passphrase, again }: TakeRequest): Promise<Said | undefined> => {
    if (registers.length === 0) return problem(merge.take.noneChosen)
    if (passphrase !== '' && passphrase.length < shortestPassphrase)
      return problem(merge.take.tooShort(shortestPassphrase))
    if (passphrase !== again) return problem(merge.take.different)
    const { office, preferences, today } = workspace.snapshot()
    const at = new Date().toISOString()
    const taken = await takePackage(workspace.database, { registers, office, who: preferences.userName, at })
    if (taken === undefined) return problem(merge.take.nothing)
    const suggestedName = merge.take.fileName(today)
    const started = await workspace.host['package.start']({
      suggestedName,
      ...(passphrase === '' ? {} : { passphrase }),
    })
    if (!started.ok) return problem(app.failures[started.error.code](started.error.name ?? ''))
    if (started.value === null) return undefined
    const answer = await send(workspace.host, started.value.job, taken, office.councilNominative)
    if (!answer.ok) return problem(app.failures[answer.error.code](answer.error.name ?? suggestedName))
    const { name, missing } = answer.value
    const count = Object.values(taken.records).reduce((sum, one) => sum + one, 0)
    return {
      look: missing === 0 ? 'plain' : 'problem',
      text: [merge.take.done(name, count), ...(missing === 0 ? [] : [merge.take.missing(missing)])].join(' '),
    }
  }

  const save = async (request: TakeRequest): Promise<void> => {
    setSaid(undefined)
    setBusy(true)
    try {
      setSaid(await take(request))
    } finally {
      setBusy(false)
    }
  }
  return { save, said, isBusy }
}

/** Hands the package over piece by piece; what the host began is cancelled by it after its own failures. */
async function send(host: Host, job: string, { tables, attachments, records }: TakenPackage, office: string) {
  for (const { name, pieces } of tables) {
    // Names an empty table too: it is part of every package.
    const begun = await host['package.rows']({ job, table: name, lines: [] })
    if (!begun.ok) return begun
    for (const piece of pieces) {
      const lines = (await piece.text()).split('\n').slice(0, -1)
      const answer = await host['package.rows']({ job, table: name, lines })
      if (!answer.ok) return answer
    }
  }
  for (let start = 0; start < attachments.length; start += digestsAtOnce) {
    const digests = attachments.slice(start, start + digestsAtOnce)
    const answer = await host['package.attachments']({ job, digests })
    if (!answer.ok) return answer
  }
  return host['package.finish']({ job, about: { schemaVersion, records, office: office.slice(0, 200), state: '' } })
}
