import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expendable } from '#shared/program/backups/generations'
import { type BackupSettings, defaultBackupSettings, isDue } from '#shared/program/backups/settings'
import { warsawDay } from '#shared/core/calendar/warsaw'

const now = Date.parse('2026-11-21T12:00:00.000Z')
const hour = 60 * 60 * 1_000
const at = (hoursAgo: number) => ({
  name: `kopia-${hoursAgo}`,
  createdAt: new Date(now - hoursAgo * hour).toISOString(),
})
/** Of backups given newest first, made in the order of their moments. */
const kept = (all: readonly ReturnType<typeof at>[], settings: BackupSettings = defaultBackupSettings) => {
  const gone = new Set(expendable(all.toReversed(), settings, now))
  return all.map(({ name }) => name).filter((name) => !gone.has(name))
}

describe('generations of backups', () => {
  it('are the last ten, one a day for a month, one a month for ever', () => {
    const everyFourHours = Array.from({ length: 6 * 400 }, (_, index) => at(index * 4))
    const left = kept(everyFourHours)
    const days = left.map((name) => warsawDay(at(Number(name.slice(6))).createdAt) ?? '')
    expect(left.slice(0, 10)).toEqual(everyFourHours.slice(0, 10).map(({ name }) => name))
    // The last ten lie in two days; then each of the other days of the last 31 has one.
    expect(new Set(days.filter((day) => day > '2026-10-21')).size).toBe(31)
    expect(days.filter((day) => day > '2026-10-21')).toHaveLength(31 + 10 - 2)
    // Then one of each month, its newest.
    expect(days.filter((day) => day <= '2026-10-21').map((day) => day.slice(0, 7))).toEqual([
      '2026-09',
      '2026-08',
      '2026-07',
      '2026-06',
      '2026-05',
      '2026-04',
      '2026-03',
      '2026-02',
      '2026-01',
      '2025-12',
      '2025-11',
      '2025-10',
    ])
    expect(days.filter((day) => day.startsWith('2026-09'))).toEqual(['2026-09-30'])
  })

  it('are not pushed out by a clock that jumps years ahead', () => {
    const daily = Array.from({ length: 60 }, (_, index) => at(index * 24))
    const ahead = { name: 'ahead', createdAt: '2030-03-01T12:00:00.000Z' }
    for (const settings of [defaultBackupSettings, { ...defaultBackupSettings, keepMonths: 12 }]) {
      const before = kept(daily, settings)
      const gone = new Set(expendable([...daily.toReversed(), ahead], settings, Date.parse(ahead.createdAt)))
      expect(gone.has('ahead')).toBe(false)
      // The pause counts as a few days, so a few of the oldest days may go.
      expect(before.filter((name) => gone.has(name)).length).toBeLessThanOrEqual(4)
    }
  })

  it('end after as many months as are set', () => {
    const monthly = Array.from({ length: 24 }, (_, index) => at(index * 31 * 24))
    expect(kept(monthly, { every: 'day', keepLast: 1, keepDays: 0, keepMonths: 3 })).toHaveLength(3)
    expect(kept(monthly, { every: 'day', keepLast: 1, keepDays: 0, keepMonths: 0 })).toEqual(['kopia-0'])
    expect(kept(monthly, { every: 'day', keepLast: 1, keepDays: 0 })).toHaveLength(24)
  })

  it('count days as Poland does, not as the machine does', () => {
    // 23:30 on the 20th and 00:30 on the 21st in Poland, both the 20th in UTC.
    const late = { name: 'late', createdAt: '2026-11-20T22:30:00.000Z' }
    const early = { name: 'early', createdAt: '2026-11-20T23:30:00.000Z' }
    const newest = at(0)
    expect(kept([newest, late, early], { every: 'day', keepLast: 1, keepDays: 5, keepMonths: 0 })).toEqual([
      'kopia-0',
      'late',
    ])
  })

  it('never lose the last ones, what cannot be dated, or anything by being asked twice', () => {
    const settings = fc.record({
      every: fc.constant('day' as const),
      keepLast: fc.integer({ min: 1, max: 20 }),
      keepDays: fc.integer({ min: 0, max: 60 }),
      keepMonths: fc.integer({ min: 0, max: 30 }),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -50, max: 20_000 }), { maxLength: 80 }),
        settings,
        (hours, chosen) => {
          const all = [{ name: 'undated', createdAt: 'kiedyś' }, ...hours.map(at)]
          const left = kept(all, chosen)
          expect(left).toContain('undated')
          const newest = all.slice(0, chosen.keepLast)
          for (const { name } of newest) expect(left).toContain(name)
          expect(
            kept(
              all.filter(({ name }) => left.includes(name)),
              chosen,
            ),
          ).toEqual(left)
        },
      ),
    )
  })
})

describe('backups made while the clock ran ahead', () => {
  const ahead = Array.from({ length: 12 }, (_, index) => ({
    name: `ahead-${index}`,
    createdAt: new Date(Date.parse('2030-01-01T00:00:00.000Z') + index * hour).toISOString(),
  }))
  const real = Array.from({ length: 12 }, (_, index) => at(12 - index))

  it('push no real one out of the last ten', () => {
    const gone = expendable([...ahead, ...real], { ...defaultBackupSettings, keepDays: 0, keepMonths: 0 }, now)
    expect(real.filter(({ name }) => !gone.includes(name))).toEqual(real.slice(-10))
  })
  it('are thinned out as others are', () => {
    const gone = expendable([...ahead, ...real], defaultBackupSettings, now)
    expect(ahead.filter(({ name }) => !gone.includes(name))).toHaveLength(1)
  })
})

describe('the schedule', () => {
  it.each([
    ['fourHours', undefined, true],
    ['fourHours', now - 3 * hour, false],
    ['fourHours', now - 4 * hour, true],
    ['hour', now - hour, true],
    ['day', now - 23 * hour, false],
    ['day', now - 24 * hour, true],
    // The clock of the machine was set back.
    ['day', now + hour, true],
    ['never', undefined, false],
    ['never', now - 1_000 * hour, false],
  ] as const)('%s with the last one at %s: %s', (every, last, due) => {
    expect(isDue(every, last, now)).toBe(due)
  })
})
