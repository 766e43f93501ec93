import { useEffect } from 'react'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import type { Desk } from '../../data/query/queryTypes'

/**
 * Tells the host how many tasks are late or end today, whenever that changes: it reminds of them and puts the number on the
 * program's icon. On the projector there is nothing to remind of.
 */
export function useTaskCounts(desk: Desk | undefined, chamber: boolean): void {
  const { host } = useWorkspace()
  const day = useWorkspaceValue('today')
  const count = (wanted: 'late' | 'today') =>
    chamber ? 0 : (desk?.parts.find(({ part }) => part === wanted)?.count ?? 0)
  const late = count('late')
  const today = count('today')
  const isKnown = desk !== undefined
  useEffect(() => {
    if (isKnown) void host['reminder.tasks']({ day, late, today })
  }, [host, isKnown, day, late, today])
}
