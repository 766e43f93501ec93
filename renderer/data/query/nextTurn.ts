const { port1, port2 } = new MessageChannel()
const waiting: (() => void)[] = []
port1.onmessage = () => waiting.shift()?.()

/**
 * Lets a worker answer what was asked meanwhile; for work cut into steps. By a message, which queues behind those that have
 * come: of timers within timers every one would wait four milliseconds (HTML standard, 8.7), thousands of steps ten seconds.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    port2.postMessage(undefined)
  })
}
