import { isKept } from '#shared/engine/office/keptRegisters'
import type { Register } from '#shared/engine/register'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { switchOn } from '../../data/keptRegisters'
import { Button } from '../../components/Button'
import { useToast } from '../../components/toasts'

/** Says of a register the office does not keep that it is off, and switches it on. */
export function OffNotice({ register }: { readonly register: Register }) {
  const workspace = useWorkspace()
  const catalogue = useCatalogue()
  const office = useWorkspaceValue('office')
  const { app, register: textOf } = useTexts()
  const toast = useToast()
  if (isKept(register, office)) return null
  const on = async () => {
    await switchOn(workspace, catalogue, register)
    toast({ look: 'plain', text: app.kept.switchedOn(textOf(register.id).name) })
  }
  return (
    <div className="notice quiet">
      {app.kept.off}
      <Button size="small" onClick={() => void on()}>
        {app.kept.switchOn}
      </Button>
    </div>
  )
}
