import { useId, useState } from 'react'

interface Props {
  readonly id?: string
  readonly describedBy?: string | undefined
  readonly label?: string
  readonly value: string
  /** Finds what was entered here before and goes on from what is typed. */
  readonly complete: (typed: string) => Promise<readonly string[]>
  /** Offered besides what was used before, e.g. the office's departments. */
  readonly offered?: readonly string[]
  readonly onChange: (value: string) => void
  /** Told what stands here when the clerk goes on. */
  readonly onLeave?: (value: string) => void
}

/** A text input that offers what was entered in this field before. */
export function CompletedInput({ id, describedBy, label, value, complete, offered = [], onChange, onLeave }: Props) {
  const listId = useId()
  const [used, setUsed] = useState<readonly string[]>([])
  const ask = (typed: string) => void complete(typed).then(setUsed)
  return (
    <>
      <input
        id={id}
        aria-describedby={describedBy}
        aria-label={label}
        className="input"
        list={listId}
        value={value}
        onFocus={() => ask(value)}
        onBlur={() => onLeave?.(value)}
        onChange={(event) => {
          onChange(event.target.value)
          ask(event.target.value)
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
