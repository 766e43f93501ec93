import { useState } from 'react'
import { formatDay, isDay } from '#shared/core/calendar/days'
import { readTypedDay } from '#shared/core/calendar/typedDay'
import { formatGrosze } from '#shared/core/money/money'
import { readGrosze } from '#shared/core/money/readGrosze'
import { readInteger } from '#shared/core/actNumbers/readInteger'
import { isUnread, type CellValue, type Day } from '#shared/core/values/values'

export type ParsedKind = 'date' | 'integer' | 'money'

interface Props {
  readonly id?: string
  readonly describedBy?: string | undefined
  readonly label?: string
  readonly kind: ParsedKind
  readonly value: CellValue | undefined
  readonly today: Day
  readonly onChange: (value: CellValue | undefined) => void
}

/**
 * An input whose text is read as a day, a whole number or an amount while it is typed. Text that cannot be read is kept
 * as it is, to be mended later: registers warn, they do not block.
 */
export function ParsedInput({ id, describedBy, label, kind, value, today, onChange }: Props) {
  const [typed, setTyped] = useState<string>()
  return (
    <input
      id={id}
      aria-describedby={describedBy}
      aria-label={label}
      aria-invalid={value !== undefined && isUnread(value)}
      className="input"
      inputMode={kind === 'date' ? 'text' : 'decimal'}
      value={typed ?? printParsed(kind, value)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(readParsed(kind, event.target.value, today))
      }}
      // Once left, the field shows what was understood: `1.2.26` becomes 01.02.2026.
      onBlur={() => setTyped(undefined)}
    />
  )
}

/** Reads what was typed; blanks are no value, anything that is not of the kind is kept unread. */
export function readParsed(kind: ParsedKind, typed: string, today: Day): CellValue | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  const read =
    kind === 'date' ? readTypedDay(text, today).day : kind === 'integer' ? readInteger(text) : readGrosze(text)?.grosze
  return read ?? { unread: text }
}

function printParsed(kind: ParsedKind, value: CellValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'object') return value.unread
  if (typeof value === 'number') return kind === 'money' ? formatGrosze(value) : String(value)
  return typeof value === 'string' && isDay(value) ? formatDay(value) : String(value)
}
