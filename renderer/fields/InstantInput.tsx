import { format, parseISO } from 'date-fns'
import { isUnread, type CellValue } from '#shared/core/values/values'

interface Props {
  readonly id: string
  readonly describedBy?: string | undefined
  readonly value: CellValue | undefined
  readonly onChange: (value: CellValue | undefined) => void
}

/** A moment, typed and shown in the time of the workstation, stored in UTC. */
export function InstantInput({ id, describedBy, value, onChange }: Props) {
  const instant = typeof value === 'string' ? parseISO(value) : undefined
  const isShown = instant !== undefined && !Number.isNaN(instant.getTime())
  return (
    <input
      id={id}
      aria-describedby={describedBy}
      aria-invalid={typeof value === 'object' && isUnread(value)}
      className="input"
      type="datetime-local"
      value={isShown ? format(instant, "yyyy-MM-dd'T'HH:mm") : ''}
      onChange={(event) => {
        const typed = event.target.value
        onChange(typed === '' ? undefined : new Date(typed).toISOString())
      }}
    />
  )
}
