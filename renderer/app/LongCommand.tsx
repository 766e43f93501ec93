import { Button } from '../components/Button'
import { useTexts, useWorkspaceValue } from '../data/context'

/** Progress of a command over many records or of a folder of files, and a way to stop it: nothing of it is kept then. */
export function LongCommand() {
  const progress = useWorkspaceValue('progress')
  const { app, language } = useTexts()
  if (progress === undefined) return null
  const { done, of, cancel } = progress
  const words = app.commands.progress(done.toLocaleString(language), of.toLocaleString(language))
  return (
    <div className="toasts running">
      <div className="toast">
        <span className="text">{words}</span>
        <progress value={done} max={of} aria-label={words} />
        {/* All is written and only put in its place: that can no longer be stopped. */}
        {done < of ? (
          <Button size="small" onClick={cancel}>
            {app.common.cancel}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
