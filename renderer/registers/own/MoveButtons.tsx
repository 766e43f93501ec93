import { ArrowDown, ArrowUp } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button } from '../../components/Button'
import { useOwnTexts } from './useOwnTexts'

interface Props {
  readonly label: string
  readonly onMove: (by: 1 | -1) => void
}

/** Moves what is chosen in a list of parts. */
export function MoveButtons({ label, onMove }: Props) {
  const words = useOwnTexts()
  return (
    <span className="moves">
      <Button
        look="quiet"
        size="small"
        aria-label={words.moveUp(label)}
        icon={<ArrowUp size={14} aria-hidden />}
        onClick={() => onMove(-1)}
      />
      <Button
        look="quiet"
        size="small"
        aria-label={words.moveDown(label)}
        icon={<ArrowDown size={14} aria-hidden />}
        onClick={() => onMove(1)}
      />
    </span>
  )
}

/** Where Alt and an arrow move a part to; `undefined` for other keys. */
export function movedBy({ altKey, key }: Pick<KeyboardEvent, 'altKey' | 'key'>): 1 | -1 | undefined {
  if (!altKey) return undefined
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined
}
