import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { ShownMonth } from '#shared/registers/council/allowanceRuns/shownMonth'
import type { Month } from '#shared/registers/council/allowances/facts'
import { useWorkspace, useWorkspaceValue } from '../../../data/context'

// The answer comes from this program's own worker: its kind is checked, not every figure of it.
const answer = z.custom<ShownMonth>((given) => typeof given === 'object' && given !== null && 'rows' in given)

/** A month by what is stored now, asked anew after every change; `undefined` until first answered. */
export function useMonth(month: Month): ShownMonth | undefined {
  const { query } = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [shown, setShown] = useState<ShownMonth>()
  useEffect(() => {
    let current = true
    void query.ask('allowanceRuns', 'month', { month }).then((given) => {
      if (current) setShown(answer.parse(given))
    })
    return () => {
      current = false
    }
  }, [query, month, revision])
  return shown?.month === month ? shown : undefined
}
