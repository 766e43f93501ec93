/** Lets a worker answer what was asked meanwhile; for work cut into steps. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
