import { useEffect } from 'react'
import { useWorkspace } from '../../data/context'

/** Registers that are remembered. */
const remembered = 12

/** Remembers that the register was opened, for the navigation. */
export function useRecentRegister(register: string): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const { recentRegisters = [] } = workspace.snapshot().preferences
    if (recentRegisters[0] === register) return
    const others = recentRegisters.filter((other) => other !== register)
    void workspace.setPreferences({ recentRegisters: [register, ...others].slice(0, remembered) })
  }, [workspace, register])
}
