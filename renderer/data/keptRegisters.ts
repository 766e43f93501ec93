import { useMemo } from 'react'
import { isKept, switched } from '#shared/engine/office/keptRegisters'
import type { Catalogue } from '#shared/engine/catalogue'
import type { Register } from '#shared/engine/register'
import { useCatalogue, useWorkspaceValue } from './context'
import type { Workspace } from './workspace'

/** The registers the office keeps, in the order of the navigation; those that are off are found by the search only. */
export function useKeptRegisters(): readonly Register[] {
  const catalogue = useCatalogue()
  const { profiles, kept } = useWorkspaceValue('office')
  return useMemo(
    () => catalogue.registers.filter((register) => isKept(register, { profiles, kept })),
    [catalogue, profiles, kept],
  )
}

/** Switches a register on, with those of the same screen, as a change of the office's settings that can be taken back. */
export async function switchOn(workspace: Workspace, catalogue: Catalogue, register: Register): Promise<void> {
  const { office } = workspace.snapshot()
  const { within } = register
  const together = within === undefined ? [register] : catalogue.registers.filter((one) => one.within === within)
  await workspace.setOffice({ ...office, kept: switched(together, office, true) })
}
