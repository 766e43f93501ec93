import { useState } from 'react'
import type { FieldDefinition, RegisterDefinition } from '#shared/model/definition'
import { fieldLabel } from '#shared/model/registerText'
import { isUnread, type FieldValue } from '#shared/core/values/values'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { nameOfCommand, useUndo } from '../history/undo'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { FieldInput } from '../../fields/FieldInput'
import { fieldWarnings } from '../record/fieldWarnings'

interface Props {
  readonly definition: RegisterDefinition
  readonly records: readonly string[]
  readonly onClose: () => void
}

/** Fields in which many records may rightly have one value; a number or a title is each record's own. */
function isCommon(field: FieldDefinition): boolean {
  return ['choice', 'text', 'date', 'integer', 'boolean', 'caseSign', 'persons', 'multiChoice'].includes(field.type)
}

/** Sets one field of many records, as one command. */
export function EditManyDialog({ definition, records, onClose }: Props) {
  const workspace = useWorkspace()
  const texts = useTexts()
  const toast = useToast()
  const { undoOnly } = useUndo()
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
    const labels = await workspace.query.labels(definition.id, records)
    const name = {
      kind: 'editMany',
      register: definition.id,
      field: field.id,
      count: records.length,
      labels,
      ...(isClearing ? { emptied: true as const } : {}),
    } as const
    const edits = records.map((record) => ({ record, register: definition.id, fields: { [field.id]: to } }))
    const outcome = await workspace.run(name, edits).finally(() => setBusy(false))
    onClose()
    if (outcome === undefined) toast({ look: 'plain', text: app.commands.unchanged })
    else
      toast({
        look: 'plain',
        text: app.commands.did(nameOfCommand(texts, outcome.command.name)),
        action: { label: app.common.undo, run: () => void undoOnly(outcome.command.id) },
      })
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
