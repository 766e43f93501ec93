import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { displayValue } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import type { FieldValue } from '#shared/core/values/values'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import type { Meanwhile } from './typedFields'

export type Decide = (field: string, side: 'typed' | 'stored') => void

interface Props {
  readonly definition: RegisterDefinition
  readonly field: string
  readonly change: Meanwhile
  readonly onDecide: Decide
}

/** A field somebody changed while it was typed in: both values, and a choice. Until it is made the field is not saved. */
export function ChangedMeanwhile({ definition, field, change, onDecide }: Props) {
  const { app, register } = useTexts()
  const text = register(definition.id)
  const label = fieldLabel(text, field)
  const print = (value: FieldValue | undefined) => {
    const known = fieldOf(definition, field)
    if (known === undefined || value === undefined) return app.common.none
    return known.privacy === 'special' ? app.special.hidden : displayValue(known, value, text, app.words)
  }
  return (
    <div className="meanwhile" role="group" aria-label={app.form.meanwhileOf(label)}>
      <p>{app.form.meanwhile}</p>
      <dl>
        <dt>{app.form.storedNow}</dt>
        <dd>{print(change.stored)}</dd>
        <dt>{app.form.typedHere}</dt>
        <dd>{print(change.typed)}</dd>
      </dl>
      <div className="pane-row">
        <Button size="small" onClick={() => onDecide(field, 'stored')}>
          {app.form.takeStored}
        </Button>
        <Button size="small" onClick={() => onDecide(field, 'typed')}>
          {app.form.keepTyped}
        </Button>
      </div>
    </div>
  )
}

interface AllProps {
  readonly definition: RegisterDefinition
  readonly meanwhile: ReadonlyMap<string, Meanwhile>
  readonly onDecide: Decide
}

/** All such fields of a form whose inputs are not the usual ones. */
export function AllChangedMeanwhile({ definition, meanwhile, onDecide }: AllProps) {
  const { register } = useTexts()
  return Array.from(meanwhile, ([field, change]) => (
    <div key={field}>
      <b>{fieldLabel(register(definition.id), field)}</b>
      <ChangedMeanwhile definition={definition} field={field} change={change} onDecide={onDecide} />
    </div>
  ))
}
