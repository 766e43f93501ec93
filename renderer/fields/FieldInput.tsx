import type { RegisterDefinition } from '#shared/model/definition'
import { type FieldDefinition, offeredChoices } from '#shared/model/field'
import { numberingOf, readNumberOf } from '#shared/engine/numbering/numberingOf'
import { fieldLabel, choiceLabel } from '#shared/model/registerText'
import {
  isActNumber,
  isUnread,
  linksIn,
  rowsIn,
  textsIn,
  type FieldValue,
  type Values,
} from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../data/context'
import type { RecordAddress } from '../components/recordAddress'
import { ChoiceInput } from './ChoiceInput'
import { CompletedInput } from './CompletedInput'
import { InstantInput } from './InstantInput'
import { LinksInput } from './LinksInput'
import { MakeLinked } from './MakeLinked'
import { ParsedInput } from './ParsedInput'
import { PersonsInput } from './PersonsInput'
import { RollInput } from './RollInput'
import { RowsInput } from './RowsInput'

interface Props {
  readonly id: string
  readonly describedBy: string | undefined
  readonly definition: RegisterDefinition
  readonly field: FieldDefinition
  readonly record: string
  readonly value: FieldValue | undefined
  /** The record as it is in the form; only a field that hangs on others looks at it. */
  readonly values?: Values | undefined
  readonly onChange: (value: FieldValue | undefined) => void
  readonly onOpen: (address: RecordAddress) => void
}

/** The input of a field, by its type. */
export function FieldInput({ id, describedBy, definition, field, record, value, values, onChange, onOpen }: Props) {
  const workspace = useWorkspace()
  const { app, register } = useTexts()
  const today = useWorkspaceValue('today')
  const office = useWorkspaceValue('office')
  const text = register(definition.id)
  const common = { id, describedBy }
  switch (field.type) {
    case 'text':
    case 'caseSign': {
      const shown = plainText(value)
      const set = (typed: string) => onChange(typed === '' ? undefined : typed)
      if (field.complete !== true)
        return (
          <input
            id={id}
            aria-describedby={describedBy}
            className="input"
            value={shown}
            onChange={(event) => set(event.target.value)}
          />
        )
      return (
        <CompletedInput
          {...common}
          complete={(typed) => workspace.query.complete(definition.id, field.id, typed)}
          value={shown}
          offered={field.type === 'text' && field.list === 'departments' ? office.departments : noList}
          onChange={set}
        />
      )
    }
    case 'longText':
      return (
        <textarea
          id={id}
          aria-describedby={describedBy}
          className="input grows"
          rows={2}
          value={plainText(value)}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        />
      )
    case 'actNumber':
      return (
        <input
          id={id}
          aria-describedby={describedBy}
          className="input"
          autoComplete="off"
          value={value !== undefined && isActNumber(value) ? value.written : plainText(value)}
          onChange={(event) => {
            const typed = event.target.value
            // The text is kept as typed while typing: readNumber trims what it stores.
            onChange(
              typed.trim() === ''
                ? undefined
                : { ...readNumberOf(numberingOf(definition, office), typed), written: typed },
            )
          }}
          onBlur={() => {
            if (value !== undefined && isActNumber(value) && value.written !== value.written.trim())
              onChange({ ...value, written: value.written.trim() })
          }}
        />
      )
    case 'choice':
      return (
        <ChoiceInput
          {...common}
          choices={offeredChoices(field, typeof value === 'string' ? [value] : [])}
          labels={text.choices[field.id] ?? {}}
          value={value}
          onChange={onChange}
        />
      )
    case 'multiChoice': {
      const chosen = textsIn(value)
      const offered = [
        ...offeredChoices(field, chosen),
        ...chosen.filter((choice) => field.choices.every((known) => known !== choice)),
      ]
      return (
        <div id={id} className="multi-choice" role="group" aria-label={fieldLabel(text, field.id)}>
          {offered.map((choice) => (
            <label key={choice} className="checkbox">
              <input
                type="checkbox"
                checked={chosen.includes(choice)}
                onChange={(event) => {
                  const next = offered.filter((other) =>
                    other === choice ? event.target.checked : chosen.includes(other),
                  )
                  onChange(next.length === 0 ? undefined : next)
                }}
              />
              {choiceLabel(text, field.id, choice)}
            </label>
          ))}
        </div>
      )
    }
    case 'persons':
      return (
        <PersonsInput
          {...common}
          complete={(typed) => workspace.query.complete(definition.id, field.id, typed)}
          names={textsIn(value)}
          onChange={onChange}
        />
      )
    case 'instant':
      return <InstantInput {...common} value={cellOf(value)} onChange={onChange} />
    case 'date':
      return <ParsedInput {...common} kind="date" value={cellOf(value)} today={today} onChange={onChange} />
    case 'integer':
    case 'money':
      return <ParsedInput {...common} kind={field.type} value={cellOf(value)} today={today} onChange={onChange} />
    case 'boolean':
      return (
        <span className="checkbox">
          <input
            id={id}
            type="checkbox"
            checked={value === true}
            onChange={(event) => onChange(event.target.checked ? true : undefined)}
          />
          {value === true ? app.words.yes : app.words.no}
        </span>
      )
    case 'links': {
      const links = linksIn(value)
      return (
        <>
          <LinksInput
            id={id}
            field={field}
            label={fieldLabel(text, field.id)}
            self={record}
            links={links}
            onChange={(next) => onChange(next.length === 0 ? undefined : next)}
            onOpen={onOpen}
          />
          {field.makes === undefined || links.length > 0 ? null : (
            <MakeLinked definition={definition} field={field} record={record} onOpen={onOpen} />
          )}
        </>
      )
    }
    case 'roll':
      return (
        <RollInput
          id={id}
          definition={definition}
          field={field}
          text={text}
          label={fieldLabel(text, field.id)}
          values={values ?? {}}
          value={value}
          onChange={onChange}
        />
      )
    case 'rows': {
      const rows = rowsIn(value)
      if (field.ownScreen === true) return <output id={id}>{app.rowsElsewhere(rows.length)}</output>
      return (
        <RowsInput
          register={definition.id}
          field={field}
          text={text}
          rows={rows}
          today={today}
          onChange={(next) => onChange(next.length === 0 ? undefined : next)}
          onOpen={onOpen}
        />
      )
    }
    case 'files':
    case 'place':
    case 'derived':
      return null
  }
}

const noList: readonly string[] = []

function plainText(value: FieldValue | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : isUnread(value) ? value.unread : ''
}

function cellOf(value: FieldValue | undefined) {
  if (value === undefined || typeof value !== 'object') return value
  return isUnread(value) ? value : undefined
}
