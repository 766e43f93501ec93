import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { useSample } from '../sample/useSample'

interface Props {
  readonly definition: RegisterDefinition
  readonly onNew: () => void
  readonly onImport: () => void
}

/** Says what the register is for and how to begin. */
export function EmptyRegister({ definition, onNew, onImport }: Props) {
  const { app, register } = useTexts()
  const { add, busy } = useSample()
  const text = register(definition.id)
  return (
    <div className="empty">
      <h2>{app.list.emptyTitle}</h2>
      <p>{text.purpose}</p>
      <div className="actions">
        <Button look="primary" onClick={onImport}>
          {app.list.emptyImport}
        </Button>
        <Button onClick={onNew}>{app.list.emptyFirst}</Button>
        <Button onClick={() => void add()} disabled={busy}>
          {app.list.emptySample}
        </Button>
      </div>
    </div>
  )
}
