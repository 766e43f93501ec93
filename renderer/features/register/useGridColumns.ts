import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import type { View } from '#shared/model/view'
import type { ListRow } from '../../data/query/queryTypes'
import { type Fitted, fitColumns, visibleColumns } from './columns'
import { useContentNeeds } from './useContentNeeds'

interface Asked {
  readonly of: View['columns']
  readonly fields: readonly string[]
  readonly isAll: boolean
}

export interface GridColumns {
  readonly fitted: Fitted
  /** Brings a hidden column back; all of them without one. */
  readonly show: (field: string | undefined) => void
  /** The column the clerk is in when a pane opens does not give way to it; what was asked for beside the one before is over. */
  readonly keep: (field: string) => void
}

/**
 * The columns of a list as wide as their content. Beside a pane those that matter least make room; the clerk brings them back
 * one by one, or all.
 */
export function useGridColumns(
  box: RefObject<HTMLElement | null>,
  definition: RegisterDefinition,
  view: View,
  rows: ReadonlyMap<number, ListRow>,
  chamber: boolean,
  isBesidePane: boolean,
  /** The field that is edited: its column stays whatever the width. */
  edited: string | undefined,
): GridColumns {
  const { columns: wanted, sort, filters } = view
  const [asked, setAsked] = useState<Asked>()
  const own = asked?.of === wanted ? asked : undefined
  const columns = useMemo(() => visibleColumns(definition, { columns: wanted }, chamber), [definition, wanted, chamber])
  const needs = useContentNeeds(box, definition, columns, rows, chamber)
  const width = useWidth(box)
  const available = isBesidePane && own?.isAll !== true ? width : undefined
  const fitted = useMemo(() => {
    const asking = [...(own?.fields ?? none), ...(edited === undefined ? [] : [edited])]
    return fitColumns(columns, needs, { definition, view: { sort, filters }, available, wanted: asking })
  }, [columns, needs, definition, sort, filters, available, own, edited])
  const show = useCallback(
    (field: string | undefined) => {
      const others = (own?.fields ?? none).filter((other) => other !== field)
      setAsked({ of: wanted, fields: field === undefined ? others : [...others, field], isAll: field === undefined })
    },
    [own, wanted],
  )
  const keep = (field: string) => setAsked({ of: wanted, fields: [field], isAll: false })
  return { fitted, show, keep }
}

const none: readonly string[] = []

/** Width of a box without its scroll bar, px; `undefined` before it is known. */
function useWidth(box: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}
