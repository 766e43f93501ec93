import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels, createGate, isChannel } from '#electron/ipc/gate'
import { createServices } from '#electron/services/services'
import { contract } from '#shared/program/ipc/contract'
import { fakePorts } from '../../../fakes/hostPorts'

const badRequest = { ok: false, error: { code: 'badRequest' } }

function gateOf(ports = fakePorts()) {
  const bugs: string[] = []
  const gate = createGate(createServices(ports).handlers, (channel) => bugs.push(channel))
  return { gate, bugs }
}

describe('the gate', () => {
  it('answers every channel of the contract', () => {
    expect([...channels].sort()).toEqual(Object.keys(contract).sort())
  })

  it('lets a valid message through', async () => {
    const { gate } = gateOf()
    expect(await gate({ channel: 'app.info', input: {}, trusted: true })).toEqual({
      ok: true,
      value: {
        host: 'electron',
        version: '1.2.3',
        notices: [],
        can: { notify: true, badge: true, tray: true, startWithSystem: true, pdf: true },
      },
    })
  })

  it('refuses every channel to a sender that is not ours', async () => {
    const { gate } = gateOf()
    for (const channel of channels) {
      expect(await gate({ channel, input: {}, trusted: false })).toEqual(badRequest)
    }
  })

  it.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', '', 'app.quit'])(
    'refuses the channel %j, which is not in the contract',
    async (channel) => {
      const { gate } = gateOf()
      expect(isChannel(channel)).toBe(false)
      expect(await gate({ channel, input: {}, trusted: true })).toEqual(badRequest)
    },
  )

  it('answers whatever it is sent, and never throws', async () => {
    const { gate } = gateOf()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...channels), fc.anything(), async (channel, input) => {
        expect(await gate({ channel, input, trusted: true })).toHaveProperty('ok')
      }),
    )
  })

  it.each(['undo', 'redo'] as const)(
    'hands %s of typing to the host that has a menu, and refuses it elsewhere',
    async (direction) => {
      const replayed: string[] = []
      const sent = { channel: 'typing.replay', input: { direction }, trusted: true }
      expect(await gateOf(fakePorts({ replayTyping: (said) => void replayed.push(said) })).gate(sent)).toMatchObject({
        ok: true,
      })
      expect(replayed).toEqual([direction])
      expect(await gateOf(fakePorts()).gate(sent)).toEqual({ ok: false, error: { code: 'unsupported' } })
    },
  )

  it('reports a handler that throws as a bug and tells the sender no details', async () => {
    const { gate, bugs } = gateOf(
      fakePorts({
        restart: () => {
          throw new Error('/home/anna/secret')
        },
      }),
    )
    expect(await gate({ channel: 'app.restart', input: {}, trusted: true })).toEqual({
      ok: false,
      error: { code: 'unexpected' },
    })
    expect(bugs).toEqual(['app.restart'])
  })
})
