import { expect, it } from 'vitest'
import { entriesWithin, periodInWords } from '#shared/engine/documents/period'

it.each([
  [{ from: '2025-01-01', to: '2025-12-31' }, 'za rok 2025'],
  [{ from: '2024-01-01', to: '2025-12-31' }, 'za lata 2024–2025'],
  [{ from: '2025-01-01', to: '2025-12-30' }, 'za okres od 1 stycznia 2025 r. do 30 grudnia 2025 r.'],
  [{ from: '2025-02-01', to: '2025-12-31' }, 'za okres od 1 lutego 2025 r. do 31 grudnia 2025 r.'],
  [{ from: '2025-01-01' }, 'za okres od 1 stycznia 2025 r.'],
  [{ to: '2025-12-31' }, 'za okres do 31 grudnia 2025 r.'],
  [{}, ''],
])('the period %j is said as %j', (period, words) => {
  expect(periodInWords(period)).toBe(words)
})

it('the entries of a period are those of which one of their days lies in it, its ends included', () => {
  const entries = [
    { id: 'filed', filedOn: '2025-01-01' },
    { id: 'both', filedOn: '2025-06-01', decidedOn: '2026-01-10' },
    { id: 'decided', filedOn: '2024-11-30', decidedOn: '2025-12-31' },
    { id: 'before', filedOn: '2024-12-31' },
    { id: 'unread', filedOn: { unread: 'w 2025 r.' } },
  ]
  const ids = (span: Parameters<typeof entriesWithin>[2], ...dates: readonly string[]) =>
    entriesWithin(entries, dates, span).map(({ id }) => id)
  const year = { from: '2025-01-01', to: '2025-12-31' }
  expect(ids(year, 'filedOn', 'decidedOn')).toEqual(['filed', 'both', 'decided'])
  expect(ids(year, 'decidedOn')).toEqual(['decided'])
  expect(ids({ from: '2026-01-01' }, 'filedOn', 'decidedOn')).toEqual(['both'])
  expect(ids({}, 'filedOn')).toEqual(['filed', 'both', 'decided', 'before'])
})
