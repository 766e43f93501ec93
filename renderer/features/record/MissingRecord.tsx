import { X } from 'lucide-react'
import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts } from '../../data/context'
import type { RecordAddress } from '../../components/recordAddress'
import { Button } from '../../components/Button'
import type { RecordPlace } from '../../data/query/queryTypes'

interface Props {
  readonly definition: RegisterDefinition
  /** Where the record is, if it is in another register. */
  readonly elsewhere: RecordPlace | undefined
  readonly onOpen: (address: RecordAddress) => void
  readonly onClose: () => void
  /** Gives up what was typed for a record that is not here; `undefined` where nothing was. */
  readonly onDiscard: (() => void) | undefined
}

/**
 * Stands in the pane for a record the register does not have: an empty form would write it into this register, though it
 * belongs to another.
 */
export function MissingRecord({ definition, elsewhere, onOpen, onClose, onDiscard }: Props) {
  const { app, register } = useTexts()
  const own = register(definition.id).name
  return (
    <aside className="pane" aria-label={app.pane.missingTitle}>
      <div className="pane-row">
        <Button
          size="small"
          className="close"
          aria-label={app.pane.close}
          icon={<X size={14} aria-hidden />}
          onClick={onClose}
        />
      </div>
      <h2 className="pane-title">{app.pane.missingTitle}</h2>
      <p role="status">
        {elsewhere === undefined ? app.pane.missing(own) : app.pane.elsewhere(own, register(elsewhere.register).name)}
      </p>
      <div className="pane-row">
        {elsewhere === undefined ? null : (
          <Button look="primary" onClick={() => onOpen(elsewhere)}>
            {app.pane.openElsewhere(elsewhere.name)}
          </Button>
        )}
        <Button onClick={onClose}>{app.pane.toList}</Button>
        {onDiscard === undefined ? null : <Button onClick={onDiscard}>{app.pane.discardStray}</Button>}
      </div>
    </aside>
  )
}
