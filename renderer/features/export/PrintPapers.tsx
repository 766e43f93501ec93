import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { globalKeys } from '../../components/keys'
import type { PrintSource } from './paper'
import { PrintDialog } from './PrintDialog'

interface Props {
  /** The papers the screen offers, made out when they are asked for. */
  readonly sources: () => Promise<readonly PrintSource[]>
  readonly size?: 'normal' | 'small'
  readonly disabled?: boolean
}

/** Prints the papers a screen of its own offers, by its button or the key of printing: the frame presses it (`App`). */
export function PrintPapers({ sources, size = 'normal', disabled = false }: Props) {
  const { printing } = useTexts()
  const [open, setOpen] = useState<readonly PrintSource[]>()
  return (
    <>
      <Button
        data-prints=""
        size={size}
        icon={<Printer size={size === 'small' ? 14 : 16} aria-hidden />}
        keys={globalKeys.print}
        disabled={disabled}
        onClick={() => void sources().then(setOpen)}
      >
        {printing.run}
      </Button>
      {open === undefined || open.length === 0 ? null : (
        <PrintDialog sources={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  )
}
