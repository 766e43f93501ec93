import { useCallback, useEffect, useRef, useState } from 'react'
import { useWorkspace } from '../../data/context'
import type { ListResult } from '../../data/query/queryTypes'

export interface Selection {
  readonly selected: ReadonlySet<string>
  readonly select: (ids: ReadonlySet<string>) => void
  /** Selects the rows of the list from one place up to, not including, another. */
  readonly selectRange: (from: number, to: number) => void
  readonly clear: () => void
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
export function useSelection(result: ListResult | undefined, of: string): Selection {
  const workspace = useWorkspace()
  const [state, setState] = useState({ of, ids: none })
  const selected = state.of === of ? state.ids : none
  /** The selection as it will be once the ids of its rows have come. */
  const coming = useRef<Promise<ReadonlySet<string>>>(undefined)
  useEffect(() => {
    coming.current = undefined
  }, [of])

  const select = useCallback(
    (ids: ReadonlySet<string>) => {
      coming.current = undefined
      setState({ of, ids })
    },
    [of],
  )
  const list = result?.list
  const hasAny = selected.size > 0
  useEffect(() => {
    if (list === undefined || !hasAny) return
    let current = true
    void workspace.query.ids(list).then((ids) => {
      if (!current) return
      const shown = new Set(ids)
      setState((now) =>
        [...now.ids].every((id) => shown.has(id))
          ? now
          : { of: now.of, ids: new Set([...now.ids].filter((id) => shown.has(id))) },
      )
    })
    return () => {
      current = false
    }
  }, [workspace, list, hasAny])

  const selectRange = useCallback(
    (from: number, to: number) => {
      if (list === undefined) return
      const ids = workspace.query.ids(list).then((all) => new Set(all.slice(from, to)))
      coming.current = ids
      void ids.then((known) => {
        if (coming.current === ids) select(known)
      })
    },
    [workspace, list, select],
  )
  const clear = useCallback(() => select(none), [select])
  const chosen = useCallback(async () => {
    const wanted = (await coming.current) ?? selected
    if (list === undefined || wanted.size === 0) return []
    return (await workspace.query.ids(list)).filter((id) => wanted.has(id))
  }, [workspace, list, selected])
  return { selected, select, selectRange, clear, chosen }
}
