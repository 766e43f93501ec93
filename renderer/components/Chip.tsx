import type { StateTone } from '#shared/model/field'

/** A state in words; its tone only supports them. */
export function Chip({ tone, children }: { readonly tone: StateTone; readonly children: string }) {
  return (
    <span className={`chip ${tone}`} title={children}>
      <span>{children}</span>
    </span>
  )
}
