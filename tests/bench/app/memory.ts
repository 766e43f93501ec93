import type { Page } from '@playwright/test'
import { z } from 'zod'

const answer = z.object({ id: z.number(), result: z.object({ usedSize: z.number(), backingStorageSize: z.number() }) })
const attached = z.object({ sessionId: z.string(), targetInfo: z.object({ url: z.string() }) })

/** Memory the window and its workers hold after a collection, MB, by their names; array buffers count. */
export async function memoryOf(page: Page): Promise<ReadonlyMap<string, number>> {
  const session = await page.context().newCDPSession(page)
  const used = new Map<string, number>()
  const workers: z.infer<typeof attached>[] = []
  session.on('Target.attachedToTarget', (event) => workers.push(attached.parse(event)))
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  await session.send('HeapProfiler.collectGarbage')
  const own = await session.send('Runtime.getHeapUsage')
  used.set('window', (own.usedSize + own.backingStorageSize) / 1e6)
  for (const { sessionId, targetInfo } of workers) {
    const heap = new Promise<z.infer<typeof answer>['result']>((resolve) => {
      session.on('Target.receivedMessageFromTarget', (event) => {
        const said = answer.safeParse(JSON.parse(event.message))
        if (event.sessionId === sessionId && said.success) resolve(said.data.result)
      })
    })
    const send = (id: number, method: string) =>
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    await send(1, 'HeapProfiler.collectGarbage')
    await send(2, 'Runtime.getHeapUsage')
    const { usedSize, backingStorageSize } = await heap
    used.set(/\/(\w+)\.worker/u.exec(targetInfo.url)?.[1] ?? targetInfo.url, (usedSize + backingStorageSize) / 1e6)
  }
  await session.detach()
  return used
}
