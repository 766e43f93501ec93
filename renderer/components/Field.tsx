import { TriangleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTexts } from '../data/context'

interface Props {
  /** Id of the record's field, by which a task of the desk finds it. */
  readonly field?: string
  readonly label: string
  readonly required?: boolean
  readonly hint?: string | undefined
  /** Warn, do not block: the field can be saved with these. */
  readonly warnings?: readonly string[]
  readonly wide?: boolean
  readonly children: (id: string, describedBy: string | undefined) => ReactNode
}

/** A label above its input, with a hint or warnings below. */
export function Field({ field, label, required = false, hint, warnings = [], wide = false, children }: Props) {
  const id = useId()
  const { app } = useTexts()
  const noteId = `${id}-note`
  const hasNote = hint !== undefined || warnings.length > 0
  return (
    <div className={wide ? 'field wide' : 'field'} data-field={field}>
      <label htmlFor={id}>
        {label} {required ? <span className="required">({app.common.required})</span> : null}
      </label>
      {children(id, hasNote ? noteId : undefined)}
      {hasNote ? (
        <div id={noteId} aria-live="polite">
          {warnings.map((warning) => (
            <div key={warning} className="warning">
              <TriangleAlert size={13} aria-hidden />
              <span>{warning}</span>
            </div>
          ))}
          {hint === undefined || warnings.length > 0 ? null : <div className="hint">{hint}</div>}
        </div>
      ) : null}
    </div>
  )
}
