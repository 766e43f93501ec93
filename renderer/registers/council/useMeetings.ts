import { useEffect, useState } from 'react'
import type { RegisterRecord } from '#shared/core/values/record'
import { textAt } from '#shared/registers/council/chamber/facts'
import { useWorkspace, useWorkspaceValue } from '../../data/context'

/** As many as a choice shows; the register has the rest. */
const shown = 12

/** The meetings nearest to today, those still to be held first; `undefined` until first read. */
export function useMeetings(): readonly RegisterRecord[] | undefined {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const today = useWorkspaceValue('today')
  const [meetings, setMeetings] = useState<readonly RegisterRecord[]>()
  useEffect(() => {
    let current = true
    // The newest of thousands: the index runs by day.
    void workspace.database.records
      .where('[register+trashed+order]')
      .between(['meetings', 0], ['meetings', 0, []])
      .reverse()
      .limit(60)
      .toArray()
      .then((read) => {
        const days = (record: RegisterRecord) =>
          Math.abs(Date.parse(textAt(record.values, 'date') ?? today) - Date.parse(today))
        const held = read.filter(({ values }) => values['cancelled'] !== true)
        const isOver = ({ values }: RegisterRecord) => (textAt(values, 'closedAt') === undefined ? 0 : 1)
        if (current) setMeetings(held.sort((a, b) => isOver(a) - isOver(b) || days(a) - days(b)).slice(0, shown))
      })
    return () => {
      current = false
    }
  }, [workspace, revision, today])
  return meetings
}
