import { useState } from 'react'
import { useHostInfo, useWorkspace, useWorkspaceValue } from '../../data/context'

/**
 * Whether the news of this version are to be shown by themselves: once, after an update. Who has just installed the program
 * has no older version to compare with.
 */
export function useNews(): { readonly isNew: boolean; readonly markSeen: () => void } {
  const workspace = useWorkspace()
  const { version } = useHostInfo()
  const { newsSeen } = useWorkspaceValue('preferences')
  // Asked at the start only: the name is typed in the same first minute.
  const [isFirstStart] = useState(() => workspace.snapshot().preferences.userName === '')
  const markSeen = () => {
    if (newsSeen !== version) void workspace.setPreferences({ newsSeen: version })
  }
  return { isNew: newsSeen !== version && !isFirstStart, markSeen }
}
