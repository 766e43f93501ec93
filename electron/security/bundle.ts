import { isAbsolute, join, relative, sep } from 'node:path'

/** Pages come from this address only. Never change it: it is the origin that owns the clerk's data. */
export const bundleScheme = 'app'
export const bundleHost = 'bundle'

/**
 * The file of a page's address inside `folder`, or `undefined` when the address leaves it or is malformed. `path` is the
 * path as it stands in the address, still encoded. Containment is checked with `relative` after decoding, because
 * `resolve(folder, '/x')` forgets the folder (examples.md, traps); backslash and NUL are refused outright.
 */
export function fileInside(folder: string, path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (!decoded.startsWith('/') || /[\\\0]/u.test(decoded)) return undefined
  const file = join(folder, decoded)
  const inside = relative(folder, file)
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined
  return file
}

/** Whether an address is one of our own pages. `URL.origin` is 'null' for it, so protocol and host are compared. */
export function isBundleAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return (
    url.protocol === `${bundleScheme}:` &&
    url.host === bundleHost &&
    url.username === '' &&
    url.password === '' &&
    url.port === ''
  )
}
