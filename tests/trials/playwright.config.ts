import { defineConfig } from '@playwright/test'
import type { HostOptions } from '../e2e/fixtures'
import { electronMissing } from '../e2e/hosts/electronHost'

// Not part of `npm test`: it takes a quarter of an hour for each host. `npm run trials`, see README.
export default defineConfig<HostOptions>({
  testDir: '.',
  testMatch: '*.trial.ts',
  outputDir: '../../test-results/trials',
  workers: 1,
  timeout: 3 * 60 * 60_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  // A step that never comes ends the run and says where, instead of waiting for hours.
  use: { locale: 'pl-PL', video: 'off', actionTimeout: 60_000 },
  projects: [
    { name: 'preview', use: { host: 'preview' } },
    { name: 'electron', use: { host: 'electron', skipReason: electronMissing() } },
  ],
})
