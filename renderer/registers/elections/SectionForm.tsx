import { Undo2 } from 'lucide-react'
import type { Register } from '#shared/engine/register'
import { fieldLabel } from '#shared/model/registerText'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { formKeys, useSaveKey } from '../../components/keys'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { AllChangedMeanwhile } from '../../features/record/ChangedMeanwhile'
import { Clocks } from '../../features/record/Clocks'
import { DerivedField } from '../../features/record/DerivedField'
import { FieldInput } from '../../fields/FieldInput'
import { usePresented } from '../../features/record/usePresented'
import { useRecordForm } from '../../features/record/useRecordForm'

interface Props {
  readonly definition: Register
  readonly record: string
  /** Fields in the order they are shown. */
  readonly fields: readonly string[]
  readonly chamber: boolean
  /** Shows the record's deadlines above the fields. */
  readonly clocks?: boolean
}

/** A part of a record's form on a page of its own: drafts, undo and history as in the pane. */
export function SectionForm({ definition, record, fields, chamber, clocks = false }: Props) {
  const { app, register } = useTexts()
  const today = useWorkspaceValue('today')
  const text = register(definition.id)
  const form = useRecordForm(definition, record, undefined)
  const presented = usePresented(definition, form)
  const { save } = form
  useSaveKey(save)
  if (!form.ready) return null
  const shown = definition.fields.filter(
    (field) => fields.includes(field.id) && (!chamber || field.privacy === 'public'),
  )
  return (
    <div className="election-form">
      {clocks && !chamber ? <Clocks definition={definition} presented={presented} onChange={form.set} /> : null}
      <div className="fields">
        {shown.map((field) =>
          field.type === 'derived' ? (
            <DerivedField
              key={field.id}
              definition={definition}
              field={field}
              value={presented.derived[field.id]}
              values={form.values}
              today={today}
            />
          ) : (
            <Field
              key={field.id}
              label={fieldLabel(text, field.id)}
              required={field.required === true}
              wide={field.wide === true}
              hint={text.hints[field.id] ?? (field.type === 'date' ? app.form.dateHint : undefined)}
            >
              {(id, describedBy) => (
                <FieldInput
                  id={id}
                  describedBy={describedBy}
                  definition={definition}
                  field={field}
                  record={record}
                  value={form.values[field.id]}
                  onChange={(value) => form.set(field.id, value)}
                  onOpen={() => undefined}
                />
              )}
            </Field>
          ),
        )}
      </div>
      <AllChangedMeanwhile definition={definition} meanwhile={form.meanwhile} onDecide={form.decide} />
      <div className="pane-row">
        <Button look="primary" keys={formKeys.save} disabled={!form.isChanged} onClick={() => void save()}>
          {app.pane.save}
        </Button>
        {form.isChanged ? (
          <Button icon={<Undo2 size={14} aria-hidden />} onClick={() => void form.discard()}>
            {app.pane.discard}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
