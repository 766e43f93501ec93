import { ArrowLeft } from 'lucide-react'
import { Button } from '../../components/Button'
import { formKeys } from '../../components/keys'
import { useOwnTexts } from './useOwnTexts'

interface Props {
  readonly title: string
  readonly isChanged: boolean
  readonly onClose: () => void
  readonly onDiscard: () => void
  readonly onSave: () => void
}

/** The head of an editor of definitions: back, what is edited, give up or take over what was changed. */
export function EditorHead({ title, isChanged, onClose, onDiscard, onSave }: Props) {
  const words = useOwnTexts()
  return (
    <header className="screen-head">
      <Button look="quiet" icon={<ArrowLeft size={16} aria-hidden />} onClick={onClose}>
        {words.back}
      </Button>
      <h1>{title}</h1>
      <div className="actions">
        {isChanged ? <Button onClick={onDiscard}>{words.discard}</Button> : null}
        <Button look="primary" keys={formKeys.save} disabled={!isChanged} onClick={onSave}>
          {words.apply}
        </Button>
      </div>
    </header>
  )
}

/** Why there is nothing to show of a definition yet, and what to do. */
export function Incomplete({ lines }: { readonly lines: readonly string[] }) {
  const words = useOwnTexts()
  return (
    <div className="hint">
      <p>{words.preview.none}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

/** What still keeps a definition from being saved. */
export function Missing({ lines }: { readonly lines: readonly string[] }) {
  const words = useOwnTexts()
  if (lines.length === 0) return null
  return (
    <div className="notice" role="alert">
      <p>{words.problemsTitle}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
