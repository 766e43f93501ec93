import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Catalogue } from '#shared/engine/catalogue'
import type { Output } from '#shared/program/ipc/contract'
import { textsOf, type Texts } from '#shared/text/texts'
import type { Workspace } from './workspace'
import type { WorkspaceState } from './workspaceState'

/** The opened office, for every screen. */
export const WorkspaceContext = createContext<Workspace | undefined>(undefined)

/** What runs the program, and what it can do there. */
export const HostContext = createContext<Output<'app.info'> | undefined>(undefined)

export function useHostInfo(): Output<'app.info'> {
  const info = useContext(HostContext)
  if (info === undefined) throw new Error('No host around this component.')
  return info
}

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (workspace === undefined) throw new Error('No workspace around this component.')
  return workspace
}

/** One part of what the workspace shows; the component renders again only when that part changes. */
export function useWorkspaceValue<K extends keyof WorkspaceState>(key: K): WorkspaceState[K] {
  const workspace = useWorkspace()
  return useSyncExternalStore(workspace.subscribe, () => workspace.snapshot()[key])
}

/** The registers the office works with. */
export function useCatalogue(): Catalogue {
  return useWorkspaceValue('catalogue')
}

/** Texts in the language of the workstation. */
export function useTexts(): Texts {
  const { language } = useWorkspaceValue('preferences')
  return textsOf(language, useCatalogue())
}
