import { defineConfig } from 'vitest/config'

// Unit and integration tests run twice, in two time zones: days are text and must not depend on where the office is.
const zones = ['Europe/Warsaw', 'America/Los_Angeles']

/** Tests of `shared/` touch nothing but values: they can share one loading of the catalogue, which is half of their time. */
const pure = 'tests/unit/shared/**/*.test.ts'

/**
 * What may import what, how fast parsers grow, how files are written and how entries travel is the same everywhere; and what goes through
 * every register in turn reads no day in another way than the tests of one do.
 */
const zoneless = [
  'tests/unit/architecture.test.ts',
  'tests/unit/shared/growth.test.ts',
  'tests/unit/electron/documents/**',
  'tests/unit/electron/templates/**',
  'tests/integration/ownFiles.test.ts',
  'tests/integration/officePapers.test.ts',
  'tests/integration/publicCopies.test.ts',
  'tests/integration/sharing/**',
]

export default defineConfig({
  test: {
    // Vitest leaves one processor idle unless told otherwise; of two that is half of the time.
    maxWorkers: '100%',
    projects: zones.flatMap((zone, index) => {
      const exclude = index === 0 ? [] : zoneless
      const common = { env: { TZ: zone }, testTimeout: 300_000, hookTimeout: 300_000 }
      return [
        { test: { ...common, name: `${zone}, shared`, include: [pure], exclude, isolate: false } },
        {
          test: {
            ...common,
            name: zone,
            include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.{ts,tsx}'],
            exclude: [...exclude, pure],
          },
        },
      ]
    }),
  },
})
