import fc from 'fast-check'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileInside, isBundleAddress } from '#electron/security/bundle'

const folder = '/srv/bundle'

describe('fileInside', () => {
  it.each([
    ['/index.html', 'index.html'],
    ['/assets/a.js', 'assets/a.js'],
    ['/assets/za%C5%BC%C3%B3%C5%82%C4%87.png', 'assets/zażółć.png'],
    ['/a/../index.html', 'index.html'],
  ])('finds %s', (path, expected) => {
    expect(fileInside(folder, path)).toBe(join(folder, expected))
  })

  it.each([
    '/..',
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/a/../../secret',
    '/..%5csecret',
    '\\..\\secret',
    '/%00',
    '/index.html%00.png',
    '/%zz',
    '/',
    '',
    'index.html',
    '/../bundle-other/x',
  ])('refuses %j', (path) => {
    expect(fileInside(folder, path)).toBeUndefined()
  })

  it('never answers a file outside of the folder', () => {
    const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '//', 'a', '%00', '\\', 'ż')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = fileInside(folder, `/${pieces.join('')}`)
        if (file !== undefined) expect(relative(folder, file)).not.toMatch(/^(?:\.\.(?:\/|$)|\/)/u)
      }),
    )
  })
})

describe('isBundleAddress', () => {
  it.each(['app://bundle/index.html', 'app://bundle/index.html#/x', 'app://bundle/?a=b', 'APP://bundle/'])(
    'takes %s',
    (address) => expect(isBundleAddress(address)).toBe(true),
  )
  it.each([
    '',
    'bundle',
    'app://bundle.evil/index.html',
    'app://evil/bundle',
    'app://user@bundle/',
    'app://bundle:80/',
    'https://bundle/',
    'file:///app/bundle',
    'about:blank',
    'app:bundle',
    'xapp://bundle/',
  ])('refuses %j', (address) => expect(isBundleAddress(address)).toBe(false))
})
