import { ArrowLeft, ArrowRight, Plus, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type RegisterText, fieldLabel } from '#shared/model/registerText'
import { Button } from '../../components/Button'
import { useOverlayTexts } from './useOwnTexts'

interface Props {
  readonly text: RegisterText
  /** Ids of the fields shown, from the left. */
  readonly shown: readonly string[]
  /** Ids of all that could be. */
  readonly all: readonly string[]
  /** Nothing may stand there: what that means is said by the list's owner. */
  readonly mayBeEmpty?: true
  /** What of a column is set beside it. */
  readonly beside?: (id: string, label: string) => ReactNode
  readonly onChange: (shown: readonly string[]) => void
  readonly children?: ReactNode
}

/** Columns in their order: moved, taken out, put in. */
export function ColumnList({ text, shown, all, mayBeEmpty, beside, onChange, children }: Props) {
  const words = useOverlayTexts()
  const [chosen, setChosen] = useState('')
  const others = all.filter((id) => !shown.includes(id))
  const added = others.includes(chosen) ? chosen : (others[0] ?? '')
  const move = (at: number, by: 1 | -1) => {
    const [id, other] = [shown[at], shown[at + by]]
    if (id === undefined || other === undefined) return
    onChange(shown.with(at, other).with(at + by, id))
  }
  return (
    <>
      <ol className="own-order wide">
        {shown.map((id, at) => {
          const label = fieldLabel(text, id)
          return (
            <li key={id}>
              <span>{label}</span>
              {beside?.(id, label)}
              <Button
                look="quiet"
                size="small"
                disabled={at === 0}
                aria-label={words.left(label)}
                icon={<ArrowLeft size={14} aria-hidden />}
                onClick={() => move(at, -1)}
              />
              <Button
                look="quiet"
                size="small"
                disabled={at === shown.length - 1}
                aria-label={words.right(label)}
                icon={<ArrowRight size={14} aria-hidden />}
                onClick={() => move(at, 1)}
              />
              <Button
                look="quiet"
                size="small"
                disabled={shown.length === 1 && mayBeEmpty !== true}
                aria-label={words.removeColumn(label)}
                icon={<X size={14} aria-hidden />}
                onClick={() => onChange(shown.filter((other) => other !== id))}
              />
            </li>
          )
        })}
      </ol>
      <div className="pane-row wide">
        <select
          className="input"
          aria-label={words.addColumn}
          value={added}
          onChange={(event) => setChosen(event.target.value)}
        >
          {others.map((id) => (
            <option key={id} value={id}>
              {fieldLabel(text, id)}
            </option>
          ))}
        </select>
        <Button
          icon={<Plus size={14} aria-hidden />}
          disabled={added === ''}
          onClick={() => onChange([...shown, added])}
        >
          {words.addColumn}
        </Button>
        {children}
      </div>
    </>
  )
}
