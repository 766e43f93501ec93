import { useEffect, useState } from 'react'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import type { HealthProgress, RegisterHealth } from '../../data/query/healthWatch'

export interface Health {
  /** What was found last; stays while a change is looked at. */
  readonly report: readonly RegisterHealth[] | undefined
  /** How far the check is; `undefined` when none runs. */
  readonly progress: HealthProgress | undefined
  readonly isStopped: boolean
  readonly stop: () => void
  readonly start: () => void
}

/** Checks all registers, and again after every change, as long as the page is open and nobody stops it. */
export function useHealth(): Health {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [report, setReport] = useState<readonly RegisterHealth[]>()
  const [progress, setProgress] = useState<HealthProgress>()
  const [isStopped, setStopped] = useState(false)
  useEffect(() => {
    if (isStopped) return
    let current = true
    const run = async () => {
      for (;;) {
        const step = await workspace.query.healthStep()
        if (!current) return
        setProgress(step.report === undefined ? step : undefined)
        if (step.report === undefined) continue
        setReport(step.report)
        return
      }
    }
    void run()
    return () => {
      current = false
    }
  }, [workspace, revision, isStopped])
  return {
    report,
    progress: isStopped ? undefined : progress,
    isStopped,
    stop: () => setStopped(true),
    start: () => setStopped(false),
  }
}
