import type { Page } from '@playwright/test'
import type { Channel, Input } from '#shared/program/ipc/contract'

/** Sends a message through `window.host` as the renderer does; `input` may be malformed on purpose. */
export function callRaw(page: Page, channel: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ({ name, value }) => {
      const host: unknown = Reflect.get(window, 'host')
      const send: unknown = typeof host === 'object' && host !== null ? Reflect.get(host, name) : undefined
      if (typeof send !== 'function') return 'no such function'
      const answer: unknown = await Reflect.apply(send, undefined, [value])
      return answer
    },
    { name: channel, value: input },
  )
}

/** The same with an input the contract allows. */
export function call<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<unknown> {
  return callRaw(page, channel, input)
}

/** The job id in the answer of `export.start`. */
export function jobOf(answer: unknown): string {
  const text = JSON.stringify(answer)
  const job = /"job":"([0-9a-f-]{36})"/u.exec(text)?.[1]
  if (job === undefined) throw new Error(`no job in ${text}`)
  return job
}
