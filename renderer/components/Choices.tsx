import { type ReactNode, useId } from 'react'

interface Props<T extends string> {
  readonly legend: string
  readonly options: readonly { readonly id: T; readonly label: string; readonly disabled?: boolean }[]
  readonly value: T | undefined
  readonly onChange: (value: T) => void
  /** Many of them stand in a list that scrolls. */
  readonly scrolled?: boolean
  /** What is said below them. */
  readonly children?: ReactNode
}

/** One of several, each in a line of its own. */
export function Choices<T extends string>({ legend, options, value, onChange, scrolled = false, children }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={scrolled ? 'choices scrolled' : 'choices'}>
      <legend>{legend}</legend>
      {options.map(({ id, label, disabled = false }) => (
        <label key={id} className="checkbox">
          <input type="radio" name={name} disabled={disabled} checked={value === id} onChange={() => onChange(id)} />
          {label}
        </label>
      ))}
      {children}
    </fieldset>
  )
}
