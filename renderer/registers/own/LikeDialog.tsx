import { useState } from 'react'
import type { Values } from '#shared/core/values/values'
import { definitionLike } from '#shared/registers/own/draft'
import { useCatalogue, useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { useOwnTexts } from './useOwnTexts'

interface Props {
  readonly onBegin: (values: Values) => void
  readonly onClose: () => void
}

/** Begins a register after another one. */
export function LikeDialog({ onBegin, onClose }: Props) {
  const { registers } = useCatalogue()
  const { app, register } = useTexts()
  const words = useOwnTexts()
  const [model, setModel] = useState(registers[0]?.id ?? '')
  const run = () => {
    const definition = registers.find(({ id }) => id === model)
    if (definition === undefined) return
    const text = register(model)
    onBegin(definitionLike(definition, text, words.copyName(text.name)))
  }
  return (
    <Dialog
      title={words.likeTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" onClick={run}>
            {words.likeRun}
          </Button>
        </>
      }
    >
      <Field label={words.like}>
        {(id) => (
          <select id={id} className="input" value={model} onChange={(event) => setModel(event.target.value)}>
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
