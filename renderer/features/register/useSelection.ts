import { useCallback, useEffect, useRef, useState } from 'react'
import { useWorkspace } from '../../data/context'
import type { ListSnapshot } from '../../data/query/listModel'

export interface Selection {
  readonly selected: ReadonlySet<string>
  readonly select: (ids: ReadonlySet<string>) => void
  /** Selects the rows of the list from one place up to, not including, another. */
  readonly selectRange: (from: number, to: number) => void
  readonly clear: () => void
  /** Whether anything is selected, also where it is not known yet which rows: a key pressed right behind means them all. */
  readonly hasAny: () => boolean
  /**
   * What is selected, in the order of the list. Rows whose ids are still on their way are awaited: Delete pressed right
   * behind Ctrl+A means all of them. What the list does not show is never among them.
   */
  readonly chosen: () => Promise<readonly string[]>
}

const none: ReadonlySet<string> = new Set()

/**
 * The rows a clerk selected. Only what the list shows can be selected: another view or filter (`of`) begins with nothing,
 * and a record that leaves the list leaves the selection.
 */
export function useSelection({ result, rows }: ListSnapshot, of: string): Selection {
  const workspace = useWorkspace()
  const [state, setState] = useState({ of, ids: none })
  const selected = state.of === of ? state.ids : none
  /** What was selected last; a key pressed right behind another must not wait for the screen, nor for ids still coming. */
  const latest = useRef<ReadonlySet<string> | Promise<ReadonlySet<string>>>(none)
  useEffect(() => {
    latest.current = none
  }, [of])

  const select = useCallback(
    (ids: ReadonlySet<string>) => {
      latest.current = ids
      setState({ of, ids })
    },
    [of],
  )
  const list = result?.list
  useEffect(() => {
    if (list === undefined || selected.size === 0) return
    let current = true
    void workspace.query.ids(list).then((ids) => {
      const shown = new Set(ids)
      if (current && latest.current === selected && [...selected].some((id) => !shown.has(id)))
        select(new Set([...selected].filter((id) => shown.has(id))))
    })
    return () => {
      current = false
    }
  }, [workspace, list, selected, select])

  const selectRange = useCallback(
    (from: number, to: number) => {
      if (list === undefined) return
      const there = idsAmong(rows, from, to)
      if (there !== undefined) {
        select(there)
        return
      }
      const coming = workspace.query.ids(list).then((all) => new Set(all.slice(from, to)))
      latest.current = coming
      void coming.then((ids) => {
        if (latest.current === coming) select(ids)
      })
    },
    [workspace, list, rows, select],
  )
  const clear = useCallback(() => select(none), [select])
  const hasAny = useCallback(() => latest.current instanceof Promise || latest.current.size > 0, [])
  const chosen = useCallback(async () => {
    const wanted = await latest.current
    if (list === undefined || wanted.size === 0) return []
    return (await workspace.query.ids(list)).filter((id) => wanted.has(id))
  }, [workspace, list])
  return { selected, select, selectRange, clear, hasAny, chosen }
}

/** The ids of rows of a list that are all at hand. */
function idsAmong(rows: ListSnapshot['rows'], from: number, to: number): ReadonlySet<string> | undefined {
  const ids = new Set<string>()
  for (let place = from; place < to; place++) {
    const row = rows.get(place)
    if (row === undefined) return undefined
    ids.add(row.record.id)
  }
  return ids
}
