import { describe, expect, it } from 'vitest'
import { mayLoad } from '#electron/security/addresses'
import { isTrustedSender } from '#electron/security/sender'

describe('isTrustedSender', () => {
  it('takes the main frame of our own page', () => {
    expect(isTrustedSender({ url: 'app://bundle/index.html#/', parent: null })).toBe(true)
  })

  it.each([
    ['a sub-frame', { url: 'app://bundle/index.html', parent: {} }],
    ['another host', { url: 'app://other/index.html', parent: null }],
    ['another scheme', { url: 'https://bundle/index.html', parent: null }],
    ['an empty frame', { url: 'about:blank', parent: null }],
    ['a frame without an address', { url: '', parent: null }],
    ['a frame that navigated away', null],
  ])('refuses %s', (_name, frame) => {
    expect(isTrustedSender(frame)).toBe(false)
  })

  it('refuses a frame that was disposed, which throws when read', () => {
    const disposed = {
      parent: null,
      get url(): string {
        throw new Error('Render frame was disposed')
      },
    }
    expect(isTrustedSender(disposed)).toBe(false)
  })
})

describe('mayLoad', () => {
  it.each(['app://bundle/x', 'data:image/png;base64,AA==', 'blob:app://bundle/1'])('allows %s', (address) => {
    expect(mayLoad(address, false)).toBe(true)
  })
  it.each([
    'https://example.org',
    'http://127.0.0.1:1/',
    'ws://127.0.0.1:1/',
    'file:///etc/passwd',
    'app://other/',
    'blob:https://example.org/1',
    'devtools://devtools/x',
    'ftp://a',
    'nonsense',
  ])('refuses %s', (address) => {
    expect(mayLoad(address, false)).toBe(false)
  })
  it('allows the developer tools in development only', () => {
    expect(mayLoad('devtools://devtools/x', true)).toBe(true)
  })
})
