import { isBundleAddress } from './bundle'

/**
 * Whether the program may load an address at all. It works without a network: only its own pages, data made by them, and in
 * development the developer tools.
 */
export function mayLoad(address: string, development: boolean): boolean {
  if (isBundleAddress(address)) return true
  if (!URL.canParse(address)) return false
  const { protocol, pathname } = new URL(address)
  if (protocol === 'data:') return true
  if (protocol === 'blob:') return isBundleAddress(pathname)
  return development && protocol === 'devtools:'
}
