import { defineConfig } from 'vitest/config'

// Unit and integration tests run twice, in two time zones: days are text and must not depend on where the office is.
const zones = ['Europe/Warsaw', 'America/Los_Angeles']

export default defineConfig({
  test: {
    // Vitest leaves one processor idle unless told otherwise; of two that is half of the time.
    maxWorkers: '100%',
    projects: zones.map((zone, index) => ({
      test: {
        name: zone,
        include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.{ts,tsx}'],
        // What may import what, how fast parsers grow and how files are written is the same everywhere.
        exclude:
          index === 0
            ? []
            : [
                'tests/unit/architecture.test.ts',
                'tests/unit/shared/growth.test.ts',
                'tests/unit/electron/documents/**',
                'tests/unit/electron/templates/**',
              ],
        env: { TZ: zone },
        testTimeout: 300_000,
        hookTimeout: 300_000,
      },
    })),
  },
})
