import { useMemo } from 'react'
import { sameValue } from '#shared/engine/history/history'
import type { RegisterDefinition } from '#shared/model/definition'
import type { View } from '#shared/model/view'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { newId } from '../../data/commands/commands'

/** A view as its tab shows it. */
export interface ViewTab {
  readonly id: string
  readonly name: string
  readonly view: View
  /** Made by the office; ready views can be reset but not renamed or deleted. */
  readonly saved: boolean
  /** Whom alone it is for; absent where everybody has it. */
  readonly person?: string
}

/** What is said of whom a view is for, to go with it. */
function personOf({ person }: Pick<ViewTab, 'person'>): { readonly person?: string } {
  return person === undefined ? {} : { person }
}

/** Which view of a register is open, and how each was changed since it was saved. Kept while the program runs. */
export interface ViewSelection {
  readonly open: string
  readonly changed: Readonly<Record<string, View>>
}

export interface Views {
  readonly tabs: readonly ViewTab[]
  readonly tab: ViewTab
  /** The view as it is now, changes included. */
  readonly view: View
  readonly isChanged: (id: string) => boolean
  readonly open: (id: string) => void
  readonly change: (change: Partial<View>) => void
  readonly reset: () => void
  /** Keeps the view as it is now; under a name of its own when one is given. */
  readonly save: (name?: string) => Promise<void>
  readonly rename: (name: string) => Promise<void>
  /** Keeps the view for everybody of the office, or for whoever works here alone. */
  readonly share: (isShared: boolean) => Promise<void>
  readonly remove: () => Promise<void>
}

/** The views of a register: the office's own first, then the ready ones. */
export function useViews(
  definition: RegisterDefinition,
  selection: ViewSelection | undefined,
  onSelection: (selection: ViewSelection) => void,
): Views {
  const workspace = useWorkspace()
  const savedViews = useWorkspaceValue('views')
  const texts = useTexts()
  const tabs = useMemo<readonly ViewTab[]>(() => {
    const text = texts.register(definition.id)
    const ready = definition.views.map((view) => ({
      id: view.id,
      name: text.views[view.id] ?? view.id,
      view,
      saved: false,
    }))
    const own = savedViews
      .filter((saved) => saved.register === definition.id)
      .map((saved) => ({
        id: saved.id,
        name: saved.name,
        view: saved.view,
        saved: true,
        ...personOf(saved),
      }))
    return [...own, ...ready]
  }, [definition, savedViews, texts])
  return useMemo(() => {
    const first: ViewTab = { id: definition.views[0].id, name: '', view: definition.views[0], saved: false }
    const find = (id: string | undefined) => tabs.find((one) => one.id === id)
    const tab = find(selection?.open) ?? find(first.id) ?? first
    const changed = selection?.changed ?? {}
    const view = changed[tab.id] ?? tab.view
    const without = (id: string) => Object.fromEntries(Object.entries(changed).filter(([other]) => other !== id))
    const open = (id: string) => onSelection({ open: id, changed })
    const reset = () => onSelection({ open: tab.id, changed: without(tab.id) })
    return {
      tabs,
      tab,
      view,
      // A view changed back is as it was.
      isChanged: (id) => {
        const now = changed[id]
        return now !== undefined && !sameValue(now, tabs.find((one) => one.id === id)?.view)
      },
      open,
      change: (change) => onSelection({ open: tab.id, changed: { ...changed, [tab.id]: { ...view, ...change } } }),
      reset,
      save: async (name) => {
        const id = name === undefined ? tab.id : newId()
        await workspace.saveView({ id, register: definition.id, name: name ?? tab.name, view, ...personOf(tab) })
        onSelection({ open: id, changed: without(tab.id) })
      },
      rename: (name) =>
        workspace.saveView({ id: tab.id, register: definition.id, name, view: tab.view, ...personOf(tab) }),
      share: (isShared) => {
        const { userName } = workspace.snapshot().preferences
        const saved = { id: tab.id, register: definition.id, name: tab.name, view: tab.view }
        return workspace.saveView(isShared ? saved : { ...saved, person: userName })
      },
      remove: async () => {
        await workspace.deleteView(tab.id)
        onSelection({ open: first.id, changed: without(tab.id) })
      },
    }
  }, [definition, tabs, selection, onSelection, workspace])
}
