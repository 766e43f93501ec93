import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlannedRow, RowFilter } from '#shared/engine/import/planTypes'
import type { PlanSummary } from './importService'
import type { ImportSession } from './session'

const windowSize = 60

/**
 * The planned rows a filter leaves, fetched by windows as they scroll into view. After a new plan the rows of the one
 * before stay until the new ones are there, so that the list does not blink or move.
 */
export function usePlannedRows(
  session: ImportSession,
  plan: PlanSummary,
  filter: RowFilter,
  onError: (error: unknown) => void,
) {
  const [length, setLength] = useState(0)
  const [rows, setRows] = useState<ReadonlyMap<number, PlannedRow>>(new Map())
  /** Windows asked for, and of which plan. */
  const asked = useRef({ plan, starts: new Set<number>() })
  useEffect(() => {
    let current = true
    session.count(filter).then(
      (count) => {
        if (current) setLength(count)
      },
      (error: unknown) => {
        if (current) onError(error)
      },
    )
    return () => {
      current = false
    }
  }, [session, plan, filter, onError])
  const need = useCallback(
    (from: number, to: number) => {
      if (asked.current.plan !== plan) asked.current = { plan, starts: new Set() }
      const known = asked.current
      for (let start = Math.floor(from / windowSize) * windowSize; start < Math.min(to, length); start += windowSize) {
        if (known.starts.has(start)) continue
        known.starts.add(start)
        session.window(start, start + windowSize, filter).then(
          (fetched) => {
            if (asked.current !== known) return
            setRows((all) => new Map([...all, ...fetched.map((row, index) => [start + index, row] as const)]))
          },
          (error: unknown) => {
            if (asked.current === known) onError(error)
          },
        )
      }
    },
    [session, plan, filter, length, onError],
  )
  return { length, row: (index: number) => rows.get(index), need }
}
