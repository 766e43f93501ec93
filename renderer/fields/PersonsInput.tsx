import { useTexts } from '../data/context'
import { CompletedInput } from './CompletedInput'

interface Props {
  readonly id?: string
  readonly describedBy?: string | undefined
  /** Names the first line where no label stands for its id. */
  readonly label?: string
  /** Finds who was named here before and goes on from what is typed. */
  readonly complete: (typed: string) => Promise<readonly string[]>
  readonly names: readonly string[]
  readonly onChange: (names: readonly string[] | undefined) => void
}

/** People by name, one to a line; a new line appears as soon as the last one is used. */
export function PersonsInput({ id, describedBy, label, complete, names, onChange }: Props) {
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
          {...(id === undefined ? {} : { id: index === 0 ? id : `${id}-${index}` })}
          {...(index > 0 ? { label: app.form.addPerson } : label === undefined ? { describedBy } : { label })}
          complete={complete}
          value={name}
          onChange={(typed) => set(index, typed)}
        />
      ))}
    </div>
  )
}
