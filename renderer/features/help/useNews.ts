import { useHostInfo, useWorkspace, useWorkspaceValue } from '../../data/context'

/** Whether the news of this version are to be shown by themselves: once, after an update. */
export function useNews(): { readonly isNew: boolean; readonly markSeen: () => void } {
  const workspace = useWorkspace()
  const { version } = useHostInfo()
  const { newsSeen, userName } = useWorkspaceValue('preferences')
  const markSeen = () => {
    if (newsSeen !== version) void workspace.setPreferences({ newsSeen: version })
  }
  return {
    // Before the name is known the program has just been installed.
    isNew: newsSeen !== version && userName !== '',
    markSeen,
  }
}
