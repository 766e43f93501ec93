import { contract } from '#shared/program/ipc/contract'
import type { Answer, Channel, Input, Output } from '#shared/program/ipc/contract'
import type { z } from 'zod'

/** What answers each message. The same handlers serve Electron, the preview and the tests. */
export type Handlers = { readonly [C in Channel]: (input: Input<C>) => Promise<Answer<Output<C>>> }

const inputs: { readonly [C in Channel]: { readonly input: z.ZodType<Input<C>> } } = contract

/** The channels of the contract, for hosts that register one listener per message. */
export const channels: readonly Channel[] = Object.keys(contract).filter(isChannel)

/** Whether a name from outside is a channel of the contract; inherited names such as `toString` are not. */
export function isChannel(name: string): name is Channel {
  return Object.hasOwn(contract, name)
}

export interface Message {
  readonly channel: string
  readonly input: unknown
  /** Whether the host proved that the sender is our own page (main frame and address, or cookie and origin). */
  readonly trusted: boolean
}

/**
 * The one gate every message passes: sender, channel and input are checked before a handler sees anything, and it fails
 * closed with `badRequest`. A handler that throws is a bug: `onBug` is told and the sender gets `unexpected`.
 */
export function createGate(handlers: Handlers, onBug: (channel: Channel, error: unknown) => void) {
  async function run<C extends Channel>(channel: C, raw: unknown): Promise<Answer<Output<C>>> {
    const parsed = inputs[channel].input.safeParse(raw)
    if (!parsed.success) return { ok: false, error: { code: 'badRequest' } }
    try {
      return await handlers[channel](parsed.data)
    } catch (error) {
      onBug(channel, error)
      return { ok: false, error: { code: 'unexpected' } }
    }
  }
  return async ({ channel, input, trusted }: Message): Promise<Answer<unknown>> => {
    if (!trusted || !isChannel(channel)) return { ok: false, error: { code: 'badRequest' } }
    return run(channel, input)
  }
}

export type Gate = ReturnType<typeof createGate>
