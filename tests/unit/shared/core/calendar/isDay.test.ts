import { describe, expect, it } from 'vitest'
import { addDays, isDay } from '#shared/core/calendar/days'

describe('a real day', () => {
  it('is every day there is, and no other of the form', () => {
    const days = new Set<string>()
    for (let day = '1896-01-01'; day < '2105-01-01'; day = addDays(day, 1)) days.add(day)
    const two = (number: number) => String(number).padStart(2, '0')
    for (let year = 1896; year < 2105; year++)
      for (let month = 0; month <= 13; month++)
        for (let date = 0; date <= 32; date++) {
          const text = `${year}-${two(month)}-${two(date)}`
          if (isDay(text) !== days.has(text)) expect.fail(text)
        }
  })

  it.each(['', '2026-1-1', '2026-01-01T00:00', ' 2026-01-01', '26-01-01', '2026/01/01'])('is not „%s”', (text) => {
    expect(isDay(text)).toBe(false)
  })
})
