import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'

interface Props {
  readonly done: number
  readonly of: number
  readonly onCancel: () => void
}

/** Progress of the one command that writes the import; cancelling rolls all of it back. */
export function RunningStep({ done, of, onCancel }: Props) {
  const { app, language } = useTexts()
  const words = app.importing.running(done.toLocaleString(language), of.toLocaleString(language))
  return (
    <div className="empty">
      <div
        className="progress"
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
      >
        <div style={{ width: `${(100 * done) / Math.max(1, of)}%` }} />
      </div>
      <p role="status">{words}</p>
      <Button onClick={onCancel}>{app.common.cancel}</Button>
    </div>
  )
}
