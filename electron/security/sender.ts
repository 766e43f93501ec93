import { isBundleAddress } from './bundle'

/** The part of Electron's `WebFrameMain` the check needs. */
export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
}

/**
 * Whether a message comes from the main frame of our own page. The frame is `null` after a navigation, and reading a frame
 * that is gone throws: both are refused.
 */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  try {
    return frame !== null && frame.parent === null && isBundleAddress(frame.url)
  } catch {
    return false
  }
}
