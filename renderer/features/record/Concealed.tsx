import { Eye } from 'lucide-react'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'

interface Props {
  readonly id: string
  readonly label: string
  readonly onReveal: () => void
}

/** Stands for a value of the special class (health, criminal record) until somebody asks for it, record by record. */
export function Concealed({ id, label, onReveal }: Props) {
  const { app } = useTexts()
  return (
    <span className="concealed">
      <span>{app.special.hidden}</span>
      <Button
        id={id}
        size="small"
        icon={<Eye size={14} aria-hidden />}
        aria-label={app.special.revealOf(label)}
        onClick={onReveal}
      >
        {app.special.reveal}
      </Button>
    </span>
  )
}
