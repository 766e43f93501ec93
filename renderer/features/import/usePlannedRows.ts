import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlannedRow, RowFilter } from '#shared/import/planTypes'
import type { ImportSession } from './session'

const windowSize = 60

/** The planned rows a filter leaves, fetched by windows as they scroll into view. */
export function usePlannedRows(session: ImportSession, filter: RowFilter) {
  const [length, setLength] = useState(0)
  const [rows, setRows] = useState<ReadonlyMap<number, PlannedRow>>(new Map())
  const asked = useRef(new Set<number>())
  useEffect(() => {
    let current = true
    asked.current = new Set()
    void session.count(filter).then((count) => {
      if (!current) return
      setRows(new Map())
      setLength(count)
    })
    return () => {
      current = false
    }
  }, [session, filter])
  const need = useCallback(
    (from: number, to: number) => {
      const known = asked.current
      for (let start = Math.floor(from / windowSize) * windowSize; start < Math.min(to, length); start += windowSize) {
        if (known.has(start)) continue
        known.add(start)
        void session.window(start, start + windowSize, filter).then((fetched) => {
          if (asked.current !== known) return
          setRows((all) => new Map([...all, ...fetched.map((row, index) => [start + index, row] as const)]))
        })
      }
    },
    [session, filter, length],
  )
  return { length, row: (index: number) => rows.get(index), need }
}
