import { describe, expect, it } from 'vitest'
import { windowBounds } from '#electron/windows/windowState'

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const monitor = { x: 1366, y: 0, width: 1920, height: 1040 }
const left = (x: number, y: number, width = 1200, height = 720) => ({ x, y, width, height, maximized: false })

describe('windowBounds', () => {
  it.each([
    ['the first time', undefined, [laptop], { width: 1366, height: 728 }],
    ['where it was', left(50, 40, 1100), [laptop], { x: 50, y: 40, width: 1100, height: 720 }],
    ['on the second screen', left(1500, 100), [laptop, monitor], { x: 1500, y: 100, width: 1200, height: 720 }],
    ['the second screen is gone', left(1500, 100), [laptop], { width: 1200, height: 720 }],
    ['title bar above the screen', left(50, -500), [laptop], { width: 1200, height: 720 }],
    ['below the screen', left(50, 5_000), [laptop], { width: 1200, height: 720 }],
    ['larger than the screen now', left(0, 0, 3_000, 2_000), [laptop], { x: 0, y: 0, width: 1366, height: 728 }],
    ['too small', left(0, 0, 640, 480), [laptop], { x: 0, y: 0, width: 1024, height: 700 }],
    ['no screen known', undefined, [], { width: 1366, height: 860 }],
  ] as const)('%s', (_name, state, screens, expected) => {
    expect(windowBounds(state, screens)).toEqual(expected)
  })
})
