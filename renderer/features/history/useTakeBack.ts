import { useCallback, useMemo, useState } from 'react'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import type { Extent, Obstacle } from '../../data/commands/commands'

/** Taking back several steps, newest first. It stops where a later change stands in the way and goes on once decided. */
export interface TakeBack {
  /** What stands in the way of the step under way. */
  readonly obstacle: Obstacle | undefined
  readonly progress: { readonly done: number; readonly of: number } | undefined
  readonly run: (steps: readonly string[]) => void
  /** Goes on with the step in the way, so much of it as is said. */
  readonly decide: (extent: Extent) => void
  readonly stop: () => void
}

export function useTakeBack(): TakeBack {
  const workspace = useWorkspace()
  const { history } = useTexts()
  const toast = useToast()
  const [obstacle, setObstacle] = useState<Obstacle>()
  const [progress, setProgress] = useState<TakeBack['progress']>()
  /** Steps not taken back yet, the one in the way first, and how many were. */
  const [waiting, setWaiting] = useState<{ readonly steps: readonly string[]; readonly done: number }>()

  const go = useCallback(
    async (steps: readonly string[], before: number, first: Extent) => {
      setObstacle(undefined)
      setWaiting(undefined)
      const of = before + steps.length
      let done = before
      try {
        for (const [index, step] of steps.entries()) {
          if (of > 1) setProgress({ done, of })
          const result = await workspace.undoStep(step, index === 0 ? first : 'whole')
          if (result !== undefined && 'blocked' in result) {
            setObstacle(result.blocked)
            setWaiting({ steps: steps.slice(index), done })
            return
          }
          done += 1
        }
      } finally {
        setProgress(undefined)
      }
      toast({ look: 'plain', text: history.undoList.done(done) })
    },
    [workspace, history, toast],
  )
  return useMemo(
    () => ({
      obstacle,
      progress,
      run: (steps) => void go(steps, 0, 'whole'),
      decide: (extent) => {
        if (waiting !== undefined) void go(waiting.steps, waiting.done, extent)
      },
      stop: () => {
        setObstacle(undefined)
        setWaiting(undefined)
      },
    }),
    [obstacle, progress, waiting, go],
  )
}
