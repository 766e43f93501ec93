import { useCallback, useEffect, useState } from 'react'
import type { ListSnapshot } from '../../data/query/listModel'

/** Where the keyboard is in a list: at a record, wherever that stands, in a column. */
export interface Cursor {
  readonly row: number
  readonly column: number
  /** `undefined` while the row is fetched, and when its record left the list: no key acts on what took its place. */
  readonly record: string | undefined
  /** The record that was here left the list. */
  readonly isGone: boolean
}

export interface CursorMoves {
  readonly cursor: Cursor
  /** Goes to a row. The record there is taken as soon as it is fetched. */
  readonly moveTo: (row: number, column: number) => void
  /** Takes the record of the row the cursor stands in, if it stands at none: the clerk sees which one that is. */
  readonly settle: () => void
  /** The record under the cursor is about to go: what follows it in the list is under the cursor then. */
  readonly stayInPlace: () => void
}

interface State extends Omit<Cursor, 'isGone'> {
  /** The list the row is a place in. */
  readonly list: number | undefined
  /**
   * `awaited`: its row is being fetched. `sought`: another list came, and it is not among the rows fetched. `gone`: it left
   * the list.
   */
  readonly at: 'record' | 'unset' | 'awaited' | 'sought' | 'gone'
  readonly staysInPlace: boolean
}

const start: State = { row: 0, column: 0, record: undefined, list: undefined, at: 'unset', staysInPlace: false }

/**
 * The cursor of a list. It follows its record, not the number of the row: after an edit that changes the order another
 * entry must not lie under Delete. `locate` finds the place of a record in the list as it is now; -1 when it left it.
 */
export function useCursor({ result, rows }: ListSnapshot, locate: (record: string) => Promise<number>): CursorMoves {
  const [state, setState] = useState(start)
  const list = result?.list
  const there = rows.get(state.row)?.record.id
  const { record, at } = state

  if (state.list !== list) {
    const place = record === undefined ? undefined : placeAmong(rows, record)
    setState({
      ...state,
      list,
      ...(record === undefined ? {} : place === undefined ? { at: 'sought' } : { row: place }),
    })
  } else if (at === 'awaited' && there !== undefined) setState({ ...state, record: there, at: 'record' })

  const isSought = at === 'sought'
  useEffect(() => {
    if (record === undefined || !isSought) return
    let current = true
    void locate(record).then((row) => {
      if (!current) return
      setState((now) => {
        if (now.record !== record) return now
        if (row >= 0) return { ...now, row, at: 'record' }
        return { ...now, record: undefined, at: now.staysInPlace ? 'awaited' : 'gone', staysInPlace: false }
      })
    })
    return () => {
      current = false
    }
  }, [record, isSought, locate])

  const moveTo = useCallback(
    (row: number, column: number) => {
      const found = rows.get(row)?.record.id
      const at = found === undefined ? 'awaited' : 'record'
      setState((now) => ({ ...now, row, column, record: found, at, staysInPlace: false }))
    },
    [rows],
  )
  const settle = useCallback(() => {
    if (there === undefined) return
    setState((now) => (now.record === undefined ? { ...now, record: there, at: 'record' } : now))
  }, [there])
  const stayInPlace = useCallback(() => setState((now) => ({ ...now, staysInPlace: true })), [])
  return {
    cursor: { row: state.row, column: state.column, record, isGone: at === 'gone' },
    moveTo,
    settle,
    stayInPlace,
  }
}

/** Where a record stands among the rows that were fetched. */
export function placeAmong(rows: ListSnapshot['rows'], record: string): number | undefined {
  for (const [place, row] of rows) if (row.record.id === record) return place
  return undefined
}
