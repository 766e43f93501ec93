import { defineConfig } from '@playwright/test'
import type { HostOptions } from './tests/e2e/fixtures'
import { electronMissing } from './tests/e2e/hosts/electronHost'

// Specs type days as a clerk in Poland does, wherever they run.
process.env['TZ'] = 'Europe/Warsaw'

const withoutElectron = electronMissing()

/** What the page alone decides is the same in every host: these specs run in one. */
const pageOnly = [
  'accessibility',
  'activity',
  'cells',
  'charts',
  'contractors',
  'deadlines',
  'decisions',
  'density',
  'estates',
  'hands',
  'health',
  'help',
  'history',
  'jobs',
  'languages',
  'lists',
  'newer',
  'pdf',
  'profiles',
  'records',
  'search',
  'secretariat',
  'voteMatrix',
]

// The other specs run against both hosts; a host that is not at hand is skipped, and says so.
export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // Each test starts a program of its own and often waits for it; more would only wait for each other on two cores.
  workers: 3,
  // Only what never comes waits so long; on a machine that is busy with other work what comes does so late.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  // Programs of several specs share one screen and take focus and pointer from each other. `npm test` names what passed only then.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  // A trace of every test would take a sixth of the time; for one that fails: --trace on.
  use: { trace: 'off', screenshot: 'only-on-failure', video: 'off', locale: 'pl-PL' },
  projects: [
    { name: 'preview', testIgnore: '**/electron.spec.ts', use: { host: 'preview' } },
    {
      name: 'electron',
      testIgnore: ['preview', ...pageOnly].map((name) => `**/${name}.spec.ts`),
      // Windows on one screen take the focus from each other.
      workers: 2,
      use: { host: 'electron', skipReason: withoutElectron },
    },
  ],
})
