import { Pin, PinOff } from 'lucide-react'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'

/** Pins a register to the top of the navigation of this workstation, or takes it from there. */
export function PinButton({ register }: { readonly register: string }) {
  const workspace = useWorkspace()
  const { pinnedRegisters = [] } = useWorkspaceValue('preferences')
  const { navigation } = useTexts().app
  const isPinned = pinnedRegisters.includes(register)
  const Icon = isPinned ? PinOff : Pin
  return (
    <Button
      look="quiet"
      size="small"
      icon={<Icon size={14} aria-hidden />}
      aria-label={navigation.pin}
      aria-pressed={isPinned}
      title={navigation.pin}
      onClick={() => {
        const others = pinnedRegisters.filter((other) => other !== register)
        void workspace.setPreferences({ pinnedRegisters: isPinned ? others : [...others, register] })
      }}
    />
  )
}
