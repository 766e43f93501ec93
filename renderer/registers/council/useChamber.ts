import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChamberFacts } from '#shared/registers/council/chamber/facts'
import type { Deed } from '#shared/registers/council/chamber/edits'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import { timeNow } from '../../data/now'
import { readChamber } from './readChamber'

/** What is to be done, given the meeting as it is stored at that moment, and the hour; nothing where it makes no sense any more. */
export type Plan = (facts: ChamberFacts, at: string) => Deed | undefined | Promise<Deed | undefined>

/** The meeting and the way to change it. */
export interface Chamber {
  /** `undefined` while it is read, `null` where there is none. */
  readonly facts: ChamberFacts | null | undefined
  /** Does one thing after the other: keys may come faster than the disk writes, and each must see what the one before did. */
  readonly act: (plan: Plan) => void
  /** Whether something is still to be written, so that what is shown is not the last word. */
  readonly isBusy: () => boolean
}

/**
 * A meeting as it is stored, read anew after every change, of another window too. Nothing confirmed is kept here: what was
 * pressed is a command that is written before the screen shows it.
 * @param hour the hour that is noted instead of the clock's, where the meeting is of another day.
 */
export function useChamber(id: string, hour: string | undefined): Chamber {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [read, setRead] = useState<{ readonly facts: ChamberFacts | null; readonly revision: number }>()
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const waiting = useRef(0)
  useEffect(() => {
    let current = true
    void readChamber(workspace, id).then((facts) => {
      if (current) setRead({ facts, revision })
    })
    return () => {
      current = false
    }
  }, [workspace, id, revision])
  const act = useCallback(
    (plan: Plan) => {
      waiting.current += 1
      const done = queue.current.then(async () => {
        try {
          // Another window may note of the same meeting: neither writes over what the other has just written.
          await navigator.locks.request(`chamber ${id}`, async () => {
            const stored = await readChamber(workspace, id)
            const deed = stored === null ? undefined : await plan(stored, hour ?? timeNow())
            if (deed !== undefined) await workspace.run(deed.name, deed.edits)
          })
        } finally {
          waiting.current -= 1
        }
      })
      // The next key starts afresh; of a failure the frame hears by the promise nobody handles.
      queue.current = done.catch(() => undefined)
      void done.then(() => undefined)
    },
    [workspace, id, hour],
  )
  const known = read?.revision
  const isBusy = useCallback(() => waiting.current > 0 || known !== workspace.snapshot().revision, [workspace, known])
  return { facts: read?.facts, act, isBusy }
}
