import type { KeyboardEvent } from 'react'

/** Enter goes to the next input of the container, as on the numeric pad of a calculator; the last one stays. */
export function enterMoves(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return
  const inputs = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input:not([type=checkbox], :disabled)')]
  const next = inputs[inputs.indexOf(event.target) + 1]
  event.preventDefault()
  next?.focus()
  next?.select()
}
