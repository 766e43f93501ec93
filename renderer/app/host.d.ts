import type { Host } from '#shared/ipc/contract'

declare global {
  interface Window {
    /** Put there by the preload script (Electron) or by the preview bridge (browser). */
    readonly host: Host
  }
}
