import { useState } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { fieldLabel } from '#shared/model/registerText'
import { isUnread, type FieldValue } from '#shared/core/values/values'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { FieldInput } from '../../fields/FieldInput'
import { fieldWarnings } from '../record/fieldWarnings'
import { isCommon } from './cellRules'
import { useEditMany } from './useEditMany'

interface Props {
  readonly definition: RegisterDefinition
  readonly records: readonly string[]
  readonly onClose: () => void
}

/** Sets one field of many records, as one command. */
export function EditManyDialog({ definition, records, onClose }: Props) {
  const texts = useTexts()
  const editMany = useEditMany(definition)
  const { app } = texts
  const text = texts.register(definition.id)
  const fields = definition.fields.filter(isCommon)
  // Nothing is chosen at first: a field that stands there by itself would be one click from being overwritten.
  const [field, setField] = useState<FieldDefinition>()
  const [value, setValue] = useState<FieldValue>()
  const [busy, setBusy] = useState(false)
  const label = field === undefined ? '' : fieldLabel(text, field.id)
  // A box that is not ticked says „no”, and is stored as no value.
  const isReady = field !== undefined && (field.type === 'boolean' || (value !== undefined && !isUnread(value)))
  const run = async (to: FieldValue | undefined, isClearing: boolean) => {
    if (field === undefined) return
    setBusy(true)
    await editMany(field, records, to, isClearing).finally(() => setBusy(false))
    onClose()
  }
  return (
    <Dialog
      title={app.editMany.title(records.length)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          {field === undefined || field.type === 'boolean' ? null : (
            <Button look="danger" disabled={busy || field.required === true} onClick={() => void run(undefined, true)}>
              {app.editMany.clear(label)}
            </Button>
          )}
          <Button look="primary" disabled={busy || !isReady} onClick={() => void run(value, false)}>
            {app.editMany.run}
          </Button>
        </>
      }
    >
      <Field label={app.editMany.field}>
        {(id) => (
          <select
            id={id}
            className="input"
            value={field?.id ?? ''}
            onChange={(event) => {
              setField(fields.find((candidate) => candidate.id === event.target.value))
              setValue(undefined)
            }}
          >
            <option value="">{app.editMany.choose}</option>
            {fields.map((candidate) => (
              <option key={candidate.id} value={candidate.id}>
                {fieldLabel(text, candidate.id)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {field === undefined ? null : (
        <Field
          label={app.editMany.value}
          hint={field.required === true ? app.editMany.required(label) : app.editMany.hint}
          warnings={
            value === undefined
              ? []
              : (fieldWarnings(definition, { [field.id]: value }, false, texts).get(field.id) ?? [])
          }
        >
          {(id, describedBy) => (
            <FieldInput
              id={id}
              describedBy={describedBy}
              definition={definition}
              field={field}
              record=""
              value={value}
              onChange={setValue}
              onOpen={() => undefined}
            />
          )}
        </Field>
      )}
    </Dialog>
  )
}
