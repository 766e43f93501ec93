import { isUnread, type FieldValue } from '#shared/core/values/values'
import { useTexts } from '../data/context'

interface Props {
  readonly id?: string
  readonly describedBy?: string | undefined
  readonly label?: string
  readonly choices: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly value: FieldValue | undefined
  readonly onChange: (value: string | undefined) => void
}

const unreadOption = '\u0000'

/** One of a list. A value that is not in the list, from a file or no longer offered, stays until another is chosen. */
export function ChoiceInput({ id, describedBy, label, choices, labels, value, onChange }: Props) {
  const { app } = useTexts()
  const unread = value !== undefined && isUnread(value) ? value.unread : undefined
  const offered = typeof value !== 'string' || choices.includes(value) ? choices : [...choices, value]
  return (
    <select
      id={id}
      aria-describedby={describedBy}
      aria-label={label}
      aria-invalid={unread !== undefined}
      className="input"
      value={unread === undefined ? (typeof value === 'string' ? value : '') : unreadOption}
      onChange={(event) => {
        if (event.target.value !== unreadOption) onChange(event.target.value === '' ? undefined : event.target.value)
      }}
    >
      <option value="">{app.form.choose}</option>
      {unread === undefined ? null : <option value={unreadOption}>{app.form.notChoice(unread)}</option>}
      {offered.map((choice) => (
        <option key={choice} value={choice}>
          {labels[choice] ?? choice}
        </option>
      ))}
    </select>
  )
}
