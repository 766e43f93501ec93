import type { ReactNode } from 'react'

interface Props {
  /** What the table is of, for screen readers. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** A box in which a table scrolls sideways where there is no room for it, so that the page never does (WCAG 1.4.10). */
export function WideTable({ label, className, children }: Props) {
  return (
    <div
      className={className === undefined ? 'wide-table' : `wide-table ${className}`}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </div>
  )
}
