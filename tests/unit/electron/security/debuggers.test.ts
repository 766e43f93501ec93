import { describe, expect, it } from 'vitest'
import { refusedSwitches } from '#electron/security/debuggers'

const given = (...switches: readonly string[]) => {
  const all = new Set(switches)
  return (name: string) => all.has(name)
}

describe('switches of debuggers', () => {
  it.each(['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'inspect-port'])(
    'are refused by an installed program: --%s',
    (name) => expect(refusedSwitches(true, given(name, 'lang'))).toEqual([name]),
  )

  it('are the developer’s own in a program that is not packed', () => {
    expect(refusedSwitches(false, given('remote-debugging-port', 'inspect'))).toEqual([])
  })

  it('leave other switches alone', () => {
    expect(refusedSwitches(true, given('no-sandbox', 'disable-gpu', 'user-data-dir', 'lang'))).toEqual([])
  })
})
