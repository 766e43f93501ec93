import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { useSample } from '../sample/useSample'

interface Props {
  readonly onNew: () => void
  readonly onImport: () => void
  readonly onTour: () => void
}

/** What a new office sees first: what the desk is for, and the ways to begin. */
export function Welcome({ onNew, onImport, onTour }: Props) {
  const { app, desk, help } = useTexts()
  const { add, busy } = useSample()
  return (
    <div className="empty">
      <h2>{desk.welcomeTitle}</h2>
      <p>{desk.welcome}</p>
      <div className="actions">
        <Button look="primary" onClick={onImport}>
          {app.list.emptyImport}
        </Button>
        <Button onClick={onNew}>{app.list.emptyFirst}</Button>
        <Button onClick={() => void add()} disabled={busy}>
          {app.list.emptySample}
        </Button>
        <Button onClick={onTour}>{help.tour.open}</Button>
      </div>
    </div>
  )
}
