import { Check, Circle, CircleDot, Clock3, TriangleAlert } from 'lucide-react'
import type { StateTone } from '#shared/model/field'

const signs = { quiet: Circle, info: CircleDot, soon: Clock3, met: Check, late: TriangleAlert } as const

/** A state in a list: a sign and its word. Coloured only where something is near or late; the eye finds those. */
export function StateMark({ tone, children }: { readonly tone: StateTone; readonly children: string }) {
  const Sign = signs[tone]
  return (
    <span className={`state-mark ${tone}`} title={children}>
      <Sign size={12} aria-hidden />
      <span className="text">{children}</span>
    </span>
  )
}
