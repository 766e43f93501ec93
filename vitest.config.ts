import { defineConfig } from 'vitest/config'

// Unit and integration tests run twice, in two time zones: days are text and must not depend on where the office is.
const zones = ['Europe/Warsaw', 'America/Los_Angeles']

/** Tests of `shared/` touch nothing but values: they can share one loading of the catalogue, which is half of their time. */
const pure = 'tests/unit/shared/**/*.test.ts'

/** How fast parsers grow with what they read is the same in every zone. */
const growth = 'tests/unit/shared/growth.test.ts'

/**
 * The tests whose days come from files, clocks, statistics and papers, and those of the renderer; what else there is (how
 * files are written, how entries travel, what goes through every register in turn) is the same in every zone.
 */
const withDays = [
  'tests/unit/renderer/**/*.test.{ts,tsx}',
  'tests/integration/data/{council,desk,queryService}.test.ts',
  'tests/integration/{allowancePapers,cases,clockKinds,contracts,councilPapers,dutyPapers,health,import}.test.ts',
  'tests/integration/{replyStatistics,register/*}.test.{ts,tsx}',
]

export default defineConfig({
  test: {
    // Vitest leaves one processor idle unless told otherwise; of two that is half of the time.
    maxWorkers: '100%',
    projects: zones.flatMap((zone, index) => {
      const include = index === 0 ? ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.{ts,tsx}'] : withDays
      const common = { env: { TZ: zone }, testTimeout: 300_000, hookTimeout: 300_000 }
      return [
        {
          test: {
            ...common,
            name: `${zone}, shared`,
            include: [pure],
            exclude: index === 0 ? [] : [growth],
            isolate: false,
          },
        },
        { test: { ...common, name: zone, include, exclude: [pure] } },
      ]
    }),
  },
})
