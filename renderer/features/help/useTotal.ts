import { useEffect, useState } from 'react'
import { useWorkspace, useWorkspaceValue } from '../../data/context'

/** How many entries all registers hold; `undefined` until they are counted. */
export function useTotal(): number | undefined {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [total, setTotal] = useState<number>()
  useEffect(() => {
    let current = true
    void workspace.query.totals().then((totals) => {
      if (current) setTotal(Object.values(totals).reduce((sum, count) => sum + count, 0))
    })
    return () => {
      current = false
    }
  }, [workspace, revision])
  return total
}
