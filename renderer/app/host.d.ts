import type { Host } from '#shared/program/ipc/contract'

declare global {
  interface Window {
    /** Put there by the preload script (Electron) or by the preview bridge (browser). */
    readonly host: Host
  }
}
