import { useTexts, useWorkspaceValue } from '../data/context'

/** Progress of a command over many records. */
export function LongCommand() {
  const progress = useWorkspaceValue('progress')
  const { app, language } = useTexts()
  if (progress === undefined) return null
  const { done, of } = progress
  const words = app.commands.progress(done.toLocaleString(language), of.toLocaleString(language))
  return (
    <div className="toasts">
      <div className="toast">
        <span className="text">{words}</span>
        <progress value={done} max={of} aria-label={words} />
      </div>
    </div>
  )
}
