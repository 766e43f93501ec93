import { memo } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { fieldLabel } from '#shared/model/registerText'
import type { ActNumber, FieldValue, Values } from '#shared/core/values/values'
import { useTexts } from '../../data/context'
import type { RecordAddress } from '../../components/recordAddress'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { ChangedMeanwhile, type Decide } from './ChangedMeanwhile'
import { Concealed } from './Concealed'
import { FieldInput } from '../../fields/FieldInput'
import type { Meanwhile } from './typedFields'

interface Props {
  readonly definition: RegisterDefinition
  readonly field: FieldDefinition
  readonly record: string
  readonly value: FieldValue | undefined
  /** The record as it is in the form, for fields that hang on others. */
  readonly values?: Values | undefined
  readonly warnings: readonly string[]
  /** The number this act should bear, to be taken with one press. */
  readonly proposal: ActNumber | undefined
  /** Whether the value is hidden until it is asked for. */
  readonly concealed: boolean
  readonly onReveal: () => void
  /** Given when the field was changed elsewhere while it was typed in. */
  readonly meanwhile: Meanwhile | undefined
  readonly onDecide: Decide
  readonly onChange: (field: string, value: FieldValue | undefined) => void
  readonly onOpen: (address: RecordAddress) => void
  /** By what the form holds now. */
  readonly isRequired: boolean
}

/**
 * One field of the form with its label, hint and warnings. A form has up to fifty of them, so one renders again only when
 * something in it changed; saving an entry would otherwise be felt.
 */
export const RecordField = memo(function RecordField(props: Props) {
  const { definition, field, record, value, proposal, onChange } = props
  const { app, register } = useTexts()
  const text = register(definition.id)
  const label = fieldLabel(text, field.id)
  return (
    <Field
      field={field.id}
      label={label}
      required={props.isRequired}
      wide={field.wide === true}
      hint={text.hints[field.id] ?? (field.type === 'date' ? app.form.dateHint : undefined)}
      warnings={props.warnings}
    >
      {(id, describedBy) =>
        props.concealed ? (
          <Concealed id={id} label={label} onReveal={props.onReveal} />
        ) : (
          <>
            <FieldInput
              id={id}
              describedBy={describedBy}
              definition={definition}
              field={field}
              record={record}
              value={value}
              values={props.values}
              onChange={(next) => onChange(field.id, next)}
              onOpen={props.onOpen}
            />
            {props.meanwhile === undefined ? null : (
              <ChangedMeanwhile
                definition={definition}
                field={field.id}
                change={props.meanwhile}
                onDecide={props.onDecide}
              />
            )}
            {proposal === undefined ? null : (
              <Button look="quiet" size="small" onClick={() => onChange(field.id, proposal)}>
                {app.form.propose(proposal.written)}
              </Button>
            )}
          </>
        )
      }
    </Field>
  )
})
