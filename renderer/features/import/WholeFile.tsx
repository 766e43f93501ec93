import type { WholeFileOffer } from '#shared/engine/import/wholeFile'
import type { RegisterDefinition } from '#shared/model/definition'
import { fieldLabel } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import { Field } from '../../components/Field'

interface Props {
  readonly definition: RegisterDefinition
  readonly offers: readonly WholeFileOffer[]
  readonly disabled: boolean
  /** `null` for none of what is offered. */
  readonly onChoose: (field: string, record: string | null) => void
}

/** What the file is of as a whole and does not say itself: one value for all its rows, seen before anything is written. */
export function WholeFile({ definition, offers, disabled, onChoose }: Props) {
  const { app, register } = useTexts()
  const { importing } = app
  const text = register(definition.id)
  return offers.map(({ field, records, chosen }) => {
    const label = fieldLabel(text, field)
    return records.length === 0 ? (
      <p key={field} className="notice">
        {importing.wholeFileNone(label)}
      </p>
    ) : (
      <div key={field} className="import-facts">
        <Field label={importing.wholeFile(label)}>
          {(id) => (
            <select
              id={id}
              className="input"
              disabled={disabled}
              value={chosen ?? ''}
              onChange={({ target: { value } }) => onChoose(field, value === '' ? null : value)}
            >
              <option value="">{importing.wholeFileNothing}</option>
              {records.map(({ record, written }) => (
                <option key={record} value={record}>
                  {written}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className={chosen === undefined ? 'notice' : 'hint'} role="status">
          {chosen === undefined ? importing.wholeFileChoose(label) : importing.wholeFileSaid(label)}
        </p>
      </div>
    )
  })
}
