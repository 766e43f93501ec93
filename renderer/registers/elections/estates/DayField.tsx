import type { CellValue } from '#shared/core/values/values'
import { useTexts, useWorkspaceValue } from '../../../data/context'
import { Field } from '../../../components/Field'
import { ParsedInput } from '../../../fields/ParsedInput'

/** A day to type outside a form of a record. */
export function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: CellValue | undefined
  readonly onChange: (value: CellValue | undefined) => void
}) {
  const { app } = useTexts()
  const today = useWorkspaceValue('today')
  return (
    <Field label={label} hint={app.form.dateHint}>
      {(id, describedBy) => (
        <ParsedInput id={id} describedBy={describedBy} kind="date" value={value} today={today} onChange={onChange} />
      )}
    </Field>
  )
}
