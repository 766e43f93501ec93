import { useState } from 'react'
import type { Register } from '#shared/engine/register'
import { useCatalogue, useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'

interface Props {
  readonly title: string
  readonly label: string
  readonly run: string
  /** Which registers may be chosen. */
  readonly among: (register: Register) => boolean
  readonly onChoose: (register: Register) => void
  readonly onClose: () => void
}

/** Asks for a register to begin with: the model of a new one, or the one to be changed. */
export function ReadyDialog({ title, label, run, among, onChoose, onClose }: Props) {
  const catalogue = useCatalogue()
  const { app, register } = useTexts()
  const registers = catalogue.registers.filter(among)
  const [chosen, setChosen] = useState(registers[0]?.id ?? '')
  const choose = () => {
    const found = registers.find(({ id }) => id === chosen)
    if (found === undefined) return
    onClose()
    onChoose(found)
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" onClick={choose}>
            {run}
          </Button>
        </>
      }
    >
      <Field label={label}>
        {(id) => (
          <select id={id} className="input" value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {registers.map((one) => (
              <option key={one.id} value={one.id}>
                {register(one.id).name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Dialog>
  )
}
