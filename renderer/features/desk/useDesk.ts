import { useEffect, useState } from 'react'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import type { Desk } from '../../data/query/queryTypes'

const minute = 60_000

/**
 * What is to be done, asked anew after every change, and every minute while it shows a clock of hours. Until the records are
 * read it is what was said at the last use of the program, or `undefined`. With `delayMs` the question lets those of the screen
 * go first; `isPublishing` asks only for what is to be published.
 */
export function useDesk({ delayMs = 0, isPublishing = false } = {}): Desk | undefined {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [desk, setDesk] = useState(isPublishing ? undefined : workspace.kept?.desk)
  const [tick, setTick] = useState(0)
  const hasHours = desk?.parts.some(({ rows }) => rows.some(({ reading }) => reading.hours !== undefined)) === true
  useEffect(() => {
    if (!hasHours) return undefined
    const timer = setInterval(() => setTick((count) => count + 1), minute)
    return () => clearInterval(timer)
  }, [hasHours])
  useEffect(() => {
    let current = true
    const ask = async () => {
      const answer = await (isPublishing ? workspace.query.publishing() : workspace.query.desk())
      if (current) setDesk(answer)
    }
    const timer = delayMs === 0 ? undefined : setTimeout(() => void ask(), delayMs)
    if (timer === undefined) void ask()
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [workspace, revision, delayMs, isPublishing, tick])
  return desk
}

/** How many tasks are late or end today: what a clerk must not go home without having looked at. */
export function urgentCount(desk: Desk | undefined): number {
  return (desk?.parts ?? [])
    .filter(({ part }) => part === 'late' || part === 'today')
    .reduce((sum, { count }) => sum + count, 0)
}

/** The same by register, for what is folded away. */
export function urgentByRegister(desk: Desk | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { part, groups } of desk?.parts ?? [])
    if (part === 'late' || part === 'today')
      for (const { register, count } of groups) counts.set(register, (counts.get(register) ?? 0) + count)
  return counts
}
