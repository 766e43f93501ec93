import { useId, useState } from 'react'
import { useWorkspace } from '../../app/context'

interface Props {
  readonly id: string
  readonly describedBy?: string | undefined
  readonly label?: string
  readonly register: string
  readonly field: string
  readonly value: string
  /** Offered besides what was used before, e.g. the office's departments. */
  readonly offered?: readonly string[]
  readonly onChange: (value: string) => void
}

/** A text input that offers what was entered in this field before. */
export function CompletedInput({ id, describedBy, label, register, field, value, offered = [], onChange }: Props) {
  const workspace = useWorkspace()
  const listId = useId()
  const [used, setUsed] = useState<readonly string[]>([])
  const complete = (typed: string) => void workspace.query.complete(register, field, typed).then(setUsed)
  return (
    <>
      <input
        id={id}
        aria-describedby={describedBy}
        aria-label={label}
        className="input"
        list={listId}
        value={value}
        onFocus={() => complete(value)}
        onChange={(event) => {
          onChange(event.target.value)
          complete(event.target.value)
        }}
      />
      <datalist id={listId}>
        {[...new Set([...used, ...offered])].map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  )
}
