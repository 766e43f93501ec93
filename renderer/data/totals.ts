import { useEffect, useState } from 'react'
import { useWorkspace, useWorkspaceValue } from './context'

/**
 * Number of entries outside the trash, by register. Until they are counted it is what was said at the last use of the program,
 * or `undefined`.
 */
export function useTotals(): Readonly<Record<string, number>> | undefined {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [totals, setTotals] = useState(workspace.kept?.totals)
  useEffect(() => {
    let current = true
    void workspace.query.totals().then((counted) => {
      if (current) setTotals(counted)
    })
    return () => {
      current = false
    }
  }, [workspace, revision])
  return totals
}
