import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'

/** Flags for a machine without a GPU, and so that Chromium asks the network for nothing. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium to test in: the one named by CHROMIUM_PATH, the system's, or Playwright's own (`undefined`). */
export function chromiumPath(): string | undefined {
  const known = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  return known.find((path) => path !== undefined && existsSync(path))
}

/** Whether a Chromium is at hand at all. */
export function hasChromium(): boolean {
  return chromiumPath() !== undefined || existsSync(chromium.executablePath())
}
