import { useTexts, useWorkspace } from '../data/context'
import { CompletedInput } from './CompletedInput'

interface Props {
  readonly id: string
  readonly describedBy: string | undefined
  readonly register: string
  readonly field: string
  readonly names: readonly string[]
  readonly onChange: (names: readonly string[] | undefined) => void
}

/** People by name, one to a line; a new line appears as soon as the last one is used. */
export function PersonsInput({ id, describedBy, register, field, names, onChange }: Props) {
  const workspace = useWorkspace()
  const { app } = useTexts()
  const set = (at: number, name: string) => {
    const next = [...names]
    next[at] = name
    const left = next.filter((other, index) => other !== '' || index < at)
    onChange(left.length === 0 ? undefined : left)
  }
  return (
    <div className="persons">
      {[...names, ''].map((name, index) => (
        <CompletedInput
          key={index}
          id={index === 0 ? id : `${id}-${index}`}
          {...(index === 0 ? { describedBy } : { label: app.form.addPerson })}
          complete={(typed) => workspace.query.complete(register, field, typed)}
          value={name}
          onChange={(typed) => set(index, typed)}
        />
      ))}
    </div>
  )
}
