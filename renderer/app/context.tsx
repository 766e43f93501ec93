import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import { textsOf, type Texts } from '#shared/text/texts'
import type { Workspace, WorkspaceState } from '../data/workspace'

/** The opened office, for every screen. */
export const WorkspaceContext = createContext<Workspace | undefined>(undefined)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (workspace === undefined) throw new Error('No workspace around this component.')
  return workspace
}

/** What the workspace shows now; the component renders again when it changes. */
export function useWorkspaceState(): WorkspaceState {
  const workspace = useWorkspace()
  return useSyncExternalStore(workspace.subscribe, workspace.snapshot)
}

/** Texts in the language of the workstation. */
export function useTexts(): Texts {
  const { language } = useWorkspaceState().preferences
  return useMemo(() => textsOf(language), [language])
}
