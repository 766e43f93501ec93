import { type ComponentProps, type ReactNode } from 'react'

interface Props extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  /** Key shown on the button; the key itself is handled by the shortcuts. */
  readonly keys?: string
  readonly icon?: ReactNode
}

/** A button with an optional icon and the key that does the same. Without text it needs an `aria-label`. */
export function Button({ look = 'plain', size = 'normal', keys, icon, children, className, ...rest }: Props) {
  const classes = ['button', look, size === 'small' ? 'small' : '', children === undefined ? 'icon' : '', className]
  return (
    <button type="button" {...rest} className={classes.filter(Boolean).join(' ')}>
      {icon}
      {children}
      {keys === undefined ? null : <kbd aria-hidden="true">{keys}</kbd>}
    </button>
  )
}
