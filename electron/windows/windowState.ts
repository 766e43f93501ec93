import type { Preferences } from '#shared/program/settings/preferences'

/** A rectangle on the desktop, device-independent pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type WindowState = NonNullable<Preferences['window']>

/** The smallest laptop (interface.md, Look). */
export const smallest = { width: 1024, height: 700 } as const
const usual = { width: 1366, height: 860 } as const

/** How much of the title bar must be on a screen for the clerk to get hold of the window. */
const grip = { width: 120, height: 24 } as const

/**
 * Bounds of the window: where it was, unless the screen it was on is gone or smaller now; then the system places it. Takes
 * the remembered state and the work areas of the screens, the primary one first.
 */
export function windowBounds(
  state: WindowState | undefined,
  screens: readonly Area[],
): { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number } {
  const { x, y } = state ?? {}
  const home =
    x === undefined || y === undefined
      ? undefined
      : screens.find(
          (screen) =>
            x + (state?.width ?? 0) >= screen.x + grip.width &&
            x <= screen.x + screen.width - grip.width &&
            y >= screen.y &&
            y <= screen.y + screen.height - grip.height,
        )
  const room = home ?? screens[0] ?? { x: 0, y: 0, ...usual }
  const width = Math.max(smallest.width, Math.min(state?.width ?? usual.width, room.width))
  const height = Math.max(smallest.height, Math.min(state?.height ?? usual.height, room.height))
  return home === undefined || x === undefined || y === undefined ? { width, height } : { x, y, width, height }
}
