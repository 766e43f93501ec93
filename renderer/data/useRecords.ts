import { useEffect, useState } from 'react'
import type { RegisterRecord } from '#shared/core/values/record'
import { useWorkspace, useWorkspaceValue } from './context'

/** All records of a register outside the trash, read anew after every change; `undefined` until first read. */
export function useRecords(register: string): readonly RegisterRecord[] | undefined {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [records, setRecords] = useState<readonly RegisterRecord[]>()
  useEffect(() => {
    let current = true
    void workspace.database.records
      .where('[register+trashed+order]')
      .between([register, 0], [register, 0, []])
      .toArray()
      .then((read) => {
        if (current) setRecords(read)
      })
    return () => {
      current = false
    }
  }, [workspace, register, revision])
  return records
}
