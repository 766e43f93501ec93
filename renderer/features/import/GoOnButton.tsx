import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { Button } from '../../components/Button'
import { importKeys, isInDialog, pressed, useKeyDown } from '../../components/keys'

interface Props {
  readonly disabled: boolean
  readonly onGo: () => void
  readonly children: ReactNode
}

/**
 * What leads on in a step of the import: Ctrl+Enter from wherever the focus is, and Enter as soon as the step is there, for the
 * focus is on it unless the clerk has put it elsewhere.
 */
export function GoOnButton({ disabled, onGo, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      button.current?.focus({ preventScroll: true })
  }, [])
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      if (event.defaultPrevented || isInDialog(event.target) || !pressed(event, importKeys.goOn)) return
      event.preventDefault()
      if (!disabled && !event.repeat) onGo()
    },
    [disabled, onGo],
  )
  useKeyDown(onKey)
  return (
    <Button
      ref={button}
      look="primary"
      keys={importKeys.goOn}
      disabled={disabled}
      onClick={onGo}
      // A key held down must not go through all steps unseen.
      onKeyDown={(event) => {
        if (event.repeat && event.key === 'Enter') event.preventDefault()
      }}
    >
      {children}
    </Button>
  )
}
