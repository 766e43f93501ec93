import { Button } from '../components/Button'
import { Dialog } from '../components/Dialog'
import { useTexts } from '../data/context'
import { useKeptRegisters } from '../data/keptRegisters'

interface Props {
  readonly title: string
  readonly onRegister: (register: string) => void
  readonly onClose: () => void
}

/** Asks which register a command is about, where the screen does not say it. */
export function RegisterChoice({ title, onRegister, onClose }: Props) {
  const registers = useKeptRegisters()
  const { register } = useTexts()
  return (
    <Dialog title={title} onClose={onClose}>
      {registers
        .filter(({ within }) => within === undefined)
        .map(({ id }) => (
          <Button key={id} onClick={() => onRegister(id)}>
            {register(id).name}
          </Button>
        ))}
    </Dialog>
  )
}
