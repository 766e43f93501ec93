import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { useToast } from '../../components/toasts'
import { useSample } from '../sample/useSample'
import { usePaste } from './usePaste'

interface Props {
  readonly definition: RegisterDefinition
  readonly onNew: () => void
  readonly onImport: () => void
  /** A block of cells was pasted, as a file of text with tabs. */
  readonly onPasteTable: (table: Uint8Array<ArrayBuffer>) => void
}

/** Says what the register is for and how to begin. */
export function EmptyRegister({ definition, onNew, onImport, onPasteTable }: Props) {
  const { app, register } = useTexts()
  const { add, busy } = useSample()
  const toast = useToast()
  const text = register(definition.id)
  usePaste({ onTable: onPasteTable, onText: () => toast({ look: 'plain', text: app.list.pasteNoTable }) })
  return (
    <div className="empty">
      <h2>{app.list.emptyTitle}</h2>
      <p>{text.purpose}</p>
      <p className="hint">{app.list.emptyPaste}</p>
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
