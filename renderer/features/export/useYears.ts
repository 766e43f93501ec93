import { useEffect, useState } from 'react'
import { yearField } from '#shared/engine/query/namedConditions'
import { dayIn } from '#shared/model/dateOrder'
import type { RegisterDefinition } from '#shared/model/definition'
import { useWorkspace } from '../../data/context'

/** Years offered at most: one misread date in 1026 must not make a list of a thousand. */
const most = 60

/** Years from the newest entry of a register back to the oldest. */
export function useYears(definition: RegisterDefinition): readonly string[] {
  const workspace = useWorkspace()
  const [years, setYears] = useState<readonly string[]>([])
  useEffect(() => {
    const field = yearField(definition)
    if (field === undefined) return
    let current = true
    const outermost = async (direction: 'ascending' | 'descending') => {
      const result = await workspace.query.list({
        register: definition.id,
        filters: [{ field, kind: 'notEmpty' }],
        sort: [{ field, direction }],
      })
      const [row] = await workspace.query.rows(result.list, 0, 1)
      const year = dayIn(row?.record.values[field])?.slice(0, 4)
      return year === undefined ? undefined : Number(year)
    }
    void Promise.all([outermost('ascending'), outermost('descending')]).then(([first, last]) => {
      if (!current || last === undefined) return
      const length = Math.min(most, last - (first ?? last) + 1)
      setYears(Array.from({ length }, (_, index) => String(last - index)))
    })
    return () => {
      current = false
    }
  }, [workspace, definition])
  return years
}
